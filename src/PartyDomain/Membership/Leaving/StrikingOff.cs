using NodaTime;
using PartyDomain.Membership.Admission;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;

namespace PartyDomain.Membership.Leaving;

/// <summary>Answers whether a member may be struck off for a ground, and who decides.</summary>
public static class StrikingOff
{
    /// <summary>Judges a ground on a day and says what the procedure asks for.</summary>
    /// <param name="ground">The ground.</param>
    /// <param name="facts">What it rests on.</param>
    /// <param name="cell">Where the cell stands; for papers of a transfer that were not filed, that of the new place.</param>
    /// <param name="on">The day.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Accepted with the terms where the procedure may start; refused where the ground is not shown; undetermined where the law or a setting leaves it open.</returns>
    /// <remarks>Charter, 8.1; 294-QĐ/TW, 8.1 and 9.3.4; 06-HD/TW, 11.1; 38-HD/BTCTW, II.4.3.1 d.</remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Outcome<StrikingOffTerms> Of(StrikingGround ground, StrikingFacts facts, CellSituation cell, LocalDate on, Law law)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(cell);
        var a = new Assessment(law, on);
        StrikingRules.Ground(ground, facts, a);
        var route = StrikingRules.IsOfMembership(ground) ? AdmissionCompetence.AboveDelegated(cell, a) : AdmissionCompetence.Route(cell, a);
        return a.Conclude<StrikingOffTerms>(() => route is null ? [] : [Terms(ground, route, a)]);
    }

    private static StrikingOffTerms Terms(StrikingGround ground, AdmissionRoute route, Assessment a)
    {
        var direct = StrikingRules.IsDirect(ground);
        PartyBody? decider = route.Kind != RouteKind.Province ? route.Decider : a.Law.Settings.StrikeOffAtProvince switch
        {
            ProvinceBodyReading.StandingCommittee => PartyBody.ProvincialStandingCommittee,
            ProvinceBodyReading.StandingGroupWithHeads => route.Decider,
            _ => null,
        };
        return new StrikingOffTerms(ground, decider)
        {
            CellShare = direct ? null : Known(VotingLaw.CellStrikeOffShare, a),
            CommitteeShare = direct || route.CommitteeVotes == false ? null : Known(VotingLaw.CommitteeStrikeOffShare, a),
            DecisionShare = Known(route.StrikeOffShare, a),
            OwnReview = direct ? false : a.Read(StrikingLaw.OwnReview) is { IsKnown: true } review ? review.Value : null,
            Requests = !direct && a.Read(StrikingLaw.Requested) is { IsKnown: true } requests ? requests.Value : null,
            AtNewPlace = ground == StrikingGround.TransferPapersNotFiled,
            CountsAsAbandoning = ground is StrikingGround.TransferPapersNotFiled or StrikingGround.AbandonedActivity,
        };
    }

    private static Share? Known(Provision<Share> provision, Assessment a) => a.Read(provision) is { IsKnown: true } share ? share.Value : null;
}
