using NodaTime;
using PartyDomain.Membership.Dues;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>The dues of a month, in đồng. <c>amount</c> is given where it is a whole number; <c>exact</c> always is.</summary>
internal sealed record DuesAnswer(
    OutcomeKind Outcome,
    bool? Pays,
    DuesExemption? Exemption,
    Fraction? Rate,
    long? DuesBase,
    LocalDate? BaseMonth,
    long? Amount,
    Fraction? Exact,
    long? Least,
    long? Most,
    ValueList<FindingAnswer> Findings,
    ValueList<string> Settings,
    BasisAnswer Basis)
{
    public static DuesAnswer Of(Outcome<DuesAssessment> outcome)
    {
        var found = outcome.Events.Count > 0 ? outcome.Events[0] : null;
        return new(
            CommandAnswer.KindOf(outcome),
            found?.Pays,
            found?.Exemption,
            found?.Rate,
            found?.Base,
            found?.BaseMonth,
            Whole(found?.Amount),
            found?.Amount,
            Whole(found?.Least),
            Whole(found?.Most),
            FindingAnswer.Of(outcome.Findings),
            CommandAnswer.SettingsOf(outcome.Findings),
            BasisAnswer.Of(outcome.Basis));
    }

    private static long? Whole(Fraction? amount) => amount is { Denominator: 1 } whole ? whole.Numerator : null;
}
