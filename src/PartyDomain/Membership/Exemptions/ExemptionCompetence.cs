using PartyDomain.Rulebooks;
using PartyDomain.Voting;

namespace PartyDomain.Membership.Exemptions;

/// <summary>Who decides on an exemption (Charter, 7; 06-HD/TW, 10.3; 38-HD/BTCTW, IV.1).</summary>
internal static class ExemptionCompetence
{
    /// <summary>Who decides; null with a finding where that is not known or a setting must say.</summary>
    public static PartyBody? DeciderOf(ExemptionReason reason, bool isRenewal, CellSituation cell, Assessment a)
    {
        const string Subject = "exemption.decider";
        if (reason == ExemptionReason.OldOrWeak)
        {
            return a.Require(ExemptionLaw.CellDecides, Subject) is null ? null : PartyBody.Cell;
        }

        var temporary = IsListed(ExemptionLaw.TemporaryReasons, reason, a);
        if (a.Require(temporary ? ExemptionLaw.TemporaryCommitteeDecides : ExemptionLaw.CommitteeDecides, Subject) is not { } rule)
        {
            return null;
        }

        var (setting, reading) = (temporary, isRenewal, reason) switch
        {
            (true, true, _) when a.Read(ExemptionLaw.Renewed).IsKnown => (SettingKeys.ExemptionRenewal, a.Law.Settings.ExemptionRenewal),
            (_, _, ExemptionReason.AwaitingRetirement) => (SettingKeys.ExemptionAwaitingRetirement, a.Law.Settings.ExemptionAwaitingRetirement),
            _ => (string.Empty, ExemptionDeciderReading.Committee),
        };
        if (reading is null)
        {
            a.OpenSetting(setting, Subject, rule.Citation);
            return null;
        }

        return reading == ExemptionDeciderReading.Cell ? PartyBody.Cell : Committee(cell, temporary, a);
    }

    /// <summary>What makes the committee competent.</summary>
    public static Citation? CitationOf(ExemptionReason reason, Assessment a) =>
        a.Read(IsListed(ExemptionLaw.TemporaryReasons, reason, a) ? ExemptionLaw.TemporaryCommitteeDecides : ExemptionLaw.CommitteeDecides).Citation;

    /// <summary>Whether a list of the day holds a reason.</summary>
    public static bool IsListed(Provision<ValueList<ExemptionReason>> provision, ExemptionReason reason, Assessment a) =>
        a.Read(provision) is { IsKnown: true } list && list.Value!.Contains(reason);

    private static PartyBody? Committee(CellSituation cell, bool temporary, Assessment a)
    {
        const string Subject = "evidence.cell.superior";
        if (cell.Superior is SuperiorKind.Army or SuperiorKind.Overseas)
        {
            a.Add(LawCodes.OwnRulesNotCovered, FindingEffect.Open, Subject, null, Arg.Term("body", cell.Superior));
            return null;
        }

        if (cell.Place == CellPlace.UnderGrassrootsCommittee)
        {
            return PartyBody.GrassrootsCommittee;
        }

        if (a.Require(temporary ? ExemptionLaw.TemporarySuperiorDecides : ExemptionLaw.SuperiorDecides, Subject) is null)
        {
            return null;
        }

        return cell.Superior switch
        {
            SuperiorKind.Provincial => PartyBody.ProvincialStandingCommittee,
            SuperiorKind.CentralPolice => PartyBody.PoliceStandingCommittee,
            _ => PartyBody.SuperiorStandingCommittee,
        };
    }
}
