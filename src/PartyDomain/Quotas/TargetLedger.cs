using NodaTime;

namespace PartyDomain.Quotas;

/// <summary>Every target with its history, as the facts make it.</summary>
public sealed record TargetLedger
{
    private TargetLedger(ValueList<TargetEvent> history, ValueList<TargetVersion> versions)
    {
        History = history;
        Versions = versions;
    }

    /// <summary>A ledger without targets.</summary>
    public static TargetLedger Empty { get; } = new([], []);

    /// <summary>Every fact in the order of position, corrections among them.</summary>
    public ValueList<TargetEvent> History { get; }

    /// <summary>The versions of all targets, in the order of days; one version a day and target at most.</summary>
    public ValueList<TargetVersion> Versions { get; }

    /// <summary>Makes a ledger from its history. A prefix of a history gives the targets as they were known then.</summary>
    /// <param name="events">The facts in the order of position.</param>
    /// <returns>The ledger. A fact that changes nothing, such as a new amount of a target that is not set, is kept and changes nothing.</returns>
    public static TargetLedger Fold(IEnumerable<TargetEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        var history = events.Select((happened, position) => happened with { Position = position }).ToValueList();
        var versions = new List<TargetVersion>();
        var latest = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var happened in InForce(history))
        {
            var id = IdOf(happened);
            var place = latest.GetValueOrDefault(id, -1);
            var now = place < 0 ? null : versions[place].Target;
            if (Next(now, happened) is not { } next)
            {
                continue;
            }

            if (place >= 0 && versions[place].From == next.From)
            {
                versions[place] = next;
            }
            else
            {
                latest[id] = versions.Count;
                versions.Add(next);
            }
        }

        return new TargetLedger(history, versions.ToValueList());
    }

    /// <summary>Adds a fact. It gets the next position and takes its place by its legal date.</summary>
    /// <param name="happened">The fact.</param>
    /// <returns>The new ledger; this one stays as it is.</returns>
    public TargetLedger Evolve(TargetEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        return Fold(History.Add(happened));
    }

    /// <summary>The targets in force on a day, with the amounts that hold then. When they were set counts, not their period.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The targets, in the order in which they were first set.</returns>
    public ValueList<AdmissionTarget> On(LocalDate day)
    {
        var order = new List<string>();
        var held = new Dictionary<string, AdmissionTarget?>(StringComparer.Ordinal);
        foreach (var version in Versions.AsSpan())
        {
            if (version.From > day)
            {
                break;
            }

            if (!held.ContainsKey(version.TargetId))
            {
                order.Add(version.TargetId);
            }

            held[version.TargetId] = version.Target;
        }

        return order.Select(id => held[id]).OfType<AdmissionTarget>().ToValueList();
    }

    /// <summary>The trail of a target: each amount, with its first day and its document.</summary>
    /// <param name="targetId">Which target.</param>
    /// <returns>The versions in the order of days; none where the target was never set.</returns>
    public ValueList<TargetVersion> Trail(string targetId) =>
        Versions.Where(version => string.Equals(version.TargetId, targetId, StringComparison.Ordinal)).ToValueList();

    /// <summary>Writes the number of facts.</summary>
    /// <returns>A short text.</returns>
    public override string ToString() => $"{nameof(TargetLedger)} {{ {History.Count} }}";

    internal static IEnumerable<TargetEvent> InForce(ValueList<TargetEvent> history) =>
        FactOrder.InForce<TargetEvent, TargetCorrected>(
            history,
            happened => happened.On,
            correction => correction.Corrects,
            correction => correction.Replacement,
            (happened, position) => happened with { Position = position }).Where(happened => happened is not TargetCorrected);

    internal static string IdOf(TargetEvent happened) => happened switch
    {
        TargetSet e => e.Target.Id,
        TargetRevised e => e.TargetId,
        TargetWithdrawn e => e.TargetId,
        _ => throw new ArgumentException("A correction is of no target.", nameof(happened)),
    };

    private static TargetVersion? Next(AdmissionTarget? now, TargetEvent happened) => happened switch
    {
        TargetSet e when now is null => new TargetVersion(e.On, e.Target.Id, e.Target, e.Target.Document),
        TargetRevised e when now is not null => new TargetVersion(e.On, e.TargetId, now with { Amount = e.Amount, Document = e.Document }, e.Document),
        TargetWithdrawn e when now is not null => new TargetVersion(e.On, e.TargetId, null, e.Document),
        _ => null,
    };
}
