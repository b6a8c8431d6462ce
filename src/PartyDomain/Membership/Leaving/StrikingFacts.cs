using NodaTime;

namespace PartyDomain.Membership.Leaving;

/// <summary>What a ground for striking off rests on. Each ground looks at its own members; the rest stays empty.</summary>
public sealed record StrikingFacts
{
    /// <summary>Nothing; enough for the grounds about the party card.</summary>
    public static StrikingFacts None { get; } = new();

    /// <summary>The months without party activity, or without dues. What the record tells otherwise does not count: a month in which the person was no member, one with an exemption as abandoned activity, one whose dues were paid as unpaid.</summary>
    public ValueList<MissedMonth> Months { get; init; } = [];

    /// <summary>The day from which the months of the ground run: the start of the cell's education, or the receipt of the transfer slip or file.</summary>
    public LocalDate? Since { get; init; }

    /// <summary>Whether the member made progress after the education, or had a good reason for not filing.</summary>
    public bool Excused { get; init; }

    /// <summary>Whether the new place got in touch with the member first.</summary>
    public bool Contacted { get; init; }

    /// <summary>The years in which the member violated a member's quality.</summary>
    public ValueList<int> Years { get; init; } = [];

    /// <summary>The day on which the competent body concluded on political standards, on a false membership or on an interruption.</summary>
    public LocalDate? ConcludedOn { get; init; }

    /// <summary>The cell of the place that the member was transferred to, where the papers were not filed there.</summary>
    public OrganizationId? Destination { get; init; }

    /// <summary>Writes nothing of the member.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(StrikingFacts);
}
