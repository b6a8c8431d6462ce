using NodaTime;
using PartyDomain.Organizations;
using PartyDomain.Quotas;

namespace PartyDomain.Registers;

/// <summary>
/// Everything that happened to memberships, by organization. A thing counts for the cell it happened in and for every organization above it
/// by the tree of that day, however the tree has changed since.
/// </summary>
public sealed class FlowLedger
{
    private static readonly List<Flow> Nothing = [];
    private readonly Register register;
    private readonly Dictionary<OrganizationId, List<Flow>> byUnit = [];

    private FlowLedger(Register register)
    {
        this.register = register;
        var unplaced = new List<Flow>();
        foreach (var flow in register.Members.SelectMany(Flows.Of).OrderBy(flow => flow.On))
        {
            var units = flow.Cell is { } cell ? register.Organizations.Upward(cell, flow.On).ToList() : [];
            if (units.Count == 0)
            {
                unplaced.Add(flow);
            }

            foreach (var unit in units)
            {
                if (!byUnit.TryGetValue(unit, out var list))
                {
                    byUnit.Add(unit, list = []);
                }

                list.Add(flow);
            }
        }

        Unplaced = unplaced.ToValueList();
    }

    /// <summary>What happened in no cell, or in one that does not exist on that day, in the order of days. It counts for no organization; <see cref="RegisterAudit"/> names such cells.</summary>
    public ValueList<Flow> Unplaced { get; }

    /// <summary>Reads everything that happened from a register.</summary>
    /// <param name="register">The register.</param>
    /// <returns>The ledger.</returns>
    public static FlowLedger Of(Register register)
    {
        ArgumentNullException.ThrowIfNull(register);
        return new FlowLedger(register);
    }

    /// <summary>What happened in an organization and below it.</summary>
    /// <param name="unit">The organization.</param>
    /// <param name="kind">What.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <returns>The entries in the order of days.</returns>
    public IEnumerable<Flow> In(OrganizationId unit, FlowKind kind, LocalDate from, LocalDate to) =>
        byUnit.GetValueOrDefault(unit, Nothing).Where(flow => flow.FlowKind == kind && from <= flow.On && flow.On <= to);

    /// <summary>Counts what happened in an organization and below it.</summary>
    /// <param name="unit">The organization.</param>
    /// <param name="kind">What.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <param name="group">The group that counts, by the profile of the day on which it happened; null for everybody.</param>
    /// <returns>The counts.</returns>
    public FlowCount Count(OrganizationId unit, FlowKind kind, LocalDate from, LocalDate to, MemberGroup? group = null)
    {
        var count = 0L;
        var unknown = 0L;
        foreach (var flow in In(unit, kind, from, to))
        {
            switch (group is { } wanted ? MemberGroups.Includes(wanted, flow.Profile, SectorOf(flow)) : true)
            {
                case true:
                    count++;
                    break;
                case null:
                    unknown++;
                    break;
                default:
                    break;
            }
        }

        return new FlowCount(count, unknown);
    }

    private OrganizationSector? SectorOf(Flow flow) => flow.Cell is { } cell ? register.Organizations.Find(cell)?.On(flow.On)?.Sector : null;
}
