using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using PartyDomain.Organizations;
using PartyDomain.Organizations.Lifecycle;
using PartyDomain.Oversight;
using PartyDomain.Quotas;
using PartyDomain.Registers;
using PartyDomain.Rulebooks;
using Xunit;
using static PartyDomain.Tests.Organizations.Lifecycle.World;

namespace PartyDomain.Tests.Registers;

/// <summary>What an act on organizations calls for elsewhere, kind by kind, and how members are moved at once.</summary>
public sealed class ConsequencesTests
{
    private static readonly Law Cautious = Law.Shipped.With(Settings.Cautious);
    private static readonly LocalDate Decided = new(2025, 9, 3);

    private static readonly EndOrganization Ending = new(Day, Id("commune"), Id("village"), EndingGround.TaskDone, Id("village-2"), []) { DecidedOn = Decided };

    [Fact]
    public void Every_member_of_an_ended_cell_is_transferred_by_the_superior_within_thirty_working_days_of_the_decision()
    {
        var (_, due) = Do(Register(), Ending);
        Assert.Equal(["m-1", "m-2", "d-1"], due.Transfers.Select(item => item.Person.Value));
        Assert.All(due.Transfers, item =>
        {
            Assert.Equal((Id("village"), "village-2", Id("commune")), (item.From, string.Join(' ', item.To), item.TransferredBy!.Value));
            Assert.Equal((Decided, Length.WorkingDays(30), new LocalDate(2025, 10, 15)), (item.Due!.StartedOn, item.Due.Length, item.Due.DueOn));
            Assert.Equal((new Citation(Instruments.Regulation294.Id, "6.3.5"), EvidenceGrade.Confirmed), (item.Citation, item.Grade));
        });
        Assert.Equal(["q-1"], due.Candidates.Select(item => item.Person.Value));
        Assert.Empty(due.Findings);
    }

    [Theory]
    [InlineData(EndedTransfersReading.DirectSuperior, "commune", 0)]
    [InlineData(EndedTransfersReading.OwnCommittee, "village", 0)]
    [InlineData(null, null, 1)]
    public void Who_transfers_the_members_of_an_ended_organization_is_a_setting(EndedTransfersReading? reading, string? by, int open)
    {
        var law = Law.Shipped.With(Settings.Open with { EndedTransfers = reading });
        var (_, due) = Do(Register(), Ending with { On = new(2025, 10, 6), DecidedOn = new(2025, 10, 1) }, law);
        Assert.All(due.Transfers, item => Assert.Equal(by, item.TransferredBy?.Value));
        Assert.Equal(open, due.Findings.Count);
        Assert.All(due.Findings, finding => Assert.Equal((LawCodes.SettingNeeded, new Citation(Instruments.Administration2025.Id, "II.4.3.3 a")), (finding.Code, finding.Citation)));
    }

    [Fact]
    public void Before_the_second_text_the_superior_transfers_without_a_setting()
    {
        var (_, due) = Do(Register(), Ending, Law.Shipped);
        Assert.All(due.Transfers, item => Assert.Equal("commune", item.TransferredBy?.Value));
        Assert.Empty(due.Findings);
    }

    [Fact]
    public void A_dissolution_starts_the_limit_with_the_decision_under_the_law_of_that_day()
    {
        var vote = new PartyDomain.Voting.Ballot(PartyDomain.Voting.VotingForm.SecretBallot, 6, 0);
        var command = new DissolveOrganization(Day, Id("province"), Id("village"), Id("commune"), vote, vote, null, []) { DecidedOn = new(2025, 6, 30) };
        var register = Register();
        var evidence = LifecycleEvidences.Of(register, Day, "test") with { Proposing = Committee("commune", 6, command.DecidedOn), Deciding = Committee("province", 6, command.DecidedOn) };
        var outcome = LifecycleDecider.Decide(command, evidence, register.Organizations, Law.Shipped);
        var due = LifecycleConsequences.Of(command, outcome.Events, register, Law.Shipped).Transfers;
        Assert.Equal(3, due.Count);
        Assert.All(due, item => Assert.Empty(item.To));
        Assert.All(due, item => Assert.Equal(("232-QĐ/TW", EvidenceGrade.Presumed), (Law.Shipped.Read(LifecycleLaw.TransferAfterEnding, item.Due!.StartedOn).Instrument!.Id.Number, item.Grade)));
    }

    [Fact]
    public void A_founded_merged_or_divided_organization_gets_a_committee_and_from_the_grassroots_up_a_commission()
    {
        var (_, founded) = Do(Register(), new FoundOrganization(Day, Id("commune"), new(Id("school"), Is("commune", TierRole.Grassroots, OrganizationSector.PublicServiceUnit))));
        Assert.Equal(["school commune"], founded.Committees.Select(item => $"{item.Organization} {item.AppointedBy}"));
        Assert.Equal([new CommissionToAppoint(Id("school"), Id("commune"), new Citation(Instruments.Regulation294.Id, "16.5"), EvidenceGrade.Confirmed)], founded.Commissions);
        var (_, merged) = Do(Register(), new MergeOrganizations(Day, Id("commune"), [Id("village")], Id("village-2"), null));
        Assert.Equal(["village-2"], merged.Committees.Select(item => item.Organization.Value));
        Assert.Empty(merged.Commissions);
        var (_, renamed) = Do(Register(), new RenameOrganization(Day, Id("commune"), Id("village"), "m"));
        Assert.Empty(renamed.Committees);
        var (_, before) = Do(Register(), new FoundOrganization(new(2025, 6, 30), Id("commune"), new(Id("school"), Is("commune", TierRole.Part, OrganizationSector.PublicServiceUnit))), commune: TierRole.Grassroots);
        Assert.Empty(before.Commissions);
    }

    [Fact]
    public void A_part_committee_neither_appoints_nor_transfers()
    {
        var tree = new[]
        {
            new OrganizationChange(Id("base"), new OrganizationFounded(new(2025, 1, 1), Is("commune", TierRole.Grassroots, OrganizationSector.PublicServiceUnit))),
            new OrganizationChange(Id("part"), new OrganizationFounded(new(2025, 1, 1), Is("base", TierRole.Part, OrganizationSector.PublicServiceUnit))),
            new OrganizationChange(Id("a"), new OrganizationFounded(new(2025, 1, 1), Is("part", TierRole.Subordinate, OrganizationSector.PublicServiceUnit))),
        };
        var start = PartyDomain.Registers.Register.Of(Register().Document.With([.. tree]).With([new MemberFact(new("a-1"), new StandingRecorded(new(2025, 1, 1), Standing.Full, Id("a")))]));
        var (_, founded) = Do(start, new FoundOrganization(Day, Id("base"), new(Id("b"), Is("part", TierRole.Subordinate, OrganizationSector.PublicServiceUnit))));
        Assert.Equal(["b base"], founded.Committees.Select(item => $"{item.Organization} {item.AppointedBy}"));
        var (_, ended) = Do(start, new EndOrganization(Day, Id("base"), Id("a"), EndingGround.TaskDone, null, []));
        Assert.Equal(["a-1 base"], ended.Transfers.Select(item => $"{item.Person} {item.TransferredBy}"));
    }

    [Fact]
    public void Units_targets_assignments_duties_offices_and_powers_of_an_organization_that_ends_are_named()
    {
        var (_, due) = Do(Register(), Ending);
        Assert.Equal([new UnitWithoutCell(new("hamlet"), Id("village"), [Id("village-2")])], due.Units);
        Assert.Equal(["running", "assigned-by-it"], due.Targets.Select(target => target.Id));
        Assert.Equal(["m-1"], due.Assignments.Select(item => item.Person.Value));
        Assert.Equal(["running"], due.ReportDuties.Select(item => item.Id));
        Assert.Equal([new OfficeEnding(Id("village"), new OfficeTerm(new("m-1"), PartyOffice.Secretary, OfficeSelection.Elected, new(2025, 1, 1), null))], due.Offices);
        Assert.Equal([new PowerEnding(Id("village"), new PowerTerm(OrganizationPower.Delegated, [], new(2025, 1, 1), null))], due.Powers);
        var (_, other) = Do(Register(), new EndOrganization(Day, Id("commune"), Id("village-2"), EndingGround.TaskDone, Id("village"), []));
        Assert.Empty(other.Units);
        Assert.Empty(other.Targets);
        Assert.Empty(other.Assignments);
        Assert.Empty(other.ReportDuties);
        Assert.Empty(other.Offices);
        Assert.Empty(other.Powers);
    }

    [Fact]
    public void Members_stay_with_the_sender_until_one_call_receives_them_all()
    {
        var (after, due) = Do(Register(), Ending);
        var inTransit = LifecycleConsequences.InTransit(after, Day);
        Assert.Equal(["m-1", "m-2", "d-1"], inTransit.Select(item => item.Person.Value));
        Assert.All(inTransit, item => Assert.Equal(("village", "village-2", new LocalDate(2025, 10, 15)), (item.Sender.Value, string.Join(' ', item.To), item.Due!.DueOn)));
        Assert.Equal(due.Transfers.Select(item => item with { TransferredBy = null }), CollectiveTransfers.Open(after, Day, Cautious));
        Assert.Equal([new LocalDate(2025, 10, 15)], Due.Of(after, Day, Day, Day.PlusYears(1), Cautious).Where(item => item is { DueKind: DueKind.CollectiveTransfer, Cell.Value: "village" }).Select(item => item.On).Distinct());

        var on = new LocalDate(2025, 10, 15);
        var reception = CollectiveTransfers.Receive(after, due.Transfers.Concat(due.Candidates), on);
        Assert.Empty(reception.Left);
        Assert.Empty(reception.Findings);
        Assert.All(reception.Facts, fact => Assert.Equal(new CollectivelyTransferred(on, Id("village"), Id("village-2")), fact.Happened));
        var received = PartyDomain.Registers.Register.Of(after.Document.With(reception.Facts));
        Assert.Empty(LifecycleConsequences.InTransit(received, on));
        Assert.Equal(3, LifecycleConsequences.InTransit(received, on.PlusDays(-1)).Count);
        Assert.Equal(["m-1", "m-2", "d-1", "n-1"], received.MembersOf(Id("village-2"), on).Select(member => member.Person.Value));
        Assert.Equal(Id("village-2"), received.Find(new PersonId("q-1"))!.ToRecord().Dossier.Cell);
        Assert.DoesNotContain(RegisterAudit.Of(received.Document), finding => finding.Code == RegisterCodes.FactOutOfPlace);
        Assert.Empty(CollectiveTransfers.Receive(received, due.Transfers, on).Facts);
        Assert.Equal(3, CollectiveTransfers.Receive(after, due.Transfers.Concat(CollectiveTransfers.Open(after, Day, Cautious)), on).Facts.Count);
        var late = CollectiveTransfers.Receive(after, due.Transfers, on.PlusDays(1));
        Assert.Equal(3, late.Facts.Count);
        Assert.All(late.Findings, finding => Assert.Equal((RegisterCodes.ReceivedLate, FindingEffect.Breach), (finding.Code, finding.Effect)));
    }

    [Fact]
    public void Who_goes_on_is_followed_through_several_endings()
    {
        var (first, _) = Do(Register(), Ending);
        var (second, _) = Do(first, new EndOrganization(Day.PlusDays(1), Id("commune"), Id("village-2"), EndingGround.TaskDone, Id("work-cell"), []));
        Assert.All(LifecycleConsequences.InTransit(second, Day.PlusDays(1)), item => Assert.Equal("work-cell", string.Join(' ', item.To)));
        Assert.All(LifecycleConsequences.InTransit(second, Day).Take(3), item => Assert.Equal("village-2", string.Join(' ', item.To)));
        var reception = CollectiveTransfers.Receive(second, CollectiveTransfers.Open(second, Day.PlusDays(1), Cautious), Day.PlusDays(2));
        Assert.Equal(4, reception.Facts.Count);
    }

    [Fact]
    public void A_transfer_from_where_the_person_is_not_changes_nothing_and_is_out_of_place()
    {
        var document = Register().Document.With([new MemberFact(new("n-1"), new CollectivelyTransferred(Day, Id("village"), Id("work-cell")))]);
        Assert.Equal(Id("village-2"), PartyDomain.Registers.Register.Of(document).Find(new PersonId("n-1"))!.ToRecord().HomeCell);
        Assert.Contains(RegisterAudit.Of(document), finding => finding.Code == RegisterCodes.FactOutOfPlace);
    }

    [Fact]
    public void A_probationer_goes_on_with_the_new_cell()
    {
        var (after, due) = Do(Register(), Ending);
        var received = after.Document.With(CollectiveTransfers.Receive(after, due.Transfers, Day).Facts);
        var record = PartyDomain.Registers.Register.Of(received).Find(new PersonId("d-1"))!.ToRecord();
        Assert.Equal((Standing.Probationary, Id("village-2")), (record.Standing, record.HomeCell));
        Assert.Equal(new LocalDate(2026, 3, 1), record.Probation!.EndsOn);
    }

    private static (Register After, LifecycleFollowUp Due) Do(Register register, OrganizationCommand command, Law? law = null, TierRole? commune = null)
    {
        var start = commune is { } role ? PartyDomain.Registers.Register.Of(register.Document.With([new OrganizationChange(Id("commune"), new TierRoleChanged(new(2025, 1, 1), role))])) : register;
        var counted = LifecycleEvidences.Of(start, command.On, "test");
        var evidence = counted with
        {
            Members = command is FoundOrganization found ? counted.Members.Add(new OrganizationMembers(found.Founded.Id, 25, 5, command.On, "test")) : counted.Members,
            Consents = command is FoundOrganization { Founded: var made } ? [new(PartyDomain.Organizations.Lifecycle.ConsentKind.SuperiorOfDecider, made.Id, command.On, "test")] : [],
        };
        var outcome = LifecycleDecider.Decide(command, evidence, start.Organizations, law ?? Cautious);
        Assert.True(outcome is Accepted<OrganizationChange>, string.Join(' ', outcome.Findings.Select(finding => finding.Code)));
        return (PartyDomain.Registers.Register.Of(start.Document.With(outcome.Events)), LifecycleConsequences.Of(command, outcome.Events, start, law ?? Cautious));
    }

    private static Register Register()
    {
        static AdmissionTarget Target(string id, string unit, int year, string? by = null) =>
            new(id, Id(unit), TargetPeriod.Year(year), TargetOrigin.OwnResolution, new CountTarget(Comparator.AtLeast, 1)) { AssignedBy = by is null ? null : Id(by) };
        static MemberEntry Member(string person, string cell, Standing standing = Standing.Full) => new(new(person), [new StandingRecorded(new(2025, 3, 1), standing, Id(cell)) { JoinedOn = standing == Standing.Probationary ? new(2025, 3, 1) : null, ProbationEndsOn = standing == Standing.Probationary ? new(2026, 3, 1) : null }]);
        var start = new LocalDate(2025, 1, 1);
        var document = new RegisterDocument(1)
        {
            Organizations = Province().Tree.Organizations.Select(one => new OrganizationEntry(one.Id, one.History)).ToValueList(),
            Members = [Member("m-1", "village"), Member("m-2", "village"), Member("d-1", "village", Standing.Probationary), Member("n-1", "village-2"), new(new("q-1"), [new ProspectListed(start, Id("village"), null)])],
            CoverageUnits =
            [
                new(new("hamlet"), [new CoverageUnitEstablished(start, CoverageUnitKind.Village, "h", Id("commune")), new CellServes(start, Id("village"))]),
                new(new("other"), [new CoverageUnitEstablished(start, CoverageUnitKind.Village, "o", Id("commune")), new CellServes(start, Id("work-cell"))]),
            ],
            Targets =
            [
                new TargetSet(start, Target("running", "village", 2025)), new TargetSet(start, Target("over", "village", 2024)),
                new TargetSet(start, Target("assigned-by-it", "work", 2026, "village")), new TargetSet(start, Target("of-others", "work", 2025)),
            ],
            Assignments =
            [
                new(new("m-1"), Id("commune"), Id("village"), start, null), new(new("m-2"), Id("commune"), Id("village"), start, start.PlusMonths(1)),
                new(new("n-1"), Id("commune"), Id("work-cell"), start, null),
            ],
            ReportDuties =
            [
                new("running", null, Id("village"), Id("commune"), ReportPeriodicity.Quarterly, 10, start, null),
                new("over", null, Id("village"), Id("commune"), ReportPeriodicity.Quarterly, 10, start, start.PlusMonths(2)),
                new("of-others", null, Id("work"), Id("commune"), ReportPeriodicity.Quarterly, 10, start, null),
            ],
        };
        return PartyDomain.Registers.Register.Of(document.With(
        [
            new OrganizationChange(Id("village"), new OfficeTaken(start, new("m-1"), PartyOffice.Secretary, OfficeSelection.Elected)),
            new OrganizationChange(Id("village"), new PowersGranted(start, OrganizationPower.Delegated, [])),
        ]));
    }
}
