using NodaTime;
using PartyDomain.Membership.Readmission;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>One length waited for before re-admission.</summary>
internal sealed record WaitAnswer(LocalDate Start, Length Length, LocalDate EndsOn)
{
    public static WaitAnswer Of(ReadmissionWait wait) => new(wait.Start, wait.Length, wait.EndsOn);
}
