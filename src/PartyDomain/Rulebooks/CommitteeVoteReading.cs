namespace PartyDomain.Rulebooks;

/// <summary>Answers the open question <c>committee-votes-first</c>. Whether under 208-QĐ/TW the whole grassroots committee votes before its standing committee decides; no text was seen.</summary>
public enum CommitteeVoteReading
{
    /// <summary>The committee votes by two thirds first.</summary>
    Required = 0,

    /// <summary>The standing committee decides on the cell's resolution.</summary>
    NotRequired = 1,
}
