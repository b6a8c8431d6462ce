using NodaTime;
using PartyDomain.Organizations.Lifecycle;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;

namespace PartyDomain.Organizations.Elections;

/// <summary>Direct answers on terms, congresses, elections and appointments, for whoever does not keep the facts here.</summary>
public static class ElectionRules
{
    /// <summary>The term that begins on a day.</summary>
    /// <param name="now">What the organization is.</param>
    /// <param name="from">The day of the congress, or of the appointment of a first committee.</param>
    /// <param name="endsOn">The end that was set; null for the length that the law gives.</param>
    /// <param name="isFirst">Whether it is the first term after a founding, split or merger, which need not have that length.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Accepted with the term; refused where the end that was set is not the law's.</returns>
    /// <remarks>Charter, 18, 22, 24.3; 294-QĐ/TW, 16.5, 20.3.3, 23.1; 06-HD/TW, 13.</remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Outcome<CommitteeTerm> Term(OrganizationAttributes now, LocalDate from, LocalDate? endsOn, bool isFirst, Law law)
    {
        ArgumentNullException.ThrowIfNull(now);
        var a = new Assessment(law, from);
        var term = TermRules.Term(IsCellTerm(now), from, endsOn, isFirst, a, "term");
        return a.Conclude<CommitteeTerm>(() => term is null ? [] : [term]);
    }

    /// <summary>Whether a congress may open on a day that is not the one on which it is due.</summary>
    /// <param name="now">What the organization is.</param>
    /// <param name="due">The day on which it is due.</param>
    /// <param name="opensOn">The day on which it opens.</param>
    /// <param name="consent">Whether the committee above consented.</param>
    /// <param name="on">The day of the call.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Accepted, with a breach where it is without consent or too late; refused where it is too early.</returns>
    /// <remarks>Charter, 24.3, for cells below a grassroots committee; for others no text was seen, and a note says so.</remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Outcome<LocalDate> Shift(OrganizationAttributes now, LocalDate due, LocalDate opensOn, bool consent, LocalDate on, Law law)
    {
        ArgumentNullException.ThrowIfNull(now);
        var a = new Assessment(law, on);
        TermRules.Shift(IsCellTerm(now), due, opensOn, consent, true, a, "congress.opensOn");
        return a.Conclude<LocalDate>(() => [opensOn]);
    }

    /// <summary>Which number a congress has.</summary>
    /// <param name="origin">Where the organization comes from.</param>
    /// <param name="previous">The number of the last congress in its history, of a merger the one that is continued; null where there was none.</param>
    /// <param name="on">The day of the congress.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Accepted with the number. Special cases are the Secretariat's to decide.</returns>
    /// <remarks>06-HD/TW, 13.1–13.2.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static Outcome<int> CongressNumber(CongressOrigin origin, int? previous, LocalDate on, Law law)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(previous ?? 0, nameof(previous));
        var a = new Assessment(law, on);
        var number = TermRules.Number(origin, previous, a, "congress.number");
        return a.Conclude<int>(() => [number!.Value]);
    }

    /// <summary>The first day on which a congress may open that is announced on a day.</summary>
    /// <param name="announced">The day of the announcement: day 0.</param>
    /// <param name="opensOn">The day on which it is to open; null to ask for the first one.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Accepted with the notice, with a breach where the opening is earlier.</returns>
    /// <remarks>294-QĐ/TW, 11.1.3: 30 working days.</remarks>
    public static Outcome<Deadline> Notice(LocalDate announced, LocalDate? opensOn, Law law)
    {
        var a = new Assessment(law, announced);
        if (opensOn is { } opens)
        {
            CongressRules.Notice(announced, opens, a, "congress.opensOn");
        }

        return a.Conclude<Deadline>(() => a.Start(CongressLaw.Notice, announced, "congress.opensOn") is { } notice ? [notice] : []);
    }

    /// <summary>Whether an extraordinary congress may be called.</summary>
    /// <param name="ground">Why; null where there is no ground.</param>
    /// <param name="ballot">The vote of the committee; null where it did not vote.</param>
    /// <param name="committee">The incumbents of the committee.</param>
    /// <param name="agreeing">How many organizations directly below ask for it.</param>
    /// <param name="below">How many organizations are directly below.</param>
    /// <param name="superiorAgreed">Whether the superior standing committee agreed; directly under the Centre the Political Bureau.</param>
    /// <param name="on">The day of the call.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Accepted, or refused with everything that is lacking.</returns>
    /// <remarks>294-QĐ/TW, 19.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public static Outcome<CongressKind> Extraordinary(ExtraordinaryGround? ground, Ballot? ballot, Roster? committee, int agreeing, int below, bool superiorAgreed, LocalDate on, Law law)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(agreeing);
        ArgumentOutOfRangeException.ThrowIfNegative(below);
        var a = new Assessment(law, on);
        CongressRules.Extraordinary(ground, ballot, committee, agreeing, below, superiorAgreed, a);
        return a.Conclude<CongressKind>(() => [CongressKind.Extraordinary]);
    }

    /// <summary>Who must be told of a members' congress and summoned to it: every full member, the exempt ones and those on temporary transfer too.</summary>
    /// <param name="roster">The members.</param>
    /// <param name="on">The day.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Accepted with the persons; undetermined where the rule of the day is not known.</returns>
    /// <remarks>06-HD/TW, 14.2; 01-HD/TW of 2016, 13.2.</remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Outcome<PersonId> Summoned(Roster roster, LocalDate on, Law law)
    {
        ArgumentNullException.ThrowIfNull(roster);
        var a = new Assessment(law, on);
        a.Require(CongressLaw.SummonAll, "roster");
        return a.Conclude(() => roster.Entries.Where(entry => entry is { Probationary: false, TemporaryGuest: false, Suspended: false, Prosecuted: false }).Select(entry => entry.Person).ToValueList());
    }

    /// <summary>In which order substitutes become delegates.</summary>
    /// <param name="substitutes">The substitutes with their votes, and the day from which their party seniority counts.</param>
    /// <param name="on">The day.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Accepted with the persons in order.</returns>
    /// <remarks>294-QĐ/TW, 11.4.2: by votes; of equal votes the one of longer seniority.</remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Outcome<PersonId> SubstituteOrder(IReadOnlyCollection<(PersonId Person, int VotesFor, LocalDate SeniorityFrom)> substitutes, LocalDate on, Law law)
    {
        ArgumentNullException.ThrowIfNull(substitutes);
        var a = new Assessment(law, on);
        a.Require(CongressLaw.SubstituteOrder, "substitutes");
        return a.Conclude(() => substitutes.OrderByDescending(one => one.VotesFor).ThenBy(one => one.SeniorityFrom).Select(one => one.Person).ToValueList());
    }

    /// <summary>Who is elected by one ballot.</summary>
    /// <param name="seats">How many are to be elected.</param>
    /// <param name="cast">How many ballots were cast.</param>
    /// <param name="candidates">The candidates with their votes.</param>
    /// <param name="roster">Who makes up the electing body.</param>
    /// <param name="meeting">What kind of meeting it is.</param>
    /// <param name="on">The day.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Accepted with the result, also where nobody is elected.</returns>
    /// <remarks>Charter, 12.3; election rules of 2014, 32; 294-QĐ/TW, 9.3: more than half of the base, not of those present.</remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public static Outcome<ElectionResult> Elect(int seats, int cast, ValueList<CandidateVotes> candidates, Roster roster, MeetingKind meeting, LocalDate on, Law law)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(seats);
        ArgumentOutOfRangeException.ThrowIfNegative(cast);
        ArgumentNullException.ThrowIfNull(roster);
        var a = new Assessment(law, on);
        if (candidates.Count == 0)
        {
            a.Bar(ElectionCodes.NoCandidates, "command.candidates", null);
        }

        var seen = new HashSet<PersonId>();
        for (var i = 0; i < candidates.Count; i++)
        {
            if (!seen.Add(candidates[i].Person))
            {
                a.Bar(ElectionCodes.CandidateTwice, $"command.candidates[{i}]", null, Arg.Number("position", i + 1));
            }
        }

        var result = BallotRules.Elect(seats, cast, candidates, roster, meeting, a);
        return a.Conclude<ElectionResult>(() => [result!]);
    }

    /// <summary>Whether the leadership of a cell came about in the right order: committee, secretary, one deputy, each by a ballot of its own.</summary>
    /// <param name="full">How many full members the cell has.</param>
    /// <param name="ballots">The offices in the order in which they were elected.</param>
    /// <param name="taken">The offices that somebody came to.</param>
    /// <param name="on">The day.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Accepted with the offices in the order of the law, or refused with everything that is wrong.</returns>
    /// <remarks>Charter, 24.4; 294-QĐ/TW, 23.2.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static Outcome<PartyOffice> CellOrder(int full, ValueList<PartyOffice> ballots, ValueList<PartyOffice> taken, LocalDate on, Law law)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(full);
        var a = new Assessment(law, on);
        var before = new HashSet<PartyOffice>();
        foreach (var office in ballots)
        {
            BallotRules.CellOrder(full, office, before.Contains, a);
            before.Add(office);
        }

        var order = a.Require(ElectionLaw.CellOrder, "ballots");
        foreach (var office in taken.Distinct().Where(office => !before.Contains(office)))
        {
            a.Bar(ElectionCodes.WithoutBallot, "taken", order?.Citation, Arg.Term("office", office));
        }

        var from = a.Read(Formation.CommitteeLaw.CellCommitteeFrom);
        return a.Conclude<PartyOffice>(() => from.IsKnown && full >= from.Value
            ? [PartyOffice.CommitteeMember, PartyOffice.Secretary, PartyOffice.DeputySecretary]
            : [PartyOffice.Secretary, PartyOffice.DeputySecretary]);
    }

    /// <summary>What follows when a cell voted for its secretary without a result.</summary>
    /// <param name="ballots">How many ballots it held.</param>
    /// <param name="on">The day.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Accepted with the ground on which the superior appoints; refused while the cell may vote again.</returns>
    /// <remarks>294-QĐ/TW, 23.3: after the third.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static Outcome<AppointmentGround> AfterBallots(int ballots, LocalDate on, Law law)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(ballots);
        var a = new Assessment(law, on);
        if (a.Require(ElectionLaw.CellBallots, "ballots") is { } most && ballots < most.Value)
        {
            a.Bar(ElectionCodes.BallotsNotExhausted, "ballots", most.Citation, Arg.Number("held", ballots), Arg.Number("most", most.Value));
        }

        return a.Conclude<AppointmentGround>(() => [AppointmentGround.ThirdBallot]);
    }

    /// <summary>Whether the superior may fill a vacancy of a cell.</summary>
    /// <param name="anybodyLeft">Whether anybody still holds an office in the cell.</param>
    /// <param name="proposed">Whether the cell proposed it.</param>
    /// <param name="on">The day.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Accepted, or refused for want of a proposal.</returns>
    /// <remarks>294-QĐ/TW, 16.2.2; under 208-QĐ/TW without a proposal where all offices are vacant.</remarks>
    public static Outcome<AppointmentGround> CellVacancy(bool anybodyLeft, bool proposed, LocalDate on, Law law)
    {
        var a = new Assessment(law, on);
        GroundRules.CellVacancy(anybodyLeft, proposed, a);
        return a.Conclude<AppointmentGround>(() => [AppointmentGround.Vacancy]);
    }

    /// <summary>Whether somebody may be appointed to a committee who was nominated and not elected.</summary>
    /// <param name="votesFor">The votes the person got.</param>
    /// <param name="cast">How many ballots were cast.</param>
    /// <param name="votedOn">The day of the vote.</param>
    /// <param name="agreement">The vote of the incumbents; null where they did not vote.</param>
    /// <param name="incumbents">The incumbents.</param>
    /// <param name="on">The day of the appointment.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Accepted, also where the person got more than half of the votes; refused with everything that is lacking.</returns>
    /// <remarks>06-HD/TW, 16.3.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or there are more votes than ballots.</exception>
    public static Outcome<AppointmentGround> LaterAppointment(int votesFor, int cast, LocalDate votedOn, Ballot? agreement, Roster? incumbents, LocalDate on, Law law)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(votesFor);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(votesFor, cast);
        var a = new Assessment(law, on);
        AppointmentRules.Later(votesFor, cast, votedOn, agreement, incumbents, a);
        return a.Conclude<AppointmentGround>(() => [AppointmentGround.Vacancy]);
    }

    /// <summary>Whether a number of persons may hold an office.</summary>
    /// <param name="now">What the organization is.</param>
    /// <param name="office">The office.</param>
    /// <param name="count">How many would hold it; of deputies those of both kinds.</param>
    /// <param name="committee">How many members the committee has.</param>
    /// <param name="evidence">From how many units it was formed, and whether it is a new province.</param>
    /// <param name="on">The day.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Accepted with the number; refused beyond the limit. Where no limit is known a note says so.</returns>
    /// <remarks>Charter, 22.5; 294-QĐ/TW, 14.2, 23.2; 06-HD/TW, 13.3; 45-CT/TW.</remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public static Outcome<int> Size(OrganizationAttributes now, PartyOffice office, int count, int committee, ElectionEvidence evidence, LocalDate on, Law law)
    {
        ArgumentNullException.ThrowIfNull(now);
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfNegative(committee);
        var a = new Assessment(law, on);
        SizeRules.Judge(now, office, count, committee, evidence, a, "count");
        return a.Conclude<int>(() => [count]);
    }

    /// <summary>Whether a committee elected too short is filled step by step.</summary>
    /// <param name="decided">The number that the congress decided.</param>
    /// <param name="elected">How many were elected.</param>
    /// <param name="on">The day.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Accepted with the number that is lacking, and a note where it is more than half.</returns>
    /// <remarks>06-HD/TW, 16.4.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public static Outcome<int> Shortfall(int decided, int elected, LocalDate on, Law law)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decided);
        ArgumentOutOfRangeException.ThrowIfNegative(elected);
        var a = new Assessment(law, on);
        BallotRules.Short(decided, elected, a);
        return a.Conclude<int>(() => [Math.Max(0, decided - elected)]);
    }

    /// <summary>Whether elected members may be moved away at once.</summary>
    /// <param name="elected">How many the congress elected.</param>
    /// <param name="moved">How many are moved away at once.</param>
    /// <param name="reorganized">Whether that comes of a split or merger.</param>
    /// <param name="agreed">Whether the committee a level further up agreed.</param>
    /// <param name="on">The day.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Accepted, or refused for want of that agreement.</returns>
    /// <remarks>294-QĐ/TW, 16.3: beyond a third.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or more are moved than were elected.</exception>
    public static Outcome<int> MovedAtOnce(int elected, int moved, bool reorganized, bool agreed, LocalDate on, Law law)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(moved);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(moved, elected);
        var a = new Assessment(law, on);
        ActRules.MovedAtOnce(elected, reorganized ? 0 : moved, agreed, a);
        return a.Conclude<int>(() => [moved]);
    }

    private static bool IsCellTerm(OrganizationAttributes now) => now is { Kind: OrganizationKind.Cell, Role: TierRole.Subordinate };
}
