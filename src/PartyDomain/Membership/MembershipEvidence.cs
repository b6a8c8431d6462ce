using PartyDomain.Membership.Transfers;
using NodaTime;
using PartyDomain.Membership.Leaving;
using PartyDomain.Membership.Badges;
using PartyDomain.Voting;

namespace PartyDomain.Membership;

/// <summary>
/// What the host's registers say about others than the person of the record, built by the host and never read together with a command:
/// whoever sends a command must not be able to assert that an introducer is a full member.
/// </summary>
public sealed record MembershipEvidence
{
    /// <summary>No evidence; enough for commands that need none.</summary>
    public static MembershipEvidence None { get; } = new();

    /// <summary>Where the acting cell stands.</summary>
    public CellSituation? Cell { get; init; }

    /// <summary>Who makes up the body that votes.</summary>
    public Roster? Roster { get; init; }

    /// <summary>What is open against the member; null where nobody said.</summary>
    public MemberConduct? Conduct { get; init; }

    /// <summary>Which level manages the person as a cadre; asked for where a question of party membership is settled (294-QĐ/TW, 5.1).</summary>
    public CadreManagement? ManagedBy { get; init; }

    /// <summary>The members who act for the applicant or probationer.</summary>
    public ValueList<MemberEvidence> Members { get; init; } = [];

    /// <summary>Where the two places of a transfer stand, and what holds the member back.</summary>
    public TransferEvidence? Transfer { get; init; }

    /// <summary>The first day from which the person is being considered for discipline; null where there is no such case.</summary>
    public LocalDate? ConsideredSince { get; init; }

    /// <summary>The expulsion of the person, where there is one.</summary>
    public ExpulsionEvidence? Expulsion { get; init; }

    /// <summary>What a badge depends on: the measures against the member, death, exemption.</summary>
    public BadgeEvidence? Badge { get; init; }
}
