using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Organizations;
using PartyDomain.Oversight;
using PartyDomain.Oversight.Households;
using PartyDomain.Quotas;
using PartyDomain.Registers;

namespace PartyDomain.Testing.Registers;

/// <summary>A register document while faults are put into it.</summary>
internal sealed class FaultDraft
{
    private readonly RegisterDocument document;
    private readonly Queue<int> plain;
    private int made;

    public FaultDraft(RegisterDocument document, long seed)
    {
        this.document = document;
        Organizations = [.. document.Organizations];
        Members = [.. document.Members];
        Units = [.. document.CoverageUnits];
        Classes = [.. document.TrainingClasses];
        Targets = [.. document.Targets];
        Assignments = [.. document.Assignments];
        Duties = [.. document.ReportDuties];
        Reports = [.. document.ReportsSubmitted];
        Inspections = [.. document.Inspections];
        Groups = [.. document.HouseholdGroups];
        Charges = [.. document.HouseholdAssignments];
        plain = new Queue<int>(Shuffled(Enumerable.Range(0, Members.Count).Where(IsPlain), new Dice(seed, 7)));
        Top = TopOf(document);
    }

    public List<OrganizationEntry> Organizations { get; }

    public List<MemberEntry> Members { get; }

    public List<CoverageUnitEntry> Units { get; }

    public List<TrainingClass> Classes { get; }

    public List<TargetEvent> Targets { get; }

    public List<CommitteeAssignment> Assignments { get; }

    public List<ReportDuty> Duties { get; }

    public List<ReportSubmitted> Reports { get; }

    public List<InspectionEntry> Inspections { get; }

    public List<HouseholdGroup> Groups { get; }

    public List<HouseholdAssignment> Charges { get; }

    /// <summary>A party organization without a parent.</summary>
    public (OrganizationId Id, LocalDate From) Top { get; }

    /// <summary>Gives a key that nothing has.</summary>
    /// <returns>The key.</returns>
    public string Key() => $"fault-{++made:000}";

    /// <summary>Takes a member whose only fact is a recorded standing and who has one profile; each once.</summary>
    /// <returns>The place and the entry.</returns>
    public (int Place, MemberEntry Entry) TakeMember() => plain.TryDequeue(out var place)
        ? (place, Members[place])
        : throw new InvalidOperationException("The document has too few members with a single recorded standing and a profile.");

    /// <summary>Adds an organization.</summary>
    /// <param name="attributes">What is said of it.</param>
    /// <param name="more">What happened after its first day.</param>
    /// <returns>The organization.</returns>
    public OrganizationId AddOrganization(OrganizationAttributes attributes, params ReadOnlySpan<OrganizationEvent> more)
    {
        var id = new OrganizationId(Key());
        Organizations.Add(new OrganizationEntry(id, [new OrganizationFounded(Top.From, attributes), .. more]));
        return id;
    }

    /// <summary>Describes a cell below the top.</summary>
    /// <param name="parent">What is above it; null for the top.</param>
    /// <returns>The attributes.</returns>
    public OrganizationAttributes ACell(OrganizationId? parent = null) =>
        new("Chi bộ Lỗi", OrganizationKind.Cell, TierRole.Grassroots, OrganizationSector.Other, parent ?? Top.Id);

    public RegisterDocument ToDocument() => document with
    {
        Organizations = Organizations.ToValueList(),
        Members = Members.ToValueList(),
        CoverageUnits = Units.ToValueList(),
        TrainingClasses = Classes.ToValueList(),
        Targets = Targets.ToValueList(),
        Assignments = Assignments.ToValueList(),
        ReportDuties = Duties.ToValueList(),
        ReportsSubmitted = Reports.ToValueList(),
        Inspections = Inspections.ToValueList(),
        HouseholdGroups = Groups.ToValueList(),
        HouseholdAssignments = Charges.ToValueList(),
    };

    private static int[] Shuffled(IEnumerable<int> places, Dice dice)
    {
        int[] shuffled = [.. places];
        for (var i = shuffled.Length - 1; i > 0; i--)
        {
            var other = dice.Below(i + 1);
            (shuffled[i], shuffled[other]) = (shuffled[other], shuffled[i]);
        }

        return shuffled;
    }

    private bool IsPlain(int place) => Members[place] is { Events: [StandingRecorded { Standing: Standing.Full, Cell: not null }], Profiles.Count: 1 };

    private static (OrganizationId, LocalDate) TopOf(RegisterDocument document)
    {
        foreach (var entry in document.Organizations)
        {
            if (entry.Events is [OrganizationTakenOver { Attributes: { Parent: null, Kind: OrganizationKind.PartyOrganization } } begun, ..])
            {
                return (entry.Organization, begun.On);
            }
        }

        throw new ArgumentException("The document has no party organization that was taken over at the top.", nameof(document));
    }
}
