using NodaTime;

namespace PartyDomain;

/// <summary>The order in which the facts of one history hold: by legal date, those of one day by position, corrections in the place of what they correct.</summary>
internal static class FactOrder
{
    /// <summary>Lists the facts that hold.</summary>
    /// <typeparam name="TFact">The family of facts.</typeparam>
    /// <typeparam name="TCorrection">The fact of the family that corrects another one.</typeparam>
    /// <param name="history">Every fact in the order of position, which counts from zero.</param>
    /// <param name="on">The legal date of a fact.</param>
    /// <param name="corrects">The position that a correction corrects.</param>
    /// <param name="replacement">What takes the place of it; null where nothing does.</param>
    /// <param name="place">Gives a fact a position.</param>
    /// <returns>The facts in legal order, without the corrections themselves.</returns>
    public static IEnumerable<TFact> InForce<TFact, TCorrection>(
        ValueList<TFact> history,
        Func<TFact, LocalDate> on,
        Func<TCorrection, int> corrects,
        Func<TCorrection, TFact?> replacement,
        Func<TFact, int, TFact> place)
        where TFact : class
        where TCorrection : class, TFact
    {
        var corrections = Corrections(history, corrects, replacement);
        var held = new List<(LocalDate On, int Position, TFact Fact)>(history.Count);
        for (var i = 0; i < history.Count; i++)
        {
            var fact = history[i] is TCorrection ? null : history[i];
            if (fact is not null && corrections.TryGetValue(i, out var correction))
            {
                fact = replacement(correction) is { } right ? place(right, i) : null;
            }

            if (fact is not null)
            {
                held.Add((on(fact), i, fact));
            }
        }

        held.Sort((a, b) => a.On != b.On ? a.On.CompareTo(b.On) : a.Position.CompareTo(b.Position));
        return held.Select(item => item.Fact);
    }

    /// <summary>Whether a correction can be: it speaks of something earlier, and a fact is replaced by a fact, a correction by a correction.</summary>
    /// <typeparam name="TFact">The family of facts.</typeparam>
    /// <typeparam name="TCorrection">The fact of the family that corrects another one.</typeparam>
    /// <param name="history">Every fact in the order of position.</param>
    /// <param name="position">Where the correction stands.</param>
    /// <param name="corrects">The position that it corrects.</param>
    /// <param name="replacement">What it puts there; null for nothing.</param>
    /// <returns>Whether it can be.</returns>
    public static bool CanCorrect<TFact, TCorrection>(ValueList<TFact> history, int position, int corrects, TFact? replacement)
        where TFact : class
        where TCorrection : class, TFact =>
        corrects >= 0 && corrects < position && (replacement is null || replacement is TCorrection == history[corrects] is TCorrection);

    // The latest correction of each position; one that was itself corrected gives way to what takes its place, or to nothing. A correction
    // speaks of what stands before it: it changes nothing that is learned later.
    private static Dictionary<int, TCorrection> Corrections<TFact, TCorrection>(
        ValueList<TFact> history,
        Func<TCorrection, int> corrects,
        Func<TCorrection, TFact?> replacement)
        where TFact : class
        where TCorrection : class, TFact
    {
        var latest = new Dictionary<int, TCorrection>();
        for (var i = history.Count - 1; i >= 0; i--)
        {
            if (history[i] is TCorrection written && (latest.TryGetValue(i, out var later) ? replacement(later) as TCorrection : written) is { } holds
                && corrects(holds) < i)
            {
                latest.TryAdd(corrects(holds), holds);
            }
        }

        return latest;
    }
}
