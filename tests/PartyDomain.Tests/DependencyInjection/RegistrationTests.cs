using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using PartyDomain.Calendars;
using PartyDomain.DependencyInjection;
using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using PartyDomain.Rulebooks;
using PartyDomain.Texts;
using Xunit;

namespace PartyDomain.Tests.DependencyInjection;

public sealed class RegistrationTests
{
    [Fact]
    public void Every_service_resolves_as_one_instance_and_scopes_are_sound()
    {
        using var provider = new ServiceCollection().AddPartyDomain().BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        foreach (var type in new[] { typeof(Law), typeof(WorkingCalendar), typeof(FindingFormatter), typeof(JsonSerializerOptions), typeof(IClock), typeof(MembershipDesk) })
        {
            Assert.Same(provider.GetRequiredService(type), provider.GetRequiredService(type));
        }

        Assert.Same(Settings.Open, provider.GetRequiredService<Law>().Settings);
    }

    [Fact]
    public void Registering_twice_adds_nothing_and_what_the_host_registered_stays()
    {
        var clock = new Testing.FixedClock(Instant.FromUtc(2025, 10, 5, 18, 0));
        var services = new ServiceCollection().AddSingleton<IClock>(clock).AddPartyDomain(options => options.Settings = Settings.Cautious);
        var count = services.Count;
        services.AddPartyDomain();
        Assert.Equal(count, services.Count);
        using var provider = services.BuildServiceProvider();
        var desk = provider.GetRequiredService<MembershipDesk>();
        Assert.Equal(new LocalDate(2025, 10, 6), desk.Today);
        Assert.Equal(Settings.Cautious, desk.Law.Settings);
        Assert.All(services, service => Assert.Equal(ServiceLifetime.Singleton, service.Lifetime));
    }

    [Fact]
    public void All_option_errors_are_told_at_once_and_nothing_is_registered()
    {
        var services = new ServiceCollection();
        var late = new Instrument(new InstrumentId("1-QĐ/TW", new LocalDate(2020, 1, 1), "BCHTW"), new LocalDate(2020, 1, 1), EvidenceGrade.Confirmed, "x");
        var alien = new Provision<int>("alien.key", Chains.Charter, [new Statement<int>(StatementKind.Enacted, Instruments.Charter2011, "1", EvidenceGrade.Confirmed, 1)]);
        var wrongType = new Provision<int>("admission.decision.deadline", Chains.Charter, [new Statement<int>(StatementKind.Enacted, Instruments.Charter2011, "1", EvidenceGrade.Confirmed, 1)]);
        var year = WorkingCalendar.Vietnam.Schedule(2027);
        var error = Assert.Throws<PartyDomainOptionsException>(() => services.AddPartyDomain(options =>
        {
            options.Instruments.Add((Chains.Implementation, late));
            options.Provisions.Add(alien);
            options.Provisions.Add(wrongType);
            options.Requirements.Add(HostRequirement.Create<AdmissionCommand, MembershipRecord>("admission.nowhere", (_, _, _) => null));
            options.Years.Add(year);
            options.Years.Add(year);
            options.KnownUntil = new LocalDate(2020, 1, 1);
            options.TimeZone = "Hanoi";
        }));
        Assert.Equal(7, error.Problems.Count);
        Assert.Empty(services);
        Assert.All(error.Problems, problem => Assert.Contains(problem, error.Message, StringComparison.Ordinal));
        foreach (var word in new[] { "1-QĐ/TW", "alien.key", "admission.decision.deadline", "admission.nowhere", "2027", "KnownUntil", "Hanoi" })
        {
            Assert.Contains(error.Problems, problem => problem.Contains(word, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Options_reach_the_law()
    {
        var confirmed = AdmissionLaw.DecisionDeadline.Confirmed(Instruments.Regulation208, "4.3.1");
        var next = new Instrument(new InstrumentId("9-QĐ/TW", new LocalDate(2027, 1, 4), "BCHTW"), new LocalDate(2027, 1, 4), EvidenceGrade.Confirmed, "x");
        using var provider = new ServiceCollection().AddPartyDomain(options =>
        {
            options.Provisions.Add(confirmed);
            options.Instruments.Add((Chains.Implementation, next));
            options.KnownUntil = new LocalDate(2027, 2, 1);
            options.Requirements.Add(HostRequirement.Create<AdmissionCommand, MembershipRecord>("admission.list", (_, _, _) => null));
        }).BuildServiceProvider();
        var law = provider.GetRequiredService<Law>();
        Assert.Equal(EvidenceGrade.Confirmed, law.Read(AdmissionLaw.DecisionDeadline, new LocalDate(2026, 10, 1)).Grade);
        var later = law.Read(AdmissionLaw.DecisionDeadline, new LocalDate(2027, 1, 4));
        Assert.Equal((EvidenceGrade.Presumed, next), (later.Grade, later.Instrument));
        Assert.Equal(new LocalDate(2027, 2, 1), law.KnownUntil);
        Assert.Single(law.Requirements);
    }

    [Fact]
    public void The_desk_decides_and_explains_with_the_hosts_law()
    {
        using var provider = new ServiceCollection()
            .AddSingleton<IClock>(new Testing.FixedClock(Instant.FromUtc(2025, 10, 6, 3, 0)))
            .AddPartyDomain()
            .BuildServiceProvider();
        var desk = provider.GetRequiredService<MembershipDesk>();
        var record = new MembershipRecord(new PersonId("person-1"));
        var outcome = desk.Decide(new ListProspect(desk.Today, new OrganizationId("cell-1"), null), MembershipEvidence.None, record);
        var listed = outcome.Events.Aggregate(record, MembershipHistory.Evolve);
        Assert.Equal(Standing.Prospect, listed.Standing);
        Assert.Contains(desk.Explain(listed, MembershipEvidence.None), explanation => explanation.Steps.Any(step => step.Step == "admission.application"));
    }

    [Fact]
    public void A_requirement_of_the_host_is_a_layer_above_the_law()
    {
        var law = Law.Shipped.With(HostRequirement.Create<ListProspect, MembershipRecord>(
            "admission.list",
            (command, _, _) => command.On.DayOfWeek == IsoDayOfWeek.Sunday ? new Finding("host.sunday", FindingEffect.Bars, "command.on", null, []) : null));
        var record = new MembershipRecord(new PersonId("person-1"));
        var sunday = MembershipDecider.Decide(new ListProspect(new LocalDate(2025, 10, 5), new OrganizationId("cell-1"), null), MembershipEvidence.None, record, law);
        var monday = MembershipDecider.Decide(new ListProspect(new LocalDate(2025, 10, 6), new OrganizationId("cell-1"), null), MembershipEvidence.None, record, law);
        Assert.Equal("host.sunday", Assert.Single(Assert.IsType<Refused<MembershipEvent>>(sunday).Findings).Code);
        Assert.IsType<Accepted<MembershipEvent>>(monday);
    }
}
