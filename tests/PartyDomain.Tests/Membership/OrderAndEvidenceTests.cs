using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using PartyDomain.Membership.Dues;
using PartyDomain.Membership.Exemptions;
using PartyDomain.Membership.Leaving;
using PartyDomain.Membership.Probation;
using PartyDomain.Membership.Transfers;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using Xunit;
using static PartyDomain.Tests.Membership.Journey;
using static PartyDomain.Tests.Membership.Show;
using static PartyDomain.Tests.Membership.Stations;

namespace PartyDomain.Tests.Membership;

/// <summary>The order of acts, evidence that is missing, stale or of another organization, and requirements a host adds.</summary>
public sealed class OrderAndEvidenceTests
{
    [Fact]
    public void A_step_out_of_its_phase_names_the_phases_in_which_it_is_open() =>
        Assert.Equal(
            "Refused\nbars workflow.step-not-open @record [] step=step.admission.receive-decision phase=admission-phase.preparing openIn=admission-phase.decided",
            Dossier.Ready().Told(new ReceiveDecision(Dossier.Meeting)));

    [Theory]
    [InlineData("2025-10-28", false)]
    [InlineData("2025-10-29", true)]
    public void An_act_is_not_dated_before_the_last_act(string on, bool accepted)
    {
        var told = Dossier.Ready().Proposed().Told(new ForwardDossier(D(on)));
        Assert.Equal(accepted ? "Accepted" : "Refused\nbars workflow.before-previous-act @command.on [] on=2025-10-28 last=2025-10-29", told);
    }

    [Fact]
    public void A_paper_may_be_dated_before_the_last_act_and_does_not_hold_up_acts()
    {
        var authorized = Outside.Do(new ListProspect(D("2025-06-01"), OldCell, null), new AuthorizeProcedure(D("2025-07-01"), PartyBody.GrassrootsCommittee));
        Assert.Equal("Accepted", authorized.Told(new SubmitApplication(D("2025-06-15"), true)));
        var later = authorized.Do(new SubmitApplication(D("2025-09-15"), true));
        Assert.Equal("Accepted", later.Told(new RemoveProspect(D("2025-09-01"))));
    }

    [Fact]
    public void The_last_act_is_the_latest_by_date_not_by_position()
    {
        var journey = Outside.Note(new ProspectListed(D("2025-06-10"), OldCell, null), new ProcedureAuthorized(D("2025-07-01"), PartyBody.GrassrootsCommittee), new PartAppraised(D("2025-06-20")));
        Assert.Contains("on=2025-06-25 last=2025-07-01", journey.Told(new RemoveProspect(D("2025-06-25"))), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_acts_hold_up_acts()
    {
        var random = new Random(7);
        foreach (var kind in RandomFacts.Kinds)
        {
            var happened = kind(random, D("2025-08-10"));
            var isPaper = AdmissionSteps.All.Where(step => step.IsPaper).Select(step => step.Command).Concat(ProbationSteps.All.Where(step => step.IsPaper).Select(step => step.Command)).Any(command => Paper(command.Name) == happened.GetType().Name)
                || happened is MedicalPaperRegistered or ExemptionReported or StayRegistered or SeniorityCertificateIssued or OwnReviewAsked or OwnReviewSubmitted or OwnReviewRefused or StrikingOffReceived;
            var isHelp = happened is HelpCertified or TransferSlipRegistered or TransfereeContacted or DuesPaid or InterruptionRecorded or PartyDomain.Membership.Evaluation.MemberGraded;
            Assert.Equal(!isPaper && !isHelp, ActTypes.IsAct(happened));
        }
    }

    [Theory]
    [InlineData("2025-10-19", "bars evidence.stale @evidence.cell [] evidence=evidence.cell asOf=2025-10-19 on=2025-10-20")]
    [InlineData("2025-10-20", "")]
    [InlineData("2025-10-21", "")]
    public void Evidence_holds_for_the_day_of_the_act_or_later(string asOf, string finding)
    {
        var journey = Dossier.Ready();
        journey = journey with { Cell = journey.Cell with { AsOf = D(asOf) } };
        Assert.Equal(finding.Length == 0 ? "Accepted" : $"Refused\n{finding}", journey.Told(Dossier.Vote(Dossier.Meeting)));
        Assert.Equal(finding.Length == 0 ? "Met" : $"Pending\n{finding}", journey.Check("route", Dossier.Vote(Dossier.Meeting)));
    }

    [Fact]
    public void Without_the_cells_situation_the_route_waits()
    {
        var journey = Dossier.Ready() with { Evidence = evidence => evidence with { Cell = null } };
        Assert.Equal("Refused\nbars evidence.missing @evidence.cell [] evidence=evidence.cell", journey.Told(Dossier.Vote(Dossier.Meeting)));
    }

    [Fact]
    public void The_situation_of_another_cell_does_not_serve()
    {
        var journey = Dossier.Ready();
        journey = journey with { Cell = journey.Cell with { Cell = NewCell, AsOf = D("2025-10-19") } };
        Assert.Equal(
            "Pending\nbars evidence.of-another-organization @evidence.cell.cell [] evidence=evidence.cell\nbars evidence.stale @evidence.cell [] evidence=evidence.cell asOf=2025-10-19 on=2025-10-20",
            journey.Check("route", Dossier.Vote(Dossier.Meeting)));
    }

    [Fact]
    public void A_route_that_is_open_leaves_the_act_open()
    {
        var army = Dossier.Ready().At(CellPlace.UnderGrassrootsCommittee, SuperiorKind.Army);
        Assert.Equal("Undetermined\nopen law.own-rules-not-covered @evidence.cell.superior [294-QĐ/TW (2025), 4.3.2 d] body=superior-kind.army", army.Told(Dossier.Vote(Dossier.Meeting)));
        Assert.Equal("Pending", army.Check("committee-on-route", new ResolveAtCommittee(CommitteeDay, Votes(12))));
    }

    [Fact]
    public void A_roster_is_fresh_of_the_right_body_and_of_the_cell()
    {
        var journey = Dossier.Ready() with
        {
            Evidence = evidence => evidence with { Roster = evidence.Roster! with { AsOf = D("2025-10-19"), Body = PartyBody.PartCommittee, Organization = NewCell } },
        };
        Assert.Equal(
            "Pending\nbars evidence.stale @evidence.roster [] evidence=evidence.roster asOf=2025-10-19 on=2025-10-20\nbars vote.wrong-body @evidence.roster.body [] given=party-body.part-committee expected=party-body.cell\nbars evidence.of-another-organization @evidence.roster.organization [] evidence=evidence.roster",
            journey.Check("vote", Dossier.Vote(Dossier.Meeting)));
        var other = Dossier.Ready() with { Evidence = evidence => evidence with { Roster = evidence.Roster! with { Organization = NewCell } } };
        Assert.Equal("Pending\nbars evidence.of-another-organization @evidence.roster.organization [] evidence=evidence.roster", other.Check("vote", Dossier.Vote(Dossier.Meeting)));
        Assert.Equal("Met", (other with { Evidence = evidence => evidence with { Cell = null } }).Check("vote", Dossier.Vote(Dossier.Meeting)));
    }

    [Fact]
    public void A_host_may_add_a_requirement_to_a_step()
    {
        var finding = new Finding("host.too-soon", FindingEffect.Bars, "command.on", new Citation(Instruments.Regulation294.Id, "1"), [Arg.Number("n", 1)]);
        var law = Law.Shipped
            .With(HostRequirement.Create<ResolveAtCell, MembershipRecord>("admission.cell-resolution", (command, _, _) => command.Ballot.VotesFor == 12 ? finding : null))
            .With(HostRequirement.Create<ResolveAtCell, MembershipRecord>("admission.ceremony", (_, _, _) => finding));
        var journey = Dossier.Ready() with { Law = law };
        Assert.Equal("Refused\nbars host.too-soon @command.on [294-QĐ/TW (2025), 1] n=1", journey.Told(Dossier.Vote(Dossier.Meeting)));
        Assert.Equal("Accepted", journey.Told(Dossier.Vote(Dossier.Meeting, 11)));
    }

    [Fact]
    public void Days_after_the_known_law_are_noted() =>
        Assert.EndsWith("note law.beyond-known @command.on [] knownUntil=2026-11-22", Dossier.Ready().Told(new SubmitApplication(D("2026-11-23"), true)), StringComparison.Ordinal);

    [Fact]
    public void Both_deciders_answer_through_one_door()
    {
        var journey = Dossier.Ready().Admitted();
        Assert.IsType<Accepted<MembershipEvent>>(journey.Judge(new RegisterNewMemberCertificate(D("2026-01-05"), D("2026-01-04"), CertificateIssuer.CompetentCommittee)));
        Assert.IsType<Refused<MembershipEvent>>(journey.Judge(new AnnounceRecognition(D("2026-01-05"))));
        var explained = MembershipDecider.Explain(journey.Record, journey.EvidenceFor(D("2026-01-05"), null), D("2026-01-05"), journey.Law);
        Assert.Equal(["admission-phase.admitted", "probation-phase.running"], explained.Select(item => item.Phase));
        Assert.Equal(["admission-phase.not-listed"], MembershipDecider.Explain(Outside.Record, MembershipEvidence.None, D("2026-01-05"), Outside.Law).Select(item => item.Phase));
    }

    private static string Paper(string command) => command switch
    {
        nameof(AssignHelper) => nameof(HelperAssigned),
        nameof(RegisterAwarenessCertificate) => nameof(AwarenessCertificateRegistered),
        nameof(SubmitApplication) => nameof(ApplicationSubmitted),
        nameof(SubmitCv) => nameof(CvSubmitted),
        nameof(AmendCv) => nameof(CvAmended),
        nameof(RequestVerification) => nameof(VerificationRequested),
        nameof(RegisterVerificationReply) => nameof(VerificationReplied),
        nameof(ConcludeVerification) => nameof(VerificationConcluded),
        nameof(CertifyCv) => nameof(CvCertified),
        nameof(IntroduceByMember) => nameof(MemberIntroduced),
        nameof(IntroduceByUnion) => nameof(UnionIntroduced),
        nameof(ReplaceIntroducer) => nameof(IntroducerReplaced),
        nameof(RegisterComment) => nameof(CommentRegistered),
        nameof(CollectOpinions) => nameof(OpinionsCollected),
        nameof(EstablishEarlierMembership) => nameof(EarlierMembershipEstablished),
        nameof(EstablishOverAgeGround) => nameof(OverAgeGroundEstablished),
        nameof(ConcludePoliticalStandard) => nameof(PoliticalStandardConcluded),
        nameof(RegisterConsent) => nameof(ConsentRegistered),
        nameof(RegisterMemberCv) => nameof(MemberCvRegistered),
        nameof(RegisterNewMemberCertificate) => nameof(NewMemberCertificateRegistered),
        nameof(ChangeHelper) => nameof(HelperChanged),
        nameof(SubmitSelfReview) => nameof(SelfReviewSubmitted),
        nameof(SubmitHelperComment) => nameof(HelperCommented),
        nameof(CollectProbationOpinions) => nameof(ProbationOpinionsCollected),
        _ => command,
    };
}
