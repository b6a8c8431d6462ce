using NodaTime;
using PartyDomain.Registers;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>One transfer that an act calls for.</summary>
internal sealed record TransferAnswer(OrganizationId From, ValueList<OrganizationId> To, OrganizationId? TransferredBy, LocalDate? StartedOn, LocalDate? DueOn, Citation? Citation, EvidenceGrade Grade)
{
    public static TransferAnswer Of(CollectiveTransfer transfer) =>
        new(transfer.From, transfer.To, transfer.TransferredBy, transfer.Due?.StartedOn, transfer.Due?.DueOn, transfer.Citation, transfer.Grade);

    public static ResultMap<TransferAnswer> Map(IEnumerable<CollectiveTransfer> transfers) =>
        new(transfers.DistinctBy(transfer => transfer.Person).Select(transfer => KeyValuePair.Create(transfer.Person.Value, Of(transfer))));
}
