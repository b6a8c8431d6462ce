using System.Globalization;
using System.Runtime.InteropServices;
using NodaTime;
using PartyDomain.Calendars;

namespace PartyDomain.Rulebooks;

/// <summary>
/// Collects what the rules find while one act is judged, and every provision they read. One assessment serves one decision on one
/// thread; what leaves it is immutable.
/// </summary>
/// <param name="law">The law as the host applies it.</param>
/// <param name="on">The day of the act: conditions, votes and competence follow the law of that day.</param>
public sealed class Assessment(Law law, LocalDate on)
{
    private readonly List<Finding> findings = [];
    private readonly List<BasisEntry> basis = [];

    /// <summary>The law as the host applies it.</summary>
    public Law Law { get; } = law ?? throw new ArgumentNullException(nameof(law));

    /// <summary>The day of the act.</summary>
    public LocalDate On { get; } = on;

    /// <summary>What was found so far.</summary>
    public IReadOnlyList<Finding> Findings => findings;

    /// <summary>What was read so far.</summary>
    public IReadOnlyList<BasisEntry> Basis => basis;

    /// <summary>Reads a provision on the day of the act and notes it in the basis.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="provision">The provision.</param>
    /// <returns>The value, or why there is none.</returns>
    public InForce<T> Read<T>(Provision<T> provision) => Read(provision, On);

    /// <summary>Reads a provision on another day, such as the day a clock started, and notes it in the basis.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="provision">The provision.</param>
    /// <param name="date">The day.</param>
    /// <returns>The value, or why there is none.</returns>
    public InForce<T> Read<T>(Provision<T> provision, LocalDate date)
    {
        ArgumentNullException.ThrowIfNull(provision);
        var found = Law.Read(provision, date);
        Note(provision.Key, date, found.Grade, found.Citation);
        if (found.Instrument is { InForceGrade: not EvidenceGrade.Confirmed } instrument && instrument != Instruments.Readings)
        {
            Note("in-force", instrument.InForceOn, instrument.InForceGrade, InForceCitation(instrument));
        }

        return found;
    }

    /// <summary>Reads a provision on the day of the act; where nothing is known of it, adds an open finding.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="provision">The provision.</param>
    /// <param name="subject">The path of what depends on it.</param>
    /// <returns>The value, or null where there is none.</returns>
    public InForce<T>? Require<T>(Provision<T> provision, string subject) => Require(provision, On, subject);

    /// <summary>Reads a provision on another day; where nothing is known of it, adds an open finding.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="provision">The provision.</param>
    /// <param name="date">The day.</param>
    /// <param name="subject">The path of what depends on it.</param>
    /// <returns>The value, or null where there is none.</returns>
    public InForce<T>? Require<T>(Provision<T> provision, LocalDate date, string subject)
    {
        var found = Read(provision, date);
        if (!found.IsKnown)
        {
            OpenValue(provision.Key, date, subject);
        }

        return found.IsKnown ? found : null;
    }

    /// <summary>Adds a finding.</summary>
    /// <param name="code">The code.</param>
    /// <param name="effect">What it does.</param>
    /// <param name="subject">The path of what it is about.</param>
    /// <param name="citation">The provision, if it is about law.</param>
    /// <param name="arguments">Named values for the texts.</param>
    public void Add(string code, FindingEffect effect, string subject, Citation? citation, params ReadOnlySpan<FindingArgument> arguments) =>
        findings.Add(new Finding(code, effect, subject, citation, ValueList.Create(arguments)));

    /// <summary>Adds a finding that bars the act.</summary>
    /// <param name="code">The code.</param>
    /// <param name="subject">The path of what it is about.</param>
    /// <param name="citation">The provision, if it is about law.</param>
    /// <param name="arguments">Named values for the texts.</param>
    public void Bar(string code, string subject, Citation? citation, params ReadOnlySpan<FindingArgument> arguments) =>
        Add(code, FindingEffect.Bars, subject, citation, arguments);

    /// <summary>Adds a finding of a breach.</summary>
    /// <param name="code">The code.</param>
    /// <param name="subject">The path of what it is about.</param>
    /// <param name="citation">The provision, if it is about law.</param>
    /// <param name="arguments">Named values for the texts.</param>
    public void Breach(string code, string subject, Citation? citation, params ReadOnlySpan<FindingArgument> arguments) =>
        Add(code, FindingEffect.Breach, subject, citation, arguments);

    /// <summary>Adds a note.</summary>
    /// <param name="code">The code.</param>
    /// <param name="subject">The path of what it is about.</param>
    /// <param name="citation">The provision, if it is about law.</param>
    /// <param name="arguments">Named values for the texts.</param>
    public void Remark(string code, string subject, Citation? citation, params ReadOnlySpan<FindingArgument> arguments) =>
        Add(code, FindingEffect.Note, subject, citation, arguments);

    /// <summary>Adds an open finding that names the setting which answers the question.</summary>
    /// <param name="setting">The key of the setting, from <see cref="SettingKeys"/>.</param>
    /// <param name="subject">The path of what depends on it.</param>
    /// <param name="citation">The ambiguous provision.</param>
    public void OpenSetting(string setting, string subject, Citation? citation) =>
        Add(LawCodes.SettingNeeded, FindingEffect.Open, subject, citation, Arg.Key("setting", setting), Arg.Term("question", $"setting.{setting}"));

    /// <summary>Adds an open finding that names a provision nothing is known of.</summary>
    /// <param name="provision">The key of the provision.</param>
    /// <param name="date">The day asked for.</param>
    /// <param name="subject">The path of what depends on it.</param>
    public void OpenValue(string provision, LocalDate date, string subject) =>
        Add(LawCodes.ValueUnknown, FindingEffect.Open, subject, null, Arg.Key("provision", provision), Arg.Date("on", date));

    /// <summary>Computes the last day of a length that starts on a day, noting the calendar's grade.</summary>
    /// <param name="start">Day 0.</param>
    /// <param name="length">The length.</param>
    /// <param name="subject">The path of what depends on it.</param>
    /// <returns>The due date, or null with an open finding where the calendar does not reach.</returns>
    public DueDate? Due(LocalDate start, Length length, string subject)
    {
        var due = Periods.Due(start, length, Law.Calendar);
        if (due is null)
        {
            Add(LawCodes.CalendarNotCovered, FindingEffect.Open, subject, null, Arg.Date("start", start), Arg.Length("length", length));
            return null;
        }

        if (length.Unit == LengthUnit.WorkingDay)
        {
            Read(ReadingsLaw.DayZero);
        }
        else if (length.Unit != LengthUnit.CalendarDay)
        {
            Read(ReadingsLaw.MonthEnd);
        }

        foreach (var year in due.PresumedYears.AsSpan())
        {
            Note(string.Create(CultureInfo.InvariantCulture, $"calendar.{year}"), new LocalDate(year, 1, 1), EvidenceGrade.Presumed, null);
        }

        if (due.PresumedYears.Count > 0 || due.Grade > EvidenceGrade.Confirmed)
        {
            var years = Enumerable.Range(start.Year, due.On.Year - start.Year + 1).Where(year => Law.Calendar.Schedule(year).Grade != EvidenceGrade.Confirmed);
            Remark(
                LawCodes.CalendarPresumed,
                subject,
                null,
                Arg.Date("due", due.On),
                Arg.Key("years", string.Join(", ", years.Select(year => year.ToString(CultureInfo.InvariantCulture)))),
                Arg.Number("swapDays", due.SwapRisk.Count));
        }

        return due;
    }

    /// <summary>Starts a deadline under the law of the day its clock starts.</summary>
    /// <param name="provision">The provision that gives its length.</param>
    /// <param name="start">Day 0.</param>
    /// <param name="subject">The path of what depends on it.</param>
    /// <returns>The deadline, or null with an open finding where length or calendar is not known.</returns>
    public Deadline? Start(Provision<Length> provision, LocalDate start, string subject)
    {
        if (Require(provision, start, subject) is not { } length)
        {
            return null;
        }

        var due = Due(start, length.Value, subject);
        return due is null ? null : new Deadline(start, length.Value, due.On, length.Citation!, length.Grade);
    }

    /// <summary>Starts a deadline under the law of the day its clock starts, where that law is known to give one.</summary>
    /// <param name="provision">The provision that gives its length.</param>
    /// <param name="start">Day 0.</param>
    /// <param name="subject">The path of what depends on it.</param>
    /// <returns>The deadline, or null: then a note says that no limit is known.</returns>
    public Deadline? StartIfKnown(Provision<Length> provision, LocalDate start, string subject)
    {
        if (Read(provision, start).IsKnown)
        {
            return Start(provision, start, subject);
        }

        Remark(LawCodes.NoLimitKnown, subject, null, Arg.Key("provision", provision.Key), Arg.Date("on", start));
        return null;
    }

    /// <summary>Notes that the instrument behind a running deadline was replaced before the act, since no text has a transition clause.</summary>
    /// <param name="provision">The provision that gave the length.</param>
    /// <param name="deadline">The deadline.</param>
    /// <param name="subject">The path of what depends on it.</param>
    /// <param name="clockChanged">Whether the new instrument starts the clock with another event.</param>
    public void NoteTransition(Provision<Length> provision, Deadline deadline, string subject, bool clockChanged = false)
    {
        ArgumentNullException.ThrowIfNull(deadline);
        var now = Law.Read(provision, On);
        var then = Law.Read(provision, deadline.StartedOn);
        var same = now.Status == then.Status && now.Value == then.Value && !clockChanged;
        if (now.Instrument == then.Instrument || same)
        {
            return;
        }

        var reading = Read(ReadingsLaw.Transition);
        Remark(
            LawCodes.NoTransitionClause,
            subject,
            reading.Citation,
            Arg.Date("started", deadline.StartedOn),
            Arg.Length("kept", deadline.Length),
            Arg.Key("now", now.Instrument is { } instrument ? $"{instrument.Id.Number} ({instrument.Id.AdoptedOn.Year:D4})" : "—"));
    }

    /// <summary>Makes the outcome: refused when any finding bars, else undetermined when any is open, else accepted.</summary>
    /// <typeparam name="TEvent">The type of the events.</typeparam>
    /// <param name="events">Makes the events of an accepted act.</param>
    /// <returns>The outcome.</returns>
    public Outcome<TEvent> Conclude<TEvent>(Func<ValueList<TEvent>> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        if (On < Chains.Implementation.Instruments[0].InForceOn)
        {
            Add(LawCodes.BeforeHeldLaw, FindingEffect.Open, "command.on", null, Arg.Date("from", Chains.Implementation.Instruments[0].InForceOn));
        }

        if (On > Law.KnownUntil)
        {
            Remark(LawCodes.BeyondKnownLaw, "command.on", null, Arg.Date("knownUntil", Law.KnownUntil));
        }

        // The events may add findings of their own (a deadline beyond the calendar), so the effect is looked at again after them.
        var made = Strongest() < FindingEffect.Open ? events() : [];
        return Strongest() switch
        {
            FindingEffect.Bars => new Refused<TEvent>(AllFindings(), WholeBasis()),
            FindingEffect.Open => new Undetermined<TEvent>(AllFindings(), WholeBasis()),
            _ => new Accepted<TEvent>(made, AllFindings(), WholeBasis()),
        };
    }

    private FindingEffect Strongest()
    {
        var effect = FindingEffect.Note;
        foreach (var finding in CollectionsMarshal.AsSpan(findings))
        {
            effect = finding.Effect > effect ? finding.Effect : effect;
        }

        return effect;
    }

    private ValueList<Finding> AllFindings() => ValueList.Create<Finding>(CollectionsMarshal.AsSpan(findings));

    private Basis WholeBasis() => new(ValueList.Create<BasisEntry>(CollectionsMarshal.AsSpan(basis)));

    private void Note(string provision, LocalDate date, EvidenceGrade grade, Citation? citation)
    {
        foreach (var entry in CollectionsMarshal.AsSpan(basis))
        {
            if (entry.ReadOn == date && string.Equals(entry.Provision, provision, StringComparison.Ordinal) && entry.Citation == citation)
            {
                return;
            }
        }

        basis.Add(new BasisEntry(provision, date, grade, citation));
    }

    private static Citation InForceCitation(Instrument instrument) => new(instrument.Id, "hiệu lực");
}
