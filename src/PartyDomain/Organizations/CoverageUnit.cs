using NodaTime;

namespace PartyDomain.Organizations;

/// <summary>A place that coverage indicators count: a village, a residential group, a health station, a school.</summary>
/// <param name="Id">Which unit.</param>
public sealed record CoverageUnit(CoverageUnitId Id)
{
    /// <summary>What it was and from when, in the order of days; one state a day at most.</summary>
    public ValueList<CoverageUnitState> States { get; init; } = [];

    /// <summary>Every fact in the order of position, corrections among them.</summary>
    public ValueList<CoverageUnitEvent> History { get; init; } = [];

    /// <summary>Makes a unit from its history. A prefix of a history gives the unit as it was known then.</summary>
    /// <param name="id">Which unit.</param>
    /// <param name="events">The facts in the order of position.</param>
    /// <returns>The unit. A fact before its establishment or after its end is kept and changes nothing.</returns>
    public static CoverageUnit Fold(CoverageUnitId id, IEnumerable<CoverageUnitEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        var history = events.Select((happened, position) => happened with { Position = position }).ToValueList();
        var states = new List<CoverageUnitState>();
        foreach (var happened in InForce(history))
        {
            if (Next(states.LastOrDefault(), happened) is { } next)
            {
                if (states.Count > 0 && states[^1].From == next.From)
                {
                    states.RemoveAt(states.Count - 1);
                }

                states.Add(next);
            }
        }

        return new CoverageUnit(id) { States = states.ToValueList(), History = history };
    }

    /// <summary>What the unit is on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Its state; null on days on which it does not exist.</returns>
    public CoverageUnitState? On(LocalDate day)
    {
        var state = States.LastOrDefault(item => item.From <= day);
        return state is { HasEnded: false } ? state : null;
    }

    /// <summary>Writes the identity and the number of facts.</summary>
    /// <returns>A short text.</returns>
    public override string ToString() => $"{nameof(CoverageUnit)} {{ {Id}, {History.Count} }}";

    internal static IEnumerable<CoverageUnitEvent> InForce(ValueList<CoverageUnitEvent> history) =>
        FactOrder.InForce<CoverageUnitEvent, CoverageUnitCorrected>(
            history,
            happened => happened.On,
            correction => correction.Corrects,
            correction => correction.Replacement,
            (happened, position) => happened with { Position = position });

    private static CoverageUnitState? Next(CoverageUnitState? now, CoverageUnitEvent happened)
    {
        if (happened is CoverageUnitEstablished begin)
        {
            return now is null or { HasEnded: true } ? new CoverageUnitState(begin.On, begin.UnitKind, begin.Name, begin.Within) : null;
        }

        return now is not { HasEnded: false } ? null : happened switch
        {
            CoverageUnitRenamed e => now with { From = e.On, Name = e.Name },
            CoverageUnitMoved e => now with { From = e.On, Within = e.Within },
            HeadTookOffice e => now with { From = e.On, Head = e.Head, HeadIsMember = e.IsMember },
            HeadLeftOffice e => now with { From = e.On, Head = null, HeadIsMember = null },
            CellServes e => now with { From = e.On, Cell = e.Cell },
            CellServesNoLonger e => now with { From = e.On, Cell = null },
            CoverageUnitEnded e => now with { From = e.On, HasEnded = true },
            _ => null,
        };
    }
}
