using NodaTime;

namespace PartyDomain.Membership.Leaving;

/// <summary>What the host's register of disciplinary cases says of the expulsion of one person.</summary>
/// <param name="Case">The case.</param>
/// <param name="Person">The person.</param>
/// <param name="AsOf">The day for which it holds.</param>
/// <param name="Origin">Where the host took it from, for its own trail.</param>
/// <param name="State">Where the decision stands.</param>
public sealed record ExpulsionEvidence(CaseId Case, PersonId Person, LocalDate AsOf, string Origin, ExpulsionState State)
{
    /// <summary>The first day of its effect.</summary>
    public LocalDate? EffectiveOn { get; init; }

    /// <summary>The day on which it was annulled or changed.</summary>
    public LocalDate? OverturnedOn { get; init; }

    /// <summary>True where there was no violation at all (oan), false where measure or procedure was wrong (sai); null where nothing of the kind was concluded.</summary>
    public bool? Wrongful { get; init; }

    /// <summary>The day on which the rights of a wrongfully expelled member were restored in the case, on application.</summary>
    public LocalDate? RightsRestoredOn { get; init; }

    /// <summary>Writes nothing of the person.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(ExpulsionEvidence);
}
