using NodaTime;
using PartyDomain.Registers;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>What an act on organizations calls for elsewhere.</summary>
internal sealed record ConsequencesAnswer(
    int TransferCount,
    ResultMap<TransferAnswer> Transfers,
    ResultMap<TransferAnswer> Candidates,
    ResultMap<TransferAnswer> Guests,
    LocalDate? DueOn,
    ResultMap<AppointmentAnswer> Committees,
    ResultMap<AppointmentAnswer> Commissions,
    ValueList<CoverageUnitId> Units,
    ValueList<string> Targets,
    int Assignments,
    ValueList<string> ReportDuties,
    int Offices,
    int Powers,
    ValueList<FindingAnswer> Findings,
    ValueList<string> Settings)
{
    public static ConsequencesAnswer Of(LifecycleFollowUp followUp) => new(
        followUp.Transfers.Count,
        TransferAnswer.Map(followUp.Transfers),
        TransferAnswer.Map(followUp.Candidates),
        TransferAnswer.Map(followUp.Guests),
        followUp.Transfers.Select(transfer => transfer.Due?.DueOn).Max(),
        AppointmentAnswer.Map(followUp.Committees),
        AppointmentAnswer.Map(followUp.Commissions),
        followUp.Units.Select(unit => unit.Unit).ToValueList(),
        followUp.Targets.Select(target => target.Id).ToValueList(),
        followUp.Assignments.Count,
        followUp.ReportDuties.Select(duty => duty.Id).ToValueList(),
        followUp.Offices.Count,
        followUp.Powers.Count,
        FindingAnswer.Of(followUp.Findings),
        CommandAnswer.SettingsOf(followUp.Findings));
}
