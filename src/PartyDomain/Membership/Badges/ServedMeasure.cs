using NodaTime;

namespace PartyDomain.Membership.Badges;

/// <summary>A disciplinary measure against the member, as the host's registers say.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="EffectiveOn">The day from which it has effect.</param>
/// <param name="DecidedOn">The day on which the decision was signed; null where it is not known apart.</param>
public sealed record ServedMeasure(BadgeMeasureKind Measure, LocalDate EffectiveOn, LocalDate? DecidedOn)
{
    /// <summary>Writes nothing of the person.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(ServedMeasure);
}
