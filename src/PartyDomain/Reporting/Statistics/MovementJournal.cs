using NodaTime;
using PartyDomain.Registers;

namespace PartyDomain.Reporting.Statistics;

/// <summary>The movements of a period: for every organization opening, what came, what went and closing, and for transfers both ends.</summary>
public sealed class MovementJournal
{
    private readonly StatisticsTotals totals;

    private MovementJournal(StatisticsTotals totals) => this.totals = totals;

    /// <summary>The organizations with a balance, in the order of their keys.</summary>
    public IEnumerable<OrganizationId> Organizations => totals.Frame.Places.Organizations;

    /// <summary>The balance of an organization with everything below it.</summary>
    /// <param name="unit">The organization.</param>
    /// <returns>The balance.</returns>
    /// <exception cref="KeyNotFoundException">The organization is not in the frame.</exception>
    public MovementBalance this[OrganizationId unit] => totals.Balance(unit);

    /// <summary>Reads the movements of totals.</summary>
    /// <param name="totals">The totals.</param>
    /// <returns>The journal.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="totals"/> is null.</exception>
    public static MovementJournal Of(StatisticsTotals totals)
    {
        ArgumentNullException.ThrowIfNull(totals);
        return new MovementJournal(totals);
    }

    /// <summary>Reads the movements of a register in memory.</summary>
    /// <param name="register">The register.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <param name="outside">What it means that a member came from outside the register or left for outside.</param>
    /// <returns>The journal.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="to"/> is before <paramref name="from"/>.</exception>
    public static MovementJournal Of(Register register, LocalDate from, LocalDate to, OutsideReading outside = OutsideReading.Unstated) =>
        Of(RegisterRows.Totals(register, from, to, reading: new RowReading { Outside = outside }));

    /// <summary>Lists the transfers between organizations, both ends named. Deaths, admissions and other movements with one end are left out.</summary>
    /// <param name="units">The organizations to name, such as all communes or all cells. Where one is above another, the lower one is named.</param>
    /// <returns>A line for each pair and reason that occurs, by key; movements within one of them and those with both ends elsewhere are left out.</returns>
    /// <exception cref="KeyNotFoundException">An organization is not in the frame.</exception>
    public ValueList<TransferPair> Between(IEnumerable<OrganizationId> units)
    {
        ArgumentNullException.ThrowIfNull(units);
        var places = totals.Frame.Places;
        var named = new bool[places.UnitCount];
        foreach (var unit in units)
        {
            named[totals.Unit(unit)] = true;
        }

        // Each place is named by itself or by the place above it, which comes first.
        var names = new int[places.Count];
        for (var place = 0; place < names.Length; place++)
        {
            var above = places.AboveSpan[place];
            names[place] = named[places.UnitSpan[place]] ? places.UnitSpan[place] : above < 0 ? -1 : names[above];
        }

        var pairs = new SortedDictionary<(int From, int To, MovementReason Reason), long>();
        for (var i = 0; i < totals.Movements.Rows.Length; i++)
        {
            var row = totals.Movements.Rows[i];
            var (from, to) = (row.From < 0 ? -1 : names[row.From], row.To < 0 ? -1 : names[row.To]);
            if (from != to && HasTwoEnds(row.Reason))
            {
                pairs[(from, to, row.Reason)] = pairs.GetValueOrDefault((from, to, row.Reason)) + totals.Movements.Numbers[i];
            }
        }

        return pairs.Select(pair => new TransferPair(Name(pair.Key.From), Name(pair.Key.To), pair.Key.Reason, pair.Value)).ToValueList();

        OrganizationId? Name(int unit) => unit < 0 ? null : places.Unit(unit);
    }

    private static bool HasTwoEnds(MovementReason reason) =>
        reason is MovementReason.BetweenProvinces or MovementReason.BetweenDistricts or MovementReason.WithinDistrict or MovementReason.Unclassified
            or MovementReason.Outside or MovementReason.Reorganization or MovementReason.Transit;
}
