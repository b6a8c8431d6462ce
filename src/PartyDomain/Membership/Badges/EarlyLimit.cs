namespace PartyDomain.Membership.Badges;

/// <summary>How long before its years a badge may come.</summary>
/// <param name="Years">The years of the badge.</param>
/// <param name="Illness">For a seriously ill member; null where the law of the day is not known.</param>
/// <param name="Posthumous">For a deceased member; null where the law of the day is not known.</param>
public sealed record EarlyLimit(int Years, Length? Illness, Length? Posthumous);
