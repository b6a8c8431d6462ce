using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using PartyDomain.Rulebooks;
using PartyDomain.Texts;
using Xunit;

namespace PartyDomain.Tests.Docs.Examples;

/// <summary>The example of README.md; a test compares it with the page.</summary>
public sealed class ReadmeExample
{
    [Fact]
    public void Readme()
    {
        // <example>
        var law = Law.Shipped.With(Settings.Cautious);
        var on = new LocalDate(2020, 10, 6);
        var member = new MemberEvidence(new PersonId("member-2"), on, "our register", Standing.Full)
        {
            Acquaintance = new Acquaintance(Since: new LocalDate(2018, 3, 1), SharedThrough.Residence, SameUnit: true),
        };
        var record = MembershipHistory.Fold(new PersonId("person-1"), [new ProspectListed(on.PlusMonths(-6), new OrganizationId("cell-1"), null)]);
        var outcome = AdmissionDecider.Decide(new IntroduceByMember(on, member.Person), new MembershipEvidence { Members = [member] }, record, law);
        foreach (var finding in outcome.Findings)
        {
            Console.WriteLine($"{finding.Code}: {FindingFormatter.Shipped.Message(finding, "en")}");
            Console.WriteLine($"  {FindingFormatter.Shipped.Remedy(finding, "en")} [{FindingFormatter.Shipped.Citation(finding.Citation!, "en")}]");
        }
        // </example>

        Assert.Equal("admission.residence-does-not-count", Assert.Single(Assert.IsType<Refused<AdmissionEvent>>(outcome).Findings).Code);
        var later = new LocalDate(2022, 10, 6);
        Assert.IsType<Accepted<AdmissionEvent>>(AdmissionDecider.Decide(
            new IntroduceByMember(later, member.Person), new MembershipEvidence { Members = [member with { AsOf = later }] }, record, law));
    }
}
