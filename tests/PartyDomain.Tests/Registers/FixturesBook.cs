using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using PartyDomain.Membership.Probation;
using PartyDomain.Organizations;
using PartyDomain.Oversight;
using PartyDomain.Quotas;
using PartyDomain.Registers;
using PartyDomain.Tests.Membership;
using PartyDomain.Voting;

namespace PartyDomain.Tests.Registers;

/// <summary>A fictitious register in the making: facts only, no totals.</summary>
internal sealed class Book
{
    private readonly Dictionary<string, List<OrganizationEvent>> organizations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<MembershipEvent>> members = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<MemberProfile>> profiles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<CoverageUnitEvent>> units = new(StringComparer.Ordinal);
    private readonly List<TrainingClass> classes = [];
    private readonly List<TargetEvent> targets = [];
    private readonly List<CommitteeAssignment> assignments = [];
    private readonly List<ReportDuty> duties = [];
    private readonly List<ReportSubmitted> reports = [];

    public static LocalDate Start { get; } = new(2010, 1, 1);

    /// <summary>A district with two communes of two cells each, and a grassroots cell.</summary>
    public static Book District()
    {
        var book = new Book();
        return book
            .Has("province", null, TierRole.Provincial, OrganizationSector.Territory)
            .Has("district", "province", TierRole.SuperiorOfGrassroots, OrganizationSector.Territory)
            .Has("a", "district", TierRole.Grassroots, OrganizationSector.Commune)
            .Has("b", "district", TierRole.Grassroots, OrganizationSector.Commune)
            .HasCell("a1", "a").HasCell("a2", "a").HasCell("b1", "b").HasCell("b2", "b")
            .HasCell("c", "district", TierRole.Grassroots, OrganizationSector.PublicServiceUnit);
    }

    public Book Has(string id, string? parent, TierRole role, OrganizationSector sector, OrganizationKind kind = OrganizationKind.PartyOrganization, LocalDate? since = null) =>
        Happens(id, new OrganizationFounded(since ?? Start, new OrganizationAttributes(id, kind, role, sector, parent is null ? null : new OrganizationId(parent))));

    public Book HasCell(string id, string parent, TierRole role = TierRole.Subordinate, OrganizationSector sector = OrganizationSector.Village, LocalDate? since = null) =>
        Has(id, parent, role, sector, OrganizationKind.Cell, since);

    public Book Happens(string organization, params ReadOnlySpan<OrganizationEvent> facts) => Add(organizations, organization, facts);

    public Book Holds(string organization, string person, PartyOffice office, LocalDate? since = null) =>
        Happens(organization, new OfficeTaken(since ?? Start, new PersonId(person), office, OfficeSelection.Elected));

    public Book Knows(string person, params ReadOnlySpan<MembershipEvent> facts) => Add(members, person, facts);

    public Book Says(string person, params ReadOnlySpan<MemberProfile> said) => Add(profiles, person, said);

    public Book Covers(string unit, params ReadOnlySpan<CoverageUnitEvent> facts) => Add(units, unit, facts);

    public Book Held(TrainingClass held) => With(() => classes.Add(held));

    public Book Plans(TargetEvent happened) => With(() => targets.Add(happened));

    public Book Assigns(string person, string committee, string unit, LocalDate since, LocalDate? until = null) =>
        With(() => assignments.Add(new CommitteeAssignment(new PersonId(person), new OrganizationId(committee), new OrganizationId(unit), since, until)));

    public Book Owes(ReportDuty duty) => With(() => duties.Add(duty));

    public Book Reported(ReportSubmitted report) => With(() => reports.Add(report));

    /// <summary>A full member who was one when the register was opened.</summary>
    public Book Member(string person, string cell, LocalDate? since = null) =>
        Knows(person, new StandingRecorded(since ?? Start, Standing.Full, new OrganizationId(cell)));

    public RegisterDocument Document() => new(RegisterDocument.CurrentSchema)
    {
        Organizations = organizations.Select(item => new OrganizationEntry(new OrganizationId(item.Key), item.Value.ToValueList())).ToValueList(),
        Members = members.Select(item => new MemberEntry(new PersonId(item.Key), item.Value.ToValueList())
        {
            Profiles = profiles.GetValueOrDefault(item.Key, []).ToValueList(),
        }).ToValueList(),
        CoverageUnits = units.Select(item => new CoverageUnitEntry(new CoverageUnitId(item.Key), item.Value.ToValueList())).ToValueList(),
        TrainingClasses = classes.ToValueList(),
        Targets = targets.ToValueList(),
        Assignments = assignments.ToValueList(),
        ReportDuties = duties.ToValueList(),
        ReportsSubmitted = reports.ToValueList(),
    };

    public Register ToRegister() => Register.Of(Document());

    private Book With(Action change)
    {
        change();
        return this;
    }

    private Book Add<T>(Dictionary<string, List<T>> all, string key, ReadOnlySpan<T> facts)
    {
        if (!all.TryGetValue(key, out var list))
        {
            all.Add(key, list = []);
        }

        foreach (var fact in facts)
        {
            list.Add(fact);
        }

        return this;
    }
}

/// <summary>The facts of memberships that are counted.</summary>
internal static class Facts
{
    public static OrganizationId Id(string id) => new(id);

    public static ProspectListed Listed(string cell, LocalDate on) => new(on, Id(cell), null);

    public static AdmissionDecided Decided(LocalDate on) => new(on, PartyBody.SuperiorStandingCommittee, Probationers.Carried(PartyBody.SuperiorStandingCommittee), null);

    public static CeremonyHeld Ceremony(LocalDate on) => new(on, Journey.Helper, true, on.PlusMonths(12), null);

    public static ProbationDecided Recognized(LocalDate on, LocalDate official) => new(on, PartyBody.SuperiorStandingCommittee, Review(ReviewResult.Recognize), official);

    public static ProbationDecided StruckOff(LocalDate on) => new(on, PartyBody.SuperiorStandingCommittee, Review(ReviewResult.StrikeOff), null);

    public static AdmissionAnnulled Annulled(LocalDate on) => new(on, default, true, false, false, true);

    /// <summary>Listed, decided and admitted on a day.</summary>
    public static MembershipEvent[] Admitted(string cell, LocalDate on) => [Listed(cell, on.PlusMonths(-8)), Decided(on.PlusDays(-20)), Ceremony(on)];

    public static MembershipEvent[] AdmittedAndRecognized(string cell, LocalDate on, LocalDate recognized) =>
        [.. Admitted(cell, on), Recognized(recognized, on.PlusMonths(12))];

    private static ReviewTally Review(ReviewResult result) =>
        new(PartyBody.SuperiorStandingCommittee, 12, 7, 7, result == ReviewResult.Recognize ? Journey.Reviews(12, 0) : Journey.Reviews(0, 12), result);
}
