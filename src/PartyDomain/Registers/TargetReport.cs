using NodaTime;
using PartyDomain.Quotas;

namespace PartyDomain.Registers;

/// <summary>
/// How the targets of a register stand on a day. Admissions are counted by their legal date, and for the unit to which the cell belonged on that date.
/// A percentage is always of one named target: where a unit has an assigned target and a resolution of its own, there are two lines.
/// </summary>
public sealed class TargetReport
{
    private readonly Register register;
    private readonly FlowLedger ledger;
    private readonly Dictionary<LocalDate, IReadOnlyDictionary<OrganizationId, StandingCounts>> stocks = [];

    private TargetReport(Register register, FlowLedger ledger)
    {
        this.register = register;
        this.ledger = ledger;
    }

    /// <summary>Counts the targets that are in force on a day and whose period that day is in.</summary>
    /// <param name="register">The register.</param>
    /// <param name="ledger">What happened in it.</param>
    /// <param name="day">The day.</param>
    /// <returns>A line for each target, in the order in which they were set.</returns>
    public static ValueList<TargetLine> Of(Register register, FlowLedger ledger, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(register);
        return Of(register, ledger, register.Targets.On(day).Where(target => target.Period.Contains(day)), day);
    }

    /// <summary>Counts targets on a day.</summary>
    /// <param name="register">The register.</param>
    /// <param name="ledger">What happened in it.</param>
    /// <param name="targets">The targets.</param>
    /// <param name="day">The last day that counts; of a period that is over, all of it does.</param>
    /// <returns>A line for each target, in the order given.</returns>
    public static ValueList<TargetLine> Of(Register register, FlowLedger ledger, IEnumerable<AdmissionTarget> targets, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(targets);
        var report = new TargetReport(register, ledger);
        return targets.Select(target => report.Line(target, day)).ToValueList();
    }

    /// <summary>The stock of members that the rate of a target is of.</summary>
    /// <param name="register">The register.</param>
    /// <param name="target">The target.</param>
    /// <returns>The probationary and full members of the unit on the day of the rate; null where the target is no rate, or the register does not know the unit on that day.</returns>
    public static long? StockOf(Register register, AdmissionTarget target)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(target);
        return StockOf(target, register.CountStandings);
    }

    private static long? StockOf(AdmissionTarget target, Func<LocalDate, IReadOnlyDictionary<OrganizationId, StandingCounts>> count) =>
        target.Amount is RateTarget rate && count(rate.BaseOn).TryGetValue(target.Unit, out var counts) ? counts.Members : null;

    private TargetLine Line(AdmissionTarget target, LocalDate day)
    {
        var period = target.Period.UpTo(day);
        var count = period is null ? new FlowCount(0, 0) : Count(target, period);
        return new TargetLine(target, ProgressCalculator.Of(target, count.Count, day, StockOf(target, Stock), LastYear(target, period)), count.Unknown);
    }

    // Last year is known only where the unit existed in the register from its first day on.
    private LastYearFigures? LastYear(AdmissionTarget target, TargetPeriod? period)
    {
        var whole = target.Period.SamePeriodLastYear();
        return period is not null && register.Organizations.Find(target.Unit)?.On(whole.From) is not null
            ? new LastYearFigures(Count(target, period.SamePeriodLastYear()).Count, Count(target, whole).Count)
            : null;
    }

    private FlowCount Count(AdmissionTarget target, TargetPeriod period) => ledger.Count(
        target.Unit,
        target.CountedBy == AdmissionDay.Ceremony ? FlowKind.Admission : FlowKind.AdmissionDecision,
        period.From,
        period.To,
        target.Group);

    private IReadOnlyDictionary<OrganizationId, StandingCounts> Stock(LocalDate day)
    {
        if (!stocks.TryGetValue(day, out var counts))
        {
            stocks.Add(day, counts = register.CountStandings(day));
        }

        return counts;
    }
}
