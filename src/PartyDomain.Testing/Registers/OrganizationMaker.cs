using NodaTime;
using PartyDomain.Organizations;
using PartyDomain.Registers;

namespace PartyDomain.Testing.Registers;

/// <summary>Makes the organizations of a fictitious district with their offices.</summary>
internal sealed class OrganizationMaker(RegisterLayout layout, Population population)
{
    private readonly LocalDate congress = new(layout.Shape.Year - 4, 7, 15);
    private readonly List<OrganizationEntry> entries = [];

    /// <summary>The members of the district committee, the standing committee first.</summary>
    public IReadOnlyList<PersonId> Committee { get; private set; } = [];

    /// <summary>The members of the committees of the grassroots party organizations.</summary>
    public Dictionary<OrganizationId, List<PersonId>> GrassrootsCommittees { get; } = [];

    public ValueList<OrganizationEntry> Make()
    {
        Committee = [.. Officers().Take(layout.Shape.CommitteeMembers)];
        Add(RegisterLayout.District, new("Đảng bộ huyện Ví Dụ", OrganizationKind.PartyOrganization, TierRole.SuperiorOfGrassroots, OrganizationSector.Territory, null) { Code = "VD" }, DistrictOffices());
        for (var i = 0; i < layout.Organizations.Count; i++)
        {
            var (id, name, sector) = layout.Organizations[i];
            var code = Code(id.Value);
            Add(id, new(name, OrganizationKind.PartyOrganization, TierRole.Grassroots, sector, RegisterLayout.District) { Code = code }, CommitteeOffices(id, congress.PlusMonths(-2)));
            foreach (var cell in layout.Cells.Where(cell => cell.Grassroots == id))
            {
                Add(cell.Id, new(cell.Name, OrganizationKind.Cell, TierRole.Subordinate, cell.Sector, id) { Code = Code(cell.Id.Value) }, CellOffices(cell));
            }

            if (i == 0)
            {
                Merged(id);
            }
        }

        foreach (var cell in layout.Cells.Where(cell => cell.IsGrassroots))
        {
            Add(cell.Id, new(cell.Name, OrganizationKind.Cell, TierRole.Grassroots, cell.Sector, RegisterLayout.District) { Code = Code(cell.Id.Value) }, CellOffices(cell));
        }

        return entries.ToValueList();
    }

    private static string Code(string id) => "VD." + id.Replace("commune-", "X", StringComparison.Ordinal).Replace("agency-", "C", StringComparison.Ordinal).Replace("-cell-", ".", StringComparison.Ordinal).Replace("cell-", "T", StringComparison.Ordinal);

    private void Add(OrganizationId id, OrganizationAttributes attributes, IEnumerable<OrganizationEvent> offices)
    {
        OrganizationEvent begin = new OrganizationTakenOver(layout.First, attributes);
        entries.Add(new OrganizationEntry(id, offices.Prepend(begin).Select((happened, position) => happened with { Position = position }).ToValueList()));
    }

    private void Merged(OrganizationId commune) => Add(
        layout.Merged,
        new("Chi bộ Thôn 1B, xã Ví Dụ 1", OrganizationKind.Cell, TierRole.Subordinate, OrganizationSector.Village, commune) { Code = "VD.X01.M" },
        [new OrganizationEnded(layout.MergedOn)]);

    // The third officer of the first cells of all organizations, round after round: nobody sits in two district seats.
    private IEnumerable<PersonId> Officers()
    {
        var cells = layout.Grassroots.Select(id => layout.Cells.First(cell => cell.Grassroots == id).Id).ToList();
        return Enumerable.Range(0, 3).SelectMany(round => cells.Select(cell => population.Roster(cell)[3 + round]));
    }

    private IEnumerable<OrganizationEvent> DistrictOffices()
    {
        var day = RegisterLayout.Workday(congress);
        var standing = layout.Shape.StandingCommitteeMembers;
        PartyOffice[] leading = [PartyOffice.Secretary, PartyOffice.StandingDeputySecretary, PartyOffice.DeputySecretary, PartyOffice.InspectionChair];
        return
        [
            .. leading.Zip(Committee, (office, person) => new OfficeTaken(day, person, office, OfficeSelection.Elected)),
            .. Committee.Take(standing).Select(person => new OfficeTaken(day, person, PartyOffice.StandingCommitteeMember, OfficeSelection.Elected)),
            .. Committee.Select(person => new OfficeTaken(day, person, PartyOffice.CommitteeMember, OfficeSelection.Elected)),
        ];
    }

    private IEnumerable<OrganizationEvent> CommitteeOffices(OrganizationId id, LocalDate elected)
    {
        var day = RegisterLayout.Workday(elected);
        var members = layout.Cells.Where(cell => cell.Grassroots == id).Select(cell => population.Roster(cell.Id)[0]).Take(11).ToList();
        GrassrootsCommittees.Add(id, members);
        return
        [
            new OfficeTaken(day, members[0], PartyOffice.Secretary, OfficeSelection.Elected),
            new OfficeTaken(day, members[1], PartyOffice.DeputySecretary, OfficeSelection.Elected),
            .. members.Take(members.Count / 3).Select(person => new OfficeTaken(day, person, PartyOffice.StandingCommitteeMember, OfficeSelection.Elected)),
            .. members.Select(person => new OfficeTaken(day, person, PartyOffice.CommitteeMember, OfficeSelection.Elected)),
        ];
    }

    // Cells of nine and more have a committee of three; smaller ones a secretary, and most of them a deputy.
    private IEnumerable<OrganizationEvent> CellOffices(CellPlan cell)
    {
        var day = RegisterLayout.Workday(new LocalDate(layout.Shape.Year - 2, 11, 15));
        var roster = population.Roster(cell.Id);
        yield return new OfficeTaken(day, roster[0], PartyOffice.Secretary, OfficeSelection.Elected);
        yield return new OfficeTaken(day, roster[1], PartyOffice.DeputySecretary, OfficeSelection.Elected);
        if (roster.Count >= 9)
        {
            foreach (var person in roster.Take(3))
            {
                yield return new OfficeTaken(day, person, PartyOffice.CommitteeMember, OfficeSelection.Elected);
            }
        }

        // In a few cells the secretary has left and nobody has followed.
        if (cell.Id.Value.EndsWith("-07", StringComparison.Ordinal) && !cell.IsGrassroots && cell.Sector == OrganizationSector.ResidentialGroup)
        {
            yield return new OfficeLeft(RegisterLayout.Workday(new LocalDate(layout.Shape.Year, 8, 12)), roster[0], PartyOffice.Secretary);
        }
    }
}
