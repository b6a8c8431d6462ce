namespace PartyDomain.Rulebooks;

/// <summary>The keys by which findings name the settings.</summary>
public static class SettingKeys
{
    /// <summary>Key of <see cref="Settings.AgeByMonth"/>.</summary>
    public const string AgeByMonth = "age-by-month";

    /// <summary>Key of <see cref="Settings.MemberRelatives"/>.</summary>
    public const string MemberRelatives = "member-relatives";

    /// <summary>Key of <see cref="Settings.FisherLiteracy"/>.</summary>
    public const string FisherLiteracy = "fisher-literacy";

    /// <summary>Key of <see cref="Settings.ExcusedAtMeeting"/>.</summary>
    public const string ExcusedAtMeeting = "excused-at-meeting";

    /// <summary>Key of <see cref="Settings.DelegatedBase"/>.</summary>
    public const string DelegatedBase = "delegated-base";

    /// <summary>Key of <see cref="Settings.ReplacementLetter"/>.</summary>
    public const string ReplacementLetter = "replacement-letter";

    /// <summary>Key of <see cref="Settings.FailedReviewRound"/>.</summary>
    public const string FailedReviewRound = "failed-review-round";

    /// <summary>Key of <see cref="Settings.StrikeOffAtProvince"/>.</summary>
    public const string StrikeOffAtProvince = "strike-off-at-province";

    /// <summary>Key of <see cref="Settings.EmpoweredWithoutGrant"/>.</summary>
    public const string EmpoweredWithoutGrant = "empowered-without-grant";

    /// <summary>Key of <see cref="Settings.DossierSetUp"/>.</summary>
    public const string DossierSetUp = "dossier-set-up";

    /// <summary>Key of <see cref="Settings.CommitteeVotesFirst"/>.</summary>
    public const string CommitteeVotesFirst = "committee-votes-first";

    /// <summary>Key of <see cref="Settings.LateCeremonyConsent"/>.</summary>
    public const string LateCeremonyConsent = "late-ceremony-consent";

    /// <summary>Key of <see cref="Settings.EmpoweredMembers"/>.</summary>
    public const string EmpoweredMembers = "empowered-members";

    /// <summary>Key of <see cref="Settings.BaseTransfer"/>.</summary>
    public const string BaseTransfer = "base-transfer";

    /// <summary>Key of <see cref="Settings.EndedTransfers"/>.</summary>
    public const string EndedTransfers = "ended-transfers";

    /// <summary>Key of <see cref="Settings.MergedSuperior"/>.</summary>
    public const string MergedSuperior = "merged-superior";

    /// <summary>Key of <see cref="Settings.CentralBlocBase"/>.</summary>
    public const string CentralBlocBase = "central-bloc-base";

    /// <summary>Key of <see cref="Settings.PlainDays"/>.</summary>
    public const string PlainDays = "plain-days";

    /// <summary>Key of <see cref="Settings.DisciplineEffect"/>.</summary>
    public const string DisciplineEffect = "discipline-effect";

    /// <summary>Key of <see cref="Settings.AppealWindow"/>.</summary>
    public const string AppealWindow = "appeal-window";

    /// <summary>Key of <see cref="Settings.AccusedInBase"/>.</summary>
    public const string AccusedInBase = "accused-in-base";

    /// <summary>Key of <see cref="Settings.HeavierMajority"/>.</summary>
    public const string HeavierMajority = "heavier-majority";

    /// <summary>Key of <see cref="Settings.PopulationReadmission"/>.</summary>
    public const string PopulationReadmission = "population-readmission";

    /// <summary>Key of <see cref="Settings.SeniorityAfterLeaving"/>.</summary>
    public const string SeniorityAfterLeaving = "seniority-after-leaving";

    /// <summary>Key of <see cref="Settings.SeniorityResumes"/>.</summary>
    public const string SeniorityResumes = "seniority-resumes";

    /// <summary>Key of <see cref="Settings.ContinuingAct"/>.</summary>
    public const string ContinuingAct = "continuing-act";

    /// <summary>Key of <see cref="Settings.TransferFilingStart"/>.</summary>
    public const string TransferFilingStart = "transfer-filing-start";

    /// <summary>Key of <see cref="Settings.TemporaryExtensions"/>.</summary>
    public const string TemporaryExtensions = "temporary-extensions";

    /// <summary>Key of <see cref="Settings.ExemptionRenewal"/>.</summary>
    public const string ExemptionRenewal = "exemption-renewal";

    /// <summary>Key of <see cref="Settings.ExemptionAwaitingRetirement"/>.</summary>
    public const string ExemptionAwaitingRetirement = "exemption-awaiting-retirement";

    /// <summary>Key of <see cref="Settings.LeavingShare"/>.</summary>
    public const string LeavingShare = "leaving-share";

    /// <summary>Key of <see cref="Settings.StrikeMonths"/>.</summary>
    public const string StrikeMonths = "strike-months";

    /// <summary>Key of <see cref="Settings.StrikeAppealEffect"/>.</summary>
    public const string StrikeAppealEffect = "strike-appeal-effect";

    /// <summary>Key of <see cref="Settings.FurtherStrikeAppeal"/>.</summary>
    public const string FurtherStrikeAppeal = "further-strike-appeal";

    /// <summary>Key of <see cref="Settings.RestoredSeniority"/>.</summary>
    public const string RestoredSeniority = "restored-seniority";

    /// <summary>Key of <see cref="Settings.BadgeBarStart"/>.</summary>
    public const string BadgeBarStart = "badge-bar-start";

    /// <summary>Key of <see cref="Settings.MissedMark"/>.</summary>
    public const string MissedMark = "badge-missed-mark";

    /// <summary>Key of <see cref="Settings.EvaluationCapBase"/>.</summary>
    public const string EvaluationCapBase = "evaluation-cap-base";

    /// <summary>Key of <see cref="Settings.EvaluationCapScope"/>.</summary>
    public const string EvaluationCapScope = "evaluation-cap-scope";

    /// <summary>Key of <see cref="Settings.EvaluationCapRounding"/>.</summary>
    public const string EvaluationCapRounding = "evaluation-cap-rounding";
}
