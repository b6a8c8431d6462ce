using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Membership.Admission;

namespace PartyDomain.Benchmarks;

/// <summary>The same checks and codes as hand-written ifs with the law of 2025 as constants: the limit nobody who explains an answer can go below.</summary>
public static class HandWritten
{
    private const int None = 0;

    public static List<string> Judge(CellResolutionInput input)
    {
        var found = new List<string>(4);
        var (dossier, on, evidence) = (input.Record.Dossier, input.Command.On, input.Evidence);
        if (dossier.Phase is not (AdmissionPhase.Listed or AdmissionPhase.Preparing))
        {
            found.Add("workflow.step-not-open");
        }

        if (evidence.Cell is null || evidence.Cell.AsOf < on || evidence.Cell.Cell != dossier.Cell)
        {
            found.Add("evidence.missing");
        }

        Profile(dossier, on, found);
        Papers(dossier, on, found);
        Introducers(dossier, evidence, on, found);
        Vote(input, found);
        return found;
    }

    private static void Profile(AdmissionDossier dossier, LocalDate on, List<string> found)
    {
        if (dossier.Profile is not { } profile)
        {
            found.Add(AdmissionCodes.ProfileMissing);
            return;
        }

        if (!profile.VietnameseCitizen)
        {
            found.Add(AdmissionCodes.NotCitizen);
        }

        var completed = Months(profile.BornOn, on);
        if (completed < 18 * 12)
        {
            found.Add(AdmissionCodes.UnderAge);
        }

        if (completed > 60 * 12 && dossier.OverAge is not { HealthAndPrestige: true })
        {
            found.Add(AdmissionCodes.OverAgeConditions);
        }

        if (profile.Education < EducationLevel.LowerSecondaryDiploma
            && (profile.Locality == Locality.Ordinary || profile.Education < EducationLevel.PrimaryCompleted))
        {
            found.Add(AdmissionCodes.EducationTooLow);
        }

        if (profile.UnderSpecialRules)
        {
            found.Add(AdmissionCodes.SpecialRulesApply);
        }
    }

    private static void Papers(AdmissionDossier dossier, LocalDate on, List<string> found)
    {
        Need(dossier.AuthorizedOn, AdmissionCodes.NotAuthorized);
        Need(dossier.CertificateIssuedOn, AdmissionCodes.CertificateMissing);
        if (dossier.CertificateIssuedOn is { } issued && issued.PlusMonths(60) < on)
        {
            found.Add(AdmissionCodes.CertificateExpired);
        }

        Need(dossier.ApplicationOn, AdmissionCodes.ApplicationMissing);
        Need(dossier.CvOn, AdmissionCodes.CvMissing);
        Need(dossier.Verification?.On, AdmissionCodes.VerificationMissing);
        if (dossier.Verification is { } verification && !(Has(verification, Relation.Applicant) && Has(verification, Relation.Father) && Has(verification, Relation.Mother)))
        {
            found.Add(AdmissionCodes.PersonNotVerified);
        }

        Need(dossier.CvCertifiedOn, AdmissionCodes.CvNotCertified);
        Need(dossier.OpinionsOn, AdmissionCodes.OpinionsMissing);
        if (dossier.FirstPaperOn is { } first && first.PlusMonths(12) < on)
        {
            found.Add(AdmissionCodes.PapersExpired);
        }

        void Need(LocalDate? date, string code)
        {
            if (date is null || date > on)
            {
                found.Add(code);
            }
        }
    }

    private static bool Has(Verification verification, Relation relation)
    {
        foreach (var person in verification.Persons.AsSpan())
        {
            if (person.Relation == relation)
            {
                return true;
            }
        }

        return false;
    }

    private static void Introducers(AdmissionDossier dossier, MembershipEvidence evidence, LocalDate on, List<string> found)
    {
        if (dossier.Introductions.Count < 2)
        {
            found.Add(AdmissionCodes.TooFewIntroducers);
        }

        foreach (var introduction in dossier.Introductions.AsSpan())
        {
            var able = false;
            foreach (var member in evidence.Members.AsSpan())
            {
                able |= member.Person == introduction.Introducer && member.Standing == Standing.Full && member.AsOf >= on
                    && !(member.DisciplinedOn > introduction.On) && !(member.MovedOn > introduction.On);
            }

            if (!able)
            {
                found.Add(AdmissionCodes.IntroducerMustBeReplaced);
            }
        }
    }

    private static void Vote(CellResolutionInput input, List<string> found)
    {
        if (input.Evidence.Roster is not { } roster || roster.AsOf < input.Command.On)
        {
            found.Add("evidence.missing");
            return;
        }

        var (size, voters) = (None, None);
        foreach (var entry in roster.Entries.AsSpan())
        {
            var counted = !entry.Probationary && !entry.TemporaryGuest && !entry.Suspended && !entry.Prosecuted
                && (entry.Present || !(entry.TemporarilyElsewhere || entry.Exempt));
            size += counted ? 1 : 0;
            voters += counted && entry.Present ? 1 : 0;
        }

        var ballot = input.Command.Ballot;
        if (ballot.VotesFor + ballot.VotesAgainst + ballot.Abstentions > voters)
        {
            found.Add("vote.more-votes-than-voters");
        }

        if (3 * ballot.VotesFor < 2 * size)
        {
            found.Add("vote.not-carried");
        }
    }

    private static int Months(LocalDate birth, LocalDate on)
    {
        var months = ((on.Year - birth.Year) * 12) + on.Month - birth.Month;
        return birth.PlusMonths(months) > on ? months - 1 : months;
    }
}
