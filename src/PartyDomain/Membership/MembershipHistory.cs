using PartyDomain.Membership.Admission;
using PartyDomain.Membership.Probation;

namespace PartyDomain.Membership;

/// <summary>Makes records from facts.</summary>
public static class MembershipHistory
{
    /// <summary>
    /// Adds a fact to a record. The fact gets the next position. A fact whose legal date lies before that of others takes its place
    /// among them; a correction takes the place of what it corrects.
    /// </summary>
    /// <param name="record">The record; it stays as it is.</param>
    /// <param name="happened">The fact.</param>
    /// <returns>The new record.</returns>
    /// <exception cref="ArgumentException">A correction names a position that is not in the history.</exception>
    public static MembershipRecord Evolve(MembershipRecord record, MembershipEvent happened)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(happened);
        var placed = happened with { Position = record.History.Count };
        if (placed is EventCorrected correction && (correction.Corrects < 0 || correction.Corrects >= record.History.Count))
        {
            throw new ArgumentException($"There is no fact at position {correction.Corrects} to correct; the history has {record.History.Count}.", nameof(happened));
        }

        var history = record.History.Add(placed);
        var inOrder = placed is not EventCorrected && (record.History.Count == 0 || record.History[^1].On <= placed.On) && !HasLater(record, placed);
        return inOrder
            ? Apply(record, placed) with { History = history }
            : Replay(record.Person, history) with { History = history };
    }

    /// <summary>Makes a record from a history. A prefix of a history gives the record as it was known then.</summary>
    /// <param name="person">Whose record it is.</param>
    /// <param name="events">The facts in the order of position.</param>
    /// <returns>The record.</returns>
    public static MembershipRecord Fold(PersonId person, IEnumerable<MembershipEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        var history = events.Select((happened, position) => happened with { Position = position }).ToValueList();
        return Replay(person, history) with { History = history };
    }

    // Facts that hold, in legal order: by date, those of one day by position.
    internal static IEnumerable<MembershipEvent> InForce(ValueList<MembershipEvent> history)
    {
        var corrections = history.OfType<EventCorrected>().GroupBy(correction => correction.Corrects).ToDictionary(group => group.Key, group => group.Last());
        return history
            .Where(happened => happened is not EventCorrected)
            .Select(happened => corrections.TryGetValue(happened.Position, out var correction) ? Placed(correction) : happened)
            .OfType<MembershipEvent>()
            .OrderBy(happened => happened.On)
            .ThenBy(happened => happened.Position);
    }

    private static MembershipEvent? Placed(EventCorrected correction) =>
        correction.Replacement is null ? null : correction.Replacement with { Position = correction.Corrects };

    private static MembershipRecord Replay(PersonId person, ValueList<MembershipEvent> history) =>
        InForce(history).Aggregate(new MembershipRecord(person), Apply);

    private static bool HasLater(MembershipRecord record, MembershipEvent placed)
    {
        foreach (var earlier in record.History.AsSpan())
        {
            if (earlier.On > placed.On)
            {
                return true;
            }
        }

        return false;
    }

    private static MembershipRecord Apply(MembershipRecord record, MembershipEvent happened) => happened switch
    {
        AdmissionEvent admission => AdmissionEvolution.Apply(record, admission),
        ProbationEvent probation => ProbationEvolution.Apply(record, probation),
        _ => record,
    };
}
