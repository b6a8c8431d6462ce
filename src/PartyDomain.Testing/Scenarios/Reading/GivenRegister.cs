using PartyDomain.Membership;
using PartyDomain.Registers;

namespace PartyDomain.Testing.Scenarios.Reading;

/// <summary>The register of a scenario: its document, and what it makes where it has no fault that prevents that.</summary>
internal sealed class GivenRegister
{
    public GivenRegister(RegisterDocument document)
    {
        Document = document;
        try
        {
            Register = Register.Of(document);
        }
        catch (ArgumentException e)
        {
            var end = e.Message.IndexOf(" (Parameter", StringComparison.Ordinal);
            Fault = end < 0 ? e.Message : e.Message[..end];
        }
    }

    public RegisterDocument Document { get; }

    /// <summary>Null where the document makes no register.</summary>
    public Register? Register { get; }

    /// <summary>Why the document makes no register.</summary>
    public string? Fault { get; }

    public MembershipRecord? RecordOf(PersonId person) => Document.Members.FirstOrDefault(member => member.Person == person) is { } entry
        ? MembershipHistory.Fold(person, entry.Events)
        : null;

    /// <summary>The register with what has become of some persons since; those it does not have are added.</summary>
    public Register With(IReadOnlyCollection<MembershipRecord> records)
    {
        var changed = records.Where(record => record.History.Count > 0).ToDictionary(record => record.Person);
        var members = Document.Members.Select(entry => changed.Remove(entry.Person, out var record) ? entry with { Events = record.History } : entry).ToList();
        members.AddRange(changed.Values.Select(record => new MemberEntry(record.Person, record.History)));
        return Register.Of(Document with { Members = members.ToValueList() });
    }
}
