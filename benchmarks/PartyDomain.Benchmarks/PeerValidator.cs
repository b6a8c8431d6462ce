using FluentValidation;
using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Membership.Admission;

namespace PartyDomain.Benchmarks;

/// <summary>The same checks and codes in FluentValidation, with the law of 2025 as constants.</summary>
public sealed class PeerValidator : AbstractValidator<CellResolutionInput>
{
    public PeerValidator()
    {
        RuleFor(x => x.Record.Dossier.Phase).Must(phase => phase is AdmissionPhase.Listed or AdmissionPhase.Preparing).WithErrorCode("workflow.step-not-open");
        RuleFor(x => x).Must(x => x.Evidence.Cell is { } cell && cell.AsOf >= x.Command.On && cell.Cell == x.Record.Dossier.Cell).WithErrorCode("evidence.missing");
        RuleFor(x => x.Record.Dossier.Profile).NotNull().WithErrorCode(AdmissionCodes.ProfileMissing);
        When(x => x.Record.Dossier.Profile is not null, ProfileRules);
        PaperRules();
        RuleFor(x => x.Record.Dossier.Introductions.Count).GreaterThanOrEqualTo(2).WithErrorCode(AdmissionCodes.TooFewIntroducers);
        RuleForEach(x => x.Record.Dossier.Introductions).Must(IsAble).WithErrorCode(AdmissionCodes.IntroducerMustBeReplaced);
        RuleFor(x => x.Evidence.Roster).Must((x, roster) => roster is not null && roster.AsOf >= x.Command.On).WithErrorCode("evidence.missing");
        When(x => x.Evidence.Roster is not null, VoteRules);
    }

    private void ProfileRules()
    {
        RuleFor(x => x.Record.Dossier.Profile!.VietnameseCitizen).Equal(true).WithErrorCode(AdmissionCodes.NotCitizen);
        RuleFor(x => x).Must(x => Months(x) >= 18 * 12).WithErrorCode(AdmissionCodes.UnderAge);
        RuleFor(x => x).Must(x => Months(x) <= 60 * 12 || x.Record.Dossier.OverAge is { HealthAndPrestige: true }).WithErrorCode(AdmissionCodes.OverAgeConditions);
        RuleFor(x => x.Record.Dossier.Profile!)
            .Must(p => p.Education >= EducationLevel.LowerSecondaryDiploma || (p.Locality != Locality.Ordinary && p.Education >= EducationLevel.PrimaryCompleted))
            .WithErrorCode(AdmissionCodes.EducationTooLow);
        RuleFor(x => x.Record.Dossier.Profile!.UnderSpecialRules).Equal(false).WithErrorCode(AdmissionCodes.SpecialRulesApply);
    }

    private void PaperRules()
    {
        Need(x => x.Record.Dossier.AuthorizedOn, AdmissionCodes.NotAuthorized);
        Need(x => x.Record.Dossier.CertificateIssuedOn, AdmissionCodes.CertificateMissing);
        RuleFor(x => x).Must(x => !(x.Record.Dossier.CertificateIssuedOn is { } issued && issued.PlusMonths(60) < x.Command.On)).WithErrorCode(AdmissionCodes.CertificateExpired);
        Need(x => x.Record.Dossier.ApplicationOn, AdmissionCodes.ApplicationMissing);
        Need(x => x.Record.Dossier.CvOn, AdmissionCodes.CvMissing);
        Need(x => x.Record.Dossier.Verification?.On, AdmissionCodes.VerificationMissing);
        RuleFor(x => x.Record.Dossier.Verification)
            .Must(v => v is null || (v.Persons.Any(p => p.Relation == Relation.Applicant) && v.Persons.Any(p => p.Relation == Relation.Father) && v.Persons.Any(p => p.Relation == Relation.Mother)))
            .WithErrorCode(AdmissionCodes.PersonNotVerified);
        Need(x => x.Record.Dossier.CvCertifiedOn, AdmissionCodes.CvNotCertified);
        Need(x => x.Record.Dossier.OpinionsOn, AdmissionCodes.OpinionsMissing);
        RuleFor(x => x).Must(x => !(x.Record.Dossier.FirstPaperOn is { } first && first.PlusMonths(12) < x.Command.On)).WithErrorCode(AdmissionCodes.PapersExpired);
    }

    private void VoteRules()
    {
        RuleFor(x => x).Must(x => x.Command.Ballot.VotesFor + x.Command.Ballot.VotesAgainst + x.Command.Ballot.Abstentions <= Base(x).Voters).WithErrorCode("vote.more-votes-than-voters");
        RuleFor(x => x).Must(x => 3 * x.Command.Ballot.VotesFor >= 2 * Base(x).Size).WithErrorCode("vote.not-carried");
    }

    private void Need(Func<CellResolutionInput, LocalDate?> date, string code) =>
        RuleFor(x => x).Must(x => date(x) is { } day && day <= x.Command.On).WithErrorCode(code);

    private static bool IsAble(CellResolutionInput input, Introduction introduction)
    {
        foreach (var member in input.Evidence.Members.AsSpan())
        {
            if (member.Person == introduction.Introducer)
            {
                return member.Standing == Standing.Full && member.AsOf >= input.Command.On && !(member.DisciplinedOn > introduction.On) && !(member.MovedOn > introduction.On);
            }
        }

        return false;
    }

    private static (int Size, int Voters) Base(CellResolutionInput input)
    {
        var (size, voters) = (0, 0);
        foreach (var entry in input.Evidence.Roster!.Entries.AsSpan())
        {
            var counted = !entry.Probationary && !entry.TemporaryGuest && !entry.Suspended && !entry.Prosecuted
                && (entry.Present || !(entry.TemporarilyElsewhere || entry.Exempt));
            size += counted ? 1 : 0;
            voters += counted && entry.Present ? 1 : 0;
        }

        return (size, voters);
    }

    private static int Months(CellResolutionInput input)
    {
        var (birth, on) = (input.Record.Dossier.Profile!.BornOn, input.Command.On);
        var months = ((on.Year - birth.Year) * 12) + on.Month - birth.Month;
        return birth.PlusMonths(months) > on ? months - 1 : months;
    }
}
