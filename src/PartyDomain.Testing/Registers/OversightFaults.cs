using PartyDomain.Oversight.Households;
using PartyDomain.Oversight.Inspections;
using PartyDomain.Registers;

namespace PartyDomain.Testing.Registers;

/// <summary>Faults in the sessions and the households of a register.</summary>
internal static class OversightFaults
{
    public static IReadOnlyList<Func<FaultDraft, SeededFault>> All { get; } =
    [
        SessionTwice, SessionOfUnknown, SubjectIsUnknown, ConcludedTooEarly, NumbersContradict, GroupTwice, GroupInUnknownPlace, GroupEmpty, ChargeWithoutGroup, ChargeOfUnknown,
    ];

    private static SeededFault SessionTwice(FaultDraft draft)
    {
        var session = new SessionId(draft.Key());
        ValueList<InspectionEvent> facts = [Decided(draft, draft.Top.Id)];
        draft.Inspections.Add(new InspectionEntry(session, facts));
        draft.Inspections.Add(new InspectionEntry(session, facts));
        return new(RegisterCodes.SessionTwice, $"inspections[{draft.Inspections.Count - 1}].session");
    }

    private static SeededFault SessionOfUnknown(FaultDraft draft) =>
        Session(draft, RegisterCodes.UnknownOrganization, ".events[0].plan.by", Decided(draft, new OrganizationId(draft.Key())));

    private static SeededFault SubjectIsUnknown(FaultDraft draft) =>
        Session(draft, RegisterCodes.UnknownPerson, ".events[0].subjects[0].person", Decided(draft, draft.Top.Id, new MemberSubject(new PersonId(draft.Key()))));

    private static SeededFault ConcludedTooEarly(FaultDraft draft) =>
        Session(draft, RegisterCodes.FactOutOfPlace, ".events[1]", Decided(draft, draft.Top.Id), new SessionConcluded(draft.Top.From) { Position = 1 });

    private static SeededFault NumbersContradict(FaultDraft draft) => Session(
        draft,
        RegisterCodes.NumbersContradict,
        ".events[0].further",
        new SessionRecorded(draft.Top.From, Plan(draft.Top.Id), []) { Further = new SubjectNumbers(0, 2, 3) });

    private static SeededFault GroupTwice(FaultDraft draft)
    {
        var group = Group(draft);
        draft.Groups.Add(group);
        draft.Groups.Add(group);
        return new(RegisterCodes.GroupTwice, $"householdGroups[{draft.Groups.Count - 1}].id");
    }

    private static SeededFault GroupInUnknownPlace(FaultDraft draft)
    {
        draft.Groups.Add(Group(draft) with { Unit = new CoverageUnitId(draft.Key()) });
        return new(RegisterCodes.UnknownUnit, $"householdGroups[{draft.Groups.Count - 1}].unit");
    }

    private static SeededFault GroupEmpty(FaultDraft draft)
    {
        draft.Groups.Add(Group(draft) with { Households = 0 });
        return new(RegisterCodes.GroupEmpty, $"householdGroups[{draft.Groups.Count - 1}].households");
    }

    private static SeededFault ChargeWithoutGroup(FaultDraft draft)
    {
        draft.Charges.Add(new HouseholdAssignment(draft.Members[0].Person, draft.Key(), draft.Top.From, null));
        return new(RegisterCodes.UnknownGroup, $"householdAssignments[{draft.Charges.Count - 1}].group");
    }

    private static SeededFault ChargeOfUnknown(FaultDraft draft)
    {
        var group = Group(draft);
        draft.Groups.Add(group);
        draft.Charges.Add(new HouseholdAssignment(new PersonId(draft.Key()), group.Id, draft.Top.From, null));
        return new(RegisterCodes.UnknownPerson, $"householdAssignments[{draft.Charges.Count - 1}].person");
    }

    private static HouseholdGroup Group(FaultDraft draft) => new(draft.Key(), draft.Units[0].Unit, 10, draft.Top.From, null);

    private static SessionPlan Plan(OrganizationId by) => new(SessionKind.Inspection, SessionForm.Compliance, by, SessionBody.Committee);

    private static SessionDecided Decided(FaultDraft draft, OrganizationId by, params ReadOnlySpan<SessionSubject> subjects) => new(draft.Top.From, Plan(by), ValueList.Create(subjects));

    private static SeededFault Session(FaultDraft draft, string code, string at, params ReadOnlySpan<InspectionEvent> facts)
    {
        draft.Inspections.Add(new InspectionEntry(new SessionId(draft.Key()), ValueList.Create(facts)));
        return new(code, $"inspections[{draft.Inspections.Count - 1}]{at}");
    }
}
