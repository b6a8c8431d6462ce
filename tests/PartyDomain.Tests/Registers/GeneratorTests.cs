using NodaTime;
using PartyDomain.Calendars;
using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using PartyDomain.Organizations;
using PartyDomain.Registers;
using PartyDomain.Rulebooks;
using PartyDomain.Testing.Registers;
using Xunit;

namespace PartyDomain.Tests.Registers;

public sealed class GeneratorTests
{
    private static readonly OrganizationId District = RegisterGenerator.District;
    private static readonly RegisterDocument Whole = RegisterGenerator.Generate(RegisterShape.District);
    private static readonly Register Made = Register.Of(Whole);
    private static readonly Law Cautious = Law.Shipped.With(Settings.Cautious);

    internal static RegisterShape Small { get; } = RegisterShape.District with
    {
        CommuneOrganizations = 3,
        AgencyOrganizations = 2,
        GrassrootsCells = 4,
        CellsBelow = 31,
        Members = 700,
        Admissions = 17,
        AdmissionsYearBefore = 18,
        AdmissionsTwoYearsBefore = 15,
        AdmissionsEarlier = 14,
        Prospects = 60,
        Villages = 20,
        CommitteeMembers = 9,
        StandingCommitteeMembers = 3,
        AssignedTarget = 20,
        TermTarget = 80,
    };

    [Fact]
    public void TheSameShapeAndSeedGiveTheSameRegister()
    {
        Assert.Equal(Whole, RegisterGenerator.Generate(RegisterShape.District));
        Assert.NotEqual(RegisterGenerator.Generate(Small, 1), RegisterGenerator.Generate(Small, 2));
    }

    [Fact]
    public void TheDistrictHasItsShape()
    {
        var counts = Made.Organizations.On(new LocalDate(2024, 9, 30)).Counts(District);
        Assert.Equal(48, counts.Of(TierRole.Grassroots));
        Assert.Equal(13, counts.Of(TierRole.Grassroots, OrganizationKind.PartyOrganization, OrganizationSector.Commune) + counts.Of(TierRole.Grassroots, OrganizationKind.PartyOrganization, OrganizationSector.Township));
        Assert.Equal(17, counts.Of(TierRole.Grassroots, OrganizationKind.PartyOrganization));
        Assert.Equal(31, counts.Of(TierRole.Grassroots, OrganizationKind.Cell));
        Assert.Equal(218, counts.Of(TierRole.Subordinate));
        Assert.Equal(1 + 48 + 218, counts.Total);
        Assert.Equal(6_000, Made.CountStandings(new LocalDate(2024, 1, 1))[District].Members);
    }

    [Fact]
    public void ASmallerShapeIsKeptToo()
    {
        var register = Register.Of(RegisterGenerator.Generate(Small, 5));
        Assert.Equal(1 + 9 + 31, register.Organizations.On(new LocalDate(2024, 9, 30)).Count);
        Assert.Equal(700, register.CountStandings(new LocalDate(2024, 1, 1))[District].Members);
        Assert.Equal(23, register.CoverageUnits.Count);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void TheAuditFindsNothing(long seed) => Assert.Empty(RegisterAudit.Of(RegisterGenerator.Generate(RegisterShape.District, seed)));

    [Fact]
    public void EveryYearAdmitsWhatTheShapeSays()
    {
        var ledger = FlowLedger.Of(Made);
        long In(FlowKind kind, int year) => ledger.Count(District, kind, new LocalDate(year, 1, 1), new LocalDate(year, 12, 31)).Count;
        Assert.Equal([121, 121, 118, 132, 126], new[] { 2020, 2021, 2022, 2023, 2024 }.Select(year => In(FlowKind.Admission, year)));
        Assert.Equal([0, 2, 2], new[] { 2022, 2023, 2024 }.Select(year => In(FlowKind.ProbationerStruckOff, year)));
        Assert.Equal(1, In(FlowKind.Annulment, 2024));
    }

    [Fact]
    public void EveryReasonOccursForWhichACandidateIsStalledWithinTheDistrict()
    {
        var day = new LocalDate(2024, 9, 30);
        var reasons = StalledCandidates.Of(Made, District, day.PlusMonths(-6), day, Cautious).Select(stalled => stalled.Reason).Distinct().Order();
        Assert.Equal(Enum.GetValues<StallReason>().Where(reason => reason != StallReason.UnderReview), reasons);
    }

    [Fact]
    public void SomethingIsDueAndSomethingIsOverdue()
    {
        var day = new LocalDate(2024, 9, 30);
        var kinds = Due.Of(Made, day, day.PlusYears(-1), day.PlusMonths(3), Cautious);
        Assert.Contains(kinds, item => item.DueKind == DueKind.RecognitionReview && item.On < day);
        Assert.Contains(kinds, item => item.DueKind == DueKind.CertificateEnd && item.On > day);
        Assert.Contains(kinds, item => item.DueKind == DueKind.AdmissionDecision);
    }

    [Fact]
    public void DecisionsFallOnWorkingDays()
    {
        var days = Whole.Members.SelectMany(member => member.Events)
            .Where(happened => happened is CellResolved or CommitteeResolved or AdmissionDecided or CeremonyHeld or PartyDomain.Membership.Probation.ProbationDecided)
            .Select(happened => happened.On);
        Assert.All(days, day => Assert.True(WorkingCalendar.Vietnam.IsWorkday(day)));
    }

    // A register without names: whoever reads it sees keys alone.
    [Fact]
    public void PersonsAreKeys() =>
        Assert.All(Whole.Members, member => Assert.Matches("^p-[0-9]{5}$", member.Person.Value));

    [Theory]
    [InlineData(2025, 6_000)]
    [InlineData(2024, 1_000)]
    public void RefusesAShapeThatDoesNotFit(int year, int members) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => RegisterGenerator.Generate(RegisterShape.District with { Year = year, Members = members }));
}
