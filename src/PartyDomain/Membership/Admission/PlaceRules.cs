using PartyDomain.Rulebooks;
using PartyDomain.Workflows;
using static PartyDomain.Workflows.RequirementStatus;

namespace PartyDomain.Membership.Admission;

/// <summary>Which organization considers an applicant, and whose comments it needs (06-HD/TW, 6.2).</summary>
internal static class PlaceRules
{
    public static RequirementStatus Place(AdmissionFacts facts, Assessment a)
    {
        if (facts.Dossier.Profile is not { Situation: not Situation.Ordinary } profile)
        {
            return NotApplicable;
        }

        var (expected, citation) = Expected(profile, a);
        if (expected is not { } place || facts.Evidence.Cell is not { } cell)
        {
            return citation is null && expected is null ? Undetermined : NotApplicable;
        }

        if (cell.ApplicantPlace == place || cell.ApplicantPlace == OrganizationPlace.Assigned)
        {
            return Met;
        }

        a.Bar(AdmissionCodes.WrongPlace, "evidence.cell.applicantPlace", citation, Arg.Term("given", cell.ApplicantPlace), Arg.Term("expected", place));
        return NotMet;
    }

    public static RequirementStatus Comments(AdmissionFacts facts, Assessment a)
    {
        if (facts.Dossier.Profile is not { Situation: not Situation.Ordinary } profile)
        {
            return NotApplicable;
        }

        var quiet = new Assessment(a.Law, a.On);
        var (expected, citation) = Expected(profile, quiet);
        CommentSource[] needed = expected switch
        {
            OrganizationPlace.School or OrganizationPlace.SecondmentHost when profile.Situation is Situation.FullTimeStudy or Situation.Secondment =>
                [CommentSource.SendingUnit, CommentSource.Residence],
            OrganizationPlace.Residence when profile.Situation == Situation.Contract => [CommentSource.Workplace],
            _ => [],
        };
        var missing = needed.Where(source => !facts.Dossier.Comments.Any(comment => comment.Source == source && facts.Has(comment.On))).ToList();
        foreach (var source in missing)
        {
            a.Bar(AdmissionCodes.CommentMissing, "dossier.comments", citation, Arg.Term("source", source));
        }

        return missing.Count > 0 ? Pending : needed.Length > 0 ? Met : NotApplicable;
    }

    // The place that considers the applicant; null with a citation where the ordinary place does, without one where nothing is known.
    private static (OrganizationPlace? Place, Citation? Citation) Expected(ApplicantProfile profile, Assessment a)
    {
        const string Subject = "dossier.profile.situation";
        switch (profile.Situation)
        {
            case Situation.FullTimeStudy:
                var study = a.Require(PlaceLaw.FullTimeStudy, Subject);
                return (study is not null && profile.SituationMonths >= study.Value.InMonths ? OrganizationPlace.School : null, study?.Citation);
            case Situation.Secondment:
                var secondment = a.Require(PlaceLaw.Secondment, Subject);
                return (secondment is not null && profile.SituationMonths >= secondment.Value.InMonths ? OrganizationPlace.SecondmentHost : null, secondment?.Citation);
            case Situation.GraduateAwaitingJob:
                var job = a.Require(PlaceLaw.GraduateAwaitingJob, Subject);
                return (job?.Value, job?.Citation);
            case Situation.GraduateAwaitingDiploma:
                var diploma = a.Require(PlaceLaw.GraduateAwaitingDiploma, Subject);
                return (diploma?.Value, diploma?.Citation);
            case Situation.Contract:
                return OfContract(profile, a, Subject);
            default:
                return (null, null);
        }
    }

    private static (OrganizationPlace? Place, Citation? Citation) OfContract(ApplicantProfile profile, Assessment a, string subject)
    {
        var shortContract = a.Require(PlaceLaw.ShortContract, subject);
        if (shortContract is null || profile.SituationMonths < shortContract.Value.InMonths)
        {
            return (shortContract is null ? null : OrganizationPlace.Residence, shortContract?.Citation);
        }

        var longContract = a.Require(PlaceLaw.LongContract, subject);
        return (longContract is null ? null : OrganizationPlace.Workplace, longContract?.Citation);
    }
}
