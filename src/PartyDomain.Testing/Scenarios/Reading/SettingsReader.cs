using System.Collections.Frozen;
using System.Text.Json;
using PartyDomain.Rulebooks;

namespace PartyDomain.Testing.Scenarios.Reading;

/// <summary>Reads the answers to open questions: a preset, or an object by key.</summary>
internal static class SettingsReader
{
    private static readonly FrozenDictionary<string, Func<Settings, JsonElement, string, Problems, Settings>> All =
        new Dictionary<string, Func<Settings, JsonElement, string, Problems, Settings>>(StringComparer.Ordinal)
        {
            [SettingKeys.AgeByMonth] = Setting<AgeReading>((s, v) => s with { AgeByMonth = v }),
            [SettingKeys.MemberRelatives] = Setting<MemberRelativesReading>((s, v) => s with { MemberRelatives = v }),
            [SettingKeys.FisherLiteracy] = Setting<FisherReading>((s, v) => s with { FisherLiteracy = v }),
            [SettingKeys.ExcusedAtMeeting] = Setting<ExcusedReading>((s, v) => s with { ExcusedAtMeeting = v }),
            [SettingKeys.DelegatedBase] = Setting<DelegatedBaseReading>((s, v) => s with { DelegatedBase = v }),
            [SettingKeys.ReplacementLetter] = Setting<ReplacementLetterReading>((s, v) => s with { ReplacementLetter = v }),
            [SettingKeys.FailedReviewRound] = Setting<FailedRoundReading>((s, v) => s with { FailedReviewRound = v }),
            [SettingKeys.StrikeOffAtProvince] = Setting<ProvinceBodyReading>((s, v) => s with { StrikeOffAtProvince = v }),
            [SettingKeys.EmpoweredWithoutGrant] = Setting<EmpoweredReading>((s, v) => s with { EmpoweredWithoutGrant = v }),
            [SettingKeys.DossierSetUp] = Setting<DossierSetUpReading>((s, v) => s with { DossierSetUp = v }),
            [SettingKeys.CommitteeVotesFirst] = Setting<CommitteeVoteReading>((s, v) => s with { CommitteeVotesFirst = v }),
            [SettingKeys.LateCeremonyConsent] = Setting<LateConsentReading>((s, v) => s with { LateCeremonyConsent = v }),
            [SettingKeys.EmpoweredMembers] = Setting<EmpoweredMembersReading>((s, v) => s with { EmpoweredMembers = v }),
            [SettingKeys.BaseTransfer] = Setting<BaseTransferReading>((s, v) => s with { BaseTransfer = v }),
            [SettingKeys.EndedTransfers] = Setting<EndedTransfersReading>((s, v) => s with { EndedTransfers = v }),
            [SettingKeys.MergedSuperior] = Setting<MergedSuperiorReading>((s, v) => s with { MergedSuperior = v }),
            [SettingKeys.CentralBlocBase] = Setting<CentralBlocBaseReading>((s, v) => s with { CentralBlocBase = v }),
            [SettingKeys.PlainDays] = Setting<PlainDaysReading>((s, v) => s with { PlainDays = v }),
            [SettingKeys.DisciplineEffect] = Setting<DisciplineEffectReading>((s, v) => s with { DisciplineEffect = v }),
            [SettingKeys.AppealWindow] = Setting<AppealWindowReading>((s, v) => s with { AppealWindow = v }),
            [SettingKeys.AccusedInBase] = Setting<AccusedReading>((s, v) => s with { AccusedInBase = v }),
            [SettingKeys.HeavierMajority] = Setting<HeavierMajorityReading>((s, v) => s with { HeavierMajority = v }),
            [SettingKeys.TransferFilingStart] = Setting<FilingStartReading>((s, v) => s with { TransferFilingStart = v }),
            [SettingKeys.TemporaryExtensions] = Setting<TemporaryExtensionReading>((s, v) => s with { TemporaryExtensions = v }),
            [SettingKeys.ExemptionRenewal] = Setting<ExemptionDeciderReading>((s, v) => s with { ExemptionRenewal = v }),
            [SettingKeys.ExemptionAwaitingRetirement] = Setting<ExemptionDeciderReading>((s, v) => s with { ExemptionAwaitingRetirement = v }),
            [SettingKeys.LeavingShare] = Setting<LeavingShareReading>((s, v) => s with { LeavingShare = v }),
            [SettingKeys.StrikeMonths] = Setting<StrikeMonthsReading>((s, v) => s with { StrikeMonths = v }),
            [SettingKeys.StrikeAppealEffect] = Setting<StrikeAppealReading>((s, v) => s with { StrikeAppealEffect = v }),
            [SettingKeys.FurtherStrikeAppeal] = Setting<FurtherAppealReading>((s, v) => s with { FurtherStrikeAppeal = v }),
            [SettingKeys.RestoredSeniority] = Setting<RestoredSeniorityReading>((s, v) => s with { RestoredSeniority = v }),
            [SettingKeys.PopulationReadmission] = Setting<PopulationReading>((s, v) => s with { PopulationReadmission = v }),
            [SettingKeys.SeniorityAfterLeaving] = Setting<AfterLeavingReading>((s, v) => s with { SeniorityAfterLeaving = v }),
            [SettingKeys.SeniorityResumes] = Setting<ResumesReading>((s, v) => s with { SeniorityResumes = v }),
            [SettingKeys.EvaluationCapBase] = Setting<CapBaseReading>((s, v) => s with { EvaluationCapBase = v }),
            [SettingKeys.EvaluationCapScope] = Setting<CapScopeReading>((s, v) => s with { EvaluationCapScope = v }),
            [SettingKeys.EvaluationCapRounding] = Setting<CapRoundingReading>((s, v) => s with { EvaluationCapRounding = v }),
            [SettingKeys.ContinuingAct] = Setting<ContinuingActReading>((s, v) => s with { ContinuingAct = v }),
            [SettingKeys.BadgeBarStart] = Setting<BadgeBarReading>((s, v) => s with { BadgeBarStart = v }),
            [SettingKeys.MissedMark] = Setting<MissedMarkReading>((s, v) => s with { MissedMark = v }),
        }.ToFrozenDictionary(StringComparer.Ordinal);

    public static IEnumerable<string> Keys => All.Keys.Order(StringComparer.Ordinal);

    public static Settings Read(JsonElement? value, string path, Problems problems)
    {
        switch (value?.ValueKind)
        {
            case null:
                return Settings.Open;
            case JsonValueKind.String:
                return Preset(value.Value, path, problems);
            case JsonValueKind.Object:
                return Object(value.Value, path, problems);
            default:
                problems.Add(path, "Write \"open\", \"cautious\", or an object of settings here.");
                return Settings.Open;
        }
    }

    private static Settings Object(JsonElement value, string path, Problems problems)
    {
        var settings = value.TryGetProperty("preset", out var preset) ? Preset(preset, Paths.To(path, "preset"), problems) : Settings.Open;
        foreach (var member in value.EnumerateObject())
        {
            var at = Paths.To(path, member.Name);
            if (All.TryGetValue(member.Name, out var set))
            {
                settings = set(settings, member.Value, at, problems);
            }
            else if (!string.Equals(member.Name, "preset", StringComparison.Ordinal))
            {
                problems.Add(at, $"This setting is not known. Use one of: preset, {string.Join(", ", Keys)}.");
            }
        }

        return settings;
    }

    private static Settings Preset(JsonElement value, string path, Problems problems)
    {
        switch (value.ValueKind == JsonValueKind.String ? value.GetString() : null)
        {
            case "open":
                return Settings.Open;
            case "cautious":
                return Settings.Cautious;
            default:
                problems.Add(path, "This preset is not known. Write \"open\" or \"cautious\".");
                return Settings.Open;
        }
    }

    private static Func<Settings, JsonElement, string, Problems, Settings> Setting<TEnum>(Func<Settings, TEnum?, Settings> set)
        where TEnum : struct, Enum => (settings, value, path, problems) =>
        value.ValueKind == JsonValueKind.Null ? set(settings, null) : set(settings, ObjectReader.Word<TEnum>(value, path, problems));
}
