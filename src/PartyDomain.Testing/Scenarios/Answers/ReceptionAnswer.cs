using PartyDomain.Membership;
using PartyDomain.Registers;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>Who was received, and who is with the sender still.</summary>
internal sealed record ReceptionAnswer(int Received, ResultMap<OrganizationId> Cells, int Left, ResultMap<OrganizationId> LeftWith, ValueList<FindingAnswer> Findings)
{
    public static ReceptionAnswer Of(CollectiveReception reception) => new(
        reception.Facts.Count,
        new(reception.Facts.Select(fact => KeyValuePair.Create(fact.Person.Value, ((CollectivelyTransferred)fact.Happened).To))),
        reception.Left.Count,
        new(reception.Left.Select(transfer => KeyValuePair.Create(transfer.Person.Value, transfer.From))),
        FindingAnswer.Of(reception.Findings));
}
