namespace PartyDomain.Organizations.Elections;

/// <summary>Codes of findings about congresses, elections, appointments and meetings.</summary>
public static class ElectionCodes
{
    /// <summary>The organization does not exist on the day.</summary>
    public const string NotInExistence = "election.not-in-existence";

    /// <summary>A cell has no congress of delegates.</summary>
    public const string DelegatesInCell = "election.delegates-in-cell";

    /// <summary>The congress is announced too shortly before it opens.</summary>
    public const string NoticeTooShort = "election.notice-too-short";

    /// <summary>The congress comes earlier or later than it is due, and nobody consented.</summary>
    public const string ShiftWithoutConsent = "election.shift-without-consent";

    /// <summary>The congress comes earlier or later by more than the law lets it.</summary>
    public const string ShiftTooFar = "election.shift-too-far";

    /// <summary>By how much this congress may come earlier or later is not known.</summary>
    public const string ShiftNotKnown = "election.shift-not-known";

    /// <summary>An extraordinary congress is called without a ground.</summary>
    public const string GroundMissing = "election.ground-missing";

    /// <summary>Neither the committee nor the organizations below ask for the extraordinary congress with the share that is needed.</summary>
    public const string NotAskedFor = "election.not-asked-for";

    /// <summary>The committee did not vote by secret ballot.</summary>
    public const string NotSecret = "election.not-secret";

    /// <summary>The superior did not agree to the extraordinary congress.</summary>
    public const string AgreementMissing = "election.agreement-missing";

    /// <summary>The congress opens before it is announced.</summary>
    public const string OpensBeforeCall = "election.opens-before-call";

    /// <summary>The congress is held before the day that was announced.</summary>
    public const string HeldBeforeOpening = "election.held-before-opening";

    /// <summary>Exempt members and those on temporary transfer were not summoned.</summary>
    public const string NotSummoned = "election.not-summoned";

    /// <summary>The congress has another number than the next one.</summary>
    public const string WrongNumber = "election.wrong-number";

    /// <summary>The term ends before it begins.</summary>
    public const string TermReversed = "election.term-reversed";

    /// <summary>The term has another length than the law gives it.</summary>
    public const string TermLength = "election.term-length";

    /// <summary>More are to be elected or appointed than the law lets.</summary>
    public const string TooManySeats = "election.too-many-seats";

    /// <summary>Fewer are elected than the law asks for.</summary>
    public const string TooFewSeats = "election.too-few-seats";

    /// <summary>Nobody is to be elected.</summary>
    public const string NoSeats = "election.no-seats";

    /// <summary>The cell has so many full members that it elects a committee.</summary>
    public const string CommitteeDue = "election.committee-due";

    /// <summary>The cell has too few full members to elect a committee.</summary>
    public const string CommitteeNotDue = "election.committee-not-due";

    /// <summary>The committee has too few members to elect a standing committee.</summary>
    public const string StandingNotDue = "election.standing-not-due";

    /// <summary>An office is elected before the one that comes first.</summary>
    public const string OutOfOrder = "election.out-of-order";

    /// <summary>The office goes to members of the committee only.</summary>
    public const string NotCommitteeMember = "election.not-committee-member";

    /// <summary>The office is not elected in this organization.</summary>
    public const string OfficeNotElected = "election.office-not-elected";

    /// <summary>Within the term the vacancy is filled by appointment.</summary>
    public const string FilledByAppointment = "election.filled-by-appointment";

    /// <summary>The cell voted as often as it can.</summary>
    public const string BallotsExhausted = "election.ballots-exhausted";

    /// <summary>A candidate is named twice.</summary>
    public const string CandidateTwice = "election.candidate-twice";

    /// <summary>There are no candidates.</summary>
    public const string NoCandidates = "election.no-candidates";

    /// <summary>A candidate is no full member.</summary>
    public const string CandidateNotFull = "election.candidate-not-full";

    /// <summary>The votes are more than the ballots cast allow.</summary>
    public const string VotesDoNotAddUp = "election.votes-do-not-add-up";

    /// <summary>Nobody was elected.</summary>
    public const string NobodyElected = "election.nobody-elected";

    /// <summary>After the last ballot the superior appoints one to run the cell.</summary>
    public const string SuperiorAppoints = "election.superior-appoints";

    /// <summary>Candidates have equal votes for fewer seats than are left.</summary>
    public const string TiedAtLastSeat = "election.tied-at-last-seat";

    /// <summary>Fewer were elected than were to be.</summary>
    public const string SeatsUnfilled = "election.seats-unfilled";

    /// <summary>So few were elected that the rest is appointed step by step.</summary>
    public const string StepByStep = "election.step-by-step";

    /// <summary>Nobody was elected yet, so that there is nothing to report.</summary>
    public const string NothingElected = "election.nothing-elected";

    /// <summary>The result is reported late.</summary>
    public const string ReportLate = "election.report-late";

    /// <summary>The result is confirmed late.</summary>
    public const string ConfirmationLate = "election.confirmation-late";

    /// <summary>An office that is not to be recognized was not elected at this congress.</summary>
    public const string NotElectedOffice = "election.not-elected-office";

    /// <summary>The old committee hands over to the new one.</summary>
    public const string HandoverDue = "election.handover-due";

    /// <summary>The cell did not propose the appointment.</summary>
    public const string ProposalMissing = "election.proposal-missing";

    /// <summary>The superior decides without a proposal of the committee.</summary>
    public const string WithoutProposal = "election.without-proposal";

    /// <summary>The proposal is dated after the appointment.</summary>
    public const string ProposedLater = "election.proposed-later";

    /// <summary>The committee has all members that the congress decided.</summary>
    public const string NoVacancy = "election.no-vacancy";

    /// <summary>Somebody holds the office.</summary>
    public const string Occupied = "election.office-occupied";

    /// <summary>The person holds the office already.</summary>
    public const string HeldAlready = "election.already-held";

    /// <summary>An act names a person twice.</summary>
    public const string NamedTwice = "election.named-twice";

    /// <summary>An act names nobody.</summary>
    public const string NobodyNamed = "election.nobody-named";

    /// <summary>The post is generally elected by the committee and not appointed.</summary>
    public const string PostIsElected = "election.post-is-elected";

    /// <summary>The organization was not founded, split or merged since its last congress.</summary>
    public const string NotReorganized = "election.not-reorganized";

    /// <summary>The organization holds congresses.</summary>
    public const string HasCongress = "election.has-congress";

    /// <summary>The cell may vote again.</summary>
    public const string BallotsNotExhausted = "election.ballots-not-exhausted";

    /// <summary>The ground holds for cells only.</summary>
    public const string OnlyInCells = "election.only-in-cells";

    /// <summary>The ground holds for the secretary only.</summary>
    public const string OnlySecretary = "election.only-secretary";

    /// <summary>A secretary was elected, or no election failed.</summary>
    public const string SecretaryElected = "election.secretary-elected";

    /// <summary>The committee is enlarged beyond the share of the law.</summary>
    public const string EnlargedTooFar = "election.enlarged-too-far";

    /// <summary>The person holds no post that brings the office with it.</summary>
    public const string NotByOffice = "election.not-by-office";

    /// <summary>The organization is not that of the local army command.</summary>
    public const string NotMilitary = "election.not-military";

    /// <summary>The person was nominated too short a time ago and got no more than half of the votes.</summary>
    public const string TooSoonAfterDefeat = "election.too-soon-after-defeat";

    /// <summary>The incumbents did not vote on somebody who once got no more than half.</summary>
    public const string IncumbentsNotAsked = "election.incumbents-not-asked";

    /// <summary>The incumbents did not agree to somebody who once got no more than half.</summary>
    public const string IncumbentsDisagree = "election.incumbents-disagree";

    /// <summary>No term is known.</summary>
    public const string NoTerm = "election.no-term";

    /// <summary>The person holds no office here.</summary>
    public const string HoldsNothing = "election.holds-nothing";

    /// <summary>So many elected members are moved away at once that the committee a level further up must agree.</summary>
    public const string TooManyMoved = "election.too-many-moved";

    /// <summary>The person leaves the committee without a decision.</summary>
    public const string LeavesWithoutDecision = "election.leaves-without-decision";

    /// <summary>An office becomes vacant.</summary>
    public const string OfficeVacant = "election.office-vacant";

    /// <summary>Somebody came to an office without being elected to it.</summary>
    public const string WithoutBallot = "election.without-ballot";

    /// <summary>A period lacks a meeting.</summary>
    public const string TooFewMeetings = "election.too-few-meetings";
}
