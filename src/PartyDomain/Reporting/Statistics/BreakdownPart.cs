using PartyDomain.Membership;
using PartyDomain.Quotas;

namespace PartyDomain.Reporting.Statistics;

/// <summary>One part of a breakdown: those who have one of some codes.</summary>
/// <param name="Dimension">By what.</param>
/// <param name="Codes">The codes, without 0.</param>
public sealed record BreakdownPart(StatisticsDimension Dimension, ValueList<int> Codes)
{
    /// <summary>The part of a group that targets and limits speak of.</summary>
    /// <param name="group">The group.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The group is none of persons: enterprises outside the state are a matter of cells.</exception>
    public static BreakdownPart Of(MemberGroup group) => group switch
    {
        MemberGroup.Women => new(StatisticsDimension.Sex, [StatisticsCodes.Of(Sex.Female)]),
        MemberGroup.EthnicMinority => new(StatisticsDimension.Minority, [StatisticsCodes.Yes]),
        MemberGroup.Religious => new(StatisticsDimension.Religious, [StatisticsCodes.Yes]),
        MemberGroup.YouthUnion => new(StatisticsDimension.YouthUnion, [StatisticsCodes.Yes]),
        MemberGroup.Rural => new(StatisticsDimension.Rural, [StatisticsCodes.Yes]),
        MemberGroup.PrivateBusinessOwner => new(StatisticsDimension.PrivateOwner, [StatisticsCodes.Yes]),
        MemberGroup.Worker => Working(Occupation.Worker),
        MemberGroup.Farmer => Working(Occupation.Farmer),
        MemberGroup.ArmedForces => Working(Occupation.ArmedForces),
        MemberGroup.Student => Working(Occupation.Student),
        MemberGroup.Pupil => Working(Occupation.Pupil),
        MemberGroup.VillageWorker => Working(Occupation.VillageWorker),
        MemberGroup.CommuneCadre => Working(Occupation.CommuneCadre),
        _ => throw new ArgumentOutOfRangeException(nameof(group), group, "Members are not counted by this group: it is one of cells."),
    };

    private static BreakdownPart Working(Occupation occupation) => new(StatisticsDimension.Occupation, [StatisticsCodes.Of(occupation)]);
}
