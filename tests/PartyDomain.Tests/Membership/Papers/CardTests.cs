using PartyDomain.Membership;
using PartyDomain.Membership.Papers;
using PartyDomain.Membership.Probation;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using Xunit;
using static PartyDomain.Tests.Membership.Journey;
using static PartyDomain.Tests.Membership.Show;

namespace PartyDomain.Tests.Membership.Papers;

/// <summary>When a first card is asked for.</summary>
public sealed class CardTests
{
    [Fact]
    public void A_card_is_asked_for_once_the_cell_resolved_to_recognize_and_decided_only_after_the_recognition()
    {
        var probationer = Outside.With(Settings.Cautious).Note(new StandingRecorded(D("2024-06-02"), Standing.Probationary, OldCell) { JoinedOn = D("2024-06-02"), ProbationEndsOn = D("2025-06-02") });
        var request = new RequestCard(D("2025-06-20"), CardAct.Issue);
        Assert.Contains(probationer.Judge(request).Findings, finding => finding is { Code: PaperCodes.CardNotForMember, Effect: FindingEffect.Bars });
        var reviewed = probationer.Note(new ProbationReviewed(D("2025-06-10"), OldCell, new ReviewTally(PartyBody.Cell, 12, 8, 8, Reviews(10, 2), ReviewResult.Recognize), 1, false, null));
        var asked = reviewed.Do(request);
        Assert.Contains(asked.Judge(new DecideCard(D("2025-06-25"), PartyBody.SuperiorStandingCommittee, new("card-1"))).Findings, finding => finding.Code == PaperCodes.CardNotForMember);
    }
}
