using NodaTime;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>When a length ends, and what that rests on.</summary>
internal sealed record DeadlineAnswer(
    Length? Length,
    LocalDate? DueOn,
    Citation? Citation,
    EvidenceGrade? Grade,
    EvidenceGrade? CalendarGrade,
    ValueList<int> PresumedYears,
    ValueList<LocalDate> SwapRisk,
    ValueList<LocalDate> OpenMakeUps,
    int? WorkingDay,
    bool? InTime);
