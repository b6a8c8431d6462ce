using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using PartyDomain.Membership.Leaving;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;

namespace PartyDomain.Tests.Membership.Leaving;

/// <summary>Commands about leaving: content that usually fits when good, any content otherwise.</summary>
internal static class LeavingCommands
{
    public static IReadOnlyDictionary<string, Func<RandomCommands.Context, MembershipCommand>> Kinds { get; } = new Dictionary<string, Func<RandomCommands.Context, MembershipCommand>>(StringComparer.Ordinal)
    {
        ["leaving.apply"] = c => new ApplyToLeave(c.On, c.Good || c.Random.Flip(), c.Good || c.Random.Flip(), c.Random.Flip()),
        ["leaving.withdraw"] = c => new WithdrawLeaving(c.On),
        ["leaving.cell-vote"] = c => new ResolveLeaving(c.On, c.Ballot),
        ["leaving.committee-vote"] = c => new ResolveLeavingAtCommittee(c.On, c.Ballot),
        ["leaving.decision"] = c => new DecideLeaving(c.On, c.Decider, c.Ballot),
        ["leaving.certificate"] = c => new IssueSeniorityCertificate(c.On),
        ["leaving.part-appraisal"] = c => new AppraiseLeaving(c.On),
        ["leaving.death"] = c => new RecordDeath(c.On),
        ["leaving.open-striking-off"] = Open,
        ["leaving.ask-for-own-review"] = c => new AskForOwnReview(c.On),
        ["leaving.own-review"] = c => new SubmitOwnReview(c.On),
        ["leaving.refusal"] = c => new RefuseOwnReview(c.On),
        ["leaving.close-striking-off"] = c => new CloseStrikingOff(c.On),
        ["leaving.cell-strike"] = c => new ResolveStrikingOff(c.On, c.Ballot, c.Good || c.Random.Flip()),
        ["leaving.committee-strike"] = c => new ResolveStrikingOffAtCommittee(c.On, c.Ballot),
        ["leaving.decide-strike"] = c => new DecideStrikingOff(c.On, Strikes(c), c.Ballot),
        ["leaving.receipt"] = c => new ReceiveStrikingOff(c.On, c.On.PlusDays(c.Good ? 0 : c.Random.Next(-9, 3))),
        ["leaving.appeal"] = c => new AppealStrikingOff(c.On, c.On.PlusDays(c.Good ? 0 : c.Random.Next(-4, 2)), c.Good ? AppealFiler.Member : c.Random.Any<AppealFiler>(), c.Good ? PartyBody.Secretariat : c.Random.Any<PartyBody>()),
        ["leaving.resolve-appeal"] = c => new ResolveStrikingOffAppeal(c.On, c.Good && c.Journey.Record.Leaving.Appeals is [.., var pending] ? pending.To : c.Random.Any<PartyBody>(), c.Random.Flip()),
    };

    private static OpenStrikingOff Open(RandomCommands.Context c)
    {
        var year = c.On.Year - 1;
        var facts = new StrikingFacts
        {
            Months = Enumerable.Range(1, c.Good ? 3 : c.Random.Next(5)).Select(month => new MissedMonth(year, month, !c.Good && c.Random.Next(3) == 0)).ToValueList(),
            Since = c.On.PlusMonths(c.Good ? -13 : -c.Random.Next(18)),
            Years = c.Good ? [year - 1, year] : [year],
            ConcludedOn = c.Good || c.Random.Flip() ? c.On.PlusDays(-3) : null,
            Contacted = c.Good || c.Random.Flip(),
            Destination = c.Good || c.Random.Flip() ? Journey.OldCell : null,
            Excused = !c.Good && c.Random.Flip(),
        };
        return new OpenStrikingOff(c.On, c.Random.Any<StrikingGround>(), facts);
    }

    // At province level the standing committee, as the cautious reading has it; a question of membership is no matter of a delegated committee.
    private static PartyBody Strikes(RandomCommands.Context c)
    {
        var isOfMembership = c.Journey.Record.Leaving.Ground is StrikingGround.FalseMember or StrikingGround.OwnFaultGap;
        var cell = c.Journey.Cell with { AsOf = c.On, Delegated = isOfMembership ? null : c.Journey.Cell.Delegated };
        return !c.Good || AdmissionCompetence.Of(cell, c.On, c.Journey.Law).Events is not [var route]
            ? c.Random.Any<PartyBody>()
            : route.Kind == RouteKind.Province ? PartyBody.ProvincialStandingCommittee : route.Decider;
    }
}
