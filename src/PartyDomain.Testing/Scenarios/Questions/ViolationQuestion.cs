using PartyDomain.Discipline.Violations;
using PartyDomain.Testing.Scenarios.Answers;
using PartyDomain.Testing.Scenarios.Reading;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>What the catalogue of a day prescribes for a violation, by its consequence and a relapse; or what an article offers.</summary>
internal sealed class ViolationQuestion() : Question("violation", typeof(ViolationAnswer))
{
    public override Func<Scene, object>? Read(QuestionInput input)
    {
        var reader = input.Reader;
        var (on, text, article) = (reader.RequireDate("on"), reader.Text("code"), reader.Number("article"));
        var (severity, relapsed) = (reader.Word<ConsequenceSeverity>("severity"), reader.Flag("relapse") ?? false);
        if (text is null == article is null)
        {
            reader.Problems.Add(reader.Path, "Give one of: 'code', 'article'.");
            return null;
        }

        if (article is { } number)
        {
            if (severity is not null || relapsed)
            {
                reader.Problems.Add(reader.Path, "A consequence or a relapse is judged of one violation. Give its 'code' instead of 'article'.");
            }

            return on is not { } date ? null : _ => ViolationAnswer.Of(ViolationCatalog.On(date), ViolationCatalog.On(date).FindArticle(number));
        }

        var code = ViolationCode.TryParse(text, null, out var parsed) ? parsed : default;
        if (ViolationCatalog.Editions.All(edition => edition.Find(code) is null))
        {
            reader.Problems.Add(reader.To("code"), "This violation is in no catalogue. Write a point as \"69-39.2.c\", or one of: " + string.Join(", ", ActWords()) + ".");
            return null;
        }

        return on is not { } day ? null : _ => ViolationAnswer.Of(ViolationCatalog.On(day), ViolationCatalog.For(code, day), severity, relapsed);
    }

    private static IEnumerable<string> ActWords() => ViolationCatalog.Editions
        .SelectMany(edition => edition.Entries)
        .Select(entry => entry.Code.Value)
        .Where(code => !char.IsAsciiDigit(code[0]))
        .Distinct(StringComparer.Ordinal);
}
