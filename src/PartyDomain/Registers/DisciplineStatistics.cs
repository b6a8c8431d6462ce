using NodaTime;
using PartyDomain.Discipline.Cases;
using PartyDomain.Organizations;
using PartyDomain.Oversight.DisciplineCounts;

namespace PartyDomain.Registers;

/// <summary>Statistics of discipline from the cases and suspensions of a register.</summary>
public static class DisciplineStatistics
{
    /// <summary>Makes one entry of each decision that was announced by a day.</summary>
    /// <param name="register">The register.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="contents">What the violation of a case was about; null where the host does not say.</param>
    /// <returns>The entries, in the order of the register. Who sat in a committee on the day of signing is read from the offices.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    public static ValueList<DisciplineEntry> Entries(Register register, LocalDate asOf, Func<DisciplineCase, ValueList<DisciplineContent>>? contents = null)
    {
        ArgumentNullException.ThrowIfNull(register);
        return register.Cases
            .Select(held => DisciplineEntries.Of(held.Case, asOf, IsCommitteeMember(register, held.On(asOf)), contents?.Invoke(held.Case) ?? []))
            .OfType<DisciplineEntry>()
            .ToValueList();
    }

    /// <summary>Counts the decisions and the suspensions of a period, as they stood on its last day.</summary>
    /// <param name="register">The register.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <param name="under">The organization whose members, and below which the organizations, count; null for the whole register. A member counts where the home cell was on the day of signing.</param>
    /// <param name="contents">What the violation of a case was about; null where the host does not say.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="to"/> comes before <paramref name="from"/>.</exception>
    public static DisciplineReport Of(Register register, LocalDate from, LocalDate to, OrganizationId? under = null, Func<DisciplineCase, ValueList<DisciplineContent>>? contents = null)
    {
        ArgumentNullException.ThrowIfNull(register);
        var entries = Entries(register, to, contents).Where(entry => IsUnder(register, entry.Person, entry.Organization, entry.On, under)).ToList();
        var suspended = register.Suspensions
            .Where(held => held.Suspension.Decision is { } decision && from <= decision.On && decision.On <= to && IsUnder(register, held.Entry.Member, held.Entry.Organization, decision.On, under))
            .ToList();
        return DisciplineReport.Of(entries, from, to) with
        {
            SuspendedMembers = suspended.Select(held => held.Entry.Member).OfType<PersonId>().Distinct().Count(),
            SuspendedOrganizations = suspended.Select(held => held.Entry.Organization).OfType<OrganizationId>().Distinct().Count(),
        };
    }

    private static bool IsCommitteeMember(Register register, DisciplineCase one) =>
        one is { Subject.Member: { } member, SignedOn: { } signed } && OfficesHeld.Of(register, member, signed).Party.Any(held => held.Term.Office <= PartyOffice.CommitteeMember);

    // On the eve, since a decision may end membership or organization on the day itself.
    private static bool IsUnder(Register register, PersonId? member, OrganizationId? organization, LocalDate on, OrganizationId? under)
    {
        if (under is not { } top)
        {
            return true;
        }

        var eve = on.PlusDays(-1);
        var from = organization ?? (member is { } person ? register.Find(person)?.Timeline.On(eve)?.Cell : null);
        return from is { } place && register.Organizations.Upward(place, eve).Contains(top);
    }
}
