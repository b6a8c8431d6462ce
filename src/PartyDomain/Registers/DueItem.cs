using NodaTime;

namespace PartyDomain.Registers;

/// <summary>Something that has to be done, or that ends, on a day.</summary>
/// <param name="DueKind">What.</param>
/// <param name="On">The last day on time, or the day of the end.</param>
/// <param name="Person">Whom it is about; null where it is about an organization.</param>
/// <param name="Cell">The cell of that person on the day of looking; null where the register does not say.</param>
/// <param name="Citation">The provision of the limit; null where it is not known.</param>
/// <param name="Grade">How well the limit is evidenced.</param>
public sealed record DueItem(DueKind DueKind, LocalDate On, PersonId? Person, OrganizationId? Cell, Citation? Citation, EvidenceGrade Grade)
{
    /// <summary>The organization that it is about; null where it is about a person.</summary>
    public OrganizationId? Organization { get; init; }

    /// <summary>The disciplinary case or the suspension that it is about; null where it is about neither.</summary>
    public CaseId? Case { get; init; }

    /// <summary>The years of the badge, where it is about one.</summary>
    public int? Years { get; init; }

    /// <summary>The first day on which no disciplinary measure that the register holds bars the badge any more, where one still bars it on the day of the years and of looking; null where none does.</summary>
    /// <remarks>294-QĐ/TW, 28.3.1 c. The cell must recognize the correction as well. While the setting <c>badge-bar-start</c> is open, the later of the two days stands here.</remarks>
    public LocalDate? BarredUntil { get; init; }

    /// <summary>Writes what and when.</summary>
    /// <returns>A text without the person.</returns>
    public override string ToString() => $"{nameof(DueItem)} {{ {DueKind}, {On:uuuu-MM-dd} }}";
}
