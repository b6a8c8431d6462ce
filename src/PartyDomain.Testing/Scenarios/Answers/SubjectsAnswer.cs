using PartyDomain.Oversight.Inspections;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>Subjects of sessions: occurrences, different ones, and what came of them. Null is not known.</summary>
internal sealed record SubjectsAnswer(int Occurrences, int? Distinct, int LeastDistinct, int? Concluded, int? WithViolation, int? MustBeDisciplined, int? Disciplined)
{
    public static SubjectsAnswer Of(SubjectCount count, InspectionCount of) => new(
        count.Occurrences,
        count.Distinct,
        of.LeastDistinct(count.Occurrences),
        count.Concluded,
        count.WithViolation,
        count.MustBeDisciplined,
        count.Disciplined);
}
