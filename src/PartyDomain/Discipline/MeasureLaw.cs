using PartyDomain.Rulebooks;
using static PartyDomain.EvidenceGrade;
using static PartyDomain.Rulebooks.Instruments;
using static PartyDomain.Rulebooks.StatementKind;

namespace PartyDomain.Discipline;

/// <summary>Which measures there are, and that there is one for everything concluded together.</summary>
public static class MeasureLaw
{
    /// <summary>The measures for full members (Charter, 35.2).</summary>
    public static Provision<ValueList<DisciplineMeasure>> FullMember { get; } = Stated.Charter<ValueList<DisciplineMeasure>>(
        "discipline.measures.full-member",
        "35.2",
        [DisciplineMeasure.Reprimand, DisciplineMeasure.Warning, DisciplineMeasure.Removal, DisciplineMeasure.Expulsion]);

    /// <summary>The measures for probationary members (Charter, 35.2).</summary>
    public static Provision<ValueList<DisciplineMeasure>> Probationary { get; } = Stated.Charter<ValueList<DisciplineMeasure>>(
        "discipline.measures.probationary",
        "35.2",
        [DisciplineMeasure.Reprimand, DisciplineMeasure.Warning]);

    /// <summary>The measures for organizations (Charter, 35.2).</summary>
    public static Provision<ValueList<DisciplineMeasure>> Organization { get; } = Stated.Charter<ValueList<DisciplineMeasure>>(
        "discipline.measures.organization",
        "35.2",
        [DisciplineMeasure.Reprimand, DisciplineMeasure.Warning, DisciplineMeasure.Dissolution]);

    /// <summary>Removal only for who holds an office (69-QĐ/TW, 7.2).</summary>
    public static Provision<bool> RemovalNeedsOffice { get; } = Stated.From69("discipline.removal.needs-office", "7.2", true);

    /// <summary>Several offices: removal from one, several or all of them, and the others are reviewed (296-QĐ/TW, 13).</summary>
    public static Provision<bool> SeveralOffices { get; } = Stated.Inspection<bool>(
        "discipline.removal.several-offices",
        new(NotKnown, Inspection30),
        new(NotKnown, Inspection22),
        new(NotKnown, Inspection262),
        new(Enacted, Inspection296, "13", Confirmed, true),
        new(NotSeen, Inspection21));

    /// <summary>One act, one measure; several acts considered together are concluded each, and decided by one decision with the heaviest measure (69-QĐ/TW, 2.4).</summary>
    public static Provision<bool> OneDecision { get; } = Stated.Penalties<bool>(
        "discipline.one-decision",
        new(Enacted, Penalties102, "chưa rõ điểm", Secondary, true),
        new(Restated, Penalties69, "2.4"),
        new(Restated, Penalties212, "chưa rõ điểm", Secondary));

    /// <summary>Losing the party card without a good reason is punished by reprimand; damaging it is not (102-QĐ/TW, 11.1 g).</summary>
    public static Provision<DisciplineMeasure> LostCard { get; } = Stated.Penalties<DisciplineMeasure>(
        "discipline.card.lost",
        new(Enacted, Penalties102, "11.1 g", Confirmed, DisciplineMeasure.Reprimand),
        new(Restated, Penalties69, "chưa rõ điểm", Secondary),
        new(NotSeen, Penalties212));

    /// <summary>Whether a third child or more is a violation: no longer considered from 20 March 2025 (15-HD/UBKTTW, 8.3); decisions made before stand.</summary>
    public static Provision<bool> ThirdChild { get; } = Stated.Penalties<bool>(
        "discipline.third-child",
        new(Enacted, Penalties102, "chưa rõ điểm", Confirmed, true),
        new(Restated, Penalties69, "52"),
        new(Changed, PenaltyGuidance15, "8.3", Confirmed, false),
        new(NotSeen, Penalties212));

    /// <summary>The lightest court penalty that must be followed by expulsion (69-QĐ/TW, 2.9).</summary>
    public static Provision<CriminalPenalty> ExpulsionFrom { get; } = Stated.Penalties<CriminalPenalty>(
        "discipline.sentence.expulsion-from",
        new(Enacted, Penalties102, "chưa rõ điểm", Secondary, CriminalPenalty.NonCustodialReform),
        new(Restated, Penalties69, "2.9"),
        new(NotSeen, Penalties212));

    /// <summary>Who is wanted is expelled (69-QĐ/TW, 2.9).</summary>
    public static Provision<bool> WantedExpelled { get; } = Stated.From69("discipline.sentence.wanted-expelled", "2.9", true);

    /// <summary>From an effective prison sentence on, no inspection is needed before expulsion (21-QĐ/TW).</summary>
    public static Provision<bool> PrisonNeedsNoInspection { get; } = Stated.Inspection<bool>(
        "discipline.sentence.no-inspection",
        new(NotKnown, Inspection30),
        new(NotKnown, Inspection22),
        new(NotKnown, Inspection262),
        new(NotKnown, Inspection296),
        new(Enacted, Inspection21, "chưa rõ điểm", Secondary, true));

    /// <summary>Everything this file declares.</summary>
    public static IReadOnlyList<Provision> All { get; } =
    [
        FullMember, Probationary, Organization, RemovalNeedsOffice, SeveralOffices, OneDecision, LostCard, ThirdChild, ExpulsionFrom, WantedExpelled, PrisonNeedsNoInspection,
    ];

    /// <summary>The measures of a subject.</summary>
    /// <param name="subject">Who is disciplined.</param>
    /// <returns>The provision.</returns>
    public static Provision<ValueList<DisciplineMeasure>> Of(DisciplineSubject subject) => subject switch
    {
        DisciplineSubject.FullMember => FullMember,
        DisciplineSubject.ProbationaryMember => Probationary,
        _ => Organization,
    };
}
