using NodaTime;

namespace PartyDomain.Discipline.Violations;

/// <summary>What one edition consists of.</summary>
/// <param name="From">Its first day.</param>
/// <param name="Instrument">The regulation.</param>
/// <param name="Amendments">What changed it.</param>
/// <param name="IsAmended">Whether 264-QĐ/TW counts.</param>
/// <param name="Grade">How well its articles are evidenced.</param>
internal sealed record EditionPlan(LocalDate From, Instrument Instrument, ValueList<Instrument> Amendments, bool IsAmended, EvidenceGrade Grade)
{
    /// <summary>Whether this regulation itself was not seen, so that its predecessor's points are cited.</summary>
    public bool IsCarriedOver => Grade == EvidenceGrade.Presumed;
}
