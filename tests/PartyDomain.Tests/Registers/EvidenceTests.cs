using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using PartyDomain.Membership.Probation;
using PartyDomain.Organizations;
using PartyDomain.Registers;
using PartyDomain.Rulebooks;
using PartyDomain.Tests.Membership;
using PartyDomain.Voting;
using Xunit;
using static PartyDomain.Tests.Membership.Journey;
using static PartyDomain.Tests.Membership.Show;
using static PartyDomain.Tests.Registers.Facts;

namespace PartyDomain.Tests.Registers;

/// <summary>Evidence read from a register leads to the same outcomes as evidence made by hand, from listing to recognition.</summary>
public sealed class EvidenceTests
{
    private static readonly PersonId[] Known = [First, Second, Helper, Other];

    public static TheoryData<string, CellPlace, SuperiorKind, bool> Places => new()
    {
        { "grassroots cell", CellPlace.GrassrootsCell, SuperiorKind.Ordinary, false },
        { "under a committee", CellPlace.UnderGrassrootsCommittee, SuperiorKind.Ordinary, false },
        { "part committee", CellPlace.UnderGrassrootsCommittee, SuperiorKind.Ordinary, true },
        { "village under a commune", CellPlace.VillageUnderCommune, SuperiorKind.Ordinary, false },
        { "under the province", CellPlace.UnderGrassrootsCommittee, SuperiorKind.Provincial, false },
        { "police of the centre", CellPlace.UnderGrassrootsCommittee, SuperiorKind.CentralPolice, false },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void From_listing_to_recognition(string tree, CellPlace place, SuperiorKind superior, bool part)
    {
        var start = Start(place, superior, part);
        var journey = Run(tree, start, Way(start));
        Assert.Equal(Standing.Full, journey.Record.Standing);
    }

    [Theory]
    [InlineData("army", SuperiorKind.Army)]
    [InlineData("overseas", SuperiorKind.Overseas)]
    public void Own_rules_leave_the_votes_open(string tree, SuperiorKind superior)
    {
        var ready = new Dossier(Dossier.Meeting) { Start = Start(CellPlace.UnderGrassrootsCommittee, superior, false) }.Make();
        var command = Dossier.Vote(Dossier.Meeting);
        Assert.StartsWith("Undetermined\nopen law.own-rules-not-covered", Same(Tree(tree), ready, command), StringComparison.Ordinal);
    }

    [Fact]
    public void A_superior_that_the_register_does_not_hold_leaves_the_evidence_out()
    {
        var book = Members(new Book().Has("base", "elsewhere", TierRole.Grassroots, OrganizationSector.Commune).HasCell("cell-1", "base"));
        var ready = Dossier.Ready() with { Evidence = evidence => evidence with { Cell = null } };
        Assert.StartsWith("Refused\nbars evidence.missing @evidence.cell", Same(book, ready, Dossier.Vote(Dossier.Meeting)), StringComparison.Ordinal);
        var answer = Answer(book, ready.Record, Dossier.Vote(Dossier.Meeting));
        Assert.Contains("open registers.superior-not-known @evidence.cell [] organization=cell-1 on=2025-10-20", Lines(answer.Missing), StringComparison.Ordinal);
        var ended = Answer(Tree("under a committee").Happens("cell-1", new OrganizationEnded(D("2025-10-20"))), ready.Record, Dossier.Vote(Dossier.Meeting));
        Assert.Contains("open registers.organization-not-there @evidence.cell [] organization=cell-1 on=2025-10-20", Lines(ended.Missing), StringComparison.Ordinal);
        Assert.Null(ended.Evidence.Cell);
    }

    [Theory]
    [InlineData(4, 8, "Accepted")]
    [InlineData(4, 7, "note vote.not-carried")]
    [InlineData(6, 6, "note vote.not-carried")]
    [InlineData(11, 2, "bars vote.more-votes-than-voters")]
    public void Absent_members_count_as_they_do_by_hand(int absent, int votesFor, string expected)
    {
        var journey = Dossier.Ready() with { Entries = _ => Voters(12).Select((entry, i) => entry with { Present = i >= absent }) };
        var gone = Enumerable.Range(1, absent).Select(number => new PersonId($"v-{number}")).ToValueList();
        Assert.Contains(expected, Same(Tree("under a committee"), journey, Dossier.Vote(Dossier.Meeting, votesFor), gone), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cell-2", false)]
    [InlineData("cell-9", true)]
    public void An_introducer_who_moved_to_another_grassroots_organization_gives_way(string to, bool gives)
    {
        var on = D("2025-10-10");
        var book = Tree("under a committee").HasCell("cell-2", "base").Has("base-9", "district", TierRole.Grassroots, OrganizationSector.Commune).HasCell("cell-9", "base-9")
            .Knows(First.Value, new StandingRecorded(on, Standing.Full, Id(to)));
        var journey = Dossier.Ready() with { Known = member => member.Person == First && gives ? member with { MovedOn = on } : member };
        var told = Same(book, journey, Dossier.Vote(Dossier.Meeting, 11));
        Assert.Equal(gives, told.Contains("bars admission.introducer-must-be-replaced @dossier.introductions[0]", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("cell-2", null)]
    [InlineData("cell-9", "2025-10-10")]
    public void Between_village_cells_the_commune_tells_whether_somebody_moved(string to, string? moved)
    {
        var book = Tree("village under a commune").HasCell("cell-2", "commune").Has("commune-9", "province", TierRole.SuperiorOfGrassroots, OrganizationSector.Commune).HasCell("cell-9", "commune-9")
            .Knows(First.Value, new StandingRecorded(D("2025-10-10"), Standing.Full, Id(to)));
        var answer = Answer(book, Dossier.Ready().Record, Dossier.Vote(Dossier.Meeting));
        Assert.Equal(moved, answer.Evidence.Members.Single(member => member.Person == First).MovedOn is { } day ? Iso(day) : null);
    }

    [Fact]
    public void A_cell_that_was_put_under_another_organization_moved_nobody()
    {
        var book = Tree("under a committee").Has("base-9", "district", TierRole.Grassroots, OrganizationSector.Commune).Happens("cell-1", new OrganizationReparented(D("2025-10-10"), Id("base-9")));
        Assert.All(Answer(book, Dossier.Ready().Record, Dossier.Vote(Dossier.Meeting)).Evidence.Members, member => Assert.Null(member.MovedOn));
    }

    [Fact]
    public void An_introducer_the_register_does_not_know_is_missing()
    {
        var journey = Dossier.Lacking("first", "second") with { Evidence = evidence => evidence with { Members = evidence.Members.Where(member => member.Person != First).ToValueList() } };
        var command = new IntroduceByMember(D("2025-09-20"), First);
        var book = new Book();
        book = Tree("under a committee", book, First);
        Assert.StartsWith("Refused\nbars evidence.missing @command.introducer", Same(book, journey, command), StringComparison.Ordinal);
        Assert.Contains("open registers.unknown-person @evidence.members []", Lines(Answer(book, journey.Record, command).Missing), StringComparison.Ordinal);
    }

    [Fact]
    public void An_introducer_who_is_no_full_member_is_seen()
    {
        var journey = Dossier.Lacking("first", "second") with { Known = member => member.Person == First ? member with { Standing = Standing.Probationary } : member };
        var book = Tree("under a committee").Knows(First.Value, new StandingRecorded(D("2025-01-01"), Standing.Probationary, Id("cell-1")));
        Assert.Contains("admission.introducer-not-full", Same(book, journey, new IntroduceByMember(D("2025-09-20"), First)), StringComparison.Ordinal);
    }

    [Fact]
    public void What_only_the_host_knows_is_asked_for()
    {
        var book = Tree("under the province");
        var request = new EvidenceRequest(Dossier.Vote(Dossier.Meeting), Person);
        var record = Dossier.Ready().Record;
        var answer = RegisterEvidence.For(book.Knows(Person.Value, [.. record.History]).ToRegister(), request);
        Assert.Equal(
            "note registers.host-must-say @evidence.cell.applicantPlace [] what=host-must-say.applicant-place\nnote registers.host-must-say @evidence.roster.present [] what=host-must-say.attendance",
            Lines(answer.Missing));
        Assert.Equal(12, answer.Evidence.Roster!.Entries.Count(entry => entry.Present));
        var group = RegisterEvidence.For(book.ToRegister(), new EvidenceRequest(new DecideAdmission(Stations.DecisionDay, PartyBody.ProvincialStandingGroup, Votes(12)), Person) { Absent = [], ApplicantPlace = OrganizationPlace.Workplace });
        Assert.Equal("note registers.host-must-say @evidence.roster.headsCommission [] what=host-must-say.commission-heads", Lines(group.Missing));
    }

    [Fact]
    public void The_roster_of_a_standing_committee_is_its_incumbents_on_that_day()
    {
        var book = Tree("under a committee")
            .Holds("district", "s-13", PartyOffice.CommitteeMember)
            .Holds("district", "s-14", PartyOffice.StandingCommitteeMember, Stations.DecisionDay)
            .Holds("district", "s-15", PartyOffice.StandingCommitteeMember, Stations.DecisionDay.PlusDays(1))
            .Happens("district", new OfficeLeft(Stations.DecisionDay, new PersonId("s-2"), PartyOffice.StandingCommitteeMember))
            .Holds("district", "s-1", PartyOffice.InspectionChair);
        var roster = Answer(book, Dossier.Ready().Record, Stations.Decision(Stations.DecisionDay), ["s-3"]).Evidence.Roster!;
        Assert.Equal((Id("district"), PartyBody.SuperiorStandingCommittee), (roster.Organization, roster.Body));
        Assert.Equal(
            ["s-1", "s-10", "s-11", "s-12", "s-14", "s-3", "s-4", "s-5", "s-6", "s-7", "s-8", "s-9"],
            roster.Entries.Select(entry => entry.Person.Value).Order(StringComparer.Ordinal));
        Assert.Equal("s-3", Assert.Single(roster.Entries, entry => !entry.Present).Person.Value);
    }

    [Fact]
    public void The_roster_of_a_cell_is_its_members_on_that_day_with_probationers_marked()
    {
        var book = Tree("under a committee")
            .Knows("new", Admitted("cell-1", D("2025-05-05")))
            .Knows("later", Admitted("cell-1", D("2025-10-21")))
            .Knows("gone", [.. Admitted("cell-1", D("2024-05-05")), StruckOff(D("2025-09-09"))])
            .Knows("moved", new StandingRecorded(Book.Start, Standing.Full, Id("cell-1")), new StandingRecorded(Dossier.Meeting, Standing.Full, Id("base")));
        var roster = Answer(book, Dossier.Ready().Record, Dossier.Vote(Dossier.Meeting)).Evidence.Roster!;
        Assert.Equal(13, roster.Entries.Count);
        Assert.Equal("new", Assert.Single(roster.Entries, entry => entry.Probationary).Person.Value);
    }

    [Fact]
    public void Somebody_the_register_does_not_hold_is_listed_for_the_cell_of_the_command()
    {
        var answer = RegisterEvidence.For(Tree("village under a commune").ToRegister(), new EvidenceRequest(new ListProspect(D("2025-09-01"), OldCell, null), new PersonId("new")));
        Assert.Equal((CellPlace.VillageUnderCommune, SuperiorKind.Ordinary, OrganizationPlace.Residence), (answer.Evidence.Cell!.Place, answer.Evidence.Cell.Superior, answer.Evidence.Cell.ApplicantPlace));
        Assert.Null(answer.Evidence.Roster);
        Assert.Empty(answer.Evidence.Members);
    }

    private static Journey Start(CellPlace place, SuperiorKind superior, bool part)
    {
        var journey = Outside.At(place, superior).With(Settings.Cautious);
        return journey with
        {
            Cell = journey.Cell with { HasPartCommittee = part },
            Entries = body => Voters(12).Select(entry => entry with { InStandingGroup = body == PartyBody.ProvincialStandingGroup }),
        };
    }

    private static IEnumerable<Func<Journey, MembershipCommand>> Way(Journey start)
    {
        foreach (var (_, command) in new Dossier(Dossier.Meeting) { Start = start }.Commands())
        {
            yield return _ => command;
        }

        yield return _ => Dossier.Vote(Dossier.Meeting);
        if (start.Cell.HasPartCommittee)
        {
            yield return _ => new AppraiseAtPart(D("2025-10-22"));
        }

        if (start.Cell.Place == CellPlace.UnderGrassrootsCommittee)
        {
            yield return _ => new ResolveAtCommittee(Stations.CommitteeDay, Votes(12));
        }

        yield return journey => new DecideAdmission(Stations.DecisionDay, Decider(journey, Stations.DecisionDay), Votes(12));
        yield return _ => new ReceiveDecision(Stations.ReceiptDay);
        yield return _ => new HoldCeremony(Stations.CeremonyDay, Helper, true);
        yield return _ => new RegisterMemberCv(D("2025-11-25"));
        yield return _ => new RegisterNewMemberCertificate(D("2026-05-05"), D("2026-05-01"), CertificateIssuer.PoliticalCenter);
        yield return _ => new ChangeHelper(D("2026-05-06"), Other, default, true);
        yield return _ => new SubmitSelfReview(D("2026-11-20"));
        yield return _ => new SubmitHelperComment(D("2026-11-20"), Other, DutiesJudgment.Fulfilled);
        yield return _ => new CollectProbationOpinions(D("2026-11-20"), true, true, false);
        yield return _ => new ReviewProbation(D("2026-11-23"), Reviews(12, 0));
        if (start.Cell.HasPartCommittee)
        {
            yield return _ => new AppraiseReview(D("2026-11-24"));
        }

        if (start.Cell.Place == CellPlace.UnderGrassrootsCommittee)
        {
            yield return _ => new ReviewAtCommittee(D("2026-11-25"), Reviews(12, 0));
        }

        yield return journey => new DecideProbation(D("2026-12-01"), Decider(journey, D("2026-12-01")), Reviews(12, 0));
        yield return _ => new AnnounceRecognition(D("2026-12-10"));
    }

    private static PartyBody Decider(Journey journey, LocalDate on) => Assert.Single(AdmissionCompetence.Of(journey.Cell with { AsOf = on }, on, journey.Law).Events).Decider;

    // Each act is judged with both kinds of evidence; what happened is then entered in both.
    private static Journey Run(string tree, Journey start, IEnumerable<Func<Journey, MembershipCommand>> way)
    {
        var journey = start;
        foreach (var next in way)
        {
            var command = next(journey);
            Same(Tree(tree), journey, command);
            journey = journey.Do(command);
        }

        return journey;
    }

    private static string Same(Book book, Journey journey, MembershipCommand command, ValueList<PersonId>? absent = null)
    {
        var byHand = journey.Judge(command);
        var register = MembershipDecider.Decide(command, Answer(book, journey.Record, command, absent).Evidence, journey.Record, journey.Law);
        Assert.Equal($"{command.GetType().Name} {Outcome(byHand)}", $"{command.GetType().Name} {Outcome(register)}");
        Assert.Equal(byHand.Events, register.Events);
        Assert.Equal(byHand.Basis, register.Basis);
        return Outcome(register);
    }

    private static EvidenceAnswer Answer(Book book, MembershipRecord record, MembershipCommand command, params IEnumerable<string> absent) =>
        Answer(book, record, command, absent.Select(person => new PersonId(person)).ToValueList());

    private static EvidenceAnswer Answer(Book book, MembershipRecord record, MembershipCommand command, ValueList<PersonId>? absent) =>
        RegisterEvidence.For(
            book.Knows(Person.Value, [.. record.History]).ToRegister(),
            new EvidenceRequest(command, Person)
            {
                Absent = absent ?? [],
                ApplicantPlace = OrganizationPlace.Workplace,
                Acquaintances = Known.Select(member => new KnownMember(member, new Acquaintance(command.On.PlusMonths(-30), SharedThrough.WorkOrStudy, true))).ToValueList(),
            });

    private static Book Tree(string kind) => Tree(kind, new Book());

    private static Book Tree(string kind, Book book, PersonId? without = null)
    {
        book.Has("province", null, TierRole.Provincial, kind switch { "police of the centre" => OrganizationSector.Police, "overseas" => OrganizationSector.Overseas, _ => OrganizationSector.Territory });
        _ = kind switch
        {
            "grassroots cell" => book.Has("district", "province", TierRole.SuperiorOfGrassroots, OrganizationSector.Territory).HasCell("cell-1", "district", TierRole.Grassroots, OrganizationSector.PublicServiceUnit),
            "part committee" => book.Has("district", "province", TierRole.SuperiorOfGrassroots, OrganizationSector.Territory).Has("base", "district", TierRole.Grassroots, OrganizationSector.PublicServiceUnit)
                .Has("part", "base", TierRole.Part, OrganizationSector.PublicServiceUnit).HasCell("cell-1", "part", sector: OrganizationSector.PublicServiceUnit),
            "village under a commune" => book.Has("commune", "province", TierRole.SuperiorOfGrassroots, OrganizationSector.Commune).HasCell("cell-1", "commune"),
            "under the province" or "police of the centre" or "overseas" => book.Has("base", "province", TierRole.Grassroots, OrganizationSector.PublicServiceUnit).HasCell("cell-1", "base"),
            "army" => book.Has("corps", "province", TierRole.SuperiorOfGrassroots, OrganizationSector.Army).Has("base", "corps", TierRole.Grassroots, OrganizationSector.Army).HasCell("cell-1", "base"),
            _ => book.Has("district", "province", TierRole.SuperiorOfGrassroots, OrganizationSector.Territory).Has("base", "district", TierRole.Grassroots, OrganizationSector.Commune).HasCell("cell-1", "base"),
        };
        return Members(book, without);
    }

    // Twelve voters in the cell, the introducers and helpers in a cell beside it, twelve incumbents of every committee.
    private static Book Members(Book book, PersonId? without = null)
    {
        foreach (var entry in Voters(12))
        {
            book.Member(entry.Person.Value, "cell-1");
        }

        foreach (var organization in book.Document().Organizations.Where(entry => entry.Organization != OldCell).Select(entry => entry.Organization.Value).ToList())
        {
            foreach (var number in Enumerable.Range(1, 12))
            {
                var office = organization == "province" ? (number == 1 ? PartyOffice.Secretary : PartyOffice.DeputySecretary) : PartyOffice.StandingCommitteeMember;
                book.Holds(organization, $"{(organization == "district" ? "s" : organization)}-{number}", office);
            }
        }

        foreach (var person in Known.Where(person => person != without))
        {
            book.HasCell($"beside-{person.Value}", book.Document().Organizations.First(entry => entry.Organization == OldCell).Events.OfType<OrganizationFounded>().First().Attributes.Parent!.Value.Value).Member(person.Value, $"beside-{person.Value}");
        }

        return book;
    }
}
