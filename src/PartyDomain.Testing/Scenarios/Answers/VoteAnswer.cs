using PartyDomain.Rulebooks;
using PartyDomain.Testing.Scenarios.Reading;
using PartyDomain.Voting;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>The base of a vote and its result.</summary>
internal sealed record VoteAnswer(
    int Base,
    int SmallestBase,
    int Voters,
    ResultMap<int> Exclusions,
    ValueList<string> OpenQuestions,
    Share? Share,
    int? Needed,
    bool? Carried,
    ValueList<FindingAnswer> Findings,
    ValueList<string> Settings,
    BasisAnswer Basis)
{
    public static VoteAnswer Of(VoteBase counted, Share? share, Tally? tally, Assessment assessment) => new(
        counted.Size,
        counted.SmallestSize,
        counted.Voters,
        new(counted.Exclusions.Select(exclusion => KeyValuePair.Create(Words.Of(exclusion.Reason), exclusion.Count))),
        counted.OpenQuestions,
        share,
        share?.Needed(counted.Size),
        tally?.Carried,
        FindingAnswer.Of(assessment.Findings),
        CommandAnswer.SettingsOf(assessment.Findings),
        BasisAnswer.Of(new Basis(assessment.Basis.ToValueList())));
}
