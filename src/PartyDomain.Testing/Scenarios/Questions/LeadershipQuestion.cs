using NodaTime;
using PartyDomain.Organizations;
using PartyDomain.Organizations.Elections;
using PartyDomain.Rulebooks;
using PartyDomain.Testing.Scenarios.Answers;
using PartyDomain.Testing.Scenarios.Reading;
using PartyDomain.Voting;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>What the law says of a term, a congress, an election, an appointment or meetings.</summary>
internal sealed class LeadershipQuestion() : Question("leadership", typeof(LeadershipAnswer))
{
    private static readonly string[] Matters =
    [
        "term", "shift", "congress-number", "notice", "extraordinary", "summons", "substitutes", "election", "cell-order", "after-ballots",
        "cell-vacancy", "later-appointment", "size", "shortfall", "moved-at-once", "meetings", "file",
    ];

    public override Func<Scene, object>? Read(QuestionInput input)
    {
        var reader = input.Reader;
        var on = reader.RequireDate("on");
        var matter = reader.RequireText("about");
        if (matter is not null && !Matters.Contains(matter, StringComparer.Ordinal))
        {
            reader.Problems.Add(reader.To("about"), $"This matter is not known. Write one of: {string.Join(", ", Matters)}.");
            return null;
        }

        if (on is not { } day || matter is null || Make(matter, input, day) is not { } ask)
        {
            return null;
        }

        return scene =>
        {
            var (answer, findings) = ask(scene);
            scene.Show(findings);
            return answer;
        };
    }

    private static Func<Scene, (LeadershipAnswer Answer, IEnumerable<Finding> Findings)>? Make(string matter, QuestionInput input, LocalDate on)
    {
        var reader = input.Reader;
        switch (matter)
        {
            case "term":
                var (now, ends, first) = (Now(reader), reader.Date("endsOn"), reader.Flag("isFirst") ?? false);
                return scene => Of(ElectionRules.Term(now, on, ends, first, scene.Law), (answer, term) => answer with { From = term.From, EndsOn = term.EndsOn, Length = term.Length });
            case "shift":
                var (shifted, due, opens, consent) = (Now(reader), reader.RequireDate("due"), reader.RequireDate("opensOn"), reader.Flag("consent") ?? false);
                return due is null || opens is null ? null : scene => Of(ElectionRules.Shift(shifted, due.Value, opens.Value, consent, on, scene.Law));
            case "congress-number":
                var (origin, previous) = (reader.Word<CongressOrigin>("origin") ?? CongressOrigin.Continued, reader.Number("previous"));
                return scene => Of(ElectionRules.CongressNumber(origin, previous, on, scene.Law), (answer, number) => answer with { Number = number });
            case "notice":
                var announcedFor = reader.Date("opensOn");
                return scene => Of(ElectionRules.Notice(on, announcedFor, scene.Law), (answer, notice) => answer with { DueOn = notice.DueOn, Length = notice.Length });
            case "extraordinary":
                return Extraordinary(input, on);
            case "summons":
                return scene => Listed(ElectionRules.Summoned(Roster(scene, input, PartyBody.Cell, on), on, scene.Law));
            case "substitutes":
                var substitutes = Substitutes(reader);
                return scene => Listed(ElectionRules.SubstituteOrder(substitutes, on, scene.Law));
            case "election":
                return Election(input, on);
            case "cell-order":
                var (full, ballots, taken) = (reader.Number("full") ?? 0, RegisterInput.Words<PartyOffice>(reader, "ballots"), RegisterInput.Words<PartyOffice>(reader, "taken"));
                return scene =>
                {
                    var outcome = ElectionRules.CellOrder(full, ballots, taken, on, scene.Law);
                    return (LeadershipAnswer.Of(outcome) with { Order = outcome.Events }, outcome.Findings);
                };
            case "after-ballots":
                var held = reader.Number("ballots") ?? 0;
                return scene => Of(ElectionRules.AfterBallots(held, on, scene.Law), (answer, ground) => answer with { Ground = ground });
            case "cell-vacancy":
                var (anybody, proposed) = (reader.Flag("anybodyLeft") ?? true, reader.Flag("proposed") ?? false);
                return scene => Of(ElectionRules.CellVacancy(anybody, proposed, on, scene.Law), (answer, ground) => answer with { Ground = ground });
            case "later-appointment":
                return Later(input, on);
            case "size":
                var (organization, office, count, committee) = (Now(reader), reader.Word<PartyOffice>("office") ?? PartyOffice.CommitteeMember, reader.Number("count") ?? 0, reader.Number("committee") ?? 0);
                var evidence = new ElectionEvidence { FormedFromUnits = reader.Number("formedFromUnits"), IsNewProvince = reader.Flag("isNewProvince") ?? false };
                return scene => Of(ElectionRules.Size(organization, office, count, committee, evidence, on, scene.Law), (answer, number) => answer with { Number = number });
            case "shortfall":
                var (decided, elected) = (reader.Number("decided") ?? 0, reader.Number("elected") ?? 0);
                return scene => Of(ElectionRules.Shortfall(decided, elected, on, scene.Law), (answer, number) => answer with { Number = number });
            case "moved-at-once":
                var (chosen, moved, reorganized, agreed) = (reader.Number("elected") ?? 0, reader.Number("moved") ?? 0, reader.Flag("reorganized") ?? false, reader.Flag("agreed") ?? false);
                if (moved > chosen)
                {
                    reader.Problems.Add(reader.To("moved"), "More are moved than were elected. Correct the numbers.");
                    return null;
                }

                return scene => Of(ElectionRules.MovedAtOnce(chosen, moved, reorganized, agreed, on, scene.Law));
            case "meetings":
                return Meetings(reader, on);
            default:
                return File(input, on);
        }
    }

    private static Func<Scene, (LeadershipAnswer, IEnumerable<Finding>)> Extraordinary(QuestionInput input, LocalDate on)
    {
        var reader = input.Reader;
        var (ground, agreeing, below, agreed) = (reader.Word<ExtraordinaryGround>("ground"), reader.Number("agreeing") ?? 0, reader.Number("below") ?? 0, reader.Flag("agreed") ?? false);
        var ballot = Ballot(reader, "votes");
        return scene => Of(ElectionRules.Extraordinary(ground, ballot, ballot is null ? null : Roster(scene, input, PartyBody.GrassrootsCommittee, on), agreeing, below, agreed, on, scene.Law));
    }

    private static Func<Scene, (LeadershipAnswer, IEnumerable<Finding>)> Election(QuestionInput input, LocalDate on)
    {
        var reader = input.Reader;
        var body = reader.Word<PartyBody>("body") ?? PartyBody.Cell;
        var meeting = reader.Word<MeetingKind>("meeting") ?? (body == PartyBody.Cell ? MeetingKind.MembersCongress : MeetingKind.CommitteeMeeting);
        var (seats, cast) = (reader.Number("seats") ?? 1, reader.Number("cast"));
        var candidates = Candidates(reader);
        return scene =>
        {
            var roster = Roster(scene, input, body, on);
            var ballots = cast ?? VoteCounter.Count(roster, meeting, new Assessment(scene.Law, on)).Voters;
            return Of(
                ElectionRules.Elect(seats, ballots, candidates, roster, meeting, on, scene.Law),
                (answer, result) => answer with { Base = result.Base, Needed = result.Needed, Elected = result.Elected, Tied = result.Tied, Unfilled = result.Unfilled });
        };
    }

    private static Func<Scene, (LeadershipAnswer, IEnumerable<Finding>)>? Later(QuestionInput input, LocalDate on)
    {
        var reader = input.Reader;
        var (votes, cast, votedOn, agreement) = (reader.Number("votesFor") ?? 0, reader.Number("cast") ?? 0, reader.RequireDate("votedOn"), Ballot(reader, "agreement"));
        if (votes > cast)
        {
            reader.Problems.Add(reader.To("votesFor"), "There are more votes than ballots. Correct the numbers.");
            return null;
        }

        return votedOn is not { } voted ? null : scene => Of(
            ElectionRules.LaterAppointment(votes, cast, voted, agreement, agreement is null ? null : Roster(scene, input, PartyBody.GrassrootsCommittee, on), on, scene.Law),
            (answer, ground) => answer with { Ground = ground });
    }

    private static Func<Scene, (LeadershipAnswer, IEnumerable<Finding>)>? Meetings(ObjectReader reader, LocalDate on)
    {
        var body = reader.Word<MeetingBody>("body") ?? MeetingBody.Cell;
        var from = reader.RequireDate("from");
        var days = Days(reader, "held").Select(day => new MeetingRecord(day, body))
            .Concat(Days(reader, "extraordinary").Select(day => new MeetingRecord(day, body) { IsOrdinary = false }))
            .ToValueList();
        if (from > on)
        {
            reader.Problems.Add(reader.To("from"), "The first day may not be after the last one, 'on'.");
            return null;
        }

        return from is not { } first ? null : scene =>
        {
            var outcome = MeetingRules.Check(body, days, first, on, scene.Law);
            var periods = outcome.Events.Select(period => new MeetingAnswer(period.From, period.To, period.Needed, period.Held, period.Lacks)).ToValueList();
            return (LeadershipAnswer.Of(outcome) with { Periods = periods, Lacking = periods.Count(period => period.Lacks) }, outcome.Findings);
        };
    }

    private static Func<Scene, (LeadershipAnswer, IEnumerable<Finding>)>? File(QuestionInput input, LocalDate on)
    {
        var register = RegisterInput.Require(input.Reader, input.Given.Register);
        return RegisterInput.RequireUnit(input.Reader, "organization", register, on) is not { } id || register is null ? null : scene =>
        {
            var file = CommitteeFile.Of(scene.Register.Organizations.Find(id)!, on);
            var plain = LeadershipAnswer.Of(new Assessment(scene.Law, on).Conclude<int>(() => []));
            return (plain with { Phase = file.Phase, From = file.TermFrom, EndsOn = file.TermEndsOn, Seats = file.Seats, Number = file.Number, DueOn = file.ReportDue?.DueOn ?? file.ConfirmationDue?.DueOn }, []);
        };
    }

    private static (LeadershipAnswer, IEnumerable<Finding>) Of<TEvent>(Outcome<TEvent> outcome, Func<LeadershipAnswer, TEvent, LeadershipAnswer>? with = null) =>
        (LeadershipAnswer.Of(outcome, with), outcome.Findings);

    private static (LeadershipAnswer, IEnumerable<Finding>) Listed(Outcome<PersonId> outcome) =>
        (LeadershipAnswer.Of(outcome) with { Persons = outcome.Events, Number = outcome.Events.Count }, outcome.Findings);

    private static OrganizationAttributes Now(ObjectReader reader)
    {
        var role = reader.Word<TierRole>("role") ?? TierRole.Subordinate;
        var kind = reader.Word<OrganizationKind>("kind") ?? (role == TierRole.Subordinate ? OrganizationKind.Cell : OrganizationKind.PartyOrganization);
        return new OrganizationAttributes("-", kind, role, reader.Word<OrganizationSector>("sector") ?? OrganizationSector.PublicServiceUnit, null);
    }

    private static Roster Roster(Scene scene, QuestionInput input, PartyBody body, LocalDate on) =>
        input.Surroundings.RosterOf(scene, body, on)
            ?? (input.Surroundings.Register is null ? Stand.Roster(body).Build(Stand.CellId, body, on) : throw new InvalidOperationException("The register does not say who makes up this body."));

    private static Ballot? Ballot(ObjectReader reader, string name)
    {
        if (reader.Object(name) is not { } votes)
        {
            return null;
        }

        var ballot = Votes.Ballot(votes);
        votes.Close();
        return ballot;
    }

    private static List<LocalDate> Days(ObjectReader reader, string name) =>
        reader.List(name).Select(item => ObjectReader.Date(item.Value, item.Path, reader.Problems)).OfType<LocalDate>().ToList();

    // By key of the candidate the votes.
    private static ValueList<CandidateVotes> Candidates(ObjectReader reader)
    {
        reader.Require("candidates");
        var candidates = new List<CandidateVotes>();
        foreach (var member in reader.Object("candidates")?.Element.EnumerateObject().ToArray() ?? [])
        {
            var path = reader.To("candidates") + "." + member.Name;
            if (!PersonId.TryParse(member.Name, null, out var person))
            {
                reader.Problems.Add(path, "A person needs a key that is not blank and has no white space at its ends.");
            }
            else if (ObjectReader.Number(member.Value, path, reader.Problems) is { } votes)
            {
                candidates.Add(new CandidateVotes(person, votes));
            }
        }

        return candidates.ToValueList();
    }

    private static List<(PersonId Person, int VotesFor, LocalDate SeniorityFrom)> Substitutes(ObjectReader reader)
    {
        var substitutes = new List<(PersonId, int, LocalDate)>();
        foreach (var (value, path) in reader.List("substitutes"))
        {
            if (ObjectReader.Open(value, path, reader.Problems) is not { } item)
            {
                continue;
            }

            item.Require("substitute");
            var (person, votes, since) = (RegisterInput.Person(item, "substitute"), item.Number("votesFor") ?? 0, item.RequireDate("seniorityFrom"));
            item.Close();
            if (person is { } one && since is { } day)
            {
                substitutes.Add((one, votes, day));
            }
        }

        return substitutes;
    }
}
