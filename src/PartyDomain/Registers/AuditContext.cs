using NodaTime;
using PartyDomain.Organizations;
using PartyDomain.Organizations.Lifecycle;
using PartyDomain.Rulebooks;

namespace PartyDomain.Registers;

/// <summary>What the checks across the records of a register look at, and where they put what they find.</summary>
internal sealed class AuditContext
{
    private readonly Dictionary<OrganizationId, PartyOrganization> organizations = [];
    private readonly Dictionary<LocalDate, LocalDate?> receiveBy = [];
    private readonly List<Finding> findings;

    public AuditContext(RegisterDocument document, IEnumerable<PartyOrganization> organizations, List<Finding> findings)
    {
        Document = document;
        this.findings = findings;
        foreach (var organization in organizations)
        {
            this.organizations.TryAdd(organization.Id, organization);
        }

        Persons = document.Members.Select(member => member.Person).ToHashSet();
        Units = document.CoverageUnits.Select(unit => unit.Unit).ToHashSet();
    }

    public RegisterDocument Document { get; }

    public IReadOnlySet<PersonId> Persons { get; }

    public IReadOnlySet<CoverageUnitId> Units { get; }

    public PartyOrganization? Find(OrganizationId id) => organizations.GetValueOrDefault(id);

    public void Bar(string code, string subject, params ReadOnlySpan<FindingArgument> arguments) => Add(code, FindingEffect.Bars, subject, arguments);

    public void Breach(string code, string subject, params ReadOnlySpan<FindingArgument> arguments) => Add(code, FindingEffect.Breach, subject, arguments);

    /// <summary>Checks that an organization is held and exists on a day.</summary>
    public PartyOrganization? Require(OrganizationId id, LocalDate day, string subject)
    {
        if (Find(id) is not { } organization)
        {
            Breach(RegisterCodes.UnknownOrganization, subject, Arg.Key("organization", id.Value));
            return null;
        }

        if (organization.On(day) is null)
        {
            Breach(RegisterCodes.OrganizationNotThere, subject, Arg.Key("organization", id.Value), Arg.Date("on", day));
            return null;
        }

        return organization;
    }

    /// <summary>By when the members of a cell that ended are received elsewhere (294-QĐ/TW, 6.3.5); null where the law of the day is not known.</summary>
    public LocalDate? ReceiveBy(LocalDate ended)
    {
        if (!receiveBy.TryGetValue(ended, out var by))
        {
            by = new Assessment(Law.Shipped, ended).StartIfKnown(LifecycleLaw.TransferAfterEnding, ended, "members")?.DueOn;
            receiveBy.Add(ended, by);
        }

        return by;
    }

    /// <summary>Checks that a person is held.</summary>
    public void RequirePerson(PersonId person, string subject)
    {
        if (!Persons.Contains(person))
        {
            Breach(RegisterCodes.UnknownPerson, subject);
        }
    }

    /// <summary>Adds what another check has found.</summary>
    public void Add(Finding finding) => findings.Add(finding);

    private void Add(string code, FindingEffect effect, string subject, ReadOnlySpan<FindingArgument> arguments) =>
        findings.Add(new Finding(code, effect, subject, null, ValueList.Create(arguments)));
}
