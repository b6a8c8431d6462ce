using System.Runtime.CompilerServices;
using NodaTime;
using NodaTime.Text;
using PartyDomain.Organizations;
using PartyDomain.Organizations.Lifecycle;
using PartyDomain.Quotas;
using PartyDomain.Registers;
using PartyDomain.Reporting.Statistics;
using PartyDomain.Rulebooks;
using PartyDomain.Testing.Registers;
using Xunit;

namespace PartyDomain.Tests.Samples;

/// <summary>The story of the sample of the reform: members are neither lost nor found, and the warnings are those of an approved file, which .ci/run compares with what the sample prints.</summary>
public sealed class ReformTests
{
    private static readonly ProvinceShape Small = new() { Districts = 1, Members = 3_000, AdmissionsPerHalf = 60, EndingsPerHalf = 25, MovesPerHalf = 40, ArrivalsPerHalf = 12, UnderWay = 30, Target = 130 };
    private static readonly Lazy<ReformStory> Usual = new(() => ProvinceReform.Play(ProvinceShape.Usual));
    private static readonly string Approved = Path.Combine(Path.GetDirectoryName(Me())!, "reform-2025-warnings.tsv");

    [Fact]
    public void The_warnings_are_the_approved_ones()
    {
        var law = Law.Shipped.With(Settings.Cautious);
        var lines = new[] { ReformStory.LastDayOfDistricts, new LocalDate(2025, 12, 31), ReformStory.Agencies }
            .SelectMany(day => FormationReport.Of(Usual.Value.Register, day, law)
                .SelectMany(line => line.Advice.Findings.Where(finding => finding.Effect != FindingEffect.Note).Select(finding => $"{LocalDatePattern.Iso.Format(day)}\t{finding.Code}\t{line.Organization}")))
            .ToList();
        if (Environment.GetEnvironmentVariable("PARTYDOMAIN_APPROVE") == "1")
        {
            File.WriteAllText(Approved, string.Concat(lines.Select(line => $"{line}\n")));
        }

        Assert.Equal(File.ReadAllLines(Approved), lines);
    }

    [Fact]
    public void A_hundred_communes_are_founded_and_fifty_thousand_members_are_in_transit_or_in_the_tree_every_day()
    {
        var story = Usual.Value;
        var (before, after) = (story.Register.Organizations.On(ReformStory.LastDayOfDistricts), story.Register.Organizations.On(ReformStory.Reform));
        Assert.Equal((10, 240), (before.Children(ProvinceReform.Province).Count(id => before[id].Sector == OrganizationSector.Territory), before.Organizations.Count(id => IsCommune(before[id]))));
        Assert.Equal((0, 120, 100), (after.Children(ProvinceReform.Province).Count(id => after[id].Sector == OrganizationSector.Territory), after.Organizations.Count(id => IsCommune(after[id])), after.Organizations.Count(id => IsCommune(after[id]) && !before.Contains(id))));
        Assert.All(after.Organizations.Where(id => IsCommune(after[id])), id => Assert.Equal(TierRole.SuperiorOfGrassroots, after[id].Role));
        var last = story.Register.Organizations.On(ReformStory.Last);
        Assert.All(last.Organizations.Where(id => IsCommune(last[id])), id => Assert.Equal(TierRole.Grassroots, last[id].Role));
        Assert.True(Total(story, ReformStory.Last) >= 50_000);
        Conserved(story);
        Assert.All(story.Acts, act => Assert.True(act.Outcome is Accepted<OrganizationChange> && act.Outcome.Findings.All(finding => finding.Effect == FindingEffect.Note)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Every_province_comes_through_with_all_its_members_and_numbers_that_agree(long seed)
    {
        var story = ProvinceReform.Play(Small, seed);
        var register = story.Register;
        Assert.Empty(RegisterAudit.Of(register.Document));
        Conserved(story);
        var ledger = FlowLedger.Of(register);
        foreach (var (from, to) in new[] { (new LocalDate(2025, 1, 1), new LocalDate(2025, 6, 30)), (new(2025, 7, 1), new(2025, 12, 31)), (new(2026, 1, 1), ReformStory.Last) })
        {
            var balances = MovementJournal.Of(register, from, to);
            Assert.All(balances.Organizations, id => Assert.True(balances[id].Agrees, $"{id}"));
            Assert.Equal(ledger.Count(ProvinceReform.Province, FlowKind.Admission, from, to).Count, balances[ProvinceReform.Province].Of(MovementReason.Admitted).Increases);
        }

        var (day, year) = (new LocalDate(2025, 12, 31), (From: new LocalDate(2024, 7, 1), To: new LocalDate(2024, 12, 31)));
        var comparison = TerritoryComparison.Of(register, ledger, day);
        var below = register.Organizations.On(day).Children(ProvinceReform.Province).ToList();
        foreach (var kind in Enum.GetValues<FlowKind>())
        {
            Assert.Equal(ledger.Count(ProvinceReform.Province, kind, year.From, year.To).Count, below.Sum(id => comparison.Count(id, kind, year.From, year.To, ComparisonBasis.SameTerritory)!.Count));
        }

        Assert.Contains(below, id => comparison.Count(id, FlowKind.Admission, year.From, year.To, ComparisonBasis.SameLegalUnit) is null);
        Assert.Equal(register.CountStandings(year.To)[ProvinceReform.Province].Members, below.Sum(id => comparison.Members(id, year.To, ComparisonBasis.SameTerritory)!.Count));
    }

    [Fact]
    public void Re_based_targets_conserve_what_was_left_and_name_every_source()
    {
        var (register, rebasing) = (Usual.Value.Register, Usual.Value.Rebasing);
        var ledger = FlowLedger.Of(register);
        Assert.Equal(ProvinceShape.Usual.Target, rebasing.Before);
        Assert.Equal(ledger.Count(ProvinceReform.Province, FlowKind.Admission, new(2025, 1, 1), ReformStory.LastDayOfDistricts).Count, rebasing.Achieved);
        Assert.Equal(rebasing.Before - rebasing.Achieved + rebasing.Difference, rebasing.After);
        var now = register.Targets.On(ReformStory.Reform);
        Assert.Equal(rebasing.Targets, now.Where(target => target.RebasedFrom.Count > 0));
        Assert.All(now, target => Assert.NotNull(register.Organizations.Find(target.Unit)!.On(ReformStory.Reform)));

        // Each target of a unit below the districts is in the trail, with the whole of what was left; those of split agencies in several parts.
        var sources = rebasing.Targets.SelectMany(target => target.RebasedFrom).GroupBy(source => source.TargetId).ToList();
        var before = register.Targets.On(ReformStory.LastDayOfDistricts).Where(target => target.AssignedBy is { } by && by != ProvinceReform.Province).ToList();
        Assert.Empty(before.Select(target => target.Id).Except(sources.Select(group => group.Key)));
        Assert.All(sources, group => Assert.Equal(group.First().Number - group.First().Achieved, group.Sum(source => source.Carried)));
        Assert.Contains(sources, group => group.Count() > 1);
    }

    [Fact]
    public void The_same_seed_gives_the_same_province_and_another_one_another()
    {
        Assert.Equal(RegisterGenerator.Generate(Small), RegisterGenerator.Generate(Small));
        Assert.NotEqual(RegisterGenerator.Generate(Small), RegisterGenerator.Generate(Small, 2));
        Assert.Empty(RegisterAudit.Of(RegisterGenerator.Generate(Small)));
        Assert.Throws<ArgumentOutOfRangeException>(() => RegisterGenerator.Generate(Small with { CommunesPerDistrict = 25 }));
    }

    private static bool IsCommune(OrganizationAttributes attributes) =>
        attributes is { Kind: OrganizationKind.PartyOrganization, Sector: OrganizationSector.Commune or OrganizationSector.Ward or OrganizationSector.Township };

    // From one day to the next nobody is lost or found by an act; the days between belong to admissions and endings.
    private static void Conserved(ReformStory story)
    {
        var total = Total(story, ReformStory.LastDayOfDistricts);
        for (var day = ReformStory.Reform; day <= ReformStory.LastReceived; day = day.PlusDays(1))
        {
            Assert.Equal(total, Total(story, day));
        }

        Assert.Empty(LifecycleConsequences.InTransit(story.Register, ReformStory.LastReceived));
        Assert.NotEmpty(LifecycleConsequences.InTransit(story.Register, ReformStory.Received));
        total = Total(story, ReformStory.Villages.PlusDays(-1));
        foreach (var day in new[] { ReformStory.Villages, ReformStory.Villages.PlusDays(7), ReformStory.Under208, ReformStory.Last })
        {
            Assert.Equal(total, Total(story, day));
        }
    }

    private static long Total(ReformStory story, LocalDate day) =>
        story.Register.CountStandings(day)[ProvinceReform.Province].Members + LifecycleConsequences.InTransit(story.Register, day).Count;

    private static string Me([CallerFilePath] string path = "") => path;
}
