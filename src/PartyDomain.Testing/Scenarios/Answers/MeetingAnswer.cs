using NodaTime;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>One period in which a body had to meet.</summary>
internal sealed record MeetingAnswer(LocalDate From, LocalDate To, int Needed, int Held, bool Lacks);
