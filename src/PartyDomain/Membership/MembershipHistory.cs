using NodaTime;
using PartyDomain.Membership.Admission;
using PartyDomain.Membership.Exemptions;
using PartyDomain.Membership.Leaving;
using PartyDomain.Membership.Badges;
using PartyDomain.Membership.Baseline;
using PartyDomain.Membership.Papers;
using PartyDomain.Membership.Probation;
using PartyDomain.Membership.Transfers;
using PartyDomain.Membership.Restoration;
using PartyDomain.Membership.Seniority;

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
    /// <returns>The new record. A correction of a position that is not in the history is kept and changes nothing.</returns>
    public static MembershipRecord Evolve(MembershipRecord record, MembershipEvent happened)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(happened);
        var placed = happened with { Position = record.History.Count };
        var history = record.History.Add(placed);
        var inOrder = placed is not EventCorrected && !NeedsReplay(record, placed);
        return inOrder
            ? Apply(record, placed) with { History = history }
            : Replay(record.Person, history) with { History = history };
    }

    /// <summary>
    /// Admits past facts unjudged: members of 1946, annulled acts, dates known only to the month. Today's rules are not run over
    /// them; <see cref="MembershipAudit"/> lists what the law of their day would question.
    /// </summary>
    /// <param name="record">The record; it stays as it is.</param>
    /// <param name="past">The facts, in any order.</param>
    /// <returns>The new record.</returns>
    public static MembershipRecord Record(MembershipRecord record, IEnumerable<MembershipEvent> past)
    {
        ArgumentNullException.ThrowIfNull(past);
        return past.Aggregate(record, Evolve);
    }

    /// <summary>Makes the correction of an earlier fact.</summary>
    /// <param name="record">The record whose history holds the wrong fact.</param>
    /// <param name="on">The day of the correction.</param>
    /// <param name="corrects">The position of the wrong fact.</param>
    /// <param name="replacement">The right fact, or null when nothing takes its place.</param>
    /// <returns>The correction, for <see cref="Evolve"/>.</returns>
    /// <exception cref="ArgumentException">There is no fact at that position, or it is a correction itself, or the replacement is one.</exception>
    public static EventCorrected Correct(MembershipRecord record, LocalDate on, int corrects, MembershipEvent? replacement)
    {
        ArgumentNullException.ThrowIfNull(record);
        if (corrects < 0 || corrects >= record.History.Count)
        {
            throw new ArgumentException($"There is no fact at position {corrects}; the history holds positions 0 to {record.History.Count - 1}.", nameof(corrects));
        }

        if (record.History[corrects] is EventCorrected || replacement is EventCorrected)
        {
            throw new ArgumentException("Correct the fact itself once more instead of a correction; the latest correction of a fact holds.", nameof(corrects));
        }

        return new EventCorrected(on, corrects, replacement) { Position = record.History.Count };
    }

    /// <summary>Makes a record from a history. A prefix of a history gives the record as it was known then.</summary>
    /// <param name="person">Whose record it is.</param>
    /// <param name="events">The facts in the order of position.</param>
    /// <returns>The record.</returns>
    public static MembershipRecord Fold(PersonId person, IEnumerable<MembershipEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        var history = Positioned(events);
        return Replay(person, history) with { History = history };
    }

    // The facts in the order in which they were learned, each with its position.
    internal static ValueList<MembershipEvent> Positioned(IEnumerable<MembershipEvent> events) =>
        events.Select((happened, position) => happened with { Position = position }).ToValueList();

    // Facts that hold, in legal order: by date, those of one day by position.
    internal static IEnumerable<MembershipEvent> InForce(ValueList<MembershipEvent> history) =>
        FactOrder.InForce<MembershipEvent, EventCorrected>(
            history,
            happened => happened.On,
            correction => correction.Corrects,
            correction => correction.Replacement,
            (happened, position) => happened with { Position = position });

    private static MembershipRecord Replay(PersonId person, ValueList<MembershipEvent> history) =>
        InForce(history).Aggregate(new MembershipRecord(person), Apply);

    // A fact that is not the latest finds its place by replaying; so does any fact once something was corrected.
    private static bool NeedsReplay(MembershipRecord record, MembershipEvent placed)
    {
        foreach (var earlier in record.History.AsSpan())
        {
            if (earlier.On > placed.On || earlier is EventCorrected)
            {
                return true;
            }
        }

        return false;
    }

    internal static MembershipRecord Apply(MembershipRecord record, MembershipEvent happened) => happened switch
    {
        AdmissionEvent admission => AdmissionEvolution.Apply(record, admission),
        ProbationEvent probation => ProbationEvolution.Apply(record, probation),
        TransferEvent transfer => TransferEvolution.Apply(record, transfer),
        ExemptionEvent exemption => ExemptionEvolution.Apply(record, exemption),
        LeavingEvent leaving => LeavingEvolution.Apply(record, leaving),
        RestorationEvent restoration => RestorationEvolution.Apply(record, restoration),
        SeniorityEvent seniority => SeniorityEvolution.Apply(record, seniority),
        InterruptionRecorded interrupted => RecordedEvolution.Apply(record, interrupted),
        BadgeEvent badge => BadgeEvolution.Apply(record, badge),
        PaperEvent paper => FileEvolution.Apply(record, paper),
        BaselineEvent baseline => BaselineEvolution.Apply(record, baseline),
        StandingRecorded recorded => RecordedEvolution.Apply(record, recorded),
        CollectivelyTransferred transferred => RecordedEvolution.Apply(record, transferred),
        _ => record,
    };
}
