using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Organizations;
using PartyDomain.Oversight.Inspections;
using PartyDomain.Quotas;

namespace PartyDomain.Registers;

/// <summary>
/// What a host holds of one part of the party: organizations, persons, coverage units, classes, targets, assignments, reports, sessions of inspection, disciplinary cases, suspensions and households, as facts with
/// their dates. Immutable. A whole register in memory is meant for anything up to a province.
/// </summary>
public sealed class Register
{
    private readonly Dictionary<PersonId, RegisterMember> byPerson;
    private readonly Dictionary<CoverageUnitId, CoverageUnit> byUnit;
    private readonly Lazy<ILookup<OrganizationId, RegisterMember>> byCell;

    private readonly Lazy<ILookup<OrganizationId, RegisterMember>> byHost;
    private readonly ILookup<PersonId, RegisterCase> casesOfMembers;
    private readonly ILookup<OrganizationId, RegisterCase> casesOfOrganizations;
    private readonly ILookup<PersonId, RegisterSuspension> suspensionsOfMembers;
    private readonly Lazy<RegisterDocument> document;

    private Register(RegisterDocument document)
    {
        this.document = new(document);
        Organizations = OrganizationTree.Of(document.Organizations.Select(entry => OrganizationHistory.Fold(entry.Organization, entry.Events)));
        Members = document.Members.Select(entry => new RegisterMember(entry, MembershipTimeline.Of(entry.Person, entry.Events))).ToValueList();
        CoverageUnits = document.CoverageUnits.Select(entry => CoverageUnit.Fold(entry.Unit, entry.Events)).ToValueList();
        Targets = TargetLedger.Fold(document.Targets);
        Inspections = document.Inspections.Select(entry => InspectionHistory.Fold(entry.Session, entry.Events)).ToValueList();
        Cases = document.Cases.Select(entry => new RegisterCase(entry, entry.ToCase())).ToValueList();
        Suspensions = document.Suspensions.Select(entry => new RegisterSuspension(entry, entry.ToSuspension())).ToValueList();
        casesOfMembers = Cases.Where(one => one.Entry.Member is not null).ToLookup(one => one.Entry.Member!.Value);
        casesOfOrganizations = Cases.Where(one => one.Entry.Organization is not null).ToLookup(one => one.Entry.Organization!.Value);
        suspensionsOfMembers = Suspensions.Where(one => one.Entry.Member is not null).ToLookup(one => one.Entry.Member!.Value);
        byPerson = Members.ToDictionary(member => member.Person);
        byUnit = CoverageUnits.ToDictionary(unit => unit.Id);
        byCell = new(() => Members
            .SelectMany(member => member.Timeline.Spans.Where(span => span is { IsMember: true, Cell: not null }).Select(span => span.Cell!.Value).Distinct().Select(cell => (cell, member)))
            .ToLookup(item => item.cell, item => item.member));
        byHost = new(() => Members
            .SelectMany(member => member.Timeline.Spans.Where(span => span.Host is not null || span.IntroducedTo is not null).SelectMany(span => new[] { span.Host, span.IntroducedTo }).OfType<OrganizationId>().Distinct().Select(cell => (cell, member)))
            .ToLookup(item => item.cell, item => item.member));
    }

    private Register(Register register, OrganizationTree organizations)
    {
        document = new(() => register.Document with { Organizations = organizations.Organizations.Select(one => new OrganizationEntry(one.Id, one.History)).ToValueList() });
        Organizations = organizations;
        (Members, CoverageUnits, Targets, Inspections) = (register.Members, register.CoverageUnits, register.Targets, register.Inspections);
        (byPerson, byUnit, byCell, byHost) = (register.byPerson, register.byUnit, register.byCell, register.byHost);
        (Cases, Suspensions) = (register.Cases, register.Suspensions);
        (casesOfMembers, casesOfOrganizations, suspensionsOfMembers) = (register.casesOfMembers, register.casesOfOrganizations, register.suspensionsOfMembers);
    }

    /// <summary>The document it was made from.</summary>
    public RegisterDocument Document => document.Value;

    /// <summary>The organizations.</summary>
    public OrganizationTree Organizations { get; }

    /// <summary>The persons, in the order in which they were given.</summary>
    public ValueList<RegisterMember> Members { get; }

    /// <summary>The coverage units.</summary>
    public ValueList<CoverageUnit> CoverageUnits { get; }

    /// <summary>The targets of admissions with their history.</summary>
    public TargetLedger Targets { get; }

    /// <summary>The sessions of inspection and supervision, in the order in which they were given.</summary>
    public ValueList<InspectionSession> Inspections { get; }

    /// <summary>The disciplinary cases, in the order in which they were given.</summary>
    public ValueList<RegisterCase> Cases { get; }

    /// <summary>The suspensions, in the order in which they were given.</summary>
    public ValueList<RegisterSuspension> Suspensions { get; }

    /// <summary>Makes a register.</summary>
    /// <param name="document">The document.</param>
    /// <returns>The register. What contradicts itself in it is kept; <see cref="RegisterAudit"/> lists it.</returns>
    /// <exception cref="ArgumentException">A person, an organization, a coverage unit, a session, a case or a suspension is given twice, a case or suspension names no subject or two, or the organizations make no tree. <see cref="RegisterAudit"/> lists everything that bars.</exception>
    public static Register Of(RegisterDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var persons = document.Members.Count - document.Members.Select(member => member.Person).Distinct().Count();
        var units = document.CoverageUnits.Count - document.CoverageUnits.Select(unit => unit.Unit).Distinct().Count();
        var sessions = document.Inspections.Count - document.Inspections.Select(entry => entry.Session).Distinct().Count();
        var cases = document.Cases.Count - document.Cases.Select(entry => entry.Case).Distinct().Count() + document.Suspensions.Count - document.Suspensions.Select(entry => entry.Suspension).Distinct().Count();
        if (!document.Cases.All(entry => entry.HasOneSubject) || !document.Suspensions.All(entry => entry.HasOneSubject))
        {
            throw new ArgumentException($"A case or a suspension names no member and no organization, or both. {nameof(RegisterAudit)} names the places; keep one of them.", nameof(document));
        }

        if (cases > 0)
        {
            throw new ArgumentException($"The document gives {cases} cases or suspensions more than once. {nameof(RegisterAudit)} names the places; keep one entry of each.", nameof(document));
        }

        return persons == 0 && units == 0 && sessions == 0
            ? new Register(document)
            : throw new ArgumentException($"The document gives {persons} persons, {units} coverage units and {sessions} sessions more than once. {nameof(RegisterAudit)} names the places; keep one entry of each.", nameof(document));
    }

    /// <summary>Gives the register with other organizations, such as those after an act on them. Persons, units and targets are not read anew.</summary>
    /// <param name="organizations">The organizations with their histories.</param>
    /// <returns>The new register; this one stays as it is. Members whose cell ended are in transit until they are received.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="organizations"/> is null.</exception>
    public Register With(OrganizationTree organizations)
    {
        ArgumentNullException.ThrowIfNull(organizations);
        return new Register(this, organizations);
    }

    /// <summary>Finds a person.</summary>
    /// <param name="person">Who.</param>
    /// <returns>The person, or null.</returns>
    public RegisterMember? Find(PersonId person) => byPerson.GetValueOrDefault(person);

    /// <summary>Finds a coverage unit.</summary>
    /// <param name="unit">Which.</param>
    /// <returns>The unit, or null.</returns>
    public CoverageUnit? Find(CoverageUnitId unit) => byUnit.GetValueOrDefault(unit);

    /// <summary>Finds a case.</summary>
    /// <param name="one">Which.</param>
    /// <returns>The case, or null.</returns>
    public RegisterCase? Find(CaseId one) => Cases.FirstOrDefault(held => held.Entry.Case == one);

    /// <summary>The cases of a member.</summary>
    /// <param name="person">The member.</param>
    /// <returns>The cases, in the order of the register.</returns>
    public IEnumerable<RegisterCase> CasesOf(PersonId person) => casesOfMembers[person];

    /// <summary>The cases of an organization.</summary>
    /// <param name="organization">The organization.</param>
    /// <returns>The cases, in the order of the register.</returns>
    public IEnumerable<RegisterCase> CasesOf(OrganizationId organization) => casesOfOrganizations[organization];

    /// <summary>The suspensions of a member.</summary>
    /// <param name="person">The member.</param>
    /// <returns>The suspensions, in the order of the register.</returns>
    public IEnumerable<RegisterSuspension> SuspensionsOf(PersonId person) => suspensionsOfMembers[person];

    /// <summary>Who belongs to a cell on a day.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="day">The day.</param>
    /// <returns>Its probationary and full members, in the order of the register.</returns>
    public IEnumerable<RegisterMember> MembersOf(OrganizationId cell, LocalDate day) =>
        byCell.Value[cell].Where(member => member.Timeline.On(day) is { IsMember: true } span && span.Cell == cell);

    /// <summary>Who is in a cell for a time as a guest on a day: without a vote here, and counted at home.</summary>
    /// <param name="cell">The cell, or the organization abroad.</param>
    /// <param name="day">The day.</param>
    /// <returns>The guests, in the order of the register.</returns>
    public IEnumerable<RegisterMember> GuestsOf(OrganizationId cell, LocalDate day) =>
        byHost.Value[cell].Where(member => member.Timeline.On(day) is { IsMember: true } span && span.Host == cell);

    /// <summary>Who is under way to a cell on a day, with a letter that leads there, and not received yet; the old cell counts them.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="day">The day.</param>
    /// <returns>The members, in the order of the register.</returns>
    public IEnumerable<RegisterMember> UnderWayTo(OrganizationId cell, LocalDate day) =>
        byHost.Value[cell].Where(member => member.Timeline.On(day) is { IsMember: true } span && span.IntroducedTo == cell);

    /// <summary>Counts persons by standing on a day, for every organization with everything below it.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The counts. A person whose cell does not exist on that day is counted nowhere; <see cref="RegisterAudit"/> names such cells.</returns>
    public IReadOnlyDictionary<OrganizationId, StandingCounts> CountStandings(LocalDate day) => CountStandings(Organizations.On(day));

    /// <inheritdoc cref="CountStandings(LocalDate)"/>
    /// <param name="view">The tree on the day.</param>
    public IReadOnlyDictionary<OrganizationId, StandingCounts> CountStandings(OrganizationTreeView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var own = new Dictionary<OrganizationId, StandingCounts>();
        foreach (var member in Members.AsSpan())
        {
            if (member.Timeline.On(view.Day) is { Cell: { } cell } span && view.Contains(cell))
            {
                own[cell] = own.GetValueOrDefault(cell, StandingCounts.None).With(span.Standing);
            }
        }

        return view.RollUp(id => own.GetValueOrDefault(id, StandingCounts.None), (a, b) => a + b);
    }

    /// <summary>Writes the sizes.</summary>
    /// <returns>A text without personal data.</returns>
    public override string ToString() => $"{nameof(Register)} {{ {Organizations.Organizations.Count} organizations, {Members.Count} persons }}";
}
