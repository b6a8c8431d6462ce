namespace PartyDomain.Membership.Papers;

/// <summary>One line of the index of a file.</summary>
/// <param name="Paper">The paper.</param>
/// <param name="Stage">The act after which it is there.</param>
/// <param name="IfAny">Whether it is there only where there was such a paper.</param>
/// <param name="Form">The number of its form; null where none is known for the day.</param>
public sealed record FilePaperLine(FilePaper Paper, FileStage Stage, bool IfAny, string? Form);
