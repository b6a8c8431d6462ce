using PartyDomain.Json;
using PartyDomain.Membership;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>What an audit questions.</summary>
internal sealed record AuditAnswer(ValueList<AuditedFact> Entries, ValueList<FindingAnswer> Findings)
{
    public static AuditAnswer Of(ValueList<AuditEntry> entries, MembershipRecord record) => new(
        entries.Select(entry => new AuditedFact(entry.Position, PartyJson.KindOf(record.History[entry.Position]), entry.On, FindingAnswer.Of(entry.Findings))).ToValueList(),
        FindingAnswer.Of(entries.SelectMany(entry => entry.Findings)));
}
