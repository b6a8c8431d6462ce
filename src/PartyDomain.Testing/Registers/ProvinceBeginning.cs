using NodaTime;
using PartyDomain.Organizations;
using PartyDomain.Quotas;
using PartyDomain.Registers;

namespace PartyDomain.Testing.Registers;

/// <summary>A fictitious province on the eve of the reform: organizations with their offices, members with three half-years behind them, targets of 2025.</summary>
internal sealed class ProvinceBeginning
{
    private static readonly LocalDate Took = new(2024, 1, 2);

    public ProvinceBeginning(ProvinceShape shape, long seed)
    {
        if (shape.Objection() is { } objection)
        {
            throw new ArgumentOutOfRangeException(nameof(shape), objection);
        }

        var layout = new ProvinceLayout(shape);
        People = new ProvincePeople(layout, seed);
        var below = layout.Plans.Where(plan => plan.Attributes.Parent is not null).ToLookup(plan => plan.Attributes.Parent!.Value);
        Organizations = OrganizationTree.Of(layout.Plans.Select(plan => OrganizationHistory.Fold(plan.Id, Offices(plan, below).Prepend<OrganizationEvent>(new OrganizationTakenOver(ProvincePeople.First, plan.Attributes)))));
        var view = Organizations.On(LastDay);
        People.Live(shape, new LocalDate(2024, 1, 3), new LocalDate(2024, 6, 30), view);
        People.Live(shape, new LocalDate(2024, 7, 1), new LocalDate(2024, 12, 31), view);
        Targets = TargetsOf(shape, view).ToValueList();
        People.Live(shape, new LocalDate(2025, 1, 2), LastDay, view);
    }

    /// <summary>The last day before the reform.</summary>
    public static LocalDate LastDay { get; } = new(2025, 6, 30);

    public ProvincePeople People { get; }

    public OrganizationTree Organizations { get; }

    public ValueList<TargetEvent> Targets { get; }

    public RegisterDocument Document => new(RegisterDocument.CurrentSchema)
    {
        Organizations = Organizations.Organizations.Select(one => new OrganizationEntry(one.Id, one.History)).ToValueList(),
        Members = People.Entries,
        Targets = Targets.Select((happened, position) => happened with { Position = position }).ToValueList(),
    };

    /// <summary>The offices of a committee of the size: a secretary, deputies, and a standing committee of a third from nine on.</summary>
    public static IEnumerable<OrganizationEvent> Committee(IReadOnlyList<PersonId> persons, LocalDate on, OfficeSelection selection)
    {
        for (var i = 0; i < persons.Count; i++)
        {
            if (i < 2)
            {
                yield return new OfficeTaken(on, persons[i], i == 0 ? PartyOffice.Secretary : PartyOffice.DeputySecretary, selection);
            }

            if (persons.Count >= 9 && i < persons.Count / 3)
            {
                yield return new OfficeTaken(on, persons[i], PartyOffice.StandingCommitteeMember, selection);
            }

            yield return new OfficeTaken(on, persons[i], PartyOffice.CommitteeMember, selection);
        }
    }

    /// <summary>The offices of a cell: from nine full members on a committee of three, below that a secretary.</summary>
    public static IEnumerable<OrganizationEvent> CellOffices(IReadOnlyList<PersonId> full, LocalDate on, OfficeSelection selection) => full.Count switch
    {
        0 => [],
        < 9 => [new OfficeTaken(on, full[0], PartyOffice.Secretary, selection)],
        _ => Committee([.. full.Take(3)], on, selection),
    };

    private List<OrganizationEvent> Offices(ProvincePlan plan, ILookup<OrganizationId, ProvincePlan> below)
    {
        IReadOnlyList<PersonId> full = [.. People.FullMembers(plan.Id)];
        var facts = plan.Attributes.Kind == OrganizationKind.Cell
            ? CellOffices(full, Took, OfficeSelection.Elected).ToList()
            : Committee([.. Officers(plan, below).Take(plan.Attributes.Role switch { TierRole.Provincial => 45, TierRole.SuperiorOfGrassroots => 33, TierRole.Part => 5, _ => 15 })], Took, OfficeSelection.Elected).ToList();
        facts.OfType<OfficeTaken>().ToList().ForEach(fact => People.HoldsOffice(fact.Person));
        return facts;
    }

    // The second member of each cell below, cell after cell.
    private IEnumerable<PersonId> Officers(ProvincePlan plan, ILookup<OrganizationId, ProvincePlan> below) =>
        below[plan.Id].SelectMany(child => child.Attributes.Kind == OrganizationKind.Cell ? People.FullMembers(child.Id).Skip(1).Take(1) : Officers(child, below).Take(2));

    // The province shares out to districts, districts to what is directly below them, each by the members of 1 January.
    private IEnumerable<TargetEvent> TargetsOf(ProvinceShape shape, OrganizationTreeView view)
    {
        var (january, february, march) = (new LocalDate(2025, 1, 15), new LocalDate(2025, 2, 10), new LocalDate(2025, 3, 5));
        var counts = view.RollUp(id => People.Size(id));
        var whole = new AdmissionTarget("2025", ProvinceLayout.Province, TargetPeriod.Year(2025), TargetOrigin.OwnResolution, new CountTarget(Comparator.AtLeast, shape.Target))
        {
            Document = new InstrumentId("02-CTr/TU", january, "Tỉnh ủy Ví Dụ"),
        };
        yield return new TargetSet(january, whole);
        foreach (var given in Cascade.Allocate(whole, Weights(ProvinceLayout.Province), february, new InstrumentId("15-TB/TU", february, "Tỉnh ủy Ví Dụ")))
        {
            yield return given;
            if (given is TargetSet { Target: { } target } && view[target.Unit].Sector == OrganizationSector.Territory)
            {
                foreach (var further in Cascade.Allocate(target, Weights(target.Unit), march, new InstrumentId("09-TB/HU", march, view[target.Unit].Name)))
                {
                    yield return further;
                }
            }
        }

        IReadOnlyList<(OrganizationId Unit, long Weight)> Weights(OrganizationId unit) => [.. view.Children(unit).Select(id => (id, counts[id]))];
    }
}
