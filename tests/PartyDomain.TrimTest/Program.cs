using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using PartyDomain;
using PartyDomain.Calendars;
using PartyDomain.DependencyInjection;
using PartyDomain.Json;
using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using PartyDomain.Organizations;
using PartyDomain.Oversight;
using PartyDomain.Quotas;
using PartyDomain.Registers;
using PartyDomain.Reporting.Coverage;
using PartyDomain.Reporting.Figures;
using PartyDomain.Rulebooks;
using PartyDomain.Texts;
using PartyDomain.Voting;

// Uses each part of the package once after trimming. Add a line when a room is added.
var failed = 0;

Check("votes", Share.AtLeastTwoThirds.IsReached(6, 9) && !Share.MoreThanHalf.IsReached(5, 10));
Check("calendar", WorkingCalendar.Vietnam.AddWorkingDays(new LocalDate(2025, 10, 1), 5) is not null);
Check("law", Law.Shipped.KnownUntil > new LocalDate(2026, 1, 1));
Check("values", new Fraction(4, 6) == new Fraction(2, 3) && ValueList.Create([1, 2]).Equals(ValueList.Create([1, 2])));

MembershipCommand sent = new ListProspect(new LocalDate(2025, 10, 6), new OrganizationId("cell-1"), null);
var command = PartyJson.Read<MembershipCommand>(PartyJson.Write(sent)).OrThrow();
Check("commands in JSON", command.Equals(sent));
var services = new ServiceCollection();
services.AddPartyDomain(options => options.Settings = Settings.Cautious);
Check("registration", services.Any(service => service.ServiceType == typeof(MembershipDesk)));
var outcome = MembershipDecider.Decide(command, MembershipEvidence.None, new MembershipRecord(new PersonId("person-1")), Law.Shipped);
var record = outcome.Events.Aggregate(new MembershipRecord(new PersonId("person-1")), MembershipHistory.Evolve);
Check("admission", record.Standing == Standing.Prospect);
Check("record in JSON", PartyJson.Read<MembershipRecord>(PartyJson.Write(record)).OrThrow().Equals(record));
var refused = MembershipDecider.Decide(new HoldCeremony(command.On, new PersonId("person-2"), true), MembershipEvidence.None, record, Law.Shipped);
Check("texts", refused.Findings.Count > 0 && refused.Findings.All(finding => FindingFormatter.Shipped.Message(finding, "vi").Length > 10));

var start = new LocalDate(2024, 1, 1);
var cell = new OrganizationId("cell-1");
var document = new RegisterDocument(RegisterDocument.CurrentSchema)
{
    Organizations = [new(cell, [new OrganizationTakenOver(start, new("Chi bộ 1", OrganizationKind.Cell, TierRole.Grassroots, OrganizationSector.Village, null))])],
    CoverageUnits = [new(new CoverageUnitId("village-1"), [new CoverageUnitEstablished(start, CoverageUnitKind.Village, "Thôn 1", cell), new CellServes(start, cell)])],
    Targets = [new TargetSet(start, new AdmissionTarget("t", cell, TargetPeriod.Year(2024), TargetOrigin.OwnResolution, new CountTarget(Comparator.AtLeast, 2)))],
};
var people = new MemoryStream();
JsonLines.Write(people, [new MemberEntry(new PersonId("person-1"), [new StandingRecorded(start.PlusDays(9), Standing.Probationary, cell) { JoinedOn = start.PlusDays(9) }])]);
people.Position = 0;
var read = PartyJson.Read<RegisterDocument>(PartyJson.Write(document)).OrThrow() with { Members = JsonLines.Read<MemberEntry>(people).Select(line => line.Result.OrThrow()).ToValueList() };
var register = Register.Of(read);
Check("registers", RegisterAudit.Of(read).Count == 0 && register.CountStandings(start.PlusDays(30))[cell].Probationary == 1);
Check("quotas", TargetReport.Of(register, FlowLedger.Of(register), start.PlusDays(60))[0].Progress.Achieved == new Fraction(1, 2));
Check("coverage", CoverageView.Of(register, start.PlusDays(60)).Below(cell).Indicator(CoverageMeasure.HasCell).Numerator == 1);
Check("oversight", ReportSchedule.Of(read.ReportDuties, read.ReportsSubmitted, start, start, start).Reports.Count == 0);
var figures = FigureCheck.Check(PartyJson.Read<FigureArticle>("""{"schema":1,"id":"a","statements":[{"kind":"sum","parts":{"a":2,"b":3},"stated":6}]}""").OrThrow());
Check("figures", figures.Verdicts[0].Judgment == FigureJudgment.Inconsistent);

Console.WriteLine(failed == 0 ? "Trimmed: all parts work." : $"Trimmed: {failed} parts failed.");
return failed == 0 ? 0 : 1;

void Check(string part, bool works)
{
    Console.WriteLine($"{(works ? "ok    " : "FAILED")} {part}");
    failed += works ? 0 : 1;
}
