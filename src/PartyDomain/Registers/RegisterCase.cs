using NodaTime;
using PartyDomain.Discipline.Cases;

namespace PartyDomain.Registers;

/// <summary>A disciplinary case in a register, ready to be looked up.</summary>
/// <param name="Entry">The facts as they were given.</param>
/// <param name="Case">The case as all its facts make it.</param>
public sealed record RegisterCase(CaseEntry Entry, DisciplineCase Case)
{
    /// <summary>The case as it stood on a day, by the legal dates of what is known today.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The case.</returns>
    public DisciplineCase On(LocalDate day) => Entry.ToCase(day);

    /// <summary>Writes nothing of the case.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(RegisterCase);
}
