using NodaTime;
using PartyDomain.Membership.Transfers;

namespace PartyDomain.Membership;

/// <summary>The standing and the cell of one person over time: what counts need of a record, without its papers.</summary>
/// <param name="Person">The person.</param>
/// <param name="Spans">The spans in the order of days; one a day at most, each different from the one before it.</param>
public sealed record MembershipTimeline(PersonId Person, ValueList<MembershipSpan> Spans)
{
    /// <summary>Reads the timeline of a record.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The timeline, with every correction applied.</returns>
    public static MembershipTimeline Of(MembershipRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return Of(record.Person, record.History);
    }

    /// <summary>Reads the timeline of a history. A prefix of a history gives the timeline as it was known then.</summary>
    /// <param name="person">The person.</param>
    /// <param name="history">The facts in the order of position.</param>
    /// <returns>The timeline, with every correction applied.</returns>
    public static MembershipTimeline Of(PersonId person, ValueList<MembershipEvent> history)
    {
        ArgumentNullException.ThrowIfNull(history);
        var spans = new List<MembershipSpan>();
        foreach (var span in FactByFact(person, history))
        {
            Add(spans, span);
        }

        return new MembershipTimeline(person, spans.ToValueList());
    }

    /// <summary>Reads how the person stood after each fact that holds, several of one day among them.</summary>
    internal static IEnumerable<MembershipSpan> FactByFact(PersonId person, ValueList<MembershipEvent> history)
    {
        var record = new MembershipRecord(person);
        foreach (var happened in MembershipHistory.InForce(history))
        {
            record = MembershipHistory.Apply(record, happened);
            yield return SpanOf(record, happened.On);
        }
    }

    /// <summary>How the person stands on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The span; null before the first fact.</returns>
    public MembershipSpan? On(LocalDate day)
    {
        var spans = Spans.AsSpan();
        for (var i = spans.Length - 1; i >= 0; i--)
        {
            if (spans[i].From <= day)
            {
                return spans[i];
            }
        }

        return null;
    }

    /// <summary>Writes the number of spans.</summary>
    /// <returns>A text without personal data.</returns>
    public override string ToString() => $"{nameof(MembershipTimeline)} {{ {Spans.Count} }}";

    private static MembershipSpan SpanOf(MembershipRecord record, LocalDate from) => new(from, record.Standing, record.HomeCell ?? record.Dossier.Cell)
    {
        AdmissionDecidedOn = record.AdmissionDecidedOn,
        JoinedOn = record.JoinedOn,
        ProbationEndsOn = record.Probation?.EndsOn,
        OfficialOn = record.OfficialOn,
        RecognizedOn = record.RecognizedOn,
        Transfer = Shown(record)?.Phase ?? TransferPhase.AtHome,
        IntroducedTo = Shown(record)?.To,
        Host = Shown(record)?.Stay?.Host,
        Ended = record.Ending?.Reason,
        Exemption = record.Exemption.Held,
        IsReadmission = record is { Standing: Standing.Probationary or Standing.Full, IsReadmission: true },
        IsRestored = record is { Standing: Standing.Full, RestoredOn: { } restored } && (record.JoinedOn is not { } joined || restored > joined),
    };

    private static TransferFile? Shown(MembershipRecord record) => record.Standing is Standing.Probationary or Standing.Full ? record.Transfer : null;

    private static void Add(List<MembershipSpan> spans, MembershipSpan span)
    {
        if (spans.Count > 0 && spans[^1].From == span.From)
        {
            spans.RemoveAt(spans.Count - 1);
        }

        if (spans.Count == 0 || spans[^1] with { From = span.From } != span)
        {
            spans.Add(span);
        }
    }
}
