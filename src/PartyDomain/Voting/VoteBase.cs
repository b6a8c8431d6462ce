namespace PartyDomain.Voting;

/// <summary>The number of persons whose approval is counted against.</summary>
/// <param name="Size">The size under the settings; where a question is open, the larger size.</param>
/// <param name="SmallestSize">The size if every open question shrinks the base; equal to <paramref name="Size"/> where none is open.</param>
/// <param name="Voters">How many of the base were present and could vote.</param>
/// <param name="Exclusions">Who was left out, by reason.</param>
/// <param name="OpenQuestions">Keys of settings, or of provisions nothing is known of, on which the size depends.</param>
public sealed record VoteBase(
    int Size,
    int SmallestSize,
    int Voters,
    ValueList<VoteExclusion> Exclusions,
    ValueList<string> OpenQuestions);
