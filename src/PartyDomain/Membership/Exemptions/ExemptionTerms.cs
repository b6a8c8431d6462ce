using PartyDomain.Voting;

namespace PartyDomain.Membership.Exemptions;

/// <summary>What the law of a day says of an exemption for a reason. Null means: not known of that day.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="Decider">Who decides.</param>
/// <param name="Proposer">Who proposes; null where the cell itself decides.</param>
public sealed record ExemptionTerms(ExemptionReason Reason, PartyBody Decider, PartyBody? Proposer)
{
    /// <summary>Whether it needs an application or direct report of the member; never automatic.</summary>
    public bool OnApplication { get; init; } = true;

    /// <summary>Whether the application must be in writing.</summary>
    public bool? MustBeWritten { get; init; }

    /// <summary>Whether a medical facility's paper is needed.</summary>
    public bool? MedicalPaper { get; init; }

    /// <summary>The length that it must stay below; null where there is none.</summary>
    public Length? Below { get; init; }

    /// <summary>Whether dues stay due.</summary>
    public bool? DuesDue { get; init; }

    /// <summary>Whether the member is summoned to and may attend members' congresses.</summary>
    public bool? AttendsCongress { get; init; }

    /// <summary>Whether the member gets information on request.</summary>
    public bool? InformationOnRequest { get; init; }

    /// <summary>Whether the member may be awarded the party badge.</summary>
    public bool? Badge { get; init; }

    /// <summary>Whether the member is graded for the year.</summary>
    public bool? Graded { get; init; }

    /// <summary>Whether the member is disciplined like others.</summary>
    public bool? Disciplined { get; init; }

    /// <summary>Whether an absent exempt member is left out of the base of votes of a meeting.</summary>
    public bool? LeftOutWhenAbsent { get; init; }
}
