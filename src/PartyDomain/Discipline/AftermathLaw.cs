using PartyDomain.Membership.Badges;
using PartyDomain.Rulebooks;
using static PartyDomain.EvidenceGrade;
using static PartyDomain.Rulebooks.Instruments;
using static PartyDomain.Rulebooks.StatementKind;

namespace PartyDomain.Discipline;

/// <summary>For how long a measure stands in the way of something else.</summary>
public static class AftermathLaw
{
    /// <summary>How long after reprimand no party badge is considered; then the cell must recognize the correction (294-QĐ/TW, 28.3.1 c).</summary>
    public static Provision<Length> BadgeReprimand => BadgeLaw.BarReprimand;

    /// <summary>How long after warning no party badge is considered (294-QĐ/TW, 28.3.1 c).</summary>
    public static Provision<Length> BadgeWarning => BadgeLaw.BarWarning;

    /// <summary>How long after removal no party badge is considered (294-QĐ/TW, 28.3.1 c).</summary>
    public static Provision<Length> BadgeRemoval => BadgeLaw.BarRemoval;

    /// <summary>How long after reprimand no higher office of a cadre (80-QĐ/TW; what 377-QĐ/TW says was not seen).</summary>
    public static Provision<Length> CadreReprimand { get; } = Cadre("discipline.cadre-bar.reprimand", Length.Months(12), new(NotKnown, Cadres377));

    /// <summary>How long after warning no higher office of a cadre (80-QĐ/TW; what 377-QĐ/TW says was not seen).</summary>
    public static Provision<Length> CadreWarning { get; } = Cadre("discipline.cadre-bar.warning", Length.Months(30), new(NotKnown, Cadres377));

    /// <summary>How long after removal no higher office of a cadre (80-QĐ/TW; 377-QĐ/TW, which has exceptions that were not seen).</summary>
    public static Provision<Length> CadreRemoval { get; } = Cadre("discipline.cadre-bar.removal", Length.Months(60), new(Restated, Cadres377, "chưa rõ điểm", Secondary));

    /// <summary>A disciplined probationary member is still considered for recognition (22-QĐ/TW, 21-QĐ/TW).</summary>
    public static Provision<bool> StillConsidered { get; } = Stated.Inspection<bool>(
        "discipline.probationer.still-considered",
        new(NotKnown, Inspection30),
        new(Enacted, Inspection22, "chưa rõ điểm", Confirmed, true),
        new(NotSeen, Inspection262),
        new(NotSeen, Inspection296),
        new(Restated, Inspection21, "chưa rõ điểm", Secondary));

    /// <summary>Discipline is entered in the CV, and so are cases considered without discipline or not disciplined because limitation had passed (38-HD/BTCTW, I.1.4.2, item 20).</summary>
    public static Provision<bool> EnteredInCv { get; } = new(
        "discipline.entered-in-cv",
        Chains.OrganizationCommission,
        [
            new(NotKnown, Administration2017),
            new(NotKnown, Administration2022),
            new(Enacted, Administration2025, "I.1.4.2 mục 20", Confirmed, true),
        ]);

    /// <summary>Everything this file declares.</summary>
    public static IReadOnlyList<Provision> All { get; } = [CadreReprimand, CadreWarning, CadreRemoval, StillConsidered, EnteredInCv];

    /// <summary>How long after a measure no party badge is considered.</summary>
    /// <param name="measure">The measure.</param>
    /// <returns>The provision; null where the measure ends the membership.</returns>
    public static Provision<Length>? BadgeAfter(DisciplineMeasure measure) => measure switch
    {
        DisciplineMeasure.Reprimand => BadgeReprimand,
        DisciplineMeasure.Warning => BadgeWarning,
        DisciplineMeasure.Removal => BadgeRemoval,
        _ => null,
    };

    /// <summary>How long after a measure a cadre has no higher office.</summary>
    /// <param name="measure">The measure.</param>
    /// <returns>The provision; null where the measure ends the membership.</returns>
    public static Provision<Length>? CadreAfter(DisciplineMeasure measure) => measure switch
    {
        DisciplineMeasure.Reprimand => CadreReprimand,
        DisciplineMeasure.Warning => CadreWarning,
        DisciplineMeasure.Removal => CadreRemoval,
        _ => null,
    };

    private static Provision<Length> Cadre(string key, Length length, Statement<Length> last) =>
        new(key, Chains.Cadres, [new(Enacted, Cadres80, "chưa rõ điểm", Confirmed, length), last]);
}
