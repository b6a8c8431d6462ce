using PartyDomain.Membership.Transfers;
using PartyDomain.Membership;
using PartyDomain.Organizations;
using PartyDomain.Membership.Badges;

namespace PartyDomain.Registers;

/// <summary>A request for evidence, with what only the host can know. Take nothing of it from the sender of the command.</summary>
/// <param name="Command">The command to be judged.</param>
/// <param name="Person">Whose record it is about.</param>
public sealed record EvidenceRequest(MembershipCommand Command, PersonId Person)
{
    /// <summary>Where the evidence comes from, for the host's own trail.</summary>
    public string Origin { get; init; } = "register";

    /// <summary>Who of the body that votes was absent; null where nobody said, so that everybody counts as present and the answer says so.</summary>
    public ValueList<PersonId>? Absent { get; init; }

    /// <summary>What is open against the member, from the registers of inspection and discipline; null where the host did not look.</summary>
    public MemberConduct? Conduct { get; init; }

    /// <summary>How members who act for the person know the person.</summary>
    public ValueList<KnownMember> Acquaintances { get; init; } = [];

    /// <summary>What kind of place the cell is for the person; null to take it from the cell: a residence for villages and residential groups, else a workplace.</summary>
    public OrganizationPlace? ApplicantPlace { get; init; }

    /// <summary>The delegation of admission to the grassroots committee, if there is one.</summary>
    public Delegation? Delegated { get; init; }

    /// <summary>The decision that gave a committee above the cell superior powers, if there is one.</summary>
    public Delegation? Empowered { get; init; }

    /// <summary>Whether that decision grants the power to decide admission.</summary>
    public bool EmpoweredToAdmit { get; init; }

    /// <summary>What holds an official transfer back beside the inspections of the register; null where nobody said, so that the answer says so.</summary>
    public ValueList<TransferBar>? TransferBars { get; init; }

    /// <summary>Which level manages the person as a cadre, where a question of party membership is settled; null where nobody said, so that the answer says so.</summary>
    public CadreManagement? ManagedBy { get; init; }

    /// <summary>What a badge depends on: the measures against the person, death, exemption. Null where the host did not say.</summary>
    public BadgeEvidence? Badge { get; init; }

    /// <summary>Writes nothing of the persons.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(EvidenceRequest);
}
