using NodaTime;
using PartyDomain.Organizations;

namespace PartyDomain.Tests.Organizations;

/// <summary>Short names for organizations and their facts.</summary>
internal static class Facts
{
    public static PersonId Person { get; } = new("person-1");

    public static PersonId Other { get; } = new("person-2");

    public static LocalDate D(int month, int day = 1) => new(2025, month, day);

    public static OrganizationAttributes Is(
        string? parent = null,
        OrganizationKind kind = OrganizationKind.PartyOrganization,
        TierRole role = TierRole.Grassroots,
        string? code = null,
        string name = "n") =>
        new(name, kind, role, OrganizationSector.Commune, parent is null ? null : new OrganizationId(parent)) { Code = code };

    public static OrganizationAttributes IsCell(string? parent = null, string? code = null) => Is(parent, OrganizationKind.Cell, TierRole.Subordinate, code);

    public static PartyOrganization Org(string id, params OrganizationEvent[] events) => OrganizationHistory.Fold(new(id), events);

    /// <summary>An organization that exists from the first of January.</summary>
    public static PartyOrganization From1(string id, OrganizationAttributes attributes) => Org(id, new OrganizationFounded(D(1), attributes));

    public static string Ids(IEnumerable<OrganizationId> ids) => string.Join(' ', ids);
}
