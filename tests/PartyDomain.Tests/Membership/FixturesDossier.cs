using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using PartyDomain.Membership.Probation;
using PartyDomain.Voting;
using static PartyDomain.Tests.Membership.Journey;

namespace PartyDomain.Tests.Membership;

/// <summary>A complete fictitious dossier, made by commands, for a cell meeting on any day. Single papers can be left out or replaced.</summary>
internal sealed class Dossier(LocalDate meeting)
{
    public static LocalDate Meeting { get; } = new(2025, 10, 20);

    public ApplicantProfile Profile { get; set; } = new(meeting.PlusYears(-30), EducationLevel.LowerSecondaryDiploma);

    public ValueList<Relation> Declared { get; set; } = [Relation.Father, Relation.Mother, Relation.Grandparent, Relation.Spouse, Relation.SpouseFather, Relation.SpouseMother, Relation.Child, Relation.Carer];

    public ValueList<VerifiedPerson> Verified { get; set; } =
    [
        .. new[] { Relation.Applicant, Relation.Father, Relation.Mother, Relation.Spouse, Relation.SpouseFather, Relation.SpouseMother, Relation.Carer, Relation.SpouseCarer, Relation.Child }
            .Select(relation => new VerifiedPerson(relation, VerificationBasis.Verified)),
    ];

    public HashSet<string> Without { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, MembershipCommand> Instead { get; } = new(StringComparer.Ordinal);

    public Journey Start { get; set; } = Outside;

    /// <summary>The ordinary dossier for a meeting on 20 October 2025.</summary>
    public static Journey Ready() => new Dossier(Meeting).Make();

    public static Journey Ready(Func<ApplicantProfile, ApplicantProfile> profile) => Ready(Meeting, profile);

    public static Journey Ready(LocalDate meeting, Func<ApplicantProfile, ApplicantProfile>? profile = null)
    {
        var dossier = new Dossier(meeting);
        dossier.Profile = profile?.Invoke(dossier.Profile) ?? dossier.Profile;
        return dossier.Make();
    }

    public static Journey Lacking(params ReadOnlySpan<string> papers)
    {
        var dossier = new Dossier(Meeting);
        foreach (var paper in papers)
        {
            dossier.Without.Add(paper);
        }

        return dossier.Make();
    }

    public static ResolveAtCell Vote(LocalDate on, int votesFor = 12, int votesAgainst = 0) => new(on, Votes(votesFor, votesAgainst));

    /// <summary>The commands in order, each under its name.</summary>
    public IEnumerable<(string Name, MembershipCommand Command)> Commands()
    {
        var under = Start.Cell.Place == CellPlace.UnderGrassrootsCommittee;
        var body = under ? PartyBody.GrassrootsCommittee : PartyBody.DirectSuperior;
        (string Name, MembershipCommand Command)[] all =
        [
            ("list", new ListProspect(meeting.PlusMonths(-5), Start.Cell.Cell, null)),
            ("helper", new AssignHelper(meeting.PlusMonths(-5), Helper)),
            ("certificate", new RegisterAwarenessCertificate(meeting.PlusMonths(-4), meeting.PlusMonths(-12), CertificateIssuer.PoliticalCenter)),
            ("authorize", new AuthorizeProcedure(meeting.PlusMonths(-4).PlusDays(1), body)),
            ("application", new SubmitApplication(meeting.PlusMonths(-3), true)),
            ("cv", new SubmitCv(meeting.PlusMonths(-3).PlusDays(1), Profile, Declared)),
            ("verification", new ConcludeVerification(meeting.PlusMonths(-2), Verified)),
            ("certify", new CertifyCv(meeting.PlusMonths(-2).PlusDays(1), body)),
            ("first", new IntroduceByMember(meeting.PlusMonths(-1), First)),
            ("second", new IntroduceByMember(meeting.PlusMonths(-1), Second)),
            ("opinions", new CollectOpinions(meeting.PlusMonths(-1).PlusDays(1), true, true, false)),
        ];
        return all.Where(item => !Without.Contains(item.Name)).Select(item => Instead.TryGetValue(item.Name, out var other) ? (item.Name, other) : item);
    }

    public Journey Make() => Commands().Aggregate(Start, (journey, item) => journey.Do(item.Command));
}

/// <summary>The stations after the dossier is ready, on ordinary days of the autumn of 2025.</summary>
internal static class Stations
{
    public static LocalDate CommitteeDay { get; } = new(2025, 10, 29);

    public static LocalDate DecisionDay { get; } = new(2025, 11, 3);

    public static LocalDate ReceiptDay { get; } = new(2025, 11, 12);

    public static LocalDate CeremonyDay { get; } = new(2025, 11, 20);

    public static LocalDate End { get; } = new(2026, 11, 20);

    public static DecideAdmission Decision(LocalDate on, int votesFor = 12, PartyBody by = PartyBody.SuperiorStandingCommittee) => new(on, by, Votes(votesFor));

    public static Journey Resolved(this Journey ready, int votesFor = 12) => ready.Do(Dossier.Vote(Dossier.Meeting, votesFor));

    public static Journey Proposed(this Journey ready) => ready.Resolved().Do(new ResolveAtCommittee(CommitteeDay, Votes(12)));

    public static Journey Decided(this Journey ready) => ready.Proposed().Do(Decision(DecisionDay));

    public static Journey Received(this Journey ready) => ready.Decided().Do(new ReceiveDecision(ReceiptDay));

    public static Journey Admitted(this Journey ready) => ready.Received().Do(new HoldCeremony(CeremonyDay, Helper, true));

    /// <summary>All papers of the review of probation, after the twelve months.</summary>
    public static Journey Reviewable(this Journey admitted, params ReadOnlySpan<string> without)
    {
        var ends = admitted.Record.Probation!.EndsOn;
        (string Name, MembershipCommand Command)[] all =
        [
            ("class", new RegisterNewMemberCertificate(ends.PlusDays(-30), ends.PlusDays(-40), CertificateIssuer.PoliticalCenter)),
            ("self-review", new SubmitSelfReview(ends)),
            ("helper-comment", new SubmitHelperComment(ends, admitted.Record.Probation.Helper!.Value, DutiesJudgment.Fulfilled)),
            ("opinions", new CollectProbationOpinions(ends, true, true, false)),
        ];
        var journey = admitted;
        foreach (var (name, command) in all)
        {
            journey = without.Contains(name) ? journey : journey.Do(command);
        }

        return journey;
    }
}
