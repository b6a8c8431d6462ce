using static PartyDomain.Discipline.Violations.LadderTrigger;
using static PartyDomain.Discipline.Violations.PenaltyTier;
using static PartyDomain.Rulebooks.Instruments;

namespace PartyDomain.Discipline.Violations;

/// <summary>Makes articles, entries, circumstances and severities of 69-QĐ/TW from the tables.</summary>
internal static class EditionBuilder
{
    public static ValueList<ViolationArticle> Articles(EditionPlan plan) => ViolationTable.Violations
        .GroupBy(row => row.Article)
        .Select(article => Article(plan, article.First(row => row.IsTitle), [.. article.Where(row => !row.IsTitle).Select(row => Entry(plan, row))]))
        .ToValueList();

    public static ValueList<Circumstance> Circumstances(EditionPlan plan) =>
        ViolationTable.General.Where(row => !row.IsTitle).Select(row => Circumstance(plan, row)).ToValueList();

    public static ValueList<SeverityDefinition> Severities(EditionPlan plan) =>
    [
        Severity(plan, ViolationSubject.Organization, ConsequenceSeverity.LessSerious, "3.4.1", "Ảnh hưởng uy tín, đoàn kết; gây dư luận không tốt", "It touches prestige and unity and is talked of badly"),
        Severity(plan, ViolationSubject.Organization, ConsequenceSeverity.Serious, "3.4.2", "Giảm sút uy tín, mất đoàn kết; gây bức xúc, bất bình", "It lowers prestige, breaks unity and causes resentment"),
        Severity(plan, ViolationSubject.Organization, ConsequenceSeverity.SpeciallySerious, "3.4.3", "Mất uy tín, mất vai trò lãnh đạo; mất đoàn kết nghiêm trọng, kéo dài; gây phẫn nộ", "Prestige and the leading role are lost, unity is broken gravely and for long, people are outraged"),
        Severity(plan, ViolationSubject.Member, ConsequenceSeverity.LessSerious, "3.5.1", "Tác hại không lớn; ảnh hưởng xấu đến uy tín", "The harm is not great; prestige is touched"),
        Severity(plan, ViolationSubject.Member, ConsequenceSeverity.Serious, "3.5.2", "Tác hại lớn; gây dư luận xấu, giảm uy tín", "The harm is great; it is talked of badly and lowers prestige"),
        Severity(plan, ViolationSubject.Member, ConsequenceSeverity.VerySerious, "3.5.3", "Tác hại rất lớn; dư luận rất bức xúc, mất uy tín", "The harm is very great; people are most upset and prestige is lost"),
    ];

    private static ViolationArticle Article(EditionPlan plan, ViolationRow title, ValueList<ViolationEntry> entries)
    {
        ValueList<PenaltyTier> tiers = title.Subject == ViolationSubject.Member ? [Reprimand, WarningOrRemoval, Expulsion] : [Reprimand, Warning, Dissolution];
        return new(title.Article, title.Subject, title.Name(plan.IsAmended), tiers, entries, !plan.IsCarriedOver, Cite(title), plan.Grade) { Amendment = Amendment(plan, title) };
    }

    private static ViolationEntry Entry(EditionPlan plan, ViolationRow row)
    {
        var steps = Steps(row);
        return new(
            ViolationCode.Of(row.Article, row.Clause, row.Point),
            row.Subject,
            row.Article,
            row.Clause,
            row.Point,
            ViolationStatus.Named,
            steps[0].Tier,
            row.Name(plan.IsAmended),
            steps,
            IsLadderKnown: true,
            Cite(row),
            plan.Grade)
        {
            Amendment = Amendment(plan, row),
        };
    }

    // The three clauses are worded alike in all articles of a subject. Those of articles 48 and 52 list nothing under clause 3.
    private static ValueList<LadderStep> Steps(ViolationRow row)
    {
        return (row.Subject, row.Clause) switch
        {
            (ViolationSubject.Member, 1) => [At(1, Reprimand, LessSerious), At(2, WarningOrRemoval, Serious), At(2, WarningOrRemoval, Relapse), At(3, Expulsion, VerySerious)],
            (ViolationSubject.Member, 2) => [At(2, WarningOrRemoval, AsListed), At(3, Expulsion, VerySerious)],
            (ViolationSubject.Member, _) => [At(3, Expulsion, row.Article is 48 or 52 ? VerySerious : AsListed)],
            (_, 1) => [At(1, Reprimand, LessSerious), At(2, Warning, Serious), At(2, Warning, Relapse)],
            (_, 2) => [At(2, Warning, AsListed)],
            _ => [At(3, Dissolution, SpeciallySerious)],
        };

        LadderStep At(int clause, PenaltyTier tier, LadderTrigger trigger) => new(tier, trigger, Cite(row with { Clause = clause, Point = null }));
    }

    private static Circumstance Circumstance(EditionPlan plan, ViolationRow row)
    {
        // Of 212-QĐ/TW two are known: reporting oneself and accepting a fitting measure; evading and obstructing.
        var isSeen = plan.IsCarriedOver && row is { Article: 5, Clause: 2, Point: "a" } or { Article: 6, Clause: 2, Point: "b" };
        return new(
            ViolationCode.Of(row.Article, row.Clause, row.Point),
            row.Clause == 1 ? ViolationSubject.Organization : ViolationSubject.Member,
            row.Article == 5 ? CircumstanceKind.Mitigating : CircumstanceKind.Aggravating,
            row.Name(plan.IsAmended),
            isSeen ? new(Penalties212.Id, ViolationEdition.NoPoint) : Cite(row),
            isSeen ? EvidenceGrade.Secondary : plan.Grade)
        {
            Amendment = Amendment(plan, row),
        };
    }

    private static SeverityDefinition Severity(EditionPlan plan, ViolationSubject subject, ConsequenceSeverity severity, string point, string vietnamese, string english) =>
        new(subject, severity, new(vietnamese, english), new(Penalties69.Id, point), plan.Grade);

    private static Citation Cite(ViolationRow row) => new(Penalties69.Id, row.Place);

    private static Citation? Amendment(EditionPlan plan, ViolationRow row) =>
        plan.IsAmended && row.IsAmended ? new(Penalties264.Id, $"1.{AmendingClause(row)}") : null;

    // The clauses of article 1 of 264-QĐ/TW.
    private static int AmendingClause(ViolationRow row) => (row.Article, row.Clause) switch
    {
        (6, _) => 1,
        (11, _) => 2,
        (17, var clause) => 3 + clause,
        (39, var clause) => 7 + clause,
        _ => throw new InvalidOperationException($"264-QĐ/TW does not amend {row.Place}."),
    };
}
