using System.Text.Json;
using PartyDomain.Registers;
using PartyDomain.Testing.Scenarios.Answers;

namespace PartyDomain.Testing.Scenarios.Reading;

/// <summary>Reads the command <c>receive-members</c>: the members of ended cells are received, all of them or those of some cells.</summary>
internal static class ReceptionReader
{
    public const string Kind = "receive-members";

    public static Func<Scene, object>? Read(ObjectReader reader, GivenRegister? given)
    {
        var register = RegisterInput.Require(reader, given);
        var on = reader.RequireDate("on");
        var from = RegisterInput.Units(reader, "from", register, null);
        var act = reader.Text("of");
        var to = RegisterInput.Unit(reader, "to", register, null);
        var choices = Choices(reader.Object("choices"));
        return register is null || on is not { } day ? null : scene =>
        {
            var transfers = (act is null ? CollectiveTransfers.Open(scene.Register, day, scene.Law) : scene.FollowUp(act).Transfers.Concat(scene.FollowUp(act).Candidates).Concat(scene.FollowUp(act).Guests))
                .Where(transfer => from.Count == 0 || from.Contains(transfer.From))
                .Select(transfer => to is { } cell ? transfer with { To = [cell] } : transfer)
                .ToValueList();
            var reception = CollectiveTransfers.Receive(scene.Register, transfers, day, choices);
            scene.Happened(reception.Facts);
            scene.Show(reception.Findings);
            return ReceptionAnswer.Of(reception);
        };
    }

    private static Dictionary<PersonId, OrganizationId> Choices(ObjectReader? reader)
    {
        var choices = new Dictionary<PersonId, OrganizationId>();
        foreach (var member in reader?.Element.EnumerateObject().ToArray() ?? [])
        {
            var path = reader!.To(member.Name);
            if (!PersonId.TryParse(member.Name, null, out var person))
            {
                reader.Problems.Add(path, "A person needs a key that is not blank and has no white space at its ends.");
            }
            else if (ObjectReader.Text(member.Value, path, reader.Problems) is { } text && OrganizationId.TryParse(text, null, out var cell))
            {
                choices.TryAdd(person, cell);
            }
        }

        return choices;
    }
}
