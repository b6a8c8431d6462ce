using NodaTime;
using PartyDomain.Organizations;
using PartyDomain.Organizations.Elections;
using PartyDomain.Organizations.Formation;
using PartyDomain.Organizations.Lifecycle;
using PartyDomain.Registers;
using PartyDomain.Rulebooks;
using PartyDomain.Testing.Registers;
using PartyDomain.Voting;
using Xunit;

namespace PartyDomain.Tests.Docs.Examples;

/// <summary>The examples of docs/guides/organizations.md; a test compares each with the page.</summary>
public sealed class OrganizationExamples
{
    [Fact]
    public void FoundACell()
    {
        // <example>
        var law = Law.Shipped.With(Settings.Cautious);
        OrganizationId commune = new("commune"), cell = new("cell-9");
        var start = new LocalDate(2025, 7, 1);
        var tree = OrganizationTree.Of(
        [
            OrganizationHistory.Fold(commune, [new OrganizationFounded(start, new("Đảng bộ xã", OrganizationKind.PartyOrganization, TierRole.SuperiorOfGrassroots, OrganizationSector.Commune, null))]),
        ]);
        var today = new LocalDate(2025, 9, 1);
        var village = new OrganizationAttributes("Chi bộ thôn 9", OrganizationKind.Cell, TierRole.Subordinate, OrganizationSector.Village, commune);
        var evidence = new LifecycleEvidence { Members = [new(cell, Full: 12, Probationary: 1, today, "my register")] };
        var outcome = LifecycleDecider.Decide(new FoundOrganization(today, commune, new(cell, village)), evidence, tree, law);
        tree = LifecycleDecider.Apply(tree, outcome.Events);
        // </example>

        Assert.IsType<Accepted<OrganizationChange>>(outcome);
        Assert.Equal("Chi bộ thôn 9", tree.On(today)[cell].Name);
    }

    [Fact]
    public void AskAboutSizes()
    {
        // <example>
        var law = Law.Shipped.With(Settings.Cautious);
        var today = new LocalDate(2025, 9, 1);
        var leadership = FormationRules.CommitteeFor(full: 12, today, law).Events[0];      // a committee of at most seven, one deputy
        var unit = new OrganizationSituation(OrganizationKind.Cell, TierRole.Grassroots, OrganizationSector.PublicServiceUnit, 31, 0);
        var advice = FormationAdvice.Of(unit, today, law);                                 // so many members are to be a party organization
        // </example>

        Assert.Equal(7, leadership.CommitteeMost);
        Assert.True(leadership.ElectsCommittee);
        Assert.Contains(advice.Findings, finding => finding.Code == FormationCodes.CellTooLarge);
    }

    [Fact]
    public void ElectInACell()
    {
        var law = Law.Shipped.With(Settings.Cautious);
        OrganizationId cell = new("cell-9");
        var tree = OrganizationTree.Of([OrganizationHistory.Fold(cell, [new OrganizationFounded(new(2025, 7, 1), new("Chi bộ thôn 9", OrganizationKind.Cell, TierRole.Subordinate, OrganizationSector.Village, null))])]);

        // <example>
        var called = new LocalDate(2025, 9, 1);
        var congress = new LocalDate(2025, 11, 3);
        var voters = Enumerable.Range(1, 12).Select(i => new RosterEntry(new PersonId($"p{i}"))).ToValueList();
        var evidence = new ElectionEvidence
        {
            Members = new OrganizationMembers(cell, 12, 0, congress, "my register"),
            Roster = new Roster(cell, PartyBody.Cell, congress, "my register", voters),
        };
        ValueList<ElectionCommand> acts =
        [
            new CallCongress(called, cell, CongressKind.Ordinary, CongressForm.OfMembers, congress),
            new HoldCongress(congress, cell, Seats: 3, AllSummoned: true),
            new HoldElection(congress, cell, PartyOffice.CommitteeMember, Seats: 3, Cast: 12, [new(new("p1"), 12), new(new("p2"), 9), new(new("p3"), 7), new(new("p4"), 6)]),
            new HoldElection(congress, cell, PartyOffice.Secretary, Seats: 1, Cast: 12, [new(new("p1"), 7), new(new("p2"), 5)]),
        ];
        foreach (var act in acts)
        {
            var outcome = ElectionDecider.Decide(act, evidence, tree, law);
            tree = LifecycleDecider.Apply(tree, outcome.Events);
        }

        var committee = tree.Find(cell)!.Holders(PartyOffice.CommitteeMember, congress);      // p1, p2, p3: p4 has half, not more
        var file = CommitteeFile.Of(tree.Find(cell)!);
        var nextCongress = file.TermEndsOn;                                                   // 3 November 2030
        var reportBy = file.ReportDue!.DueOn;                                                 // 12 November 2025
        // </example>

        Assert.Equal(3, committee.Count);
        Assert.Equal(new LocalDate(2030, 11, 3), nextCongress);
        Assert.Equal(new LocalDate(2025, 11, 12), reportBy);
    }

    [Fact]
    public void AskAboutElections()
    {
        // <example>
        var law = Law.Shipped.With(Settings.Cautious);
        var today = new LocalDate(2025, 9, 1);
        var cell = new OrganizationAttributes("Chi bộ", OrganizationKind.Cell, TierRole.Subordinate, OrganizationSector.Village, null);
        var term = ElectionRules.Term(cell, new LocalDate(2025, 6, 30), endsOn: null, isFirst: false, law).Events[0];   // 30 months; from 1 July 2025 five years
        var opens = ElectionRules.Notice(today, opensOn: null, law).Events[0].DueOn;                                    // 30 working days on
        var vacancy = ElectionRules.CellVacancy(anybodyLeft: true, proposed: false, today, law);                        // refused: the cell proposes first
        // </example>

        Assert.Equal(new LocalDate(2027, 12, 30), term.EndsOn);
        Assert.True(opens > today.PlusDays(40));
        Assert.IsType<Refused<AppointmentGround>>(vacancy);
    }

    [Fact]
    public void CheckMeetings()
    {
        // <example>
        var law = Law.Shipped.With(Settings.Cautious);
        ValueList<MeetingRecord> held = [new(new LocalDate(2025, 7, 3), MeetingBody.Cell), new(new LocalDate(2025, 9, 5), MeetingBody.Cell)];
        var checkedPeriods = MeetingRules.Check(MeetingBody.Cell, held, new LocalDate(2025, 7, 1), new LocalDate(2025, 9, 30), law);
        var lacking = checkedPeriods.Events.Where(period => period.Lacks).Select(period => period.From).ToList();       // August
        // </example>

        Assert.Equal([new LocalDate(2025, 8, 1)], lacking);
    }

    [Fact]
    public void LookUpOffices()
    {
        var register = Register.Of(RegisterGenerator.Generate(RegisterShape.District));
        var person = register.CoverageUnits.Select(unit => unit.On(new LocalDate(2024, 9, 30))?.Head).OfType<PersonId>().First();
        var law = Law.Shipped.With(Settings.Cautious);

        // <example>
        var day = new LocalDate(2024, 9, 30);
        var offices = OfficesHeld.Of(register, person, day);          // in every organization, and the places that the person heads
        var secretaryAndHead = offices.IsSecretaryAndHead;            // bí thư kiêm thôn trưởng
        var congresses = Due.Of(register, day, day, day.PlusYears(1), law).Where(item => item.DueKind is DueKind.TermEnd or DueKind.CongressOpening);
        // </example>

        Assert.NotEmpty(offices.Units);
        Assert.Equal(secretaryAndHead, offices.Party.Any(held => held.Term.Office == PartyOffice.Secretary));
        Assert.Empty(congresses);
    }
}
