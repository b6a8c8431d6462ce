using PartyDomain.Organizations;
using PartyDomain.Reporting.Disclosure;

namespace PartyDomain.Reporting.Forms;

/// <summary>Hides small counts by ethnic group and religion in forms, and whatever would tell them: sums, women and men, last year, ratios, shares, and the same figures in other forms or organizations.</summary>
public static class FormDisclosure
{
    /// <summary>Protects forms that are published together.</summary>
    /// <param name="publication">The forms: of one or several organizations and periods, each once. Forms that are published apart protect nothing of each other.</param>
    /// <param name="tree">The organizations: which of them are parts of others, and at what tier they stand.</param>
    /// <param name="policy">What is small, and from which tier on it is hidden.</param>
    /// <returns>The forms with their gaps. Rows by ethnic group or religion no longer say of how many people it is not known whether they count.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A form is given twice, or its numbers do not fit: see <see cref="FormTable.Problems"/>.</exception>
    public static ProtectedForms Protect(IReadOnlyList<FormTable> publication, OrganizationTree tree, DisclosurePolicy policy)
    {
        ArgumentNullException.ThrowIfNull(publication);
        ArgumentNullException.ThrowIfNull(tree);
        ArgumentNullException.ThrowIfNull(policy);
        if (publication.Select(table => (table.Form, table.Unit, table.From, table.To)).Distinct().Count() != publication.Count)
        {
            throw new ArgumentException("A form is given twice.", nameof(publication));
        }

        if (publication.FirstOrDefault(table => table.Problems.Any(problem => problem.ProblemKind is not (FormProblemKind.RowNotInForce or FormProblemKind.RatioDiffers))) is { } wrong)
        {
            throw new ArgumentException($"The numbers of form {wrong.Form} of {wrong.Unit} do not fit; its problems say where.", nameof(publication));
        }

        var found = DisclosureControl.Protect(new FormPublication(publication, tree).Build(), policy);
        var hidden = found.Hidden.Select(item => item.Key).Where(key => key.Table >= 0).ToLookup(key => key.Table, key => key.Place);
        return new ProtectedForms(publication.Select((table, i) => WithoutUnclear(table.Hide(hidden[i]))).ToValueList(), found.IsPublishable, found.Findings);
    }

    // Of how many it is not known is a count by the attribute too: it has a row of its own, which is judged.
    private static FormTable WithoutUnclear(FormTable table) => table with
    {
        Lines = table.Lines
            .Select(line => FormSensitivity.IsSensitive(table, line.Code) ? line with { Cells = line.Cells.Select(cell => cell with { This = cell.This with { Unclear = 0 }, Last = cell.Last with { Unclear = 0 } }).ToValueList() } : line)
            .ToValueList(),
    };
}
