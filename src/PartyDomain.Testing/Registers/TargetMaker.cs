using NodaTime;
using PartyDomain.Quotas;

namespace PartyDomain.Testing.Registers;

/// <summary>Makes the admission targets of a fictitious district: assigned and its own, of the term and of the year, shared out and moved once in summer.</summary>
internal sealed class TargetMaker(RegisterLayout layout, Population population)
{
    private const string Issuer = "Huyện ủy Ví Dụ";

    private readonly int year = layout.Shape.Year;
    private readonly List<TargetEvent> facts = [];
    private readonly List<(string Id, int Value)> shared = [];

    public ValueList<TargetEvent> Make()
    {
        var resolved = RegisterLayout.Workday(new LocalDate(year - 4, 7, 17));
        var resolution = new InstrumentId("01-NQ/ĐH", resolved, Issuer);
        var term = TargetPeriod.Term(new LocalDate(year - 4, 7, 15), new LocalDate(year + 1, 7, 14));
        Set(resolved, new AdmissionTarget("own-term", RegisterLayout.District, term, TargetOrigin.OwnResolution, new CountTarget(Comparator.AtLeast, layout.Shape.TermTarget)) { Document = resolution });

        var january = RegisterLayout.Workday(new LocalDate(year, 1, 12));
        var program = new InstrumentId("03-CTr/HU", january, Issuer);
        var own = layout.Shape.AssignedTarget - (layout.Shape.AssignedTarget / 20);
        Set(january, Own("own-year", new CountTarget(Comparator.AtLeast, own), null, program));
        Set(january, Own("own-year-women", new CountTarget(Comparator.AtLeast, own * 45 / 100), MemberGroup.Women, program));
        Set(january, Own("own-year-youth", new CountTarget(Comparator.AtLeast, own * 60 / 100), MemberGroup.YouthUnion, program));

        var february = RegisterLayout.Workday(new LocalDate(year, 2, 5));
        Set(february, Assigned("assigned-year", RegisterLayout.District, layout.Shape.AssignedTarget, null, new InstrumentId("21-TB/TU", february, "Tỉnh ủy Ví Dụ")));
        SharedOut();
        OwnOfCommunes(january);
        MovedInSummer();
        return facts.Select((happened, position) => happened with { Position = position }).ToValueList();
    }

    private AdmissionTarget Own(string id, TargetAmount amount, MemberGroup? group, InstrumentId document) =>
        new(id, RegisterLayout.District, TargetPeriod.Year(year), TargetOrigin.OwnResolution, amount) { Group = group, Document = document };

    private AdmissionTarget Assigned(string id, OrganizationId unit, int value, OrganizationId? by, InstrumentId document) =>
        new(id, unit, TargetPeriod.Year(year), TargetOrigin.AssignedBySuperior, new CountTarget(Comparator.AtLeast, value)) { AssignedBy = by, Document = document };

    // Each cell gets one, and the organizations share the rest. Each part is rounded by itself, so that the parts need not add up to the whole:
    // published cascades seldom do.
    private void SharedOut()
    {
        var day = RegisterLayout.Workday(new LocalDate(year, 3, 4));
        var document = new InstrumentId("12-TB/HU", day, Issuer);
        var rest = Math.Max(0, layout.Shape.AssignedTarget - layout.Shape.GrassrootsCells);
        var sizes = layout.Cells.Where(cell => !cell.IsGrassroots).GroupBy(cell => cell.Grassroots).ToDictionary(group => group.Key, group => group.Sum(cell => population.Roster(cell.Id).Count));
        var total = sizes.Values.Sum();
        foreach (var unit in layout.Grassroots)
        {
            var value = sizes.TryGetValue(unit, out var size) ? Math.Max(1, ((2 * rest * size) + total) / (2 * total)) : 1;
            shared.Add(($"assigned-{unit}", value));
            Set(day, Assigned(shared[^1].Id, unit, value, RegisterLayout.District, document));
        }
    }

    private void OwnOfCommunes(LocalDate day)
    {
        for (var i = 0; i < layout.Organizations.Count; i++)
        {
            var (id, name, _) = layout.Organizations[i];
            var value = Math.Max(1, shared[i].Value + ((i % 3) switch { 0 => -1, 1 => 0, _ => 2 }));
            Set(day, new AdmissionTarget($"own-{id}", id, TargetPeriod.Year(year), TargetOrigin.OwnResolution, AmountOf(i, value))
            {
                Document = new InstrumentId($"{i + 1:00}-NQ/ĐU", day, name["Đảng bộ ".Length..]),
            });
        }
    }

    // The last one resolved a rate of its members, some a number above which they want to come.
    private TargetAmount AmountOf(int at, int value) => at == layout.Organizations.Count - 1
        ? new RateTarget(Comparator.AtLeast, new Fraction(2, 100), new LocalDate(year, 1, 1))
        : new CountTarget(at % 4 == 3 ? Comparator.MoreThan : Comparator.AtLeast, value);

    // The first organization gives two to the last; the notice first said three, which was corrected.
    private void MovedInSummer()
    {
        var day = RegisterLayout.Workday(new LocalDate(year, 7, 8));
        var document = new InstrumentId("34-TB/HU", day, Issuer);
        var ((from, less), (to, more)) = (shared[0], shared[layout.Shape.CommuneOrganizations - 1]);
        if (less < 3 || layout.Organizations.Count < 2 || layout.Shape.CommuneOrganizations < 2)
        {
            return;
        }

        var wrong = facts.Count;
        facts.Add(Revised(day, from, less - 3, document));
        facts.Add(Revised(day, to, more + 2, document));
        facts.Add(new TargetCorrected(RegisterLayout.Workday(day.PlusDays(9)), wrong, Revised(day, from, less - 2, document)));
    }

    private static TargetRevised Revised(LocalDate on, string id, int value, InstrumentId document) => new(on, id, new CountTarget(Comparator.AtLeast, value)) { Document = document };

    private void Set(LocalDate on, AdmissionTarget target) => facts.Add(new TargetSet(on, target));
}
