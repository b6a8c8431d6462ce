using NodaTime;
using PartyDomain.Discipline;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>How long a suspension may last, or what a stage of proceedings calls for.</summary>
internal sealed record SuspensionAnswer(
    OutcomeKind Outcome,
    Length? First,
    Length? Total,
    LocalDate? FirstEndsOn,
    LocalDate? EndsAtEarliest,
    LocalDate? EndsAtLatest,
    bool? ByProcedureLaw,
    SuspendedActivity? Activity,
    ValueList<FindingAnswer> Findings,
    ValueList<string> Settings,
    BasisAnswer Basis)
{
    public static SuspensionAnswer Of(Outcome<SuspensionPeriod> outcome)
    {
        var period = outcome.Events.Count > 0 ? outcome.Events[0] : null;
        return Plain(outcome) with
        {
            First = period?.First,
            Total = period?.Total,
            FirstEndsOn = period?.FirstEndsOn,
            EndsAtEarliest = period?.EndsAtEarliest,
            EndsAtLatest = period?.EndsAtLatest,
            ByProcedureLaw = period is null ? null : period.First is null,
        };
    }

    public static SuspensionAnswer Of(Outcome<SuspendedActivity> outcome) =>
        Plain(outcome) with { Activity = outcome.Events.Count > 0 ? outcome.Events[0] : null };

    private static SuspensionAnswer Plain<T>(Outcome<T> outcome) => new(
        CommandAnswer.KindOf(outcome),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        FindingAnswer.Of(outcome.Findings),
        CommandAnswer.SettingsOf(outcome.Findings),
        BasisAnswer.Of(outcome.Basis));
}
