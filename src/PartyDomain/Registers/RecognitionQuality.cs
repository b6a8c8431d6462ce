using NodaTime;
using PartyDomain.Calendars;
using PartyDomain.Membership;
using PartyDomain.Membership.Probation;
using PartyDomain.Rulebooks;

namespace PartyDomain.Registers;

/// <summary>How timely the recognitions of a period were: quality beside quantity.</summary>
/// <param name="From">The first day of the period.</param>
/// <param name="To">The last day of the period.</param>
/// <param name="OnTime">On time.</param>
/// <param name="ReviewLate">With a late review alone.</param>
/// <param name="DecisionLate">With a late decision alone.</param>
/// <param name="BothLate">With both late.</param>
/// <param name="NotKnown">Of which it is not known.</param>
public sealed record RecognitionQuality(LocalDate From, LocalDate To, int OnTime, int ReviewLate, int DecisionLate, int BothLate, int NotKnown)
{
    /// <summary>All recognitions of the period.</summary>
    public int Total => OnTime + ReviewLate + DecisionLate + BothLate + NotKnown;

    /// <summary>Looks at the recognitions of a period.</summary>
    /// <param name="ledger">What happened.</param>
    /// <param name="register">The register it was read from.</param>
    /// <param name="under">The organization in which, or below which, they took place.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <param name="law">The law as the host applies it; each limit is that of the day on which its clock started.</param>
    /// <returns>The numbers.</returns>
    public static RecognitionQuality Of(FlowLedger ledger, Register register, OrganizationId under, LocalDate from, LocalDate to, Law law)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(law);
        var judged = ledger.In(under, FlowKind.Recognition, from, to).Select(flow => Judge(register.Find(flow.Person)!.ToRecord(flow.On), law)).ToList();
        int Number(Timeliness timeliness) => judged.Count(item => item == timeliness);
        return new RecognitionQuality(
            from,
            to,
            Number(Timeliness.OnTime),
            Number(Timeliness.ReviewLate),
            Number(Timeliness.DecisionLate),
            Number(Timeliness.BothLate),
            Number(Timeliness.NotKnown));
    }

    /// <summary>Judges one recognition.</summary>
    /// <param name="record">The record of a recognized member.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Whether it came on time.</returns>
    public static Timeliness Judge(MembershipRecord record, Law law)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(law);
        if (record.Probation is not { DecidedOn: { } decided, DecisionDue: { } decisionDue } file
            || FirstReview(record, file) is not { } reviewed
            || ProbationRules.Due(file, new Assessment(law, reviewed)) is not { } reviewDue)
        {
            return Timeliness.NotKnown;
        }

        return (reviewed > LastDay(reviewDue, law), decided > LastDay(decisionDue, law)) switch
        {
            (false, false) => Timeliness.OnTime,
            (true, false) => Timeliness.ReviewLate,
            (false, true) => Timeliness.DecisionLate,
            _ => Timeliness.BothLate,
        };
    }

    // The limit is that of the first review: a vote without a result is repeated, but was held.
    private static LocalDate? FirstReview(MembershipRecord record, ProbationFile file) =>
        MembershipHistory.InForce(record.History).OfType<ProbationReviewed>().FirstOrDefault(review => review.On >= file.StartedOn)?.On;

    private static LocalDate LastDay(Deadline kept, Law law) => Periods.Due(kept.StartedOn, kept.Length, law.Calendar)?.On ?? kept.DueOn;
}
