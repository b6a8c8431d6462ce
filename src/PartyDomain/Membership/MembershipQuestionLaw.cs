using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using static PartyDomain.EvidenceGrade;
using static PartyDomain.Rulebooks.Instruments;
using static PartyDomain.Rulebooks.StatementKind;

namespace PartyDomain.Membership;

/// <summary>Who settles a question of party membership (đảng tịch), and what follows where rights are restored, after an expulsion or any other removal (294-QĐ/TW, 5). The earlier regulations were not seen on them.</summary>
public static class MembershipQuestionLaw
{
    /// <summary>Who settles the question for a cadre managed by the Centre (294-QĐ/TW, 5.1.1).</summary>
    public static Provision<PartyBody> Central { get; } = FirstSeen.In294("restoration.decider.central", "5.1.1", PartyBody.CentralOrganizationCommission);

    /// <summary>Who decides where a committee directly under the Central Committee disagrees with that conclusion (294-QĐ/TW, 5.1.1).</summary>
    public static Provision<PartyBody> CentralDisputed { get; } = FirstSeen.In294("restoration.decider.central-disputed", "5.1.1", PartyBody.Secretariat);

    /// <summary>Who settles it for a cadre managed by a province (294-QĐ/TW, 5.1.2).</summary>
    public static Provision<PartyBody> Provincial { get; } = FirstSeen.In294("restoration.decider.provincial", "5.1.2", PartyBody.ProvincialStandingCommittee);

    /// <summary>Who settles it for any other member; a delegated grassroots committee does not (294-QĐ/TW, 5.1.3).</summary>
    public static Provision<PartyBody> Other { get; } = FirstSeen.In294("restoration.decider.other", "5.1.3", PartyBody.SuperiorStandingCommittee);

    /// <summary>Rights are restored only where the removal was concluded to be wrongful, and the person kept a member's standing since (294-QĐ/TW, 5.2.2).</summary>
    public static Provision<bool> Wrongful { get; } = FirstSeen.In294("restoration.wrongful", "5.2.2", true);

    /// <summary>Seniority of a restored member is continuous (294-QĐ/TW, 5.2.2; 06-HD/TW, 5.3).</summary>
    public static Provision<bool> Continuous { get; } = Guided("restoration.seniority-continuous", Confirmed);

    /// <summary>The dues of the time between are paid afterwards, at the rates of that time (06-HD/TW, 5.3).</summary>
    public static Provision<bool> DuesOwed { get; } = Guided("restoration.dues-owed", Secondary);

    /// <summary>Everything this file declares.</summary>
    public static IReadOnlyList<Provision> All { get; } = [Central, CentralDisputed, Provincial, Other, Wrongful, Continuous, DuesOwed];

    private static Provision<bool> Guided(string key, EvidenceGrade in2021) => new(
        key,
        Chains.Secretariat,
        [
            new(Enacted, Guidance2016, "5.3", Secondary, true),
            new(Restated, Guidance2021, "5.3", in2021),
            new(Restated, Guidance2025, "5.3"),
            new(NotSeen, Guidance2026),
        ]);
}
