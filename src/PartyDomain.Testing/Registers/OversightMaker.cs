using NodaTime;
using PartyDomain.Oversight;

namespace PartyDomain.Testing.Registers;

/// <summary>Makes who is in charge of which organization in a fictitious district, and the quarterly reports.</summary>
internal sealed class OversightMaker
{
    private readonly RegisterLayout layout;
    private readonly OrganizationMaker organizations;
    private readonly Dice dice;
    private readonly List<OrganizationId> grassroots;

    public OversightMaker(RegisterLayout layout, OrganizationMaker organizations, long seed)
    {
        (this.layout, this.organizations, dice) = (layout, organizations, new Dice(seed, 6));
        grassroots = [.. layout.Grassroots];
    }

    // Two organizations have nobody, one member has nothing, some have two organizations; in the communes the last cells lack somebody.
    public ValueList<CommitteeAssignment> Assignments()
    {
        var from = RegisterLayout.Workday(new LocalDate(layout.Shape.Year - 4, 8, 10));
        var committee = organizations.Committee;
        var list = new List<CommitteeAssignment>();
        for (var i = 0; i < grassroots.Count - 2; i++)
        {
            list.Add(new CommitteeAssignment(committee[i % Math.Max(1, committee.Count - 1)], RegisterLayout.District, grassroots[i], from, null));
        }

        foreach (var (unit, _, _) in layout.Organizations)
        {
            var members = organizations.GrassrootsCommittees[unit];
            var cells = layout.Cells.Where(cell => cell.Grassroots == unit).ToList();
            for (var i = 0; i < cells.Count - (unit.Value.EndsWith('3') ? 2 : 0); i++)
            {
                list.Add(new CommitteeAssignment(members[i % members.Count], unit, cells[i].Id, from, null));
            }
        }

        return list.ToValueList();
    }

    // Every grassroots organization reports each quarter, within ten days.
    public ValueList<ReportDuty> Duties() =>
        grassroots.Select(unit => new ReportDuty($"report-{unit}", null, unit, RegisterLayout.District, ReportPeriodicity.Quarterly, 10, new LocalDate(layout.Shape.Year - 1, 1, 1), null)).ToValueList();

    public ValueList<ReportSubmitted> Submitted()
    {
        var list = new List<ReportSubmitted>();
        for (var quarter = new LocalDate(layout.Shape.Year - 1, 1, 1); quarter < layout.Last; quarter = quarter.PlusMonths(3))
        {
            foreach (var unit in grassroots)
            {
                var roll = dice.Below(100);
                var on = RegisterLayout.WorkdayBefore(quarter.PlusMonths(3).PlusDays(roll < 88 ? 3 + (roll % 5) : 14 + (roll % 20)));
                if (roll < 96 && on <= layout.Last)
                {
                    list.Add(new ReportSubmitted($"report-{unit}", quarter, on));
                }
            }
        }

        return list.OrderBy(report => report.On).ToValueList();
    }
}
