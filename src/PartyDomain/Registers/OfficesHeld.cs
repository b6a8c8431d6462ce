using NodaTime;
using PartyDomain.Organizations;

namespace PartyDomain.Registers;

/// <summary>Every office that one person holds on a day, in the party and in places.</summary>
/// <param name="Person">The person.</param>
/// <param name="Day">The day.</param>
/// <param name="Party">The offices in party organizations, in the order of the register.</param>
/// <param name="Units">The places that the person heads: a village, a residential group, a health station, a school.</param>
public sealed record OfficesHeld(PersonId Person, LocalDate Day, ValueList<OfficeHeld> Party, ValueList<CoverageUnitId> Units)
{
    /// <summary>Whether the person is secretary somewhere and heads a place at the same time (bí thư kiêm thôn trưởng).</summary>
    public bool IsSecretaryAndHead => Units.Count > 0 && Party.Any(held => held.Term.Office == PartyOffice.Secretary);

    /// <summary>Looks up one person.</summary>
    /// <param name="register">The register.</param>
    /// <param name="person">The person, who need not be a member that the register holds.</param>
    /// <param name="day">The day. Offices in organizations that no longer exist are over.</param>
    /// <returns>The offices; none where the person holds none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    public static OfficesHeld Of(Register register, PersonId person, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(register);
        return new OfficesHeld(
            person,
            day,
            register.Organizations.Organizations
                .SelectMany(one => one.Offices.Where(term => term.Person == person && term.IsHeldOn(day)).Select(term => new OfficeHeld(one.Id, term)))
                .ToValueList(),
            register.CoverageUnits.Where(unit => unit.On(day)?.Head == person).Select(unit => unit.Id).ToValueList());
    }

    /// <summary>Writes numbers alone.</summary>
    /// <returns>A text without the person.</returns>
    public override string ToString() => $"{nameof(OfficesHeld)} {{ {Party.Count}, {Units.Count} }}";
}
