using PartyDomain.Registers;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>A committee or commission to appoint.</summary>
internal sealed record AppointmentAnswer(OrganizationId? AppointedBy, Citation? Citation, EvidenceGrade Grade)
{
    public static ResultMap<AppointmentAnswer> Map(IEnumerable<CommitteeToAppoint> committees) =>
        new(committees.Select(item => KeyValuePair.Create(item.Organization.Value, new AppointmentAnswer(item.AppointedBy, item.Citation, item.Grade))));

    public static ResultMap<AppointmentAnswer> Map(IEnumerable<CommissionToAppoint> commissions) =>
        new(commissions.Select(item => KeyValuePair.Create(item.Organization.Value, new AppointmentAnswer(item.AppointedBy, item.Citation, item.Grade))));
}
