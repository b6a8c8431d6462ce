using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Membership.Exemptions;
using PartyDomain.Voting;

namespace PartyDomain.Tests.Membership.Exemptions;

/// <summary>Commands about exemption: content that usually fits when good, any content otherwise.</summary>
internal static class ExemptionCommands
{
    public static IReadOnlyDictionary<string, Func<RandomCommands.Context, MembershipCommand>> Kinds { get; } = new Dictionary<string, Func<RandomCommands.Context, MembershipCommand>>(StringComparer.Ordinal)
    {
        ["exemption.request"] = Apply,
        ["exemption.medical"] = c => new RegisterMedicalPaper(c.On, c.On.PlusDays(c.Good ? -c.Random.Next(30) : c.Random.Next(-30, 30))),
        ["exemption.withdraw"] = c => new WithdrawExemption(c.On),
        ["exemption.cell-vote"] = c => new ConsiderExemption(c.On, Votes(c)),
        ["exemption.decision"] = c => new DecideExemption(c.On, Decider(c), Votes(c)),
        ["exemption.report"] = c => new ReportExemption(c.On),
        ["exemption.stay"] = c => new RegisterStay(c.On, c.On.PlusDays(c.Good ? -1 : c.Random.Next(-3, 3))),
        ["exemption.return"] = c => new ResolveReturn(c.On, Votes(c)),
        ["exemption.end"] = c => new EndExemption(c.On, c.Random.Flip()),
    };

    private static ApplyForExemption Apply(RandomCommands.Context c)
    {
        var reason = c.Good && c.Random.Next(3) > 0 ? c.Random.Of([ExemptionReason.OldOrWeak, ExemptionReason.Away, ExemptionReason.MobileWork]) : c.Random.Any<ExemptionReason>();
        var from = c.On.PlusDays(c.Random.Next(10));
        var months = c.Good ? c.Random.Next(1, 12) : c.Random.Next(-2, 20);
        LocalDate? until = reason == ExemptionReason.OldOrWeak && c.Random.Flip() ? null : !c.Good && c.Random.Next(4) == 0 ? null : from.PlusMonths(months);
        return new ApplyForExemption(c.On, reason, c.Random.Any<ExemptionExtent>(), c.Good || c.Random.Flip(), from, until);
    }

    private static Ballot Votes(RandomCommands.Context c) => c.Good ? Journey.Votes(c.Random.Next(4) == 0 ? 6 : 7, 1) : Journey.Votes(c.Random.Next(14), c.Random.Next(3));

    private static PartyBody Decider(RandomCommands.Context c) => !c.Good
        ? c.Random.Any<PartyBody>()
        : c.Journey.Cell.Place == CellPlace.UnderGrassrootsCommittee
            ? PartyBody.GrassrootsCommittee
            : c.Journey.Cell.Superior switch
            {
                SuperiorKind.Provincial => PartyBody.ProvincialStandingCommittee,
                SuperiorKind.CentralPolice => PartyBody.PoliceStandingCommittee,
                _ => PartyBody.SuperiorStandingCommittee,
            };
}
