using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using Xunit;
using static PartyDomain.Tests.Membership.Show;

namespace PartyDomain.Tests.Membership;

public sealed class FixtureTests
{
    public static TheoryData<string> Generations => ["2017-06-20", "2020-10-20", "2022-10-20", "2025-03-20", "2025-06-20", "2025-10-20", "2026-05-04", "2026-06-22", "2026-10-20"];

    [Theory]
    [MemberData(nameof(Generations))]
    public void A_complete_dossier_reaches_the_cells_proposal_in_every_generation(string meeting)
    {
        var journey = Dossier.Ready(D(meeting));
        journey = journey.With(new() { CommitteeVotesFirst = Rulebooks.CommitteeVoteReading.Required }).Do(Dossier.Vote(D(meeting)));
        Assert.Equal(AdmissionPhase.CellResolved, journey.Record.Dossier.Phase);
        Assert.Equal(Standing.Candidate, journey.Record.Standing);
    }

    [Fact]
    public void The_ordinary_stations_lead_to_probation()
    {
        var record = Dossier.Ready().Admitted().Reviewable().Record;
        Assert.Equal(Standing.Probationary, record.Standing);
        Assert.Equal(Stations.End, record.Probation!.EndsOn);
    }
}
