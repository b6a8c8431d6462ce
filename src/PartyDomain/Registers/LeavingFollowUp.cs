using NodaTime;

namespace PartyDomain.Registers;

/// <summary>One thing that is due elsewhere because a membership ended.</summary>
/// <param name="Kind">What.</param>
/// <param name="From">From when.</param>
/// <param name="Citation">The provision; null where no text of the day is known to say so.</param>
/// <param name="Grade">How well it is evidenced.</param>
public sealed record LeavingFollowUp(LeavingFollowUpKind Kind, LocalDate From, Citation? Citation, EvidenceGrade Grade)
{
    /// <summary>Writes nothing of persons.</summary>
    /// <returns>The kind.</returns>
    public override string ToString() => Kind.ToString();
}
