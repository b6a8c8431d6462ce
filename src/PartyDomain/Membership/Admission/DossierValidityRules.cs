using NodaTime;
using PartyDomain.Calendars;
using PartyDomain.Rulebooks;
using PartyDomain.Workflows;
using static PartyDomain.Workflows.RequirementStatus;

namespace PartyDomain.Membership.Admission;

/// <summary>How long a dossier holds and what is done again (06-HD/TW, 5.4 a).</summary>
internal static class DossierValidityRules
{
    private const string Subject = "dossier";

    public static RequirementStatus Fresh(AdmissionFacts facts, Assessment a)
    {
        var starts = Starts(facts.Dossier, a.Law.Settings.DossierSetUp);
        if (starts.Count == 0)
        {
            return Pending;
        }

        if (a.Require(DossierLaw.Validity, Subject) is not { } validity)
        {
            return Undetermined;
        }

        // Each start day that is left open gives its own list; the question matters only where the lists differ.
        var lists = starts.Select(start => Expired(facts, start, validity.Value, a)).Distinct().ToList();
        if (lists is not [{ } papers])
        {
            a.OpenSetting(SettingKeys.DossierSetUp, Subject, validity.Citation);
            return Undetermined;
        }

        if (papers.Count == 0)
        {
            return Met;
        }

        a.Bar(
            AdmissionCodes.PapersExpired,
            Subject,
            validity.Citation,
            Arg.Length("validity", validity.Value),
            Arg.Date("setUp", starts[0]),
            Arg.Terms("papers", papers.Select(TermKey.Of).ToValueList()));
        return NotMet;
    }

    // The papers of a dossier that was set up on a day and that must be done again.
    private static ValueList<Paper> Expired(AdmissionFacts facts, LocalDate start, Length validity, Assessment a)
    {
        if (Periods.End(start, validity) >= facts.On)
        {
            return [];
        }

        var since = LastRenewal(start, validity, facts.On);
        var dossier = facts.Dossier;
        var redone = a.Read(DossierLaw.RedonePapers) is { IsKnown: true, Value: { } list } ? list : [];
        var expired = redone.Where(paper => IsOlder(paper, dossier, since)).ToList();
        var changed = dossier.CvAmendedOn is { } amended && (dossier.Verification is null || dossier.Verification.On < amended);
        if (changed && a.Read(DossierLaw.RedoneVerification) is { IsKnown: true, Value: true })
        {
            expired.Add(Paper.Cv);
        }

        return expired.ToValueList();
    }

    // The last day on which a whole period had run out: papers must be later than it.
    private static LocalDate LastRenewal(LocalDate start, Length validity, LocalDate on)
    {
        var renewal = Periods.End(start, validity);
        for (var n = 2; Periods.End(start, validity with { Count = validity.Count * n }) < on; n++)
        {
            renewal = Periods.End(start, validity with { Count = validity.Count * n });
        }

        return renewal;
    }

    private static bool IsOlder(Paper paper, AdmissionDossier dossier, LocalDate since) => paper switch
    {
        Paper.IntroductionLetter => dossier.Introductions.Any(introduction => introduction.On <= since),
        Paper.YouthUnionResolution => dossier.UnionIntroductions.Any(union => union.Body == UnionBody.YouthUnion && union.On <= since),
        Paper.TradeUnionResolution => dossier.UnionIntroductions.Any(union => union.Body == UnionBody.TradeUnion && union.On <= since),
        Paper.ConsolidatedOpinions => dossier.OpinionsOn <= since,
        _ => false,
    };

    private static ValueList<LocalDate> Starts(AdmissionDossier dossier, DossierSetUpReading? setting)
    {
        LocalDate?[] days = setting switch
        {
            DossierSetUpReading.FirstPaper => [dossier.FirstPaperOn],
            DossierSetUpReading.Application => [dossier.ApplicationOn],
            _ => [dossier.FirstPaperOn, dossier.ApplicationOn],
        };
        return days.OfType<LocalDate>().Distinct().ToValueList();
    }
}
