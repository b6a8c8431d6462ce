namespace PartyDomain.Rulebooks;

/// <summary>
/// The host's answers to questions the law leaves open. A null answer leaves the question open: an outcome that depends on it is
/// undetermined and names the setting. There is no silent default.
/// </summary>
public sealed record Settings
{
    /// <summary>Every question open.</summary>
    public static Settings Open { get; } = new();

    /// <summary>For each question the reading under which nobody can later say that the act was void.</summary>
    public static Settings Cautious { get; } = new()
    {
        AgeByMonth = AgeReading.Both,
        MemberRelatives = MemberRelativesReading.PresentPoliticsVerified,
        FisherLiteracy = FisherReading.ElderRoleRequired,
        ExcusedAtMeeting = ExcusedReading.StaysInBase,
        DelegatedBase = DelegatedBaseReading.AllIncumbents,
        ReplacementLetter = ReplacementLetterReading.Required,
        FailedReviewRound = FailedRoundReading.AfterThird,
        StrikeOffAtProvince = ProvinceBodyReading.StandingCommittee,
        EmpoweredWithoutGrant = EmpoweredReading.GrantRequired,
        DossierSetUp = DossierSetUpReading.FirstPaper,
        CommitteeVotesFirst = CommitteeVoteReading.Required,
        LateCeremonyConsent = LateConsentReading.BeforeCeremony,
        EmpoweredMembers = EmpoweredMembersReading.ByKindOfUnit,
        BaseTransfer = BaseTransferReading.Province,
        EndedTransfers = EndedTransfersReading.DirectSuperior,
        MergedSuperior = MergedSuperiorReading.ConsentRequired,
        CentralBlocBase = CentralBlocBaseReading.ConsentRequired,
        PlainDays = PlainDaysReading.CalendarDays,
        DisciplineEffect = DisciplineEffectReading.Announcement,
        AppealWindow = AppealWindowReading.Longer,
        AccusedInBase = AccusedReading.Counts,
        HeavierMajority = HeavierMajorityReading.PassUp,
        ContinuingAct = ContinuingActReading.FromBeginning,
        TransferFilingStart = FilingStartReading.Later,
        TemporaryExtensions = TemporaryExtensionReading.AllTogether,
        ExemptionRenewal = ExemptionDeciderReading.Committee,
        ExemptionAwaitingRetirement = ExemptionDeciderReading.Committee,
        LeavingShare = LeavingShareReading.AsStrikingOff,
        StrikeMonths = StrikeMonthsReading.ConsecutiveOfCalendarYear,
        StrikeAppealEffect = StrikeAppealReading.NotSuspensive,
        FurtherStrikeAppeal = FurtherAppealReading.FromResolution,
        RestoredSeniority = RestoredSeniorityReading.GapDeducted,
        PopulationReadmission = PopulationReading.Stricter,
        SeniorityAfterLeaving = AfterLeavingReading.TakenOff,
        SeniorityResumes = ResumesReading.Ceremony,
        BadgeBarStart = BadgeBarReading.FromEffect,
        MissedMark = MissedMarkReading.NotAwarded,
        EvaluationCapBase = CapBaseReading.Good,
        EvaluationCapScope = CapScopeReading.SameTasks,
        EvaluationCapRounding = CapRoundingReading.Down,
    };

    /// <summary>How age is counted 'by month' (tính theo tháng; 294-QĐ/TW, 1.1.1): the two readings differ only within one month. Key: <c>age-by-month</c>.</summary>
    public AgeReading? AgeByMonth { get; init; }

    /// <summary>Whether the present politics of relatives who are members must still be verified (06-HD/TW, 3.4 c against 38-HD/BTCTW, I.1.5). Key: <c>member-relatives</c>.</summary>
    public MemberRelativesReading? MemberRelatives { get; init; }

    /// <summary>Whether an ordinary fisher regularly at sea qualifies for the literacy exception (06-HD/TW, 1.2 b). Key: <c>fisher-literacy</c>.</summary>
    public FisherReading? FisherLiteracy { get; init; }

    /// <summary>Whether a full member excused from an ordinary meeting leaves the vote base (294-QĐ/TW, 9.3.2 names only congresses). Key: <c>excused-at-meeting</c>.</summary>
    public ExcusedReading? ExcusedAtMeeting { get; init; }

    /// <summary>Whether the exclusions of 294-QĐ/TW, 9.3.3 apply to a delegated committee, whose base is 'the total number of committee members' (06-HD/TW, 3.7 a). Key: <c>delegated-base</c>.</summary>
    public DelegatedBaseReading? DelegatedBase { get; init; }

    /// <summary>Whether a member who replaces an introducer must write a letter (294-QĐ/TW, 3.2.2 is silent). Key: <c>replacement-letter</c>.</summary>
    public ReplacementLetterReading? ReplacementLetter { get; init; }

    /// <summary>When a recognition vote without a result goes up: after the third (294-QĐ/TW, 4.2.3) or after each (06-HD/TW, 5.1). Key: <c>failed-review-round</c>.</summary>
    public FailedRoundReading? FailedReviewRound { get; init; }

    /// <summary>Who strikes a probationer off at province level: 06-HD/TW, 4.6 c says the standing committee, 294-QĐ/TW, 4.3.2 c names the standing group with the heads of commissions for admission. Key: <c>strike-off-at-province</c>.</summary>
    public ProvinceBodyReading? StrikeOffAtProvince { get; init; }

    /// <summary>Whether a committee given superior powers may decide admission without an explicit grant of that power (294-QĐ/TW, 4.3.2 b against 10.6.2 b). Key: <c>empowered-without-grant</c>.</summary>
    public EmpoweredReading? EmpoweredWithoutGrant { get; init; }

    /// <summary>Which event sets up the dossier and starts its 12 months (06-HD/TW, 5.4 a is silent). Key: <c>dossier-set-up</c>.</summary>
    public DossierSetUpReading? DossierSetUp { get; init; }

    /// <summary>Whether under 208-QĐ/TW the whole grassroots committee votes before its standing committee decides; no text was seen. Key: <c>committee-votes-first</c>.</summary>
    public CommitteeVoteReading? CommitteeVotesFirst { get; init; }

    /// <summary>Whether the superior's agreement to a late ceremony must come first (294-QĐ/TW, 4.1 is silent). Key: <c>late-ceremony-consent</c>.</summary>
    public LateConsentReading? LateCeremonyConsent { get; init; }

    /// <summary>Whether an enterprise, a service unit or an armed unit directly under a province needs 400 members for superior powers, or 200 (294-QĐ/TW, 10.6.1). Key: <c>empowered-members</c>.</summary>
    public EmpoweredMembersReading? EmpoweredMembers { get; init; }

    /// <summary>Who decides that a grassroots organization leaves its superior for another one (06-HD/TW, 10.5 b against 38-HD/BTCTW, II.4.3.3 b). Key: <c>base-transfer</c>.</summary>
    public BaseTransferReading? BaseTransfer { get; init; }

    /// <summary>Who transfers the members of an organization that is ended (294-QĐ/TW, 6.3.5 against 38-HD/BTCTW, II.4.3.3 a). Key: <c>ended-transfers</c>.</summary>
    public EndedTransfersReading? EndedTransfers { get; init; }

    /// <summary>Whether the Central Organization Commission must agree where a superior organization of a special kind disappears by merger or split: 06-HD/TW, 12 names founding and ending. Key: <c>merged-superior</c>.</summary>
    public MergedSuperiorReading? MergedSuperior { get; init; }

    /// <summary>Whether the Central Organization Commission must agree to a grassroots party organization directly under a bloc of central agencies: 294-QĐ/TW, 10.4.4 asks so of all committees directly under the Centre, 10.4.2 a lets the bloc decide. Key: <c>central-bloc-base</c>.</summary>
    public CentralBlocBaseReading? CentralBlocBase { get; init; }

    /// <summary>Whether "ngày" without "làm việc" in 22-QĐ/TW and later regulations on discipline means calendar or working days; the guidance that says so (02-HD/TW, I.5) was not seen. Key: <c>plain-days</c>.</summary>
    public PlainDaysReading? PlainDays { get; init; }

    /// <summary>From when a decision that is not a cell's has effect under 21-QĐ/TW: two sources say its signing, one and the Charter (39.6) its announcement. Key: <c>discipline-effect</c>.</summary>
    public DisciplineEffectReading? DisciplineEffect { get; init; }

    /// <summary>Whether an appeal may be filed within one month (Charter, 39.7) or within 30 working days (30-QĐ/TW, 32.5.2.1), where the figure of the regulation in force was not seen. Key: <c>appeal-window</c>.</summary>
    public AppealWindowReading? AppealWindow { get; init; }

    /// <summary>Whether the member whose case it is counts in the base of the vote (22-QĐ/TW and 296-QĐ/TW name no such exclusion). Key: <c>accused-in-base</c>.</summary>
    public AccusedReading? AccusedInBase { get; init; }

    /// <summary>What follows where a majority wants measures heavier than the body may decide, but none of them has its own share (22-QĐ/TW, 15.3.1). Key: <c>heavier-majority</c>.</summary>
    public HeavierMajorityReading? HeavierMajority { get; init; }

    /// <summary>How long who was put out for the population policy waits for re-admission since births are no longer dealt with: 05-QĐi/TW was not seen repealed. Key: <c>population-readmission</c>.</summary>
    public PopulationReading? PopulationReadmission { get; init; }

    /// <summary>Whether the time after leaving on request is taken off seniority: 294-QĐ/TW, 4.5.1 does not name it, but leaving is executed by striking the name off (06-HD/TW, 11.2 a). Key: <c>seniority-after-leaving</c>.</summary>
    public AfterLeavingReading? SeniorityAfterLeaving { get; init; }

    /// <summary>When the time without activity of a re-admitted member ends: at the decision or at the ceremony (294-QĐ/TW, 4.5.2 is silent). Key: <c>seniority-resumes</c>.</summary>
    public ResumesReading? SeniorityResumes { get; init; }

    /// <summary>From when the limitation of a continuing act runs while no guidance says so (102-QĐ/TW, 3; 69-QĐ/TW, 4.2). Key: <c>continuing-act</c>.</summary>
    public ContinuingActReading? ContinuingAct { get; init; }

    /// <summary>From when the three months for handing in transfer papers run: from the slip's arrival or from the day the member received the file (38-HD/BTCTW, II.4.3.1 d). Key: <c>transfer-filing-start</c>.</summary>
    public FilingStartReading? TransferFilingStart { get; init; }

    /// <summary>Whether each extension of a temporary stay, or all together, must be shorter than the limit (38-HD/BTCTW, II.4.3.2 c). Key: <c>temporary-extensions</c>.</summary>
    public TemporaryExtensionReading? TemporaryExtensions { get; init; }

    /// <summary>Who decides when a temporary exemption goes on: 06-HD/TW, 10.3 a says the cell considers and decides, 38-HD/BTCTW, IV.1.2 c has the committee decide. Key: <c>exemption-renewal</c>.</summary>
    public ExemptionDeciderReading? ExemptionRenewal { get; init; }

    /// <summary>Who decides on the exemption of a member who waits for retirement: 06-HD/TW, 10.3 b says the cell considers, 38-HD/BTCTW, IV.1.2 c has the committee decide. Key: <c>exemption-awaiting-retirement</c>.</summary>
    public ExemptionDeciderReading? ExemptionAwaitingRetirement { get; init; }

    /// <summary>The share by which leaving on request is proposed and decided (06-HD/TW, 11.2 is silent). Key: <c>leaving-share</c>.</summary>
    public LeavingShareReading? LeavingShare { get; init; }

    /// <summary>Which months are "three months in the year" (Charter, 8.1; 294-QĐ/TW, 8.1). Key: <c>strike-months</c>.</summary>
    public StrikeMonthsReading? StrikeMonths { get; init; }

    /// <summary>Whether an appeal stays the striking off (294-QĐ/TW, 8.2 is silent). Key: <c>strike-appeal-effect</c>.</summary>
    public StrikeAppealReading? StrikeAppealEffect { get; init; }

    /// <summary>From when the 30 working days of an appeal to the next level run (294-QĐ/TW, 8.2.1 speaks only of the receipt of the striking off). Key: <c>further-strike-appeal</c>.</summary>
    public FurtherAppealReading? FurtherStrikeAppeal { get; init; }

    /// <summary>Whether seniority is continuous after an expulsion that was annulled or changed without being wrongful: 294-QĐ/TW, 5.2.2 names the wrongful alone, 06-HD/TW, 5.3 the wrong as well, and none a lighter measure on appeal. Key: <c>restored-seniority</c>.</summary>
    public RestoredSeniorityReading? RestoredSeniority { get; init; }

    /// <summary>From which day the months after a disciplinary measure run in which no badge is considered (294-QĐ/TW, 28.3.1 c is silent). Key: <c>badge-bar-start</c>.</summary>
    public BadgeBarReading? BadgeBarStart { get; init; }

    /// <summary>Whether a new badge is awarded to members who had reached its years before it came. Key: <c>badge-missed-mark</c>.</summary>
    public MissedMarkReading? MissedMark { get; init; }

    /// <summary>Of whom the share of members graded excellent is taken (21-HD/BTCTW). Key: <c>evaluation-cap-base</c>.</summary>
    public CapBaseReading? EvaluationCapBase { get; init; }

    /// <summary>Within which whole the cap on the excellent is held (21-HD/BTCTW). Key: <c>evaluation-cap-scope</c>.</summary>
    public CapScopeReading? EvaluationCapScope { get; init; }

    /// <summary>How the number that the cap allows is brought to whole members (21-HD/BTCTW). Key: <c>evaluation-cap-rounding</c>.</summary>
    public CapRoundingReading? EvaluationCapRounding { get; init; }
}
