using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using PartyDomain.Organizations;
using PartyDomain.Registers;
using PartyDomain.Rulebooks;
using PartyDomain.Tests.Membership;
using PartyDomain.Voting;
using Xunit;
using static PartyDomain.Tests.Membership.Show;
using static PartyDomain.Tests.Registers.Facts;

namespace PartyDomain.Tests.Registers;

/// <summary>Who does not get on, and what is missing first.</summary>
public sealed class StalledTests
{
    private static readonly LocalDate Today = new(2026, 3, 1);

    public static TheoryData<StallReason> Reasons => [.. Enum.GetValues<StallReason>()];

    [Theory]
    [MemberData(nameof(Reasons))]
    public void The_first_thing_missing_is_the_reason(StallReason reason)
    {
        var stalled = Assert.Single(Of(Make(reason), "district"));
        Assert.Equal((reason, "p", "cell-1"), (stalled.Reason, stalled.Person.Value, stalled.Cell!.Value.Value));
    }

    [Fact]
    public void Somebody_of_the_youth_union_needs_one_member_and_the_union()
    {
        Assert.Equal(StallReason.NotIntroduced, Union(new MemberIntroduced(D("2025-09-20"), Journey.First), new MemberIntroduced(D("2025-09-20"), Journey.Second)));
        Assert.Equal(StallReason.NotIntroduced, Union(new UnionIntroduced(D("2025-09-20"), UnionBody.YouthUnion), new UnionIntroduced(D("2025-09-20"), UnionBody.TradeUnion)));
        Assert.Equal(StallReason.NotConsidered, Union(new MemberIntroduced(D("2025-09-20"), Journey.First), new UnionIntroduced(D("2025-09-20"), UnionBody.YouthUnion)));
    }

    [Fact]
    public void Two_resolutions_of_unions_are_no_introducers_where_two_members_are_asked_for()
    {
        var journey = Dossier.Lacking("first", "second").Note(new UnionIntroduced(D("2025-09-20"), UnionBody.YouthUnion), new UnionIntroduced(D("2025-09-20"), UnionBody.TradeUnion));
        Assert.Equal(StallReason.NotIntroduced, Assert.Single(Of(journey, "district")).Reason);
    }

    [Theory]
    [InlineData("2025-10-20", true)]
    [InlineData("2025-10-19", false)]
    public void Who_had_a_fact_after_the_day_is_not_stalled(string quietSince, bool stalled) =>
        Assert.Equal(stalled, Of(Dossier.Ready().Resolved(), "district", D(quietSince)).Count == 1);

    [Fact]
    public void The_last_fact_is_the_latest_by_its_own_day_as_it_stands_corrected()
    {
        var journey = Outside(Listed("cell-1", D("2025-05-01")), new OpinionsCollected(D("2025-12-01"), true, true, false), new EventCorrected(D("2026-02-01"), 1, new OpinionsCollected(D("2025-06-01"), true, true, false)));
        Assert.Equal(D("2025-06-01"), Assert.Single(Of(journey, "district")).LastFactOn);
    }

    [Fact]
    public void Members_those_removed_and_those_elsewhere_are_not_stalled()
    {
        Assert.Empty(Of(Dossier.Ready().Admitted(), "district"));
        Assert.Empty(Of(Outside(Listed("cell-1", D("2025-05-01")), new ProspectRemoved(D("2025-06-01"))), "district"));
        Assert.Empty(Of(Dossier.Ready(), "b"));
        Assert.Empty(Of(Dossier.Ready(), "x"));
        Assert.Single(Of(Dossier.Ready(), "a"));
    }

    [Theory]
    [InlineData("2025-08-01", "2020-08-01", StallReason.NotAuthorized)]
    [InlineData("2025-08-02", "2020-08-01", StallReason.CertificateExpired)]
    [InlineData("2025-02-28", "2020-02-29", StallReason.NotAuthorized)]
    [InlineData("2025-03-01", "2020-02-29", StallReason.CertificateExpired)]
    public void A_certificate_holds_to_its_last_day_as_the_decider_says(string day, string issued, StallReason expected)
    {
        var journey = Outside(Listed("cell-1", D("2020-05-01")), new AwarenessCertificateRegistered(D("2020-08-02"), D(issued), CertificateIssuer.PoliticalCenter));
        var register = Make(journey);
        Assert.Equal(expected, Assert.Single(StalledCandidates.Of(register, Id("a"), D("2020-12-31"), D(day), Law.Shipped)).Reason);
        Assert.Equal(
            expected == StallReason.CertificateExpired,
            journey.Told(Dossier.Vote(D(day))).Contains("admission.certificate-expired", StringComparison.Ordinal));
    }

    private static Journey Make(StallReason reason) => reason switch
    {
        StallReason.NoCertificate => Dossier.Lacking("certificate"),
        StallReason.CertificateExpired => Outside(Listed("cell-1", D("2020-05-01")), Certificate("2020-06-01")),
        StallReason.NotAuthorized => Outside(Listed("cell-1", D("2025-05-01")), Certificate("2025-06-01")),
        StallReason.PapersMissing => Outside(Listed("cell-1", D("2025-05-01")), Certificate("2025-06-01"), new ProcedureAuthorized(D("2025-07-01"), PartyBody.GrassrootsCommittee)),
        StallReason.VerificationUnanswered => Dossier.Lacking("verification", "certify").Note(new VerificationRequested(D("2025-08-01"), "r", default, null)),
        StallReason.NotVerified => Dossier.Lacking("verification", "certify"),
        StallReason.NotIntroduced => Dossier.Lacking("second"),
        StallReason.NotConsidered => Dossier.Ready(),
        StallReason.VoteNotCarried => Dossier.Ready().Resolved(5),
        StallReason.NotDecided => Dossier.Ready().Proposed(),
        StallReason.NoCeremony => Dossier.Ready().Received(),
        StallReason.Moved => Dossier.Ready().Proposed().Do(new ReportMove(D("2025-11-01"), false)),
        _ => Dossier.Ready().Note(new ReviewRequested(D("2025-12-01"), null)),
    };

    private static StallReason Union(params ReadOnlySpan<MembershipEvent> introductions)
    {
        var dossier = new Dossier(Dossier.Meeting);
        dossier.Profile = dossier.Profile with { Union = UnionSetting.YouthUnion };
        dossier.Without.UnionWith(["first", "second"]);
        return Assert.Single(Of(dossier.Make().Note(introductions), "district")).Reason;
    }

    private static AwarenessCertificateRegistered Certificate(string on) => new(D(on), D(on), CertificateIssuer.PoliticalCenter);

    private static Journey Outside(params ReadOnlySpan<MembershipEvent> facts) => Journey.Outside.Note(facts);

    private static Register Make(Journey journey) => Book.District().HasCell("cell-1", "a").Knows("p", [.. journey.Record.History]).ToRegister();

    private static ValueList<StalledCandidate> Of(Journey journey, string under, LocalDate? quietSince = null) =>
        StalledCandidates.Of(Make(journey), Id(under), quietSince ?? D("2026-01-31"), Today, Law.Shipped);
}
