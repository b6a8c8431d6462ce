using PartyDomain.Oversight;
using PartyDomain.Quotas;
using PartyDomain.Registers;

namespace PartyDomain.Testing.Registers;

/// <summary>Faults in the targets, assignments and reports of a register.</summary>
internal static class PlanFaults
{
    public static IReadOnlyList<Func<FaultDraft, SeededFault>> All { get; } =
    [
        TargetOfUnknownUnit, TargetSetTwice, TargetNotSet, AssignedIsUnknown, AssignedToUnknown, AssignedBackwards, DutyOfUnknown, ReportWithoutDuty,
    ];

    private static SeededFault TargetOfUnknownUnit(FaultDraft draft)
    {
        draft.Targets.Add(Target(draft, new OrganizationId(draft.Key())));
        return new(RegisterCodes.UnknownOrganization, $"targets[{draft.Targets.Count - 1}].target.unit");
    }

    private static SeededFault TargetSetTwice(FaultDraft draft)
    {
        var target = Target(draft, draft.AddOrganization(draft.ACell()));
        draft.Targets.Add(target);
        draft.Targets.Add(target with { Position = draft.Targets.Count });
        return new(TargetCodes.SetTwice, $"targets[{draft.Targets.Count - 1}]");
    }

    private static SeededFault TargetNotSet(FaultDraft draft)
    {
        draft.Targets.Add(new TargetRevised(draft.Top.From, draft.Key(), new CountTarget(Comparator.AtLeast, 1)) { Position = draft.Targets.Count });
        return new(TargetCodes.NotSet, $"targets[{draft.Targets.Count - 1}]");
    }

    private static SeededFault AssignedIsUnknown(FaultDraft draft)
    {
        draft.Assignments.Add(new CommitteeAssignment(new PersonId(draft.Key()), draft.Top.Id, draft.Top.Id, draft.Top.From, null));
        return new(RegisterCodes.UnknownPerson, $"assignments[{draft.Assignments.Count - 1}].person");
    }

    private static SeededFault AssignedToUnknown(FaultDraft draft)
    {
        draft.Assignments.Add(new CommitteeAssignment(draft.Members[0].Person, draft.Top.Id, new OrganizationId(draft.Key()), draft.Top.From, null));
        return new(RegisterCodes.UnknownOrganization, $"assignments[{draft.Assignments.Count - 1}].unit");
    }

    private static SeededFault AssignedBackwards(FaultDraft draft)
    {
        draft.Assignments.Add(new CommitteeAssignment(draft.Members[0].Person, draft.Top.Id, draft.Top.Id, draft.Top.From, draft.Top.From.PlusDays(-1)));
        return new(RegisterCodes.PeriodBackwards, $"assignments[{draft.Assignments.Count - 1}].until");
    }

    private static SeededFault DutyOfUnknown(FaultDraft draft)
    {
        draft.Duties.Add(new ReportDuty(draft.Key(), null, new OrganizationId(draft.Key()), draft.Top.Id, ReportPeriodicity.Yearly, 10, draft.Top.From, null));
        return new(RegisterCodes.UnknownOrganization, $"reportDuties[{draft.Duties.Count - 1}].from");
    }

    private static SeededFault ReportWithoutDuty(FaultDraft draft)
    {
        draft.Reports.Add(new ReportSubmitted(draft.Key(), draft.Top.From, draft.Top.From.PlusDays(40)));
        return new(ReportCodes.UnknownDuty, $"reportsSubmitted[{draft.Reports.Count - 1}]");
    }

    private static TargetSet Target(FaultDraft draft, OrganizationId unit)
    {
        var target = new AdmissionTarget(draft.Key(), unit, TargetPeriod.Year(draft.Top.From.Year), TargetOrigin.OwnResolution, new CountTarget(Comparator.AtLeast, 1));
        return new TargetSet(draft.Top.From, target) { Position = draft.Targets.Count };
    }
}
