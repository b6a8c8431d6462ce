using System.Text.Json;
using NodaTime;
using PartyDomain.Registers;
using PartyDomain.Calendars;
using PartyDomain.Membership;
using PartyDomain.Rulebooks;

namespace PartyDomain.Testing.Scenarios.Reading;

/// <summary>Reads the law of a scenario: settings, years of the calendar, confirmed and replaced provisions, further instruments.</summary>
internal static class LawReader
{
    private static readonly Chain[] All = [Chains.Charter, Chains.Implementation, Chains.Secretariat, Chains.OrganizationCommission, Chains.Inspection, Chains.InspectionGuidance, Chains.InspectionStatistics, Chains.Penalties, Chains.OrganizationPenalties, Chains.Restoration, Chains.Cadres, Chains.Population, Chains.Readings];

    public static IEnumerable<string> ChainKeys => All.Select(chain => chain.Key);

    public static Chain? FindChain(string? key) => Array.Find(All, chain => string.Equals(chain.Key, key, StringComparison.Ordinal));

    public static Law Read(ObjectReader given)
    {
        var law = Law.Shipped.With(SettingsReader.Read(given.Find("settings"), given.To("settings"), given.Problems));
        foreach (var (value, path) in given.List("calendar"))
        {
            law = Year(law, value, path, given.Problems);
        }

        if (given.Object("law") is not { } reader)
        {
            return law;
        }

        law = reader.Date("knownUntil") is { } day ? law.WithKnownUntil(day) : law;
        foreach (var (value, path) in reader.List("instruments"))
        {
            law = Instrument(law, value, path, reader.Problems);
        }

        foreach (var (value, path) in reader.List("confirm"))
        {
            law = Provision(law, value, path, reader.Problems, replaced: false);
        }

        foreach (var (value, path) in reader.List("replace"))
        {
            law = Provision(law, value, path, reader.Problems, replaced: true);
        }

        reader.Close();
        return law;
    }

    /// <summary>Finds an instrument of a chain by its number, or by number, date and issuer where a number recurs.</summary>
    public static Instrument? FindInstrument(Chain chain, string text, string path, Problems problems)
    {
        var found = chain.Instruments
            .Where(instrument => string.Equals(instrument.Id.Number, text, StringComparison.Ordinal) || string.Equals(instrument.Id.ToString(), text, StringComparison.Ordinal))
            .ToList();
        if (found.Count == 1)
        {
            return found[0];
        }

        problems.Add(path, $"{(found.Count == 0 ? "No instrument" : "More than one instrument")} of the chain '{chain.Key}' has this number. Write one of: {string.Join(", ", chain.Instruments.Select(instrument => instrument.Id))}.");
        return null;
    }

    private static Law Year(Law law, JsonElement value, string path, Problems problems)
    {
        if (ObjectReader.Open(value, path, problems) is not { } reader)
        {
            return law;
        }

        reader.Require("year");
        var year = reader.Number("year");
        var off = reader.List("off").Select(day => ObjectReader.Date(day.Value, day.Path, problems)).OfType<LocalDate>().ToValueList();
        var worked = reader.List("worked").Select(day => ObjectReader.Date(day.Value, day.Path, problems)).OfType<LocalDate>().ToValueList();
        var grade = reader.Word<EvidenceGrade>("grade") ?? EvidenceGrade.Confirmed;
        var source = reader.Text("source") ?? "scenario";
        reader.Close();
        return year is null ? law : Try(law, path, problems, () => law.With(law.Calendar.With(new YearSchedule(year.Value, off, worked, grade, source))));
    }

    private static Law Instrument(Law law, JsonElement value, string path, Problems problems)
    {
        if (ObjectReader.Open(value, path, problems) is not { } reader)
        {
            return law;
        }

        var key = reader.RequireText("chain");
        var chain = FindChain(key);
        if (key is not null && chain is null)
        {
            problems.Add(reader.To("chain"), $"This chain is not known. Write one of: {string.Join(", ", ChainKeys)}.");
        }

        var (number, issuer, title) = (reader.RequireText("number"), reader.RequireText("issuer"), reader.Text("title") ?? "scenario");
        var adopted = reader.RequireDate("adoptedOn");
        var inForce = reader.Date("inForceOn") ?? adopted;
        reader.Close();
        return chain is null || number is null || issuer is null || adopted is not { } day
            ? law
            : Try(law, path, problems, () => law.With(chain, new Instrument(new InstrumentId(number, day, issuer), inForce!.Value, EvidenceGrade.Confirmed, title)));
    }

    private static Law Provision(Law law, JsonElement value, string path, Problems problems, bool replaced)
    {
        if (ObjectReader.Open(value, path, problems) is not { } reader)
        {
            return law;
        }

        var (key, number, point) = (reader.RequireText("provision"), reader.RequireText("instrument"), reader.RequireText("point"));
        var provision = key is null ? null : ShippedProvisions.Find(key);
        if (key is not null && provision is null)
        {
            problems.Add(reader.To("provision"), "This provision is not known. The guide says how to list the keys.");
        }

        var instrument = provision is null || number is null ? null : FindInstrument(law.ChainOf(provision.Chain), number, reader.To("instrument"), problems);
        var content = replaced ? reader.Require("value") : null;
        var grade = replaced ? reader.Word<EvidenceGrade>("grade") ?? EvidenceGrade.Confirmed : EvidenceGrade.Confirmed;
        reader.Close();
        if (provision is null || instrument is null || point is null || (replaced && content is null))
        {
            return law;
        }

        return Try(law, path, problems, () => ProvisionChange.Apply(law, provision, instrument, point, grade, content, reader.To("value"), problems));
    }

    private static Law Try(Law law, string path, Problems problems, Func<Law> change)
    {
        try
        {
            return change();
        }
        catch (ArgumentException e)
        {
            var end = e.Message.IndexOf(" (Parameter", StringComparison.Ordinal);
            problems.Add(path, $"This is refused: {(end < 0 ? e.Message : e.Message[..end])}");
            return law;
        }
    }
}
