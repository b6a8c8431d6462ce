using NodaTime;
using PartyDomain.Calendars;
using PartyDomain.Membership.Transfers;
using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using PartyDomain.Membership.Exemptions;
using PartyDomain.Membership.Leaving;
using PartyDomain.Membership.Probation;
using PartyDomain.Rulebooks;

namespace PartyDomain.Registers;

/// <summary>Lists what falls due over a whole register.</summary>
public static class Due
{
    /// <summary>Lists what falls due in a period and has not been done.</summary>
    /// <param name="register">The register.</param>
    /// <param name="asOf">The day of looking: facts of later days are not taken into account.</param>
    /// <param name="from">The first day. Take a day before <paramref name="asOf"/> to see what is overdue.</param>
    /// <param name="to">The last day.</param>
    /// <param name="law">The law as the host applies it. Kept deadlines follow the law of the day on which their clock started, and today's calendar.</param>
    /// <returns>The items in the order of days, those of one day by the order of the register, persons before organizations, cases and suspensions last.</returns>
    public static ValueList<DueItem> Of(Register register, LocalDate asOf, LocalDate from, LocalDate to, Law law)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(law);
        var items = new List<DueItem>();
        foreach (var member in register.Members.AsSpan())
        {
            if (member.Timeline.On(asOf) is { } span && (span.Standing is Standing.Prospect or Standing.Candidate or Standing.Probationary || span.Transfer != TransferPhase.AtHome || MayOweCv(member, span) || MayLeave(span) || BadgesDue.MayReach(member, span, to)))
            {
                var record = member.ToRecord(asOf);
                items.AddRange(Of(record, asOf, to, law).Select(item => BadgesDue.Barred(item, register, record, asOf, law) with { Cell = span.Cell }).Where(item => from <= item.On && item.On <= to));
            }
        }

        foreach (var organization in register.Organizations.Organizations.AsSpan())
        {
            if (organization.On(asOf) is { } now)
            {
                items.AddRange(LeadershipDue.Of(organization, now, asOf, law).Where(item => from <= item.On && item.On <= to));
            }
        }

        items.AddRange(LifecycleConsequences.InTransit(register, asOf)
            .Where(member => member.Due is not null)
            .Select(member => Item(DueKind.CollectiveTransfer, member.Due!, member.Person, law) with { Cell = member.Sender })
            .Where(item => from <= item.On && item.On <= to));
        items.AddRange(DisciplineDue.Of(register, asOf, law).Where(item => from <= item.On && item.On <= to));
        return items.OrderBy(item => item.On).ToValueList();
    }

    /// <summary>Lists everything that is running for one person and has not been done.</summary>
    /// <param name="record">The record.</param>
    /// <param name="asOf">The day of looking.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>The items, whether they are overdue or not; of badges those reached and those to be reached within a year.</returns>
    public static IEnumerable<DueItem> Of(MembershipRecord record, LocalDate asOf, Law law)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(law);
        return Of(record, asOf, Periods.End(asOf, Length.Years(1)), law);
    }

    private static IEnumerable<DueItem> Of(MembershipRecord record, LocalDate asOf, LocalDate until, Law law)
    {
        var items = record.Standing switch
        {
            Standing.Probationary => [.. MemberCv(record, law), .. Probation(record, asOf, law), .. Exemption(record, asOf, law), .. Appeals(record, asOf, law)],
            Standing.Full => [.. MemberCv(record, law), .. BadgesDue.Of(record, asOf, until, law), .. Exemption(record, asOf, law), .. Appeals(record, asOf, law)],
            Standing.Former => Appeals(record, asOf, law),
            Standing.Prospect or Standing.Candidate => Admission(record, asOf, law),
            _ => [],
        };
        return items.OfType<DueItem>().Concat(record.Standing is Standing.Probationary or Standing.Full ? TransferDue.Of(record, asOf, law) : []);
    }

    // A full member owes nothing more than the CV of the admission, if it never came.
    private static bool MayOweCv(RegisterMember member, MembershipSpan span) =>
        span.Standing == Standing.Full
        && member.Entry.Events.Any(happened => happened is CeremonyHeld)
        && !member.Entry.Events.Any(happened => happened is MemberCvRegistered);

    // An exemption that ends, or an appeal against a striking off.
    private static bool MayLeave(MembershipSpan span) => span.Exemption?.Until is not null || span.Ended == EndingReason.StruckOff;

    // What ran out is not shown again: the end is a day, no duty with a deadline.
    private static IEnumerable<DueItem?> Exemption(MembershipRecord record, LocalDate asOf, Law law)
    {
        if (record.Exemption.Held is { Until: { } until } && until >= asOf)
        {
            var rule = law.Read(ExemptionLaw.Below, asOf);
            yield return new DueItem(DueKind.ExemptionEnd, until, record.Person, null, rule.Citation, rule.Grade);
        }
    }

    private static IEnumerable<DueItem?> Appeals(MembershipRecord record, LocalDate asOf, Law law)
    {
        if (record.Leaving is { Phase: LeavingPhase.StruckOff, Appeals.Count: 0, AppealDue: { } window } && record.Standing == Standing.Former && Item(DueKind.StrikingOffAppeal, window, record, law) is { } item && item.On >= asOf)
        {
            yield return item;
        }

        if (record.Leaving is { Phase: LeavingPhase.Appealed, Appeals: [.., { ResolvedOn: null, Due: { } due }] })
        {
            yield return Item(DueKind.StrikingOffResolution, due, record, law);
        }
    }

    private static IEnumerable<DueItem?> Admission(MembershipRecord record, LocalDate asOf, Law law)
    {
        var dossier = record.Dossier;
        foreach (var request in dossier.VerificationRequests)
        {
            // While the dossier is on its way to another place, nobody can register the reply.
            yield return request.RepliedOn is null && dossier is { Verification: null, Phase: AdmissionPhase.Listed or AdmissionPhase.Preparing } ? Item(DueKind.VerificationReply, request.Due, record, law) : null;
        }

        if (dossier.Phase is AdmissionPhase.Listed or AdmissionPhase.Preparing && dossier.CertificateIssuedOn is { } issued)
        {
            yield return CertificateEnd(record, issued, asOf, law);
        }

        if (dossier.DecidedOn is null)
        {
            yield return Item(DueKind.AdmissionDecision, dossier.DecisionDue, record, law);
        }
        else if (dossier.Phase is AdmissionPhase.Decided or AdmissionPhase.DecisionReceived)
        {
            yield return Item(DueKind.Ceremony, dossier.CeremonyDue, record, law);
        }

        if (dossier is { Phase: AdmissionPhase.Moved, Move.ForwardedOn: null })
        {
            yield return Item(DueKind.DossierForwarding, dossier.Move.ForwardDue, record, law);
        }

        if (dossier.Phase == AdmissionPhase.UnderReview)
        {
            yield return Item(DueKind.DecisionReview, dossier.ReviewDue, record, law);
        }
    }

    private static IEnumerable<DueItem?> MemberCv(MembershipRecord record, Law law) =>
        record.Dossier.MemberCvOn is null ? [Item(DueKind.MemberCv, record.Dossier.MemberCvDue, record, law)] : [];

    private static IEnumerable<DueItem?> Probation(MembershipRecord record, LocalDate asOf, Law law)
    {
        if (record.Probation is not { } file)
        {
            yield break;
        }

        if (file.EndsOn >= asOf)
        {
            var duration = law.Read(ProbationLaw.Duration, file.StartedOn);
            yield return new DueItem(DueKind.ProbationEnd, file.EndsOn, record.Person, null, duration.Citation, duration.Grade);
        }

        if (file.DecisionDue is not null)
        {
            yield return Item(DueKind.RecognitionDecision, file.DecisionDue, record, law);
        }
        else if (file.Phase == ProbationPhase.Running)
        {
            yield return Item(DueKind.RecognitionReview, ProbationRules.Due(file, new Assessment(law, asOf)), record, law);
        }
    }

    private static DueItem? CertificateEnd(MembershipRecord record, LocalDate issued, LocalDate asOf, Law law)
    {
        var validity = law.Read(DossierLaw.CertificateValidity, asOf);
        return validity.IsKnown ? new DueItem(DueKind.CertificateEnd, Periods.End(issued, validity.Value), record.Person, null, validity.Citation, validity.Grade) : null;
    }

    // A kept deadline keeps its law; its last day follows the calendar known now.
    private static DueItem? Item(DueKind kind, Deadline? kept, MembershipRecord record, Law law) => kept is null ? null : Item(kind, kept, record.Person, law);

    internal static DueItem Item(DueKind kind, Deadline kept, PersonId person, Law law) =>
        new(kind, Periods.Due(kept.StartedOn, kept.Length, law.Calendar)?.On ?? kept.DueOn, person, null, kept.Citation, kept.Grade);
}
