using NodaTime;
using PartyDomain.Calendars;
using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using PartyDomain.Membership.Probation;
using PartyDomain.Organizations;
using PartyDomain.Registers;
using PartyDomain.Rulebooks;
using PartyDomain.Tests.Membership;
using PartyDomain.Voting;
using Xunit;
using static PartyDomain.Tests.Membership.Journey;
using static PartyDomain.Tests.Membership.Show;
using static PartyDomain.Tests.Registers.Facts;

namespace PartyDomain.Tests.Registers;

/// <summary>What falls due over a register, and that it agrees with what the deciders explain of each record.</summary>
public sealed class DueTests
{
    private static readonly Dictionary<string, DueKind> KindOf = new(StringComparer.Ordinal)
    {
        ["admission.verification-reply"] = DueKind.VerificationReply,
        ["admission.decision"] = DueKind.AdmissionDecision,
        ["admission.receive-decision"] = DueKind.Ceremony,
        ["admission.ceremony"] = DueKind.Ceremony,
        ["admission.member-cv"] = DueKind.MemberCv,
        ["admission.forward-after-move"] = DueKind.DossierForwarding,
        ["admission.conclude-review"] = DueKind.DecisionReview,
        ["probation.cell-review"] = DueKind.RecognitionReview,
        ["probation.decision"] = DueKind.RecognitionDecision,
    };

    [Fact]
    public void A_reply_to_a_request()
    {
        var journey = Dossier.Lacking("verification", "certify").Do(new RequestVerification(D("2025-09-01"), "r", default));
        var due = journey.Record.Dossier.VerificationRequests[0].Due!.DueOn;
        Is($"CertificateEnd 2029-10-20; VerificationReply {Iso(due)}", journey, "2025-09-02");
        Is("CertificateEnd 2029-10-20", journey.Do(new RegisterVerificationReply(D("2025-09-03"), "r")), "2025-09-03");
    }

    [Fact]
    public void The_certificate_runs_out_only_while_it_is_needed()
    {
        Is("CertificateEnd 2029-10-20", Dossier.Ready(), "2025-10-20");
        Is(string.Empty, Dossier.Lacking("certificate"), "2025-10-20");
        Assert.DoesNotContain("CertificateEnd", Told(Dossier.Ready().Resolved(), "2025-10-21"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_decision_then_the_ceremony_then_the_cv()
    {
        Is("AdmissionDecision 2025-12-22", Dossier.Ready().Resolved(), "2025-10-21");
        Is("AdmissionDecision 2025-12-22", Dossier.Ready().Proposed(), "2025-10-30");
        var received = Dossier.Ready().Received();
        Is($"Ceremony {Iso(received.Record.Dossier.CeremonyDue!.DueOn)}", received, "2025-11-13");
        var admitted = Dossier.Ready().Admitted();
        Is($"MemberCv {Iso(admitted.Record.Dossier.MemberCvDue!.DueOn)}; ProbationEnd 2026-11-20; RecognitionReview {Review(admitted)}", admitted, "2025-11-21");
        Is($"ProbationEnd 2026-11-20; RecognitionReview {Review(admitted)}", admitted.Do(new RegisterMemberCv(D("2025-11-22"))), "2025-11-23");
    }

    [Fact]
    public void The_end_of_probation_then_the_review_then_the_decision()
    {
        var running = Probationers.Since(D("2025-11-20")).With(Settings.Cautious).Reviewable();
        Is($"ProbationEnd 2026-11-20; RecognitionReview {Review(running)}", running, "2026-11-20");
        Is($"RecognitionReview {Review(running)}", running, "2026-11-21");
        var reviewed = running.Do(new ReviewProbation(D("2026-11-23"), Reviews(12, 0)));
        Is($"RecognitionDecision {Iso(reviewed.Record.Probation!.DecisionDue!.DueOn)}", reviewed, "2026-11-24");
        Is($"RecognitionReview {Review(running)}", running.Do(new ReviewProbation(D("2026-11-23"), Reviews(6, 6))), "2026-11-24");
        Is(string.Empty, reviewed.Note(Recognized(D("2026-12-01"), D("2026-11-20"))), "2026-12-01");
        Is(string.Empty, reviewed.Note(StruckOff(D("2026-12-01"))), "2026-12-01");
    }

    [Fact]
    public void A_dossier_to_be_sent_on_and_a_decision_to_be_reviewed()
    {
        var moved = Dossier.Ready().Proposed().Do(new ForwardDossier(D("2025-10-30")), new ReportMove(D("2025-11-03"), false));
        Assert.Contains($"DossierForwarding {Iso(moved.Record.Dossier.Move!.ForwardDue!.DueOn)}", Told(moved, "2025-11-04"), StringComparison.Ordinal);
        Assert.DoesNotContain("DossierForwarding", Told(moved.Do(new ForwardAfterMove(D("2025-11-05"))), "2025-11-06"), StringComparison.Ordinal);
        var arrived = Dossier.Ready().Decided().Do(new ReportMove(D("2025-11-10"), false), new ForwardAfterMove(D("2025-11-12")), new ReceiveAfterMove(D("2025-11-20"), NewCell, Other));
        var asked = arrived.Do(new RequestReview(D("2025-11-21")));
        Is($"DecisionReview {Iso(asked.Record.Dossier.ReviewDue!.DueOn)}", asked, "2025-11-22");
        Assert.StartsWith("Ceremony", Told(asked.Do(new ConcludeReview(D("2025-11-24"), true)), "2025-11-24"), StringComparison.Ordinal);
    }

    [Fact]
    public void Extended_decisions_are_due_later() =>
        Is("AdmissionDecision 2026-01-13", Dossier.Ready().Resolved().Do(new ExtendDecision(D("2025-12-01"))), "2025-12-02");

    [Fact]
    public void What_is_overdue_is_found_before_the_day_of_looking()
    {
        var register = Make(Dossier.Ready().Resolved());
        Assert.Equal("AdmissionDecision 2025-12-22", Told(Due.Of(register, D("2026-02-01"), D("2025-01-01"), D("2026-02-01"), Law.Shipped)));
        Assert.Empty(Due.Of(register, D("2026-02-01"), D("2026-02-01"), D("2026-12-31"), Law.Shipped));
        Assert.Single(Due.Of(register, D("2026-02-01"), D("2025-12-22"), D("2025-12-22"), Law.Shipped));
        Assert.Empty(Due.Of(register, D("2026-02-01"), D("2025-12-23"), D("2026-02-01"), Law.Shipped));
        Assert.Empty(Due.Of(register, D("2026-02-01"), D("2025-01-01"), D("2025-12-21"), Law.Shipped));
    }

    [Fact]
    public void Facts_of_later_days_are_not_known_yet()
    {
        var register = Make(Dossier.Ready().Admitted());
        Assert.Equal("AdmissionDecision 2025-12-22", Told(Due.Of(register, D("2025-10-30"), D("2025-01-01"), D("2027-12-31"), Law.Shipped)));
        Assert.Empty(Due.Of(register, D("2025-01-01"), D("2025-01-01"), D("2027-12-31"), Law.Shipped));
    }

    [Fact]
    public void A_cv_that_never_came_is_still_owed_by_a_full_member()
    {
        var full = Dossier.Ready().Admitted().Note(Recognized(D("2026-12-01"), D("2026-11-20")));
        Is($"MemberCv {Iso(full.Record.Dossier.MemberCvDue!.DueOn)}", full, "2026-12-02");
        Agrees(full, D("2026-12-02"));
        Is(string.Empty, full.Note(new MemberCvRegistered(D("2026-12-03"))), "2026-12-03");
    }

    [Fact]
    public void A_day_off_that_the_host_adds_moves_what_is_due_as_it_moves_what_is_late()
    {
        var journey = Dossier.Ready().Resolved();
        var schedule = Law.Shipped.Calendar.Schedule(2025)!;
        var off = Law.Shipped.With(Law.Shipped.Calendar.With(new YearSchedule(2025, [.. schedule.Off, D("2025-12-22")], schedule.Worked, EvidenceGrade.Confirmed, "test")));
        Assert.Equal("AdmissionDecision 2025-12-22", Told(journey, "2025-10-21"));
        Assert.Equal("AdmissionDecision 2025-12-23", Told(Due.Of(Make(journey), D("2025-10-21"), D("2025-01-01"), D("2027-12-31"), off)));
        var proposed = Dossier.Ready().Proposed();
        Assert.Contains("membership.decision-overdue", proposed.Told(Stations.Decision(D("2025-12-23"))), StringComparison.Ordinal);
        Assert.DoesNotContain("membership.decision-overdue", (proposed with { Law = off }).Told(Stations.Decision(D("2025-12-23"))), StringComparison.Ordinal);
    }

    [Fact]
    public void Items_come_by_day_with_cell_and_provision()
    {
        var register = Book.District().HasCell("cell-1", "a").HasCell("cell-2", "b")
            .Knows("late", [.. Dossier.Ready().Received().Record.History])
            .Knows("early", [.. Dossier.Ready().Resolved().Record.History])
            .Knows("also early", [.. Dossier.Ready().Resolved().Record.History])
            .Knows("full", AdmittedAndRecognized("a1", D("2019-05-19"), D("2020-06-01")))
            .ToRegister();
        var items = Due.Of(register, D("2025-11-13"), D("2025-11-13"), D("2026-12-31"), Law.Shipped);
        Assert.Equal(items.OrderBy(item => item.On), items);
        Assert.Equal(["early", "also early"], items.Where(item => item.DueKind == DueKind.AdmissionDecision).Select(item => item.Person!.Value.Value));
        Assert.All(items, item => Assert.Equal("cell-1", item.Cell!.Value.Value));
        Assert.All(items, item => Assert.NotNull(item.Citation));
    }

    [Fact]
    public void Stations_agree_with_what_is_explained()
    {
        Journey[] stations =
        [
            Outside, Dossier.Ready(), Dossier.Lacking("verification", "certify").Do(new RequestVerification(D("2025-09-01"), "r", default)), Dossier.Ready().Resolved(), Dossier.Ready().Resolved(5),
            Dossier.Ready().Proposed(), Dossier.Ready().Decided(), Dossier.Ready().Received(), Dossier.Ready().Admitted(), Dossier.Ready().Admitted().Reviewable(),
            Dossier.Ready().Proposed().Do(new ForwardDossier(D("2025-10-30")), new ReportMove(D("2025-11-03"), false)), Dossier.Ready().Decided().Do(new ReportMove(D("2025-11-10"), false)),
        ];
        foreach (var station in stations)
        {
            Agrees(station, D("2025-11-21"));
        }
    }

    [Fact]
    public void Random_journeys_agree_with_what_is_explained()
    {
        var seen = new HashSet<DueKind>();
        for (var seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            var meeting = random.Of<LocalDate>([D("2022-10-20"), D("2025-06-20"), D("2025-10-20"), D("2026-06-22")]);
            var (journey, day) = random.Next(5) switch
            {
                0 => (Dossier.Ready(meeting), meeting),
                1 => (Probationers.Since(meeting.PlusMonths(-12)).Reviewable(), meeting),
                2 => (Dossier.Lacking("verification", "certify").Do(new RequestVerification(D("2025-09-22"), "r", default)), Dossier.Meeting),
                3 => (Dossier.Ready().Proposed().Do(new ForwardDossier(D("2025-10-30")), new ReportMove(D("2025-11-03"), false)), D("2025-11-03")),
                _ => (Dossier.Ready().Decided().Do(new ReportMove(D("2025-11-10"), false), new ForwardAfterMove(D("2025-11-12")), new ReceiveAfterMove(D("2025-11-20"), NewCell, Other)), D("2025-11-20")),
            };
            seen.UnionWith(Agrees(journey, day));
            journey = journey.With(Settings.Cautious) with { Entries = _ => Voters(12).Select(entry => entry with { InStandingGroup = true }) };
            for (var i = 0; i < 10; i++)
            {
                day = day.PlusDays(random.Next(12) == 0 ? 60 : random.Next(4));
                journey = journey with { Cell = journey.Cell with { Cell = journey.Record.Dossier.Cell ?? OldCell } };
                var outcome = journey.Judge(RandomCommands.Next(journey, day, random, true));
                journey = outcome.Events.Aggregate(journey, (before, happened) => before.Note(happened));
                seen.UnionWith(Agrees(journey, day));
            }
        }

        Assert.Empty(KindOf.Values.Except(seen));
    }

    // Every deadline of an open step is due, and everything due is the deadline of an open step.
    private static IEnumerable<DueKind> Agrees(Journey journey, LocalDate day)
    {
        var explained = MembershipDecider.Explain(journey.Record, journey.EvidenceFor(day, null), day, journey.Law)
            .SelectMany(explanation => explanation.Steps)
            .Where(step => step.Deadline is not null && KindOf.ContainsKey(step.Step) && !IsMoot(step.Step, journey.Record))
            .Select(step => (Kind: KindOf[step.Step], step.Deadline!.DueOn))
            .Distinct()
            .Order()
            .ToList();
        var due = Due.Of(journey.Record, day, journey.Law)
            .Where(item => item.DueKind is not (DueKind.CertificateEnd or DueKind.ProbationEnd))
            .GroupBy(item => item.DueKind)
            .Select(items => (Kind: items.Key, DueOn: items.Min(item => item.On)))
            .Order()
            .ToList();
        Assert.True(explained.SequenceEqual(due), $"{journey.Record.Standing} {journey.Record.Dossier.Phase} on {Iso(day)}: explained {string.Join("; ", explained)}, due {string.Join("; ", due)}");
        return due.Select(item => item.Kind);
    }

    // A reply is no longer waited for once the verification was concluded without it.
    private static bool IsMoot(string step, MembershipRecord record) => step == "admission.verification-reply" && record.Dossier.Verification is not null;

    private static string Review(Journey journey) => Iso(Periods.Due(journey.Record.Probation!.EndsOn, journey.Law.Read(ProbationLaw.ReviewDeadline, journey.Record.Probation.EndsOn).Value, journey.Law.Calendar)!.On);

    private static Register Make(Journey journey) => Book.District().HasCell("cell-1", "a").HasCell("cell-2", "b").Knows("p", [.. journey.Record.History]).ToRegister();

    private static void Is(string expected, Journey journey, string day) => Assert.Equal(expected, Told(journey, day));

    private static string Told(Journey journey, string day) => Told(Due.Of(Make(journey), D(day), LocalDate.MinIsoValue, LocalDate.MaxIsoValue, journey.Law));

    private static string Told(IEnumerable<DueItem> items) =>
        string.Join("; ", items.Where(item => item.DueKind != DueKind.Badge).OrderBy(item => item.DueKind.ToString(), StringComparer.Ordinal).Select(item => $"{item.DueKind} {Iso(item.On)}"));
}
