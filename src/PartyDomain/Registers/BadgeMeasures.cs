using NodaTime;
using PartyDomain.Discipline;
using PartyDomain.Discipline.Cases;
using PartyDomain.Membership;
using PartyDomain.Membership.Badges;

namespace PartyDomain.Registers;

/// <summary>The disciplinary measures of a register that stand in the way of a badge.</summary>
internal static class BadgeMeasures
{
    /// <summary>The measures against a person as known on a day; those that have lapsed are among them.</summary>
    public static IEnumerable<ServedMeasure> Of(Register register, PersonId person, LocalDate day) =>
        MemberDiscipline.Of(register, person, day).Cases.Select(Of).OfType<ServedMeasure>();

    /// <summary>What the host says, and what the register holds beside it.</summary>
    public static BadgeEvidence With(BadgeEvidence said, Register register, PersonId person, LocalDate day)
    {
        var own = Of(register, person, day).Where(measure => !said.Measures.Any(other => other.Measure == measure.Measure && other.EffectiveOn == measure.EffectiveOn));
        return said with { Measures = said.Measures.Concat(own).ToValueList() };
    }

    // A heavier measure on appeal runs anew; a lighter one keeps the time served.
    private static ServedMeasure? Of(DisciplineCase one)
    {
        if (one is not { EffectiveOn: { } first } || !(one.HasMeasureInForce || one.Phase == CasePhase.Lapsed) || KindOf(one.Measure) is not { } kind)
        {
            return null;
        }

        var change = one.LaterDecisions().LastOrDefault(item => item.Outcome is AppealOutcome.Reduced or AppealOutcome.Increased);
        return change is { Outcome: AppealOutcome.Increased } heavier ? new ServedMeasure(kind, heavier.On, null) : new ServedMeasure(kind, first, one.SignedOn);
    }

    private static BadgeMeasureKind? KindOf(DisciplineMeasure? measure) => measure switch
    {
        DisciplineMeasure.Reprimand => BadgeMeasureKind.Reprimand,
        DisciplineMeasure.Warning => BadgeMeasureKind.Warning,
        DisciplineMeasure.Removal => BadgeMeasureKind.Removal,
        _ => null,
    };
}
