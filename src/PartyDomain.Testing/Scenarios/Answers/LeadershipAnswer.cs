using NodaTime;
using PartyDomain.Organizations;
using PartyDomain.Organizations.Elections;
using PartyDomain.Rulebooks;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>What the law says of a term, a congress, an election, an appointment or meetings. What was not asked is null or empty.</summary>
internal sealed record LeadershipAnswer(OutcomeKind Outcome, bool? Allowed, ValueList<FindingAnswer> Findings, ValueList<string> Settings, BasisAnswer Basis)
{
    public LocalDate? From { get; init; }

    public LocalDate? EndsOn { get; init; }

    public Length? Length { get; init; }

    public LocalDate? DueOn { get; init; }

    public int? Number { get; init; }

    public int? Base { get; init; }

    public int? Needed { get; init; }

    public int? Unfilled { get; init; }

    public ValueList<PersonId> Elected { get; init; } = [];

    public ValueList<PersonId> Tied { get; init; } = [];

    public ValueList<PersonId> Persons { get; init; } = [];

    public ValueList<PartyOffice> Order { get; init; } = [];

    public AppointmentGround? Ground { get; init; }

    public ValueList<MeetingAnswer> Periods { get; init; } = [];

    public int? Lacking { get; init; }

    public ElectionPhase? Phase { get; init; }

    public int? Seats { get; init; }

    public static LeadershipAnswer Of<TEvent>(Outcome<TEvent> outcome, Func<LeadershipAnswer, TEvent, LeadershipAnswer>? with = null)
    {
        var kind = CommandAnswer.KindOf(outcome);
        var plain = new LeadershipAnswer(
            kind,
            kind == OutcomeKind.Undetermined ? null : kind == OutcomeKind.Accepted,
            FindingAnswer.Of(outcome.Findings),
            CommandAnswer.SettingsOf(outcome.Findings),
            BasisAnswer.Of(outcome.Basis));
        return with is null || outcome.Events.Count == 0 ? plain : with(plain, outcome.Events[0]);
    }
}
