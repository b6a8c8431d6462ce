using NodaTime;
using PartyDomain.Membership.Admission;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;

namespace PartyDomain.Membership;

/// <summary>Answers who is competent to decide admission, recognition and striking a probationer off (294-QĐ/TW, 4.3.2, 10.6, 20.2.2, 22; 06-HD/TW, 3.6–3.7, 4.6).</summary>
public static class AdmissionCompetence
{
    /// <summary>Finds the route of a cell's resolutions on a day.</summary>
    /// <param name="cell">Where the cell stands.</param>
    /// <param name="on">The day of the act.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Accepted with one route; undetermined where the law is not known or a setting must say.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Outcome<AdmissionRoute> Of(CellSituation cell, LocalDate on, Law law)
    {
        ArgumentNullException.ThrowIfNull(cell);
        var assessment = new Assessment(law, on);
        var route = Route(cell, assessment);
        return assessment.Conclude<AdmissionRoute>(() => route is null ? [] : [route]);
    }

    internal static AdmissionRoute? Route(CellSituation cell, Assessment assessment)
    {
        const string Subject = "evidence.cell.superior";
        switch (cell.Superior)
        {
            case SuperiorKind.Army:
            case SuperiorKind.Overseas:
                assessment.Add(
                    LawCodes.OwnRulesNotCovered,
                    FindingEffect.Open,
                    Subject,
                    cell.Superior == SuperiorKind.Army ? assessment.Read(AdmissionLaw.ArmedForcesOwnRules).Citation : null,
                    Arg.Term("body", cell.Superior));
                return null;
            default:
                return OfGrassrootsCommittee(cell, assessment) ?? OfEmpowered(cell, assessment, out var open) ?? (open ? null : OfSuperior(cell, assessment));
        }
    }

    // Where a vote of the delegated committee itself fell below its share, the superior considers and decides (06-HD/TW, 5.1).
    internal static AdmissionRoute? AboveDelegated(CellSituation cell, Assessment assessment) => OfSuperior(cell, assessment);

    // The provision that makes the decider of a route competent.
    internal static Citation? CitationOf(RouteKind kind, Assessment a) => kind switch
    {
        RouteKind.Delegated => a.Read(AdmissionLaw.DelegatedDecides).Citation,
        RouteKind.Empowered => a.Read(AdmissionLaw.EmpoweredDecides).Citation,
        RouteKind.Province => a.Read(AdmissionLaw.ProvincialGroupDecides).Citation,
        RouteKind.CentralPolice => a.Read(AdmissionLaw.PoliceStandingCommitteeDecides).Citation,
        RouteKind.GrassrootsStandingCommittee => a.Read(AdmissionLaw.GrassrootsStandingCommitteeDecides).Citation,
        _ => a.Read(AdmissionLaw.SuperiorDecides).Citation,
    };

    // Whether the whole committee votes before its standing committee decides is not known of 208-QĐ/TW.
    internal static void OpenCommitteeVote(string subject, Assessment a) =>
        a.OpenSetting(SettingKeys.CommitteeVotesFirst, subject, a.Read(AdmissionLaw.GrassrootsStandingCommitteeDecides).Citation);

    private static AdmissionRoute? OfGrassrootsCommittee(CellSituation cell, Assessment assessment)
    {
        if (cell.Place != CellPlace.UnderGrassrootsCommittee)
        {
            return null;
        }

        if (cell.Superior != SuperiorKind.CentralPolice && assessment.Read(AdmissionLaw.GrassrootsStandingCommitteeDecides) is { IsKnown: true, Value: true })
        {
            bool? committee = assessment.Law.Settings.CommitteeVotesFirst is { } reading ? reading == CommitteeVoteReading.Required : null;
            return New(RouteKind.GrassrootsStandingCommittee, committee, PartyBody.GrassrootsStandingCommittee);
        }

        var delegated = cell.Delegated?.HoldsOn(assessment.On) == true && assessment.Read(AdmissionLaw.DelegatedDecides) is { IsKnown: true, Value: true };
        return delegated
            ? new AdmissionRoute(
                RouteKind.Delegated,
                false,
                PartyBody.DelegatedCommittee,
                VotingLaw.DelegatedCommitteeShare,
                VotingLaw.DelegatedStrikeOffShare)
            : null;
    }

    private static AdmissionRoute? OfEmpowered(CellSituation cell, Assessment assessment, out bool open)
    {
        open = false;
        if (cell.Empowered?.HoldsOn(assessment.On) != true)
        {
            return null;
        }

        var provision = assessment.Read(AdmissionLaw.EmpoweredDecides);
        if (!cell.EmpoweredToAdmit && assessment.Law.Settings.EmpoweredWithoutGrant is null)
        {
            assessment.OpenSetting(SettingKeys.EmpoweredWithoutGrant, "evidence.cell.empoweredToAdmit", provision.Citation);
            open = true;
            return null;
        }

        var granted = cell.EmpoweredToAdmit || assessment.Law.Settings.EmpoweredWithoutGrant == EmpoweredReading.GrantImplied;
        return granted && provision is { IsKnown: true, Value: true }
            ? New(RouteKind.Empowered, cell.Place == CellPlace.UnderGrassrootsCommittee, PartyBody.EmpoweredStandingCommittee)
            : null;
    }

    private static AdmissionRoute? OfSuperior(CellSituation cell, Assessment assessment)
    {
        var committee = cell.Place == CellPlace.UnderGrassrootsCommittee;
        if (cell.Superior == SuperiorKind.CentralPolice)
        {
            return assessment.Require(AdmissionLaw.PoliceStandingCommitteeDecides, "evidence.cell.superior") is null
                ? null
                : New(RouteKind.CentralPolice, committee, PartyBody.PoliceStandingCommittee, VotingLaw.PoliceStandingCommitteeShare);
        }

        if (cell.Superior == SuperiorKind.Provincial)
        {
            return assessment.Require(AdmissionLaw.ProvincialGroupDecides, "evidence.cell.superior") is null
                ? null
                : New(RouteKind.Province, committee, PartyBody.ProvincialStandingGroup, VotingLaw.ProvincialGroupShare);
        }

        if (cell.Place == CellPlace.VillageUnderCommune && assessment.Require(AdmissionLaw.VillageCellDirect, "evidence.cell.place") is null)
        {
            return null;
        }

        var kind = cell.Place switch
        {
            CellPlace.VillageUnderCommune => RouteKind.VillageCell,
            CellPlace.GrassrootsCell => RouteKind.GrassrootsCell,
            _ => RouteKind.Standard,
        };
        return assessment.Require(AdmissionLaw.SuperiorDecides, "evidence.cell.superior") is null
            ? null
            : New(kind, committee, PartyBody.SuperiorStandingCommittee);
    }

    private static AdmissionRoute New(RouteKind kind, bool? committee, PartyBody decider, Provision<Share>? share = null) =>
        new(kind, committee, decider, share ?? VotingLaw.StandingCommitteeShare, VotingLaw.StandingCommitteeStrikeOffShare);
}
