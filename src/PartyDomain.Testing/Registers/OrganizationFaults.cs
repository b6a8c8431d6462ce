using PartyDomain.Organizations;
using PartyDomain.Registers;

namespace PartyDomain.Testing.Registers;

/// <summary>Faults in the organizations of a register, each in an organization of its own.</summary>
internal static class OrganizationFaults
{
    public static IReadOnlyList<Func<FaultDraft, SeededFault>> All { get; } =
    [
        CodeUsedTwice, Cycle, UnknownParent, BelowCell, NoBeginning, BeginsTwice, AfterItsEnd, BadCorrection, OfficeNotHeld,
    ];

    private static SeededFault CodeUsedTwice(FaultDraft draft)
    {
        var attributes = draft.ACell() with { Code = draft.Key() };
        draft.AddOrganization(attributes);
        return At(draft.AddOrganization(attributes), OrganizationCodes.CodeUsedTwice, ".code");
    }

    private static SeededFault Cycle(FaultDraft draft)
    {
        var id = draft.AddOrganization(draft.ACell() with { Kind = OrganizationKind.PartyOrganization });
        var (entry, at) = (draft.Organizations[^1], draft.Organizations.Count - 1);
        draft.Organizations[at] = entry with { Events = [new OrganizationFounded(draft.Top.From, draft.ACell(id) with { Kind = OrganizationKind.PartyOrganization })] };
        return At(id, OrganizationCodes.Cycle, string.Empty);
    }

    private static SeededFault UnknownParent(FaultDraft draft) => At(draft.AddOrganization(draft.ACell(new OrganizationId(draft.Key()))), OrganizationCodes.UnknownParent, ".parent");

    private static SeededFault BelowCell(FaultDraft draft) => At(draft.AddOrganization(draft.ACell(draft.AddOrganization(draft.ACell()))), OrganizationCodes.BelowCell, ".parent");

    private static SeededFault NoBeginning(FaultDraft draft)
    {
        var id = new OrganizationId(draft.Key());
        draft.Organizations.Add(new OrganizationEntry(id, []));
        return At(id, OrganizationCodes.NoBeginning, ".events");
    }

    private static SeededFault BeginsTwice(FaultDraft draft) =>
        At(draft.AddOrganization(draft.ACell(), new OrganizationFounded(draft.Top.From.PlusDays(3), draft.ACell()) { Position = 1 }), OrganizationCodes.BeginsTwice, ".events[1]");

    private static SeededFault AfterItsEnd(FaultDraft draft) => At(
        draft.AddOrganization(
            draft.ACell(),
            new OrganizationEnded(draft.Top.From.PlusDays(3)) { Position = 1 },
            new OrganizationRenamed(draft.Top.From.PlusDays(4), "Chi bộ Muộn") { Position = 2 }),
        OrganizationCodes.NotInExistence,
        ".events[2]");

    private static SeededFault BadCorrection(FaultDraft draft) =>
        At(draft.AddOrganization(draft.ACell(), new OrganizationCorrected(draft.Top.From.PlusDays(3), 5, null) { Position = 1 }), OrganizationCodes.NothingToCorrect, ".events[1]");

    private static SeededFault OfficeNotHeld(FaultDraft draft) =>
        At(draft.AddOrganization(draft.ACell(), new OfficeLeft(draft.Top.From.PlusDays(3), new PersonId(draft.Key()), PartyOffice.Secretary) { Position = 1 }), OrganizationCodes.OfficeNotHeld, ".events[1]");

    private static SeededFault At(OrganizationId id, string code, string place) => new(code, $"organizations[{id}]{place}");
}
