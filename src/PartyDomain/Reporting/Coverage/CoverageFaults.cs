using PartyDomain.Organizations;

namespace PartyDomain.Reporting.Coverage;

/// <summary>Finds facts of a unit that contradict each other on a day.</summary>
internal static class CoverageFaults
{
    public static void Find(CoverageUnitState state, CoverageLine line, OrganizationTreeView tree, List<Finding> findings)
    {
        if (!tree.Contains(state.Within))
        {
            findings.Add(Breach(CoverageCodes.OutsideTree, line.Unit, Arg.Key("organization", state.Within.Value), Arg.Date("on", tree.Day)));
        }

        if (state.Cell is { } cell && line.Cell is null)
        {
            findings.Add(Breach(CoverageCodes.CellDoesNotExist, line.Unit, Arg.Key("cell", cell.Value), Arg.Date("on", tree.Day)));
        }

        if (line.Cell is { } serving && tree[serving].Kind != OrganizationKind.Cell)
        {
            findings.Add(Breach(CoverageCodes.NotACell, line.Unit, Arg.Key("organization", serving.Value)));
        }

        if (line.Head == HeadMembership.NotMember && line.HeadOffices.Count > 0)
        {
            findings.Add(Breach(CoverageCodes.OfficeWithoutMembership, line.Unit, Arg.Term("office", line.HeadOffices[0])));
        }
    }

    private static Finding Breach(string code, CoverageUnitId unit, params ReadOnlySpan<FindingArgument> arguments) =>
        new(code, FindingEffect.Breach, $"units[{unit}]", null, ValueList.Create(arguments));
}
