using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using PartyDomain.Membership.Probation;
using PartyDomain.Organizations;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;

namespace PartyDomain.Testing.Registers;

/// <summary>Makes the facts of one person's way through a fictitious cell, and keeps who sat in which awareness class.</summary>
internal sealed class CourseMaker
{
    private readonly RegisterLayout layout;
    private readonly Population population;
    private readonly SortedDictionary<LocalDate, List<PersonId>> classes = [];

    public CourseMaker(RegisterLayout layout, Population population)
    {
        (this.layout, this.population) = (layout, population);
        for (var year = layout.Shape.Year - 3; year <= layout.Shape.Year; year++)
        {
            foreach (var month in new[] { 2, 5, 8, 11 })
            {
                classes.Add(RegisterLayout.WorkdayBefore(new LocalDate(year, month, 24)), []);
            }
        }
    }

    /// <summary>The law by which clocks start.</summary>
    public static Law Law => Law.Shipped;

    /// <summary>The awareness classes by their last day, with those of their participants whom the register knows.</summary>
    public IReadOnlyDictionary<LocalDate, List<PersonId>> Classes => classes;

    /// <summary>Gives the builder of a way through a cell.</summary>
    /// <param name="person">Who.</param>
    /// <param name="cell">The cell.</param>
    /// <param name="setUpOn">The day on which the dossier is set up.</param>
    /// <param name="profile">What the CV says.</param>
    /// <param name="dice">Chooses helper and introducers.</param>
    /// <returns>The builder, without days.</returns>
    public MembershipBuilder Builder(PersonId person, CellPlan cell, LocalDate setUpOn, ApplicantProfile profile, Dice dice)
    {
        var roster = population.Roster(cell.Id);
        var at = dice.Below(6);
        PersonId By(int offset) => roster[(at + offset) % 6];
        return new MembershipBuilder
        {
            Person = person,
            Situation = new CellSituation(cell.Id, setUpOn, "register", cell.Place, SuperiorKind.Ordinary),
            Dossier = new DossierBuilder
            {
                Cell = cell.Id,
                Authorizer = cell.IsGrassroots ? PartyBody.SuperiorStandingCommittee : PartyBody.GrassrootsCommittee,
                Helper = By(0),
                Introducers = profile.Union == UnionSetting.None ? [By(1), By(2)] : [By(1)],
                Profile = profile,
            },
        };
    }

    /// <summary>Puts a person into the latest class that ended two months before a dossier is set up.</summary>
    /// <param name="person">Who.</param>
    /// <param name="setUpOn">The day on which the dossier is set up.</param>
    /// <returns>The day of the certificate.</returns>
    public LocalDate Attend(PersonId person, LocalDate setUpOn)
    {
        var (ended, persons) = classes.Last(held => held.Key.PlusDays(7) <= setUpOn.PlusMonths(-2));
        persons.Add(person);
        return ended.PlusDays(7);
    }

    /// <summary>The days of an admission and a recognition counted from the ceremony, every act on a working day.</summary>
    /// <param name="ceremonyOn">The day of the ceremony.</param>
    /// <param name="certificateOn">The day of the awareness certificate; null for the usual one.</param>
    /// <param name="reviewAfter">How many days after the end of the probation the cell reviews.</param>
    /// <param name="decisionAfter">How many days after the review of the committee the superior decides.</param>
    /// <returns>The days.</returns>
    public static MembershipDates Dates(LocalDate ceremonyOn, LocalDate? certificateOn = null, int reviewAfter = 7, int decisionAfter = 14)
    {
        var received = RegisterLayout.WorkdayBefore(ceremonyOn.PlusDays(-7));
        var decision = RegisterLayout.WorkdayBefore(received.PlusDays(-5));
        var committee = RegisterLayout.WorkdayBefore(decision.PlusDays(-14));
        var cell = RegisterLayout.WorkdayBefore(committee.PlusDays(-14));
        var self = RegisterLayout.Workday(ceremonyOn.PlusMonths(12));
        var review = RegisterLayout.Workday(ceremonyOn.PlusMonths(12).PlusDays(reviewAfter));
        var committeeReview = RegisterLayout.Workday(review.PlusDays(12));
        return new MembershipDates
        {
            SetUpOn = RegisterLayout.WorkdayBefore(cell.PlusMonths(-5)),
            CertificateOn = certificateOn,
            CellOn = cell,
            CommitteeOn = committee,
            DecisionOn = decision,
            ReceivedOn = received,
            CeremonyOn = ceremonyOn,
            SelfReviewOn = self,
            ReviewOn = review,
            CommitteeReviewOn = committeeReview,
            RecognitionOn = RegisterLayout.Workday(committeeReview.PlusDays(decisionAfter)),
        };
    }

    /// <summary>Keeps what the register knows by its last day.</summary>
    /// <param name="facts">The facts.</param>
    /// <returns>Those up to that day, in legal order.</returns>
    public IEnumerable<MembershipEvent> Known(IEnumerable<MembershipEvent> facts) => facts.Where(happened => happened.On <= layout.Last).OrderBy(happened => happened.On);

    /// <summary>Turns a vote to recognize into one to strike off.</summary>
    /// <param name="happened">The fact.</param>
    /// <returns>The fact with the other result; a fact that is no review stays.</returns>
    public static MembershipEvent StrikingOff(MembershipEvent happened) => happened switch
    {
        ProbationReviewed e => e with { Tally = Against(e.Tally) },
        CommitteeReviewed e => e with { Tally = Against(e.Tally) },
        ProbationDecided e => e with { Tally = Against(e.Tally), OfficialOn = null },
        _ => happened,
    };

    /// <summary>Turns a vote to propose admission into one that falls short.</summary>
    /// <param name="happened">The fact.</param>
    /// <returns>The fact with the other result; a fact that is no such vote stays.</returns>
    public static MembershipEvent FallingShort(MembershipEvent happened) => happened is not CellResolved e
        ? happened
        : e with { Tally = e.Tally with { Ballot = new Ballot(VotingForm.SecretBallot, e.Tally.Needed - 1, e.Tally.Base - e.Tally.Needed + 1), Carried = false } };

    /// <summary>Gives the training classes as the register holds them.</summary>
    /// <returns>The classes by day.</returns>
    public ValueList<TrainingClass> ToClasses()
    {
        var list = new List<TrainingClass>();
        foreach (var (ended, persons) in classes)
        {
            list.Add(new TrainingClass($"awareness-{ended:uuuuMM}", RegisterLayout.District, TrainingKind.Awareness, ended.PlusDays(-4), ended, persons.Count + 2 + (persons.Count / 5))
            {
                Persons = persons.ToValueList(),
            });
        }

        for (var year = layout.Shape.Year - 2; year <= layout.Shape.Year; year++)
        {
            list.Add(new TrainingClass($"new-members-{year}", RegisterLayout.District, TrainingKind.NewMembers, new LocalDate(year, 6, 10), new LocalDate(year, 6, 14), 60));
            list.Add(new TrainingClass($"secretaries-{year}", RegisterLayout.District, TrainingKind.Other, new LocalDate(year, 9, 16), new LocalDate(year, 9, 18), 110));
        }

        return list.OrderBy(held => held.From).ToValueList();
    }

    private static ReviewTally Against(ReviewTally tally) =>
        tally with { Ballot = new ReviewBallot(VotingForm.SecretBallot, 0, tally.Base), Result = ReviewResult.StrikeOff };
}
