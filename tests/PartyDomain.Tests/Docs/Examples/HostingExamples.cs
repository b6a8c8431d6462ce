using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using PartyDomain.Calendars;
using PartyDomain.DependencyInjection;
using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using PartyDomain.Rulebooks;
using PartyDomain.Texts;
using PartyDomain.Voting;
using Xunit;

namespace PartyDomain.Tests.Docs.Examples;

/// <summary>The examples of docs/guides/hosting.md; a test compares each with the page.</summary>
public sealed class HostingExamples
{
    private static readonly Law law = Law.Shipped.With(Settings.Cautious);
    private static readonly PersonId person = new("person-1");
    private static readonly FindingFormatter formatter = FindingFormatter.Shipped;

    [Fact]
    public void Register()
    {
        var services = new ServiceCollection();

        // <example>
        var usual = WorkingCalendar.Vietnam.Schedule(2028);
        var announced = new YearSchedule(2028, usual.Off.Add(new LocalDate(2028, 4, 3)), usual.Worked.Add(new LocalDate(2028, 4, 8)), EvidenceGrade.Confirmed, "our copy of the notice");
        services.AddPartyDomain(options =>
        {
            options.Settings = Settings.Cautious;
            options.Years.Add(announced);
            options.Provisions.Add(AdmissionLaw.DecisionDeadline.Confirmed(Instruments.Regulation208, "4.3.1"));
        });
        // </example>

        using var provider = services.BuildServiceProvider();
        Assert.False(provider.GetRequiredService<WorkingCalendar>().IsWorkday(new LocalDate(2028, 4, 3)));
        Assert.True(provider.GetRequiredService<WorkingCalendar>().IsWorkday(new LocalDate(2028, 4, 8)));
        Assert.False(provider.GetRequiredService<WorkingCalendar>().IsWorkday(new LocalDate(2028, 5, 1)));
    }

    [Fact]
    public void DecideAndStore()
    {
        var store = new Store();
        MembershipCommand command = new ListProspect(new LocalDate(2025, 10, 6), new OrganizationId("cell-1"), null);
        var evidence = MembershipEvidence.None;

        // <example>
        var record = MembershipHistory.Fold(person, store.Load(person));
        var outcome = MembershipDecider.Decide(command, evidence, record, law);
        if (outcome is Accepted<MembershipEvent>)
        {
            store.Append(person, outcome.Events);
        }
        // </example>

        Assert.Equal(Standing.Prospect, MembershipHistory.Fold(person, store.Load(person)).Standing);
    }

    [Fact]
    public void Show()
    {
        var page = new Page();
        var today = new LocalDate(2025, 10, 6);
        var evidence = MembershipEvidence.None;
        var record = MembershipHistory.Fold(person, [new ProspectListed(today.PlusMonths(-7), new OrganizationId("cell-1"), null)]);
        var outcome = MembershipDecider.Decide(new SubmitApplication(today, WrittenPersonally: false), evidence, record, law);

        // <example>
        foreach (var finding in outcome.Findings)
        {
            page.Add(formatter.Message(finding, "vi"), formatter.Remedy(finding, "vi"));
        }

        foreach (var step in MembershipDecider.Explain(record, evidence, today, law).SelectMany(workflow => workflow.Steps))
        {
            page.Add(formatter.Term($"step.{step.Step}", "vi"), step.Deadline is null ? string.Empty : formatter.Date(step.Deadline.DueOn, "vi"));
        }
        // </example>

        Assert.Contains(page.Lines, line => line.Contains("đơn xin vào Đảng", StringComparison.Ordinal));
        Assert.True(page.Lines.Count > 5);
    }

    [Fact]
    public void SettleAValue()
    {
        // <example>
        var read = AdmissionLaw.DecisionDeadline.Confirmed(Instruments.Regulation208, "4.3.1");
        var other = AdmissionLaw.DecisionDeadline.With(new Statement<Length>(StatementKind.Changed, Instruments.Regulation208, "4.3.1", EvidenceGrade.Confirmed, Length.WorkingDays(40)));
        var mine = law.With(other);
        // </example>

        var on = new LocalDate(2026, 10, 5);
        Assert.Equal((EvidenceGrade.Confirmed, Length.WorkingDays(45)), (law.With(read).Read(AdmissionLaw.DecisionDeadline, on).Grade, law.With(read).Read(AdmissionLaw.DecisionDeadline, on).Value));
        Assert.Equal(Length.WorkingDays(40), mine.Read(AdmissionLaw.DecisionDeadline, on).Value);
    }

    [Fact]
    public void NewInstrument()
    {
        // <example>
        var next = new Instrument(new InstrumentId("300-QĐ/TW", new LocalDate(2027, 3, 1), "BCHTW"), new LocalDate(2027, 3, 1), EvidenceGrade.Confirmed, "Quy định thi hành Điều lệ Đảng");
        var stated = AdmissionLaw.DecisionDeadline.With(new Statement<Length>(StatementKind.Changed, next, "4.3.1", EvidenceGrade.Confirmed, Length.WorkingDays(30)));
        var later = law.With(Chains.Implementation, next).With(stated);
        // </example>

        Assert.Equal(Length.WorkingDays(45), later.Read(AdmissionLaw.DecisionDeadline, new LocalDate(2027, 2, 28)).Value);
        Assert.Equal(Length.WorkingDays(30), later.Read(AdmissionLaw.DecisionDeadline, new LocalDate(2027, 3, 1)).Value);
        Assert.Equal((EvidenceGrade.Presumed, next), (later.Read(AdmissionLaw.CeremonyDeadline, new LocalDate(2027, 3, 1)).Grade, later.Read(AdmissionLaw.CeremonyDeadline, new LocalDate(2027, 3, 1)).Instrument));
    }

    [Fact]
    public void HostRule()
    {
        // <example>
        var early = HostRequirement.Create<ResolveAtCell, MembershipRecord>("admission.cell-resolution", (command, record, law) =>
            record.Dossier.ListedOn is { } listed && command.On < listed.PlusMonths(6)
                ? new Finding("host.listed-too-short", FindingEffect.Bars, "command.on", null, [Arg.Date("listed", listed)])
                : null);
        var stricter = law.With(early);
        var texts = FindingFormatter.Shipped.With("vi", "host.listed-too-short", "Chưa đủ 6 tháng từ ngày {listed}.", "Chi bộ xét sau khi đủ 6 tháng.");
        // </example>

        var on = new LocalDate(2025, 10, 6);
        var listed = MembershipHistory.Fold(person, [new ProspectListed(on.PlusMonths(-2), new OrganizationId("cell-1"), null)]);
        var outcome = AdmissionDecider.Decide(new ResolveAtCell(on, new Ballot(VotingForm.SecretBallot, 1, 0)), MembershipEvidence.None, listed, stricter);
        var finding = Assert.Single(outcome.Findings, item => item.Code == "host.listed-too-short");
        Assert.Equal("Chưa đủ 6 tháng từ ngày 6/8/2025.", texts.Message(finding, "vi"));
    }

    private sealed class Store
    {
        private readonly List<MembershipEvent> events = [];

        public List<MembershipEvent> Load(PersonId who) => who == person ? events : [];

        public void Append(PersonId who, IEnumerable<MembershipEvent> more)
        {
            Assert.Equal(person, who);
            events.AddRange(more);
        }
    }

    private sealed class Page
    {
        public List<string> Lines { get; } = [];

        public void Add(string first, string second) => Lines.Add($"{first} | {second}");
    }
}
