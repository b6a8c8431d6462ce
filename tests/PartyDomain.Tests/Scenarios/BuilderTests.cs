using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using PartyDomain.Rulebooks;
using PartyDomain.Testing;
using PartyDomain.Voting;
using Xunit;

namespace PartyDomain.Tests.Scenarios;

/// <summary>Fictitious memberships are lawful as far as they go, and always the same.</summary>
public sealed class BuilderTests
{
    private static readonly MembershipDates Dates = MembershipDates.None with { CellOn = new LocalDate(2023, 3, 6) };

    public static TheoryData<MembershipStage, AdmissionPhase, Standing> Stages => new()
    {
        { MembershipStage.Outside, AdmissionPhase.NotListed, Standing.Outside },
        { MembershipStage.Listed, AdmissionPhase.Listed, Standing.Prospect },
        { MembershipStage.Authorized, AdmissionPhase.Preparing, Standing.Candidate },
        { MembershipStage.Complete, AdmissionPhase.Preparing, Standing.Candidate },
        { MembershipStage.CellResolved, AdmissionPhase.CellResolved, Standing.Candidate },
        { MembershipStage.CommitteeResolved, AdmissionPhase.CommitteeResolved, Standing.Candidate },
        { MembershipStage.Decided, AdmissionPhase.Decided, Standing.Candidate },
        { MembershipStage.Received, AdmissionPhase.DecisionReceived, Standing.Candidate },
        { MembershipStage.Admitted, AdmissionPhase.Admitted, Standing.Probationary },
        { MembershipStage.ProbationComplete, AdmissionPhase.Admitted, Standing.Probationary },
        { MembershipStage.Reviewed, AdmissionPhase.Admitted, Standing.Probationary },
        { MembershipStage.CommitteeReviewed, AdmissionPhase.Admitted, Standing.Probationary },
        { MembershipStage.Recognized, AdmissionPhase.Admitted, Standing.Full },
    };

    [Theory]
    [MemberData(nameof(Stages))]
    public void AStageIsReached(MembershipStage stage, AdmissionPhase phase, Standing standing)
    {
        var record = new MembershipBuilder { Stage = stage, Dates = Dates }.ToRecord(Law.Shipped);
        Assert.Equal((phase, standing), (record.Dossier.Phase, record.Standing));
        Assert.DoesNotContain(MembershipAudit.Of(record, Law.Shipped).SelectMany(entry => entry.Findings), finding => finding.Effect != FindingEffect.Note);
    }

    [Fact]
    public void DaysFollowEachOther()
    {
        var dates = (MembershipDates.None with { CeremonyOn = new LocalDate(2024, 10, 10), DecisionOn = new LocalDate(2024, 9, 20) }).Completed();
        Assert.Equal(new LocalDate(2024, 8, 23), dates.CellOn);
        Assert.Equal(new LocalDate(2024, 9, 27), dates.ReceivedOn);
        Assert.Equal(new LocalDate(2025, 10, 10), dates.SelfReviewOn);
        Assert.Equal(new LocalDate(2025, 11, 14), dates.RecognitionOn);
    }

    [Fact]
    public void WithoutAnyDayNothingCanBeMade() => Assert.Throws<InvalidOperationException>(() => new MembershipBuilder().ToRecord(Law.Shipped));

    [Fact]
    public void ARosterHoldsEveryGroup()
    {
        var roster = new RosterBuilder { Full = 10, Probationary = 2, Suspended = 1, AbsentExempt = 2, PresentElsewhere = 1, TemporaryGuests = 1 }
            .Build(new OrganizationId("cell-1"), PartyBody.Cell, new LocalDate(2025, 11, 3));
        Assert.Equal(13, roster.Entries.Count);
        Assert.Equal(13, roster.Entries.Select(entry => entry.Person).Distinct().Count());
        Assert.Equal(2, roster.Entries.Count(entry => entry is { Exempt: true, Present: false }));
        Assert.Equal(11, roster.Entries.Count(entry => entry.Present));
    }

    [Fact]
    public void ARosterThatDoesNotAddUpIsRefused() =>
        Assert.Throws<InvalidOperationException>(() => new RosterBuilder { Full = 1, Suspended = 2 }.Build(new OrganizationId("c"), PartyBody.Cell, new LocalDate(2025, 1, 1)));
}
