using PartyDomain.Discipline.Suspensions;

namespace PartyDomain.Registers;

/// <summary>A suspension in a register, ready to be looked up.</summary>
/// <param name="Entry">The facts as they were given.</param>
/// <param name="Suspension">The suspension as they make it.</param>
public sealed record RegisterSuspension(SuspensionEntry Entry, Suspension Suspension)
{
    /// <summary>Writes nothing of the suspension.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(RegisterSuspension);
}
