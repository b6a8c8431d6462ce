using NodaTime;
using PartyDomain.Organizations;
using PartyDomain.Quotas;

namespace PartyDomain.Registers;

/// <summary>
/// Compares the organizations of one day with earlier periods, through every merger, split and handing over between: by the legal unit, or by the territory.
/// </summary>
/// <remarks>
/// A territory is made of cells: a cell of the day stands in the place of itself and of those merged into it, wherever they belonged then. A cell that ended
/// without a successor counts where the organization directly above it is now. So each thing that happened counts in one territory of each level, and
/// territories that exclude each other add up to the whole; where a cell was split since, it is uncertain among the parts.
/// </remarks>
public sealed class TerritoryComparison
{
    private readonly Register register;
    private readonly FlowLedger ledger;
    private readonly OrganizationSuccession succession;
    private readonly OrganizationTreeView view;
    private readonly Dictionary<(OrganizationId Cell, LocalDate From), ValueList<(OrganizationId Unit, bool IsCertain)>> within = [];
    private readonly Dictionary<OrganizationId, List<PlacedFlow>> byTerritory = [];
    private readonly Dictionary<LocalDate, Dictionary<OrganizationId, List<OrganizationId>>> cells = [];

    private TerritoryComparison(Register register, FlowLedger ledger, LocalDate day)
    {
        this.register = register;
        this.ledger = ledger;
        Day = day;
        succession = OrganizationSuccession.Of(register.Organizations);
        view = register.Organizations.On(day);
        foreach (var flow in register.Members.SelectMany(Flows.Of).Where(flow => flow.On <= day && flow.Cell is not null).OrderBy(flow => flow.On))
        {
            foreach (var (unit, certain) in Within(flow.Cell!.Value, flow.On))
            {
                Add(byTerritory, unit, new PlacedFlow(flow, certain));
            }
        }
    }

    /// <summary>The day whose organizations are compared.</summary>
    public LocalDate Day { get; }

    /// <summary>Prepares the comparison.</summary>
    /// <param name="register">The register.</param>
    /// <param name="ledger">What happened in it.</param>
    /// <param name="day">The day whose organizations are compared. What happened later counts nowhere.</param>
    /// <returns>The comparison.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static TerritoryComparison Of(Register register, FlowLedger ledger, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(ledger);
        return new TerritoryComparison(register, ledger, day);
    }

    /// <summary>The cells of an earlier day that made up what is the territory of an organization now.</summary>
    /// <param name="unit">The organization.</param>
    /// <param name="on">The earlier day.</param>
    /// <returns>The cells by key, those that were split since and lie in it in part among them; none where the register knows of none.</returns>
    public ValueList<OrganizationId> Territory(OrganizationId unit, LocalDate on) => CellsOn(on).GetValueOrDefault(unit, []).ToValueList();

    /// <summary>Counts what happened in an earlier period.</summary>
    /// <param name="unit">An organization of the day.</param>
    /// <param name="kind">What happened.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <param name="basis">With what it is compared.</param>
    /// <param name="group">The group that counts, by the profile of the day on which it happened; null for everybody.</param>
    /// <returns>
    /// The number; null where there is nothing to compare with: the unit does not exist on the day, or did not on the first day of the period, or the
    /// register knows of nothing on that day in whose place it stands.
    /// </returns>
    public ComparedCount? Count(OrganizationId unit, FlowKind kind, LocalDate from, LocalDate to, ComparisonBasis basis, MemberGroup? group = null)
    {
        if (!IsComparable(unit, from, basis))
        {
            return null;
        }

        if (basis == ComparisonBasis.SameLegalUnit)
        {
            var own = ledger.Count(unit, kind, from, to, group);
            return new ComparedCount(own.Count, own.Unknown, 0);
        }

        var (count, unknown, uncertain) = (0L, 0L, 0L);
        foreach (var (flow, certain) in byTerritory.GetValueOrDefault(unit, []))
        {
            if (flow.FlowKind != kind || flow.On < from || flow.On > to)
            {
                continue;
            }

            var belongs = group is { } wanted ? MemberGroups.Includes(wanted, flow.Profile, register.Organizations.Find(flow.Cell!.Value)?.On(flow.On)?.Sector) : true;
            count += belongs == true && certain ? 1 : 0;
            unknown += belongs is null && certain ? 1 : 0;
            uncertain += belongs != false && !certain ? 1 : 0;
        }

        return new ComparedCount(count, unknown, uncertain);
    }

    /// <summary>Counts the members of an earlier day.</summary>
    /// <param name="unit">An organization of the day.</param>
    /// <param name="on">The earlier day.</param>
    /// <param name="basis">With what it is compared.</param>
    /// <returns>The number, by territory with the members in transit from its cells; null where there is nothing to compare with.</returns>
    public ComparedCount? Members(OrganizationId unit, LocalDate on, ComparisonBasis basis)
    {
        if (!IsComparable(unit, on, basis))
        {
            return null;
        }

        if (basis == ComparisonBasis.SameLegalUnit)
        {
            return new ComparedCount(register.CountStandings(on)[unit].Members, 0, 0);
        }

        var (count, uncertain) = (0L, 0L);
        foreach (var member in register.Members.AsSpan())
        {
            if (member.Timeline.On(on) is { IsMember: true, Cell: { } cell })
            {
                foreach (var item in Within(cell, on))
                {
                    count += item.Unit == unit && item.IsCertain ? 1 : 0;
                    uncertain += item.Unit == unit && !item.IsCertain ? 1 : 0;
                }
            }
        }

        return new ComparedCount(count, 0, uncertain);
    }

    private static void Add<TValue>(Dictionary<OrganizationId, List<TValue>> all, OrganizationId unit, TValue value)
    {
        if (!all.TryGetValue(unit, out var list))
        {
            all.Add(unit, list = []);
        }

        list.Add(value);
    }

    private bool IsComparable(OrganizationId unit, LocalDate on, ComparisonBasis basis) =>
        on <= Day && view.Contains(unit) && (basis == ComparisonBasis.SameLegalUnit ? register.Organizations.Find(unit)!.On(on) is not null : CellsOn(on).ContainsKey(unit));

    private Dictionary<OrganizationId, List<OrganizationId>> CellsOn(LocalDate on)
    {
        if (cells.TryGetValue(on, out var known))
        {
            return known;
        }

        var then = register.Organizations.On(on);
        var all = new Dictionary<OrganizationId, List<OrganizationId>>();
        foreach (var cell in then.Organizations.Where(id => then[id].Kind == OrganizationKind.Cell).OrderBy(id => id.Value, StringComparer.Ordinal))
        {
            foreach (var (unit, _) in Within(cell, on))
            {
                Add(all, unit, cell);
            }
        }

        cells.Add(on, all);
        return all;
    }

    // The organizations of the day within which the place of a cell lies, with certainty where every part of it does.
    private ValueList<(OrganizationId Unit, bool IsCertain)> Within(OrganizationId cell, LocalDate from)
    {
        if (within.TryGetValue((cell, from), out var known))
        {
            return known;
        }

        var parts = succession.InPlaceOf(cell, from, Day);
        var times = new Dictionary<OrganizationId, int>();
        foreach (var part in parts.AsSpan())
        {
            foreach (var unit in register.Organizations.Upward(part, Day))
            {
                times[unit] = times.GetValueOrDefault(unit) + 1;
            }
        }

        known = times.Select(item => (item.Key, item.Value == parts.Count)).ToValueList();
        within.Add((cell, from), known);
        return known;
    }
}
