using NodaTime;
using PartyDomain.Organizations;
using PartyDomain.Oversight.Inspections;
using PartyDomain.Rulebooks;

namespace PartyDomain.Tests.Oversight.Inspections;

/// <summary>A commune with two cells, and sessions in it.</summary>
internal static class Sessions
{
    public static readonly LocalDate Day = new(2025, 9, 10);
    public static readonly OrganizationId District = new("district");
    public static readonly OrganizationId Commune = new("commune");
    public static readonly OrganizationId Cell1 = new("cell-1");
    public static readonly OrganizationId Cell2 = new("cell-2");
    public static readonly PersonId Secretary = new("secretary");
    public static readonly PersonId Member = new("member");

    public static Law Cautious { get; } = Law.Shipped.With(Settings.Cautious);

    public static OrganizationTree Tree { get; } = OrganizationTree.Of(
    [
        Organization(District, OrganizationKind.PartyOrganization, TierRole.SuperiorOfGrassroots, null),
        Organization(Commune, OrganizationKind.PartyOrganization, TierRole.Grassroots, District, new OfficeTaken(new(2020, 1, 1), Secretary, PartyOffice.Secretary, OfficeSelection.Elected)),
        Organization(Cell1, OrganizationKind.Cell, TierRole.Subordinate, Commune),
        Organization(Cell2, OrganizationKind.Cell, TierRole.Subordinate, Commune),
    ]);

    public static InspectionEvidence Evidence { get; } = new(Day, "test")
    {
        Members = [new InspectedMember(Secretary, Cell1, true), new InspectedMember(Member, Cell1, false)],
        Cell = new InspectingCell(31, true),
    };

    public static InspectionSession New { get; } = new(new SessionId("s"));

    public static OrganizationSubject Of(OrganizationId id, SubjectBody body = SubjectBody.Organization) => new(id, body);

    public static DecideSession Decide(SessionKind kind, SessionForm? form, OrganizationId by, SessionBody body, params ReadOnlySpan<SessionSubject> subjects) =>
        new(Day, new SessionPlan(kind, form, by, body), ValueList.Create(subjects));

    public static Outcome<InspectionEvent> Judge(InspectionCommand command, InspectionSession? session = null, InspectionEvidence? evidence = null, Law? law = null) =>
        InspectionDecider.Decide(command, evidence ?? Evidence with { AsOf = command.On }, session ?? New, Tree, law ?? Cautious);

    public static InspectionSession After(params ReadOnlySpan<InspectionEvent> events) => InspectionHistory.Fold(New.Id, events.ToArray());

    public static string Codes<TEvent>(Outcome<TEvent> outcome) =>
        string.Join(' ', outcome.Findings.Where(finding => finding.Effect > FindingEffect.Note).Select(finding => finding.Code).Order(StringComparer.Ordinal));

    public static string Codes(IEnumerable<Finding> findings) => string.Join(' ', findings.Select(finding => $"{finding.Code}@{finding.Subject}").Order(StringComparer.Ordinal));

    private static PartyOrganization Organization(OrganizationId id, OrganizationKind kind, TierRole role, OrganizationId? parent, params ReadOnlySpan<OrganizationEvent> more) =>
        OrganizationHistory.Fold(id, [new OrganizationTakenOver(new(2010, 1, 1), new OrganizationAttributes(id.Value, kind, role, OrganizationSector.Commune, parent)), .. more]);
}
