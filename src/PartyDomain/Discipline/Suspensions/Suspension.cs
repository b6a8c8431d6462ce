using NodaTime;

namespace PartyDomain.Discipline.Suspensions;

/// <summary>One suspension of a member or of an organization. It is a precaution, not a measure, and is counted apart.</summary>
/// <param name="Id">The host's key.</param>
/// <param name="Subject">Whether a member or an organization is suspended; who it is the host keeps under the key.</param>
public sealed record Suspension(CaseId Id, DisciplineSubject Subject)
{
    /// <summary>Where it stands.</summary>
    public SuspensionPhase Phase { get; init; }

    /// <summary>The fact that suspended; null before it.</summary>
    public ActivitySuspended? Decision { get; init; }

    /// <summary>The last day, as far as it was extended; null where it was not, or the law on procedure gives it.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>How often it was extended.</summary>
    public int Extensions { get; init; }

    /// <summary>The first day on which it no longer holds, where it was lifted.</summary>
    public LocalDate? LiftedOn { get; init; }

    /// <summary>Every fact, in the order in which it was learned.</summary>
    public ValueList<SuspensionEvent> History { get; init; } = [];

    /// <summary>The last day as it stands, under the shortest reading of its days; null where only the law on procedure gives one.</summary>
    public LocalDate? EndsOn => Until ?? Decision?.Period.FirstEndsOn;

    /// <summary>Whether it holds on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Whether it was decided by then, and was neither lifted nor over.</returns>
    public bool HoldsOn(LocalDate day) => Decision is { } decision && day >= decision.On && (LiftedOn is not { } lifted || day < lifted) && (EndsOn is not { } end || day <= end);

    /// <summary>Writes nothing of the suspension.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(Suspension);
}
