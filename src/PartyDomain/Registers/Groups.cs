using PartyDomain.Membership;
using PartyDomain.Organizations;
using PartyDomain.Quotas;

namespace PartyDomain.Registers;

/// <summary>Tells from a profile and a cell whether a person belongs to a group. Groups overlap.</summary>
public static class Groups
{
    /// <summary>Whether a person belongs to a group.</summary>
    /// <param name="group">The group.</param>
    /// <param name="profile">What is known of the person on the day in question; null where nothing is.</param>
    /// <param name="cell">What is said of the person's cell on that day; null where nothing is.</param>
    /// <returns>Whether; null where it is not known.</returns>
    public static bool? Contains(MemberGroup group, MemberProfile? profile, OrganizationAttributes? cell) => group switch
    {
        MemberGroup.Women => profile?.Sex is { } sex ? sex == Sex.Female : null,
        MemberGroup.EthnicMinority => profile?.Sensitive?.EthnicMinority,
        MemberGroup.Religious => profile?.Sensitive?.Religious,
        MemberGroup.YouthUnion => profile?.YouthUnionMember,
        MemberGroup.Rural => profile?.Rural,
        MemberGroup.PrivateBusinessOwner => profile?.PrivateBusinessOwner,
        MemberGroup.Worker => Has(profile, Occupation.Worker),
        MemberGroup.Farmer => Has(profile, Occupation.Farmer),
        MemberGroup.ArmedForces => Has(profile, Occupation.ArmedForces),
        MemberGroup.Student => Has(profile, Occupation.Student),
        MemberGroup.Pupil => Has(profile, Occupation.Pupil),
        MemberGroup.VillageWorker => Has(profile, Occupation.VillageWorker),
        MemberGroup.CommuneCadre => Has(profile, Occupation.CommuneCadre),
        MemberGroup.NonStateEnterprise => cell is null ? null : IsNonState(cell.Sector),
        _ => throw new ArgumentOutOfRangeException(nameof(group), group, "Unknown group."),
    };

    private static bool? Has(MemberProfile? profile, Occupation occupation) => profile?.Occupation is { } known ? known == occupation : null;

    private static bool IsNonState(OrganizationSector sector) => sector is
        OrganizationSector.JointStockCompany or OrganizationSector.PrivateEnterprise or OrganizationSector.LimitedLiabilityCompany
        or OrganizationSector.Partnership or OrganizationSector.ForeignInvestedEnterprise or OrganizationSector.WhollyForeignEnterprise;
}
