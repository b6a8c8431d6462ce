using PartyDomain.Rulebooks;
using static PartyDomain.EvidenceGrade;
using static PartyDomain.Rulebooks.Instruments;
using static PartyDomain.Rulebooks.StatementKind;

namespace PartyDomain.Discipline;

/// <summary>What follows discipline that should not have been.</summary>
public static class RestorationLaw
{
    /// <summary>The organization that decided annuls or changes a wrong decision; else the competent superior does, and examines its responsibility (69-QĐ/TW, 2.6).</summary>
    public static Provision<bool> Rectified { get; } = Stated.From69("discipline.wrong.rectified", "2.6", true);

    /// <summary>Only discipline without any violation is wrongful; a wrong measure or procedure is not (02-HD/TW, I.2; 117-QĐ/TW).</summary>
    public static Provision<bool> OnlyWithoutViolation { get; } = Since2023("discipline.wrongful.only-without-violation", "chưa rõ điểm");

    /// <summary>The organization that decided apologizes, in public and in time (117-QĐ/TW, 3–4).</summary>
    public static Provision<bool> Apology { get; } = Since2023("discipline.wrongful.apology", "3");

    /// <summary>After reprimand and warning the interests affected are restored (117-QĐ/TW).</summary>
    public static Provision<bool> Interests { get; } = Since2023("discipline.wrongful.interests", "chưa rõ điểm");

    /// <summary>After removal the office, or an equivalent one, is considered again (117-QĐ/TW).</summary>
    public static Provision<bool> Office { get; } = Since2023("discipline.wrongful.office", "chưa rõ điểm");

    /// <summary>After expulsion membership and rights are restored on application (117-QĐ/TW).</summary>
    public static Provision<bool> Membership { get; } = Since2023("discipline.wrongful.membership-on-application", "chưa rõ điểm");

    /// <summary>Everything this file declares.</summary>
    public static IReadOnlyList<Provision> All { get; } = [Rectified, OnlyWithoutViolation, Apology, Interests, Office, Membership];

    private static Provision<bool> Since2023(string key, string point) => new(key, Chains.Restoration, [new(Enacted, Restoration117, point, Confirmed, true)]);
}
