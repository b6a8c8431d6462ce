using PartyDomain.Organizations;
using PartyDomain.Reporting.Disclosure;
using PartyDomain.Texts;
using Xunit;

namespace PartyDomain.Tests.Docs.Examples;

/// <summary>The example of disclosure.md; a test compares it with the page.</summary>
public sealed class DisclosureExamples
{
    [Fact]
    public void HideSmallFigures()
    {
        // <example>
        var table = new PublishedTableBuilder<string>();
        foreach (var (group, all, women) in new[] { ("Kinh", 96, 40), ("Tày", 17, 8), ("Nùng", 9, 5), ("Dao", 2, 2) })
        {
            table.Add(group, all, TableCellRole.Sensitive, TierRole.Grassroots);
            table.Add(group + ", women", women, TableCellRole.Sensitive, TierRole.Grassroots);
            table.AddOfWhich(group, group + ", women");
            table.AddDerived(group + ", % women", group, group + ", women");
        }

        string[] groups = ["Kinh", "Tày", "Nùng", "Dao"];
        table.Add("all", 124, TableCellRole.Plain, TierRole.Grassroots).AddSum("all", groups);
        table.Add("all, women", 55, TableCellRole.Plain, TierRole.Grassroots).AddSum("all, women", groups.Select(group => group + ", women"));

        var shown = DisclosureControl.Protect(table.Build(), DisclosurePolicy.Default);
        string Text(string key) => shown.IsHidden(key) ? "…" : $"{shown.Count(key)}";
        foreach (var key in groups.Append("all"))
        {
            Console.WriteLine($"{key}: {Text(key)}, of which women {Text(key + ", women")}");
        }

        foreach (var finding in shown.Findings)
        {
            Console.WriteLine(FindingFormatter.Shipped.Message(finding, "en"));
        }
        // Kinh: 96, of which women 40
        // Tày: 17, of which women …
        // Nùng: …, of which women …
        // Dao: …, of which women …
        // all: 124, of which women 55
        // 2 figures are hidden by themselves, and 3 more because the others could be computed from them.
        // </example>
        Assert.True(shown.IsPublishable);
        Assert.Equal(HiddenReason.Small, shown.Reason("Dao"));
        Assert.Equal(HiddenReason.Derived, shown.Reason("Dao, % women"));
        Assert.Equal(124, shown.Count("all"));
    }
}
