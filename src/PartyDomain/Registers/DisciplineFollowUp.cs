using NodaTime;
using PartyDomain.Discipline.Cases;

namespace PartyDomain.Registers;

/// <summary>One thing that is due elsewhere because of discipline.</summary>
/// <param name="Kind">What.</param>
/// <param name="From">From when; null where it holds as long as the case does.</param>
/// <param name="Until">The last day, or by when; null where there is none.</param>
public sealed record DisciplineFollowUp(DisciplineFollowUpKind Kind, LocalDate? From, LocalDate? Until)
{
    /// <summary>The offices concerned, where a removal names them.</summary>
    public ValueList<HeldOffice> Offices { get; init; } = [];
}
