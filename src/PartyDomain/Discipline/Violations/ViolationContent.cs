namespace PartyDomain.Discipline.Violations;

/// <summary>What an edition holds.</summary>
internal sealed record ViolationContent(
    ValueList<ViolationArticle> Articles,
    ValueList<ViolationEntry> Acts,
    ValueList<Circumstance> Circumstances,
    ValueList<SeverityDefinition> Severities)
{
    public static ViolationContent Nothing { get; } = new([], [], [], []);

    public static ViolationContent Of(EditionPlan plan)
    {
        var articles = EditionBuilder.Articles(plan);
        var acts = KnownActs.Under(plan, Find(articles, 29, 1, "g"), Find(articles, 52, 1, "b"));
        return new(articles, acts.ToValueList(), EditionBuilder.Circumstances(plan), EditionBuilder.Severities(plan));
    }

    private static ViolationEntry Find(ValueList<ViolationArticle> articles, int article, int clause, string point) =>
        articles.Single(one => one.Number == article).Entries.Single(entry => entry.Code == ViolationCode.Of(article, clause, point));
}
