using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Membership.Leaving;
using PartyDomain.Organizations;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using Xunit;
using static PartyDomain.Tests.Membership.Journey;
using static PartyDomain.Tests.Membership.Show;

namespace PartyDomain.Tests.Membership;

/// <summary>Expulsion ends a membership, and its annulment or a lighter measure brings it back.</summary>
public sealed class LeavingTests
{
    private static readonly LocalDate Effect = D("2025-11-03");
    private static readonly CaseId Case = new("case-1");

    private static Journey Member => Outside.Note(new StandingRecorded(D("2003-05-20"), Standing.Full, OldCell) { AdmissionDecidedOn = D("2003-05-20"), JoinedOn = D("2003-06-01") });

    private static Journey Expelled => Member.Do(new RecordExpulsion(Effect, Case));

    [Fact]
    public void An_expulsion_in_force_ends_the_membership_on_the_day_of_its_effect()
    {
        var record = Expelled.Record;
        Assert.Equal((Standing.Former, new Ending(Effect, EndingReason.Expelled) { Case = Case }), (record.Standing, record.Ending));
        Assert.Null(record.SeniorityFrom);
        Assert.Equal(
            "Accepted\nnote leaving.card-collected @record.standing [06-HD/TW (2025), 7.1 c]\nnote leaving.badge-withdrawn @record.standing [06-HD/TW (2025), 18.4]",
            Member.Told(new RecordExpulsion(Effect, Case)).TrimEnd());
    }

    [Theory]
    [InlineData(ExpulsionState.None)]
    [InlineData(ExpulsionState.Annulled)]
    [InlineData(ExpulsionState.Changed)]
    public void Without_an_expulsion_in_force_nobody_is_expelled(ExpulsionState state) =>
        Assert.Contains(
            "bars leaving.no-expulsion",
            Knowing(Member, expulsion => expulsion with { State = state }).Told(new RecordExpulsion(Effect, Case)),
            StringComparison.Ordinal);

    [Fact]
    public void The_sender_cannot_assert_an_expulsion()
    {
        Assert.Contains("bars evidence.missing", (Member with { Evidence = _ => MembershipEvidence.None }).Told(new RecordExpulsion(Effect, Case)), StringComparison.Ordinal);
        Assert.Contains("bars evidence.missing", Knowing(Member, expulsion => expulsion with { Person = Other }).Told(new RecordExpulsion(Effect, Case)), StringComparison.Ordinal);
        Assert.Contains("bars evidence.missing", Member.Told(new RecordExpulsion(Effect, new("case-2"))), StringComparison.Ordinal);
        Assert.Contains("bars evidence.stale", Knowing(Member, expulsion => expulsion with { AsOf = Effect.PlusDays(-1) }).Told(new RecordExpulsion(Effect, Case)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025-11-02", false)]
    [InlineData("2025-11-03", true)]
    [InlineData("2025-11-04", false)]
    public void It_is_recorded_on_the_day_of_effect_alone(string on, bool fits)
    {
        var told = Knowing(Member, expulsion => expulsion with { EffectiveOn = Effect, AsOf = D("2025-12-01") }).Told(new RecordExpulsion(D(on), Case));
        Assert.Equal(fits, !told.Contains("bars leaving.not-day-of-effect", StringComparison.Ordinal));
    }

    [Fact]
    public void It_may_be_recorded_after_later_acts()
    {
        var moved = Member.Note(new CollectivelyTransferred(D("2025-11-20"), OldCell, NewCell)).Do(new RecordExpulsion(Effect, Case));
        Assert.Equal((Standing.Former, Effect), (moved.Record.Standing, moved.Record.Ending!.On));
    }

    [Theory]
    [InlineData(Standing.Probationary)]
    [InlineData(Standing.Candidate)]
    [InlineData(Standing.Former)]
    public void Only_a_full_member_is_expelled(Standing standing) =>
        Assert.Contains(
            "bars leaving.not-full-then",
            Outside.Note(new StandingRecorded(D("2024-01-01"), standing, OldCell)).Told(new RecordExpulsion(Effect, Case)),
            StringComparison.Ordinal);

    [Fact]
    public void After_wrongful_expulsion_seniority_is_continuous_and_the_dues_of_the_gap_are_owed()
    {
        var restored = Wrongful(Expelled);
        Assert.Equal(
            "Accepted\nnote leaving.seniority-continuous @record.interruptions [06-HD/TW (2025), 5.3]\nnote leaving.dues-of-gap @record.interruptions [06-HD/TW (2025), 5.3]",
            restored.Told(Return("2026-03-02")).TrimEnd());
        var record = restored.Do(Return("2026-03-02")).Record;
        Assert.Equal((Standing.Full, NewCell, null, D("2003-05-20")), (record.Standing, record.HomeCell!.Value, record.Ending, record.SeniorityFrom!.Value));
        Assert.Empty(record.Interruptions);
        Assert.Equal(D("2026-03-02"), record.RestoredOn);
    }

    [Fact]
    public void Rights_are_restored_in_the_case_first_and_the_conduct_since_is_concluded_on()
    {
        Assert.Contains("bars leaving.rights-not-restored", Wrongful(Expelled, e => e with { RightsRestoredOn = null }).Told(Return("2026-03-02")), StringComparison.Ordinal);
        Assert.Contains("bars leaving.rights-not-restored", Wrongful(Expelled, e => e with { RightsRestoredOn = D("2026-03-03") }).Told(Return("2026-03-02")), StringComparison.Ordinal);
        Assert.Contains("bars leaving.conduct-not-confirmed", Wrongful(Expelled).Told(Return("2026-03-02") with { ConductConfirmed = false }), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(CadreManagement.Other, PartyBody.SuperiorStandingCommittee, "")]
    [InlineData(CadreManagement.Other, PartyBody.DelegatedCommittee, "bars restoration.wrong-decider")]
    [InlineData(CadreManagement.Provincial, PartyBody.ProvincialStandingCommittee, "")]
    [InlineData(CadreManagement.Provincial, PartyBody.SuperiorStandingCommittee, "bars restoration.wrong-decider")]
    [InlineData(CadreManagement.Central, PartyBody.CentralOrganizationCommission, "")]
    [InlineData(CadreManagement.Central, PartyBody.ProvincialStandingCommittee, "bars restoration.wrong-decider")]
    [InlineData(null, PartyBody.SuperiorStandingCommittee, "bars evidence.missing @evidence.managedBy")]
    public void The_body_that_restores_follows_who_manages_the_member(CadreManagement? managed, PartyBody by, string expected)
    {
        var journey = Wrongful(Expelled);
        var told = (journey with { Evidence = evidence => journey.Evidence(evidence) with { ManagedBy = managed } }).Told(Return("2026-03-02") with { By = by });
        Assert.Equal(expected.Length == 0, told.StartsWith("Accepted", StringComparison.Ordinal));
        Assert.Contains(expected, told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(null)]
    public void Where_it_was_not_wrongful_a_setting_says_whether_the_gap_counts(bool? wrongful)
    {
        var changed = Knowing(Expelled, e => e with { State = ExpulsionState.Changed, Wrongful = wrongful });
        Assert.Contains("open law.setting-needed @record.interruptions [06-HD/TW (2025), 5.3] setting=restored-seniority", changed.Told(Return("2026-03-02")), StringComparison.Ordinal);
        Assert.Empty(TakenOff(changed.With(new Settings { RestoredSeniority = RestoredSeniorityReading.Continuous })));
        Assert.Equal<Interruption>([new(InterruptionKind.Expelled, Effect, D("2026-03-02"), null)], TakenOff(changed.With(Settings.Cautious)));
        Assert.Contains("note leaving.gap-not-counted @record.interruptions [294-QĐ/TW (2025), 4.5.1]", changed.With(Settings.Cautious).Told(Return("2026-03-02")), StringComparison.Ordinal);
    }

    [Fact]
    public void An_expulsion_that_stands_brings_nobody_back()
    {
        Assert.Contains("bars leaving.expulsion-stands", Knowing(Expelled, e => e with { State = ExpulsionState.InForce }).With(Settings.Cautious).Told(Return("2026-03-02")), StringComparison.Ordinal);
        Assert.Contains("bars leaving.expulsion-stands", Knowing(Expelled, e => e with { OverturnedOn = D("2026-03-03") }).With(Settings.Cautious).Told(Return("2026-03-02")), StringComparison.Ordinal);
        Assert.StartsWith("Accepted", Knowing(Expelled, e => e with { OverturnedOn = D("2026-03-02") }).With(Settings.Cautious).Told(Return("2026-03-02")), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_ending_is_not_undone_by_it()
    {
        var struckOff = Member.Note(new StandingRecorded(D("2025-12-01"), Standing.Former, null) { Ended = EndingReason.ProbationerStruckOff });
        Assert.Contains("bars leaving.not-expelled", struckOff.With(Settings.Cautious).Told(Return("2026-03-02")), StringComparison.Ordinal);
        var other = Member.Note(new MemberExpelled(Effect, new("case-2")));
        Assert.Contains("bars leaving.not-expelled", other.With(Settings.Cautious).Told(Return("2026-03-02")), StringComparison.Ordinal);
        Assert.Equal(struckOff.Record.Ending, struckOff.Note(new ExpulsionReversed(D("2026-03-02"), Case, NewCell, true)).Record.Ending);
    }

    [Fact]
    public void What_is_open_follows_the_evidence()
    {
        Assert.Empty(LeavingDecider.Explain(Member.Record, MembershipEvidence.None, Effect, Law.Shipped).Steps);
        var evidence = MembershipEvidence.None with { Expulsion = new(Case, Person, D("2025-12-01"), "test", ExpulsionState.InForce) { EffectiveOn = Effect } };
        Assert.Equal(["leaving.expulsion"], LeavingDecider.Explain(Member.Record, evidence, D("2025-12-01"), Law.Shipped).Steps.Select(step => step.Step));
        Assert.Equal("leaving.expulsion", MembershipDecider.StepOf(new RecordExpulsion(Effect, Case)));
    }

    [Fact]
    public void Missing_arguments_are_misuse()
    {
        var (command, evidence, record, law) = (new RecordExpulsion(Effect, Case), MembershipEvidence.None, Member.Record, Law.Shipped);
        Assert.Throws<ArgumentNullException>("command", () => LeavingDecider.Decide(null!, evidence, record, law));
        Assert.Throws<ArgumentNullException>("evidence", () => LeavingDecider.Decide(command, null!, record, law));
        Assert.Throws<ArgumentNullException>("record", () => LeavingDecider.Decide(command, evidence, null!, law));
        Assert.Throws<ArgumentNullException>("law", () => LeavingDecider.Decide(command, evidence, record, null!));
        Assert.Throws<ArgumentNullException>("record", () => LeavingDecider.Explain(null!, evidence, Effect, law));
        Assert.Throws<ArgumentNullException>("evidence", () => LeavingDecider.Explain(record, null!, Effect, law));
        Assert.Throws<ArgumentNullException>("law", () => LeavingDecider.Explain(record, evidence, Effect, null!));
    }

    private static ReverseExpulsion Return(string on) => new(D(on), Case, PartyBody.SuperiorStandingCommittee, NewCell, true);

    private static ValueList<Interruption> TakenOff(Journey journey) => journey.Do(Return("2026-03-02")).Record.Interruptions;

    private static Journey Wrongful(Journey journey, Func<ExpulsionEvidence, ExpulsionEvidence>? change = null) =>
        Knowing(journey, e => (change ?? (same => same))(e with { Wrongful = true, RightsRestoredOn = D("2026-02-20") }));

    private static Journey Knowing(Journey journey, Func<ExpulsionEvidence, ExpulsionEvidence> change) =>
        journey with { Evidence = evidence => evidence with { Expulsion = change(evidence.Expulsion!) } };
}
