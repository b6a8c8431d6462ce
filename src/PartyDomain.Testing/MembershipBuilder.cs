using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using PartyDomain.Membership.Probation;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;

namespace PartyDomain.Testing;

/// <summary>
/// Makes a fictitious membership from the source list to full membership: facts, not judgments. Deadlines follow the law of the day on
/// which their clocks start; every vote is unanimous. The same input always gives the same facts.
/// </summary>
public sealed record MembershipBuilder
{
    /// <summary>Whose membership it is.</summary>
    public PersonId Person { get; init; } = new("applicant");

    /// <summary>Where the cell stands, which decides the route; null for a cell under a grassroots committee.</summary>
    public CellSituation? Situation { get; init; }

    /// <summary>How far it has come.</summary>
    public MembershipStage Stage { get; init; } = MembershipStage.Complete;

    /// <summary>The days; at least one act's day must be given.</summary>
    public MembershipDates Dates { get; init; } = MembershipDates.None;

    /// <summary>The dossier.</summary>
    public DossierBuilder Dossier { get; init; } = new();

    /// <summary>Makes the record.</summary>
    /// <param name="law">The law by which clocks start, for example <see cref="Law.Shipped"/>.</param>
    /// <returns>The record.</returns>
    /// <exception cref="InvalidOperationException">No day is given.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="law"/> is null.</exception>
    public MembershipRecord ToRecord(Law law) => MembershipHistory.Fold(Person, Build(law));

    /// <summary>Makes the facts.</summary>
    /// <param name="law">The law by which clocks start.</param>
    /// <returns>The facts in order.</returns>
    /// <exception cref="InvalidOperationException">No day is given.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="law"/> is null.</exception>
    public ValueList<MembershipEvent> Build(Law law)
    {
        ArgumentNullException.ThrowIfNull(law);
        if (Stage == MembershipStage.Outside)
        {
            return [];
        }

        var dates = Dates.Completed();
        return [.. Dossier.Build(Stage, dates), .. Admission(dates, law), .. Probation(dates, law)];
    }

    private IEnumerable<MembershipEvent> Admission(MembershipDates dates, Law law)
    {
        var (cell, committee, decision, received, ceremony) = (dates.CellOn!.Value, dates.CommitteeOn!.Value, dates.DecisionOn!.Value, dates.ReceivedOn!.Value, dates.CeremonyOn!.Value);
        if (Stage >= MembershipStage.CellResolved)
        {
            yield return new CellResolved(cell, Dossier.Cell, Unanimous(PartyBody.Cell, Share.AtLeastTwoThirds), Clocks.Start(AdmissionLaw.DecisionDeadline, cell, law));
        }

        var (votes, decider, share) = Route(decision, law);
        if (Stage >= MembershipStage.CommitteeResolved && votes)
        {
            yield return new CommitteeResolved(committee, Unanimous(PartyBody.GrassrootsCommittee, Share.AtLeastTwoThirds));
        }

        if (Stage >= MembershipStage.Decided)
        {
            yield return new AdmissionDecided(decision, decider, Unanimous(decider, share), Clocks.Ceremony(CeremonyClock.DecisionIssued, decision, decision, law));
        }

        if (Stage >= MembershipStage.Received)
        {
            yield return new DecisionReceived(received, Clocks.Ceremony(CeremonyClock.DecisionReceived, decision, received, law));
        }

        if (Stage >= MembershipStage.Admitted)
        {
            yield return new CeremonyHeld(ceremony, Dossier.Helper, true, Clocks.ProbationEnd(ceremony, law), Clocks.Start(AdmissionLaw.MemberCvDeadline, ceremony, law));
            yield return new MemberCvRegistered(ceremony.PlusDays(7));
        }
    }

    private IEnumerable<MembershipEvent> Probation(MembershipDates dates, Law law)
    {
        var (ceremony, self, review, committee, decision) = (dates.CeremonyOn!.Value, dates.SelfReviewOn!.Value, dates.ReviewOn!.Value, dates.CommitteeReviewOn!.Value, dates.RecognitionOn!.Value);
        if (Stage >= MembershipStage.ProbationComplete)
        {
            MembershipEvent[] papers =
            [
                new NewMemberCertificateRegistered(ceremony.PlusMonths(3), ceremony.PlusMonths(3), CertificateIssuer.PoliticalCenter),
                new SelfReviewSubmitted(self),
                new HelperCommented(self, Dossier.Helper, DutiesJudgment.Fulfilled),
                new ProbationOpinionsCollected(self, true, true, false),
            ];
            for (var i = 0; i < papers.Length; i++)
            {
                if (!Dossier.Omit.Contains(DossierPart.NewMemberClass + i))
                {
                    yield return papers[i];
                }
            }
        }

        if (Stage >= MembershipStage.Reviewed)
        {
            yield return new ProbationReviewed(review, Dossier.Cell, Recognizing(PartyBody.Cell, Share.AtLeastTwoThirds), 1, false, Clocks.Start(ProbationLaw.DecisionDeadline, review, law));
        }

        var (votes, decider, share) = Route(decision, law);
        if (Stage >= MembershipStage.CommitteeReviewed && votes)
        {
            yield return new CommitteeReviewed(committee, Recognizing(PartyBody.GrassrootsCommittee, Share.AtLeastTwoThirds), 1, false);
        }

        if (Stage >= MembershipStage.Recognized)
        {
            yield return new ProbationDecided(decision, decider, Recognizing(decider, share), Clocks.ProbationEnd(ceremony, law));
        }
    }

    private (bool CommitteeVotes, PartyBody Decider, Share Share) Route(LocalDate on, Law law)
    {
        var situation = Situation ?? Stand.Cell(Dossier.Cell, on);
        return AdmissionCompetence.Of(situation, on, law).Events is [{ } route]
            ? (route.CommitteeVotes ?? true, route.Decider, law.Read(route.DecisionShare, on) is { IsKnown: true } share ? share.Value : Share.MoreThanHalf)
            : (true, PartyBody.SuperiorStandingCommittee, Share.MoreThanHalf);
    }

    private static Tally Unanimous(PartyBody body, Share share)
    {
        var size = Stand.Size(body);
        return new Tally(body, size, share.Needed(size), new Ballot(VotingForm.SecretBallot, size, 0), true);
    }

    private static ReviewTally Recognizing(PartyBody body, Share share)
    {
        var size = Stand.Size(body);
        return new ReviewTally(body, size, share.Needed(size), share.Needed(size), new ReviewBallot(VotingForm.SecretBallot, size, 0), ReviewResult.Recognize);
    }
}
