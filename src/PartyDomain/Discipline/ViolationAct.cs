using NodaTime;

namespace PartyDomain.Discipline;

/// <summary>One act, as the inspection concludes it: its days and codes, never prose.</summary>
/// <param name="Key">The host's key of the act; the same act has the same key in every case.</param>
/// <param name="From">The day on which it occurred or began.</param>
/// <param name="To">The day on which it ended, the same day for an act of one day; null where its end cannot be told.</param>
public sealed record ViolationAct(string Key, LocalDate From, LocalDate? To)
{
    /// <summary>The day on which it was discovered; needed where its end cannot be told.</summary>
    public LocalDate? DiscoveredOn { get; init; }

    /// <summary>What it is for the purpose of limitation.</summary>
    public ViolationNature Nature { get; init; }

    /// <summary>What it is about, for the question whether the cell may decide.</summary>
    public ViolationArea Area { get; init; }

    /// <summary>The measure that the act by itself calls for, where the conclusion says so.</summary>
    public DisciplineMeasure? Measure { get; init; }

    /// <summary>How serious the consequences of an organization's act are; null for a member's.</summary>
    public ViolationConsequence? Consequence { get; init; }

    /// <summary>Whether the organization was disciplined for the same act before (tái phạm).</summary>
    public bool Relapse { get; init; }

    /// <summary>Why it is concluded without discipline, where it is.</summary>
    public ExemptionGround? Exempt { get; init; }

    /// <summary>Writes nothing of the act.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(ViolationAct);
}
