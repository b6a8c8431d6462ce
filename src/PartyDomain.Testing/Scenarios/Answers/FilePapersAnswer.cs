using PartyDomain.Membership.Papers;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>The lines of the index of a file.</summary>
internal sealed record FilePapersAnswer(int Count, ValueList<FilePaperLine> Lines);
