using NodaTime;
using PartyDomain.Organizations;

namespace PartyDomain.Benchmarks;

/// <summary>A fictitious nation of 250,000 organizations with ten years of changes, and the same as bare sorted arrays.</summary>
public sealed class AsOfNodes
{
    public const int Years = 10;
    private const int Provinces = 60;
    private const int Communes = 3_000;
    private const int Grassroots = 50_000;
    private static readonly LocalDate First = new(2016, 1, 1);
    private readonly Random random = new(20250701);

    public AsOfNodes(int count)
    {
        Ids = new OrganizationId[count];
        Histories = new ValueList<OrganizationEvent>[count];
        Days = new int[count][];
        Parents = new int[count][];
        for (var i = 0; i < count; i++)
        {
            Ids[i] = new OrganizationId($"n{i:000000}");
            Make(i);
        }

        Tree = OrganizationTree.Of(Ids.Select((id, i) => OrganizationHistory.Fold(id, Histories[i])));
    }

    public OrganizationId[] Ids { get; }

    public ValueList<OrganizationEvent>[] Histories { get; }

    public OrganizationTree Tree { get; }

    /// <summary>By node: the days, counted from the first, on which a version begins.</summary>
    public int[][] Days { get; }

    /// <summary>By node: the place of the parent in each version; -1 at the top.</summary>
    public int[][] Parents { get; }

    public static int Number(LocalDate day) => Period.DaysBetween(First, day);

    public LocalDate AnyDay() => First.PlusDays(random.Next(365 * Years));

    public int AnyNode() => random.Next(Ids.Length);

    // Two renamings, a new code, a handing over and two secretaries in ten years; one of twenty ends.
    private void Make(int i)
    {
        var parent = ParentOf(i);
        List<OrganizationEvent> facts = [new OrganizationTakenOver(First, new OrganizationAttributes("n", i < Grassroots ? OrganizationKind.PartyOrganization : OrganizationKind.Cell, RoleOf(i), OrganizationSector.Other, parent < 0 ? null : Ids[parent]))];
        var (days, parents) = (new List<int> { 0 }, new List<int> { parent });
        for (var k = 0; k < 10; k++)
        {
            var on = First.PlusDays((k * 360) + random.Next(300));
            switch (k)
            {
                case 1 or 4 or 7:
                    Add(on, new OrganizationRenamed(on, $"n{k}"), parent);
                    break;
                case 5:
                    Add(on, new OrganizationRecoded(on, $"{i}"), parent);
                    break;
                case 2 or 8 when parent > 0:
                    parent = ParentOf(i);
                    Add(on, new OrganizationReparented(on, Ids[parent]), parent);
                    break;
                case 0 or 3 or 6:
                    facts.Add(new OfficeTaken(on, new PersonId($"p{i % 1000}-{k}"), PartyOffice.Secretary, OfficeSelection.Elected));
                    break;
                case 9 when i >= Grassroots && i % 20 == 0:
                    Add(on, new OrganizationEnded(on), -2);
                    break;
                default:
                    break;
            }
        }

        (Histories[i], Days[i], Parents[i]) = (facts.ToValueList(), [.. days], [.. parents]);

        void Add(LocalDate on, OrganizationEvent fact, int now)
        {
            facts.Add(fact);
            days.Add(Number(on));
            parents.Add(now);
        }
    }

    private int ParentOf(int i) => i switch
    {
        0 => -1,
        <= Provinces => 0,
        <= Communes => 1 + random.Next(Provinces),
        < Grassroots => 1 + Provinces + random.Next(Communes - Provinces),
        _ => 1 + Communes + random.Next(Grassroots - Communes - 1),
    };

    private static TierRole RoleOf(int i) => i switch
    {
        0 => TierRole.Central,
        <= Provinces => TierRole.Provincial,
        <= Communes => TierRole.SuperiorOfGrassroots,
        < Grassroots => TierRole.Grassroots,
        _ => TierRole.Subordinate,
    };
}
