namespace PartyDomain.Discipline.Violations;

/// <summary>One line of a table: a point, or where the clause is 0 the title of an article.</summary>
/// <param name="Article">The article of 69-QĐ/TW.</param>
/// <param name="Clause">The clause; 0 for a title.</param>
/// <param name="Point">The letter; null for a title and a clause without letters.</param>
/// <param name="Vietnamese">The name; what 264-QĐ/TW inserted stands in brackets.</param>
/// <param name="English">The name; likewise.</param>
internal sealed record ViolationRow(int Article, int Clause, string? Point, string Vietnamese, string English)
{
    public bool IsTitle => Clause == 0;

    public bool IsAmended => Vietnamese.Contains('[', StringComparison.Ordinal);

    public ViolationSubject Subject => Article < 25 ? ViolationSubject.Organization : ViolationSubject.Member;

    /// <summary>As cited, for example <c>39.2 c</c>.</summary>
    public string Place => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Article}{(IsTitle ? "" : $".{Clause}")}{(Point is null ? "" : " ")}{Point}");

    public ViolationName Name(bool amended) => new(Read(Vietnamese, amended), Read(English, amended));

    private static string Read(string text, bool amended)
    {
        while (text.IndexOf('[', StringComparison.Ordinal) is var open and >= 0)
        {
            var close = text.IndexOf(']', open);
            text = text[..open] + (amended ? text[(open + 1)..close] : "") + text[(close + 1)..];
        }

        return text;
    }
}
