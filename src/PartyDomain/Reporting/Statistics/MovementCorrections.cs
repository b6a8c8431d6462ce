using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Organizations;
using PartyDomain.Registers;

namespace PartyDomain.Reporting.Statistics;

/// <summary>
/// What is known of a period now and was not known then. A correction changes the figures of the period that it speaks of, never those of the period in which it was learned; a form that was
/// sent stays true as known then.
/// </summary>
public static class MovementCorrections
{
    /// <summary>Compares the movements of a period as known then and as known now.</summary>
    /// <param name="then">The totals as known then.</param>
    /// <param name="now">The totals as known now, of the same period.</param>
    /// <returns>The organizations whose balances differ, by key.</returns>
    /// <exception cref="ArgumentException">The periods differ.</exception>
    public static ValueList<MovementCorrection> Of(StatisticsTotals then, StatisticsTotals now)
    {
        ArgumentNullException.ThrowIfNull(then);
        ArgumentNullException.ThrowIfNull(now);
        if ((then.Frame.Places.From, then.Frame.Places.To) != (now.Frame.Places.From, now.Frame.Places.To))
        {
            throw new ArgumentException("Corrections are those of one period: count the same one as known then and as known now.", nameof(then));
        }

        return then.Frame.Places.Organizations.Concat(now.Frame.Places.Organizations)
            .Distinct()
            .OrderBy(unit => unit.Value, StringComparer.Ordinal)
            .Select(unit => new MovementCorrection(unit, then.Contains(unit) ? then.Balance(unit) : null, now.Contains(unit) ? now.Balance(unit) : null))
            .Where(one => one.Then != one.Now)
            .ToValueList();
    }

    /// <summary>The facts of a person as known at the end of a day.</summary>
    /// <param name="entry">The person.</param>
    /// <param name="day">The day.</param>
    /// <returns>The facts learned by then, and the profiles that had begun.</returns>
    /// <remarks>
    /// Facts stand in the order in which they were learned, but without the day. Nobody learns a fact before its own day: the first one dated after the day, and everything that
    /// follows it, was learned after it. What was learned late and before that fact cannot be told; a host that knows when it learned a fact takes that many facts instead.
    /// </remarks>
    public static MemberEntry AsKnown(MemberEntry entry, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry with
        {
            Events = entry.Events.TakeWhile(happened => happened.On <= day).ToValueList(),
            Profiles = entry.Profiles.Where(profile => profile.From <= day).ToValueList(),
        };
    }

    /// <summary>The facts of an organization as known at the end of a day.</summary>
    /// <param name="entry">The organization.</param>
    /// <param name="day">The day.</param>
    /// <returns>The facts learned by then.</returns>
    /// <remarks>As for a person: the first fact dated after the day, and everything that follows it, was learned after it.</remarks>
    public static OrganizationEntry AsKnown(OrganizationEntry entry, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry with { Events = entry.Events.TakeWhile(happened => happened.On <= day).ToValueList() };
    }

    /// <summary>A register of the organizations and persons as known at the end of a day.</summary>
    /// <param name="register">The register as known now.</param>
    /// <param name="day">The day.</param>
    /// <returns>The register as known then; what else it holds stays as it is.</returns>
    /// <exception cref="ArgumentException">The organizations as known then make no tree.</exception>
    public static Register AsKnown(Register register, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(register);
        return Register.Of(register.Document with
        {
            Organizations = register.Document.Organizations.Select(entry => AsKnown(entry, day)).ToValueList(),
            Members = register.Document.Members.Select(entry => AsKnown(entry, day)).ToValueList(),
        });
    }
}
