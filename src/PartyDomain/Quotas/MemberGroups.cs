using PartyDomain.Membership;
using PartyDomain.Organizations;

namespace PartyDomain.Quotas;

/// <summary>Reads groups from what is known of a person and of the cell.</summary>
public static class MemberGroups
{
    /// <summary>Whether a person belongs to a group.</summary>
    /// <param name="group">The group.</param>
    /// <param name="profile">What held of the person on the day that counts; null where nothing is known.</param>
    /// <param name="sector">Where the cell worked on that day; null where it is not known.</param>
    /// <returns>Whether the person does; null where it is not known, which is never no.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such group.</exception>
    /// <remarks>Enterprises outside the state are the rows of Biểu 5-BTCTW under that heading: without cooperatives, and without those in which the state holds a share.</remarks>
    public static bool? Includes(MemberGroup group, MemberProfile? profile, OrganizationSector? sector) => group switch
    {
        MemberGroup.Women => profile?.Sex is { } sex ? sex == Sex.Female : null,
        MemberGroup.EthnicMinority => profile?.Sensitive?.EthnicMinority,
        MemberGroup.Religious => profile?.Sensitive?.Religious,
        MemberGroup.YouthUnion => profile?.YouthUnionMember,
        MemberGroup.Rural => profile?.Rural,
        MemberGroup.PrivateBusinessOwner => profile?.PrivateBusinessOwner,
        MemberGroup.NonStateEnterprise => sector is { } where ? IsOutsideState(where) : null,
        _ => profile?.Occupation is { } occupation ? occupation == OccupationOf(group) : Known(group),
    };

    private static bool IsOutsideState(OrganizationSector sector) => sector
        is OrganizationSector.JointStockCompany
        or OrganizationSector.PrivateEnterprise
        or OrganizationSector.LimitedLiabilityCompany
        or OrganizationSector.Partnership
        or OrganizationSector.ForeignInvestedEnterprise
        or OrganizationSector.WhollyForeignEnterprise;

    private static bool? Known(MemberGroup group)
    {
        _ = OccupationOf(group);
        return null;
    }

    private static Occupation OccupationOf(MemberGroup group) => group switch
    {
        MemberGroup.Worker => Occupation.Worker,
        MemberGroup.Farmer => Occupation.Farmer,
        MemberGroup.ArmedForces => Occupation.ArmedForces,
        MemberGroup.Student => Occupation.Student,
        MemberGroup.Pupil => Occupation.Pupil,
        MemberGroup.VillageWorker => Occupation.VillageWorker,
        MemberGroup.CommuneCadre => Occupation.CommuneCadre,
        _ => throw new ArgumentOutOfRangeException(nameof(group)),
    };
}
