using PartyDomain.Organizations;
using PartyDomain.Registers;

namespace PartyDomain.Testing.Registers;

/// <summary>Faults in the coverage units and classes of a register.</summary>
internal static class PlaceFaults
{
    public static IReadOnlyList<Func<FaultDraft, SeededFault>> All { get; } =
    [
        UnitTwice, UnitNotThere, UnknownTerritory, NotACell, ClassTwice, ParticipantsContradict, ClassBackwards,
    ];

    private static SeededFault UnitTwice(FaultDraft draft)
    {
        var unit = new CoverageUnitId(draft.Key());
        ValueList<CoverageUnitEvent> facts = [Established(draft, draft.Top.Id)];
        draft.Units.Add(new CoverageUnitEntry(unit, facts));
        draft.Units.Add(new CoverageUnitEntry(unit, facts));
        return new(RegisterCodes.UnitTwice, $"coverageUnits[{draft.Units.Count - 1}].unit");
    }

    private static SeededFault UnitNotThere(FaultDraft draft) => Unit(draft, RegisterCodes.UnitNotThere, ".events[0]", new HeadLeftOffice(draft.Top.From));

    private static SeededFault UnknownTerritory(FaultDraft draft) =>
        Unit(draft, RegisterCodes.UnknownOrganization, ".events[0].within", Established(draft, new OrganizationId(draft.Key())));

    private static SeededFault NotACell(FaultDraft draft) =>
        Unit(draft, RegisterCodes.NotACell, ".events[1].cell", Established(draft, draft.Top.Id), new CellServes(draft.Top.From, draft.Top.Id) { Position = 1 });

    private static SeededFault ClassTwice(FaultDraft draft)
    {
        var held = Class(draft);
        draft.Classes.Add(held);
        draft.Classes.Add(held);
        return new(RegisterCodes.ClassTwice, $"trainingClasses[{draft.Classes.Count - 1}].id");
    }

    private static SeededFault ParticipantsContradict(FaultDraft draft)
    {
        var person = new PersonId(draft.Key());
        draft.Classes.Add(Class(draft) with { Persons = [person, person] });
        return new(RegisterCodes.ParticipantsContradict, $"trainingClasses[{draft.Classes.Count - 1}].participants");
    }

    private static SeededFault ClassBackwards(FaultDraft draft)
    {
        draft.Classes.Add(Class(draft) with { To = draft.Top.From.PlusDays(-1) });
        return new(RegisterCodes.PeriodBackwards, $"trainingClasses[{draft.Classes.Count - 1}].to");
    }

    private static TrainingClass Class(FaultDraft draft) => new(draft.Key(), draft.Top.Id, TrainingKind.Awareness, draft.Top.From, draft.Top.From.PlusDays(4), 40);

    private static CoverageUnitEstablished Established(FaultDraft draft, OrganizationId within) => new(draft.Top.From, CoverageUnitKind.Village, "Thôn Lỗi", within);

    private static SeededFault Unit(FaultDraft draft, string code, string at, params ReadOnlySpan<CoverageUnitEvent> facts)
    {
        draft.Units.Add(new CoverageUnitEntry(new CoverageUnitId(draft.Key()), ValueList.Create(facts)));
        return new(code, $"coverageUnits[{draft.Units.Count - 1}]{at}");
    }
}
