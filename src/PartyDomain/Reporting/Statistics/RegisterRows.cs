using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Registers;

namespace PartyDomain.Reporting.Statistics;

/// <summary>
/// Makes rows from the facts of members, one member at a time: the opening, each movement of the period, the admissions, and what the member is on the last day. Nothing of a member is
/// kept, so that a stream of any length needs no more memory than the counts.
/// </summary>
public sealed class RegisterRows
{
    private static readonly SortedSet<LocalDate> NoDays = [];
    private readonly StatisticsFrame frame;
    private readonly Places places;
    private readonly RowReading reading;
    private readonly MovementReasons reasons;

    /// <summary>Prepares to read members.</summary>
    /// <param name="frame">What is counted, over which organizations and period.</param>
    /// <param name="reading">How facts are read; <see cref="RowReading.Default"/> where it is not given.</param>
    public RegisterRows(StatisticsFrame frame, RowReading? reading = null)
    {
        ArgumentNullException.ThrowIfNull(frame);
        this.frame = frame;
        places = frame.Places;
        this.reading = reading ?? RowReading.Default;
        reasons = new MovementReasons(places, this.reading.Outside);
    }

    /// <summary>Counts a whole register in memory.</summary>
    /// <param name="register">The register.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <param name="ageBands">The age bands; those of 2021 where none are given.</param>
    /// <param name="crossings">What is counted together besides ethnic group and religion.</param>
    /// <param name="reading">How facts are read.</param>
    /// <returns>The totals. The lists of ethnic groups and religions are those that occur, by code.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="to"/> is before <paramref name="from"/>.</exception>
    public static StatisticsTotals Totals(Register register, LocalDate from, LocalDate to, AgeBands? ageBands = null, ValueList<Crossing>? crossings = null, RowReading? reading = null)
    {
        ArgumentNullException.ThrowIfNull(register);
        var rows = new RegisterRows(new StatisticsFrame(Places.Of(register.Organizations, from, to), ageBands, Ethnicities(register), Religions(register), crossings), reading);
        return rows.Count(register.Members).ToTotals();
    }

    /// <summary>The codes of ethnic groups that occur in a register.</summary>
    /// <param name="register">The register.</param>
    /// <returns>The codes in order.</returns>
    public static CodeList Ethnicities(Register register) => Codes(register, profile => profile.Ethnicity);

    /// <summary>The codes of religions that occur in a register.</summary>
    /// <param name="register">The register.</param>
    /// <returns>The codes in order.</returns>
    public static CodeList Religions(Register register) => Codes(register, profile => profile.Religion);

    /// <summary>Counts a stream of members, as they are read from a file or a database. Each person comes once.</summary>
    /// <param name="entries">The members.</param>
    /// <returns>The counts.</returns>
    public StatisticsPartial Count(IEnumerable<MemberEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return Count(entries.Select(entry => new RegisterMember(entry, MembershipTimeline.Of(entry.Person, entry.Events))));
    }

    /// <summary>Counts members.</summary>
    /// <param name="members">The members; each person once.</param>
    /// <returns>The counts.</returns>
    public StatisticsPartial Count(IEnumerable<RegisterMember> members)
    {
        ArgumentNullException.ThrowIfNull(members);
        var partial = new StatisticsPartial(frame);
        foreach (var member in members)
        {
            Count(member, partial);
        }

        return partial;
    }

    /// <summary>Counts one member.</summary>
    /// <param name="member">The member.</param>
    /// <param name="partial">Where; it was begun with the same frame.</param>
    /// <exception cref="ArgumentException">The partial has another frame.</exception>
    public void Count(RegisterMember member, StatisticsPartial partial)
    {
        ArgumentNullException.ThrowIfNull(member);
        ArgumentNullException.ThrowIfNull(partial);
        if (partial.Frame != frame)
        {
            throw new ArgumentException("The partial was begun with another frame.", nameof(partial));
        }

        if (places.Eve is { } eve && member.Timeline.On(eve) is { IsMember: true } before)
        {
            partial.AddOpening(At(before, eve));
        }

        Walk(member, (_, row) => partial.Add(row));
        foreach (var flow in Admissions(member))
        {
            partial.Add(Row(flow.Span, flow.Profile, member, flow.On, flow.Cell), StatisticsPopulation.Admitted);
        }

        if (member.Timeline.On(places.To) is not { IsMember: true } span)
        {
            return;
        }

        var closing = Row(span, member.ProfileOn(places.To), member, places.To, span.Cell);
        if (closing.Place == Places.Nowhere && span.Cell is { } cell && places.LastPlaceOf(cell, places.To) is >= 0 and var last)
        {
            partial.AddInTransit(last);
            return;
        }

        partial.Add(closing);
    }

    /// <summary>The movements of one member in the period.</summary>
    /// <param name="member">The member.</param>
    /// <returns>The movements in the order of days. Of a day on which several things happened only the difference between the day before and its end is one.</returns>
    public ValueList<Movement> MovementsOf(RegisterMember member)
    {
        ArgumentNullException.ThrowIfNull(member);
        var found = new List<Movement>();
        Walk(member, (day, row) => found.Add(new Movement(member.Person, day, Cell(row.From), Cell(row.To), row.Reason, row)));
        return found.ToValueList();

        OrganizationId? Cell(int place) => place < 0 ? null : places.OrganizationAt(place);
    }

    private static CodeList Codes(Register register, Func<SensitiveProfile, string?> code)
    {
        ArgumentNullException.ThrowIfNull(register);
        return CodeList.Of(register.Members
            .SelectMany(member => member.Entry.Profiles)
            .Select(profile => profile.Sensitive is { } sensitive ? code(sensitive) : null)
            .OfType<string>()
            .Where(found => !string.IsNullOrWhiteSpace(found))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal));
    }

    private int At(MembershipSpan? span, LocalDate day) => span is { IsMember: true, Cell: { } cell } ? places.PlaceOf(cell, day) : Places.Nowhere;

    private void Walk(RegisterMember member, Action<LocalDate, MovementRow> moved)
    {
        var timeline = member.Timeline;
        var eve = places.Eve;
        var span = eve is { } last ? timeline.On(last) : null;
        var here = eve is { } then ? At(span, then) : Places.Nowhere;
        foreach (var day in Days(timeline, span))
        {
            var next = timeline.On(day);
            var there = At(next, day);
            if (here != there)
            {
                moved(day, new MovementRow(here, there, reasons.Of(member, span, next, here, there, day)));
            }

            (span, here) = (next, there);
        }
    }

    // The days on which something may change: own ones, and those of the cells the member is in.
    private SortedSet<LocalDate> Days(MembershipTimeline timeline, MembershipSpan? first)
    {
        var days = NoDays;
        Add(first?.Cell);
        foreach (var span in timeline.Spans.AsSpan())
        {
            if (places.From <= span.From && span.From <= places.To)
            {
                Mark(span.From);
                Add(span.Cell);
            }
        }

        return days;

        void Mark(LocalDate day) => (days = days.Count == 0 ? [] : days).Add(day);

        void Add(OrganizationId? cell)
        {
            if (cell is not { } id || places.UnitOf(id) is not (>= 0 and var unit))
            {
                return;
            }

            foreach (var (from, _) in places.Stretches(unit))
            {
                if (places.From <= from)
                {
                    Mark(from);
                }
            }
        }
    }

    // A flow needs a fact on its day; the day of a fact may be that of a correction.
    private IEnumerable<Flow> Admissions(RegisterMember member) =>
        member.Entry.Events.Any(MayBeWithin)
            ? Flows.Of(member).Where(flow => flow.FlowKind == FlowKind.Admission && IsWithin(flow.On))
            : [];

    private bool MayBeWithin(MembershipEvent happened) => IsWithin(happened.On) || (happened is EventCorrected { Replacement: { } right } && MayBeWithin(right));

    private bool IsWithin(LocalDate day) => places.From <= day && day <= places.To;

    private MemberRow Row(MembershipSpan span, MemberProfile? own, RegisterMember member, LocalDate day, OrganizationId? cell)
    {
        var profile = reading.AttributesAsOf is { } asOf ? member.ProfileOn(asOf) : own;
        var sensitive = profile?.Sensitive;
        return new MemberRow(cell is { } id ? places.PlaceOf(id, day) : Places.Nowhere)
        {
            Sex = StatisticsCodes.Of(profile?.Sex),
            Age = Age(profile?.BornOn, day),
            Standing = span.Standing == Standing.Full ? StatisticsCodes.Full : StatisticsCodes.Probationary,
            Minority = StatisticsCodes.Of(sensitive?.EthnicMinority),
            Religious = StatisticsCodes.Of(sensitive?.Religious),
            YouthUnion = StatisticsCodes.Of(profile?.YouthUnionMember),
            PrivateOwner = StatisticsCodes.Of(profile?.PrivateBusinessOwner),
            FamilyPlanning = StatisticsCodes.Of(profile?.FamilyPlanningViolator),
            MarriedToForeigner = StatisticsCodes.Of(profile?.MarriedToForeigner),
            Readmitted = StatisticsCodes.Of(span.IsReadmission),
            Rural = StatisticsCodes.Of(profile?.Rural),
            Occupation = StatisticsCodes.Of(profile?.Occupation),
            GeneralEducation = StatisticsCodes.Of(profile?.GeneralEducation),
            ProfessionalLevel = StatisticsCodes.Of(profile?.ProfessionalLevel),
            AcademicTitle = StatisticsCodes.Of(profile?.AcademicTitle),
            PoliticalTheory = StatisticsCodes.Of(profile?.PoliticalTheory),
            JoinedEra = JoinedEras.Of(span.JoinedOn),
            Exempt = Exempt(span, profile, day),
            Ethnicity = frame.Ethnicities.NumberOf(sensitive?.Ethnicity),
            Religion = sensitive is { Religion: null, Religious: false } ? frame.Religions.None : frame.Religions.NumberOf(sensitive?.Religion),
        };
    }

    private static byte Exempt(MembershipSpan span, MemberProfile? profile, LocalDate day)
    {
        if (span.Exemption?.HoldsOn(day) != true)
        {
            return StatisticsCodes.No;
        }

        return profile?.Occupation == Occupation.StoppedWorking ? StatisticsCodes.ExemptAndStoppedWorking : StatisticsCodes.ExemptOther;
    }

    // Full years; an age that nobody has is none.
    private static byte Age(LocalDate? bornOn, LocalDate day)
    {
        if (bornOn is not { } born || born > day)
        {
            return StatisticsCodes.Unknown;
        }

        var years = day.Year - born.Year;
        years = born.PlusYears(years) > day ? years - 1 : years;
        return years <= byte.MaxValue ? (byte)years : StatisticsCodes.Unknown;
    }
}
