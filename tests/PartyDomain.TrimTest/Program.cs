using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using PartyDomain;
using PartyDomain.Calendars;
using PartyDomain.DependencyInjection;
using PartyDomain.Json;
using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
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

Console.WriteLine(failed == 0 ? "Trimmed: all parts work." : $"Trimmed: {failed} parts failed.");
return failed == 0 ? 0 : 1;

void Check(string part, bool works)
{
    Console.WriteLine($"{(works ? "ok    " : "FAILED")} {part}");
    failed += works ? 0 : 1;
}
