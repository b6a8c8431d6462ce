using System.Text.Json;
using PartyDomain.Membership.Dues;
using PartyDomain.Testing.Scenarios.Answers;
using PartyDomain.Testing.Scenarios.Reading;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>The dues of a month.</summary>
internal sealed class DuesQuestion() : Question("dues", typeof(DuesAnswer))
{
    public override Func<Scene, object>? Read(QuestionInput input)
    {
        var reader = input.Reader;
        var month = reader.RequireDate("on");
        reader.Require("payer");
        var payer = reader.Word<DuesPayer>("payer");
        var (years, amount) = (reader.Number("seniorityYears") ?? 0, reader.Number("duesBase"));
        var parts = reader.List("parts").Select(part => Part(part.Value, part.Path, reader.Problems)).OfType<PayPart>().ToValueList();
        var statuses = reader.List("statuses").Select(item => ObjectReader.Word<DuesStatus>(item.Value, item.Path, reader.Problems)).OfType<DuesStatus>().ToValueList();
        var (retired, pension) = (reader.Flag("atRetirementAge"), reader.Flag("socialPension") ?? false);
        var (hardship, applied) = (reader.Word<DuesHardship>("hardship"), reader.Flag("hasApplied") ?? false);
        var relief = reader.Object("relief") is { } of ? Relief(of) : null;
        return month is not { } day || payer is not { } kind ? null : scene =>
        {
            var query = new DuesQuery(day, kind, years)
            {
                Base = amount,
                Parts = parts,
                AtRetirementAge = retired,
                Statuses = statuses,
                SocialPension = pension,
                Hardship = hardship,
                HasApplied = applied,
                Relief = relief,
            };
            var outcome = MonthlyDues.Of(query, scene.Law);
            scene.Show(outcome.Findings);
            return DuesAnswer.Of(outcome);
        };
    }

    private static PayPart? Part(JsonElement value, string path, Problems problems)
    {
        if (ObjectReader.Open(value, path, problems) is not { } reader)
        {
            return null;
        }

        reader.Require("item");
        reader.Require("amount");
        var (item, amount) = (reader.Word<PayItem>("item"), reader.Number("amount"));
        reader.Close();
        return item is { } known && amount is { } sum ? new PayPart(known, sum) : null;
    }

    private static DuesRelief? Relief(ObjectReader reader)
    {
        var (from, to, percent) = (reader.RequireDate("from"), reader.RequireDate("to"), reader.Number("percent"));
        reader.Close();
        return from is { } first && to is { } last ? new DuesRelief(first, last, percent) : null;
    }
}
