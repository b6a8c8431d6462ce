using PartyDomain.Membership.Leaving;

namespace PartyDomain.Testing.Scenarios.Reading;

/// <summary>Reads what a case says of the expulsion of the person.</summary>
internal static class ExpulsionReader
{
    public static ExpulsionSource? Read(ObjectReader? reader)
    {
        if (reader is null)
        {
            return null;
        }

        var one = reader.Text("case") ?? "case-1";
        var state = reader.Word<ExpulsionState>("state") ?? ExpulsionState.InForce;
        var (effective, overturned, restored) = (reader.Date("effectiveOn"), reader.Date("overturnedOn"), reader.Date("rightsRestoredOn"));
        var wrongful = reader.Flag("wrongful");
        reader.Close();
        if (!CaseId.TryParse(one, null, out var id))
        {
            reader.Problems.Add(reader.To("case"), "A case needs a key that is not blank and has no white space at its ends.");
            return null;
        }

        return (person, asOf) => new ExpulsionEvidence(id, person, asOf, "scenario", state)
        {
            EffectiveOn = effective,
            OverturnedOn = overturned,
            Wrongful = wrongful,
            RightsRestoredOn = restored,
        };
    }
}
