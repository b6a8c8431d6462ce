using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using PartyDomain.Membership.Probation;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using Xunit;
using static PartyDomain.Tests.Membership.Journey;
using static PartyDomain.Tests.Membership.Show;
using static PartyDomain.Tests.Membership.Stations;

namespace PartyDomain.Tests.Membership;

/// <summary>What the law of its own day would question in a recorded fact.</summary>
public sealed class AuditTests
{
    private static readonly Deadline Due45 = new(D("2025-10-20"), Length.WorkingDays(45), D("2025-12-22"), new Citation(Instruments.Regulation294.Id, "4.3.1"), EvidenceGrade.Confirmed);

    [Fact]
    public void A_history_made_by_commands_raises_nothing()
    {
        Assert.Equal(string.Empty, Audit(Dossier.Ready().Admitted()));
        Assert.Equal(string.Empty, Audit(RepeatedActsTests.Recognized()));
    }

    [Theory]
    [InlineData(DatePrecision.Month, "month")]
    [InlineData(DatePrecision.Year, "year")]
    public void A_date_that_is_not_precise_is_only_noted(DatePrecision precision, string key) =>
        Assert.Equal(
            $"0 2025-10-20 note audit.imprecise-date @history[0].on [] precision=date-precision.{key}",
            Audit(Outside.Note(new CellResolved(D("2025-10-20"), OldCell, Probationers.Carried(PartyBody.Cell), null) { Precision = precision })));

    [Fact]
    public void Facts_without_what_they_follow_are_out_of_order()
    {
        Assert.Contains("note audit.out-of-order @on [] on=2025-10-20", Audit(Outside.Note(new CellResolved(D("2025-10-20"), OldCell, Probationers.Carried(PartyBody.Cell), null))), StringComparison.Ordinal);
        Assert.Contains("note audit.out-of-order @on [] on=2025-10-20", Audit(Outside.Note(new PartAppraised(D("2025-10-20")))), StringComparison.Ordinal);
        Assert.Contains("note audit.out-of-order @on [] on=2025-10-20", Audit(Outside.Note(new CommitteeResolved(D("2025-10-20"), Probationers.Carried(PartyBody.GrassrootsCommittee)))), StringComparison.Ordinal);
        Assert.Contains("note audit.out-of-order @on [] on=2025-10-20", Audit(Outside.Note(new AdmissionDecided(D("2025-10-20"), PartyBody.SuperiorStandingCommittee, Probationers.Carried(PartyBody.SuperiorStandingCommittee), null))), StringComparison.Ordinal);
        Assert.Contains("note audit.out-of-order @on [] on=2025-10-20", Audit(Outside.Note(new DecisionReceived(D("2025-10-20"), null))), StringComparison.Ordinal);
        Assert.Contains("note audit.out-of-order @on [] on=2025-10-20", Audit(Outside.Note(new CeremonyHeld(D("2025-10-20"), Helper, true, D("2026-10-20"), null))), StringComparison.Ordinal);
        Assert.Contains("note audit.out-of-order @on [] on=2025-10-20", Audit(Outside.Note(new SelfReviewSubmitted(D("2025-10-20")))), StringComparison.Ordinal);
        Assert.Equal(string.Empty, Audit(Outside.Note(new ProspectListed(D("2025-10-20"), OldCell, null))));
        Assert.Equal(string.Empty, Audit(Outside.Note(new ProspectListed(D("2025-10-19"), OldCell, null), new CellResolved(D("2025-10-20"), OldCell, Probationers.Carried(PartyBody.Cell), null), new PartAppraised(D("2025-10-21")))));
    }

    [Theory]
    [InlineData("2007-10-31", "")]
    [InlineData("2007-11-01", "2 2025-10-20 breach audit.admitted-under-age @on [294-QĐ/TW (2025), 1.1.1] minimum=18-yr")]
    [InlineData("2025-10-21", "")]
    public void An_admission_under_age_is_said(string born, string expected) =>
        Assert.Equal(expected, Audit(Outside.Note(
            new ProspectListed(D("2025-06-01"), OldCell, null),
            new CvSubmitted(D("2025-06-02"), new ApplicantProfile(D(born), EducationLevel.Higher), []),
            new CellResolved(D("2025-10-20"), OldCell, Probationers.Carried(PartyBody.Cell), null))));

    [Fact]
    public void A_tally_that_does_not_follow_from_its_votes_is_said()
    {
        var below = new Tally(PartyBody.Cell, 12, 8, Votes(7), true);
        Assert.Equal(
            "1 2025-10-20 breach audit.tally-does-not-follow @tally [Điều lệ Đảng (2011), 4.3] for=7 base=12 share=2/3\n2 2025-10-27 breach audit.tally-does-not-follow @tally [294-QĐ/TW (2025), 9.3.4] for=7 base=12 share=2/3",
            Audit(Outside.Note(new ProspectListed(D("2025-06-01"), OldCell, null), new CellResolved(D("2025-10-20"), OldCell, below, null), new CommitteeResolved(D("2025-10-27"), below with { Body = PartyBody.GrassrootsCommittee }))));
        Assert.Equal(string.Empty, Decided(PartyBody.SuperiorStandingCommittee, below));
        Assert.Equal("2 2025-11-03 breach audit.tally-does-not-follow @tally [06-HD/TW (2025), 3.7 a] for=7 base=12 share=2/3", Decided(PartyBody.DelegatedCommittee, below));
        Assert.Equal("2 2025-11-03 breach audit.tally-does-not-follow @tally [294-QĐ/TW (2025), 9.3.4] for=7 base=12 share=1/2", Decided(PartyBody.SuperiorStandingCommittee, below with { Carried = false }));
    }

    [Fact]
    public void A_recorded_deadline_of_another_length_is_noted()
    {
        var sixty = Due45 with { Length = Length.WorkingDays(60), DueOn = D("2026-01-14") };
        Assert.Equal(
            "1 2025-10-20 note audit.deadline-differs @decisionDue [294-QĐ/TW (2025), 4.3.1] recorded=60-wd expected=45-wd",
            Audit(Outside.Note(new ProspectListed(D("2025-06-01"), OldCell, null), new CellResolved(D("2025-10-20"), OldCell, Probationers.Carried(PartyBody.Cell), sixty))));
        Assert.Equal(string.Empty, Audit(Outside.Note(new ProspectListed(D("2025-06-01"), OldCell, null), new CellResolved(D("2025-10-20"), OldCell, Probationers.Carried(PartyBody.Cell), Due45))));
    }

    [Theory]
    [InlineData("2025-12-22", "")]
    [InlineData("2025-12-23", "membership.decision-overdue")]
    public void A_late_decision_is_said(string on, string code)
    {
        var told = Audit(Outside.Note(
            new ProspectListed(D("2025-06-01"), OldCell, null),
            new CellResolved(D("2025-10-20"), OldCell, Probationers.Carried(PartyBody.Cell), Due45),
            new AdmissionDecided(D(on), PartyBody.SuperiorStandingCommittee, Probationers.Carried(PartyBody.SuperiorStandingCommittee), null)));
        Assert.Equal(code.Length == 0 ? string.Empty : "2 2025-12-23 breach membership.decision-overdue", told.Length == 0 ? told : told[..told.IndexOf(" @", StringComparison.Ordinal)]);
    }

    [Theory]
    [InlineData("2025-12-24", false, "")]
    [InlineData("2025-12-25", true, "")]
    [InlineData("2025-12-25", false, "breach admission.ceremony-late-no-consent @on [294-QĐ/TW (2025), 4.1] due=2025-12-24 limit=30-wd")]
    public void A_late_ceremony_without_agreement_is_said(string on, bool agreed, string expected)
    {
        var received = Dossier.Ready().Received();
        received = agreed ? received.Note(new ConsentRegistered(D("2025-12-23"), ConsentKind.LateCeremony, PartyBody.DirectSuperior)) : received.Note(new ConsentRegistered(D("2025-12-23"), ConsentKind.OverAge, PartyBody.DirectSuperior));
        var told = Audit(received.Note(new CeremonyHeld(D(on), Helper, true, D(on).PlusMonths(12), null)));
        Assert.Equal(expected.Length == 0, told.Length == 0);
        Assert.EndsWith(expected, told, StringComparison.Ordinal);
    }

    [Fact]
    public void A_probation_of_another_length_is_said() =>
        Assert.EndsWith(
            "breach audit.probation-length @probationEndsOn [Điều lệ Đảng (2011), 5.1] recorded=2026-05-20 expected=2026-11-20",
            Audit(Dossier.Ready().Received().Note(new CeremonyHeld(CeremonyDay, Helper, true, D("2026-05-20"), null))),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("2025-10-09", "breach probation.review-too-early @on [06-HD/TW (2025), 4.2] ends=2025-10-10")]
    [InlineData("2025-10-10", "")]
    [InlineData("2025-11-21", "")]
    [InlineData("2025-11-24", "breach probation.review-late @on [294-QĐ/TW (2025), 4.2.1] started=2025-10-10 limit=30-wd due=2025-11-21 workingDay=31")]
    public void A_review_outside_its_time_is_said(string on, string expected) => Assert.EndsWith(expected, Audit(Reviewed(on)), StringComparison.Ordinal);

    [Fact]
    public void A_second_round_is_not_late() =>
        Assert.Single(Audit(Reviewed("2025-11-24").Note(new ProbationReviewed(D("2025-11-25"), OldCell, Tally(ReviewResult.Recognize), 2, false, null))).Split('\n'));

    [Theory]
    [InlineData(ReviewResult.Recognize, "2025-10-10", "")]
    [InlineData(ReviewResult.Recognize, "2025-11-10", "breach audit.official-date @officialOn [294-QĐ/TW (2025), 4.2.2] expected=2025-10-10")]
    [InlineData(ReviewResult.StrikeOff, null, "")]
    public void Another_official_date_is_said(ReviewResult result, string? official, string expected)
    {
        var told = Audit(Reviewed("2025-10-20").Note(new ProbationDecided(D("2025-11-10"), PartyBody.SuperiorStandingCommittee, Tally(result), official is null ? null : D(official))));
        Assert.Equal(expected.Length == 0, told.Length == 0);
        Assert.EndsWith(expected, told, StringComparison.Ordinal);
    }

    [Fact]
    public void Law_that_is_not_held_is_noted() =>
        Assert.Contains(
            "note audit.law-not-held @on [] provision=vote.share.cell on=1946-12-01",
            Audit(Outside.Note(new CellResolved(D("1946-12-01"), OldCell, Probationers.Carried(PartyBody.Cell), null))),
            StringComparison.Ordinal);

    [Fact]
    public void Removed_facts_are_not_audited() =>
        Assert.Equal(string.Empty, Audit(Outside.Note(new PartAppraised(D("2025-10-20")), new EventCorrected(D("2025-10-21"), 0, null))));

    [Fact]
    public void Missing_arguments_are_misuse()
    {
        Assert.Throws<ArgumentNullException>("record", () => MembershipAudit.Of(null!, Law.Shipped));
        Assert.Throws<ArgumentNullException>("law", () => MembershipAudit.Of(Outside.Record, null!));
    }

    private static ReviewTally Tally(ReviewResult result) => new(PartyBody.Cell, 12, 8, 8, Reviews(6, 6), result);

    private static Journey Reviewed(string on)
    {
        var since = Outside.Note(
            new ProspectListed(D("2024-01-10"), OldCell, null),
            new CellResolved(D("2024-07-10"), OldCell, Probationers.Carried(PartyBody.Cell), null),
            new AdmissionDecided(D("2024-09-20"), PartyBody.SuperiorStandingCommittee, Probationers.Carried(PartyBody.SuperiorStandingCommittee), null),
            new CeremonyHeld(D("2024-10-10"), Helper, true, D("2025-10-10"), null));
        return since.Note(new ProbationReviewed(D(on), OldCell, Tally(ReviewResult.None), 1, false, null));
    }

    private static string Decided(PartyBody by, Tally tally) => Audit(Outside.Note(
        new ProspectListed(D("2025-06-01"), OldCell, null),
        new CellResolved(D("2025-10-20"), OldCell, Probationers.Carried(PartyBody.Cell), null),
        new AdmissionDecided(D("2025-11-03"), by, tally with { Body = by }, null)));

    private static string Audit(Journey journey) =>
        string.Join('\n', MembershipAudit.Of(journey.Record, journey.Law).Select(entry => $"{entry.Position} {Iso(entry.On)} {string.Join(" / ", entry.Findings.Select(Line))}"));
}
