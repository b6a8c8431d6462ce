using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PartyDomain.Texts;
using Xunit;

namespace PartyDomain.Tests.Texts;

/// <summary>A finding can always be shown, whatever it holds.</summary>
public sealed class FormatterProperties
{
    private static readonly FindingFormatter Formatter = FindingFormatter.Shipped;

    private static Gen<string> AnyText { get; } = Gen.OneOf(
        Gen.Elements("{", "}", "{due}", "{due:term}", "chi bộ", "party-body.cell", "a.b", "", "\u0301", "\ud83d\ude00"),
        Gen.Choose(0, 0xD7FF).Select(letter => ((char)letter).ToString()).ListOf(4).Select(string.Concat));

    private static Gen<FindingValue> AnyValue { get; } = Gen.OneOf(
        Gen.Elements(long.MinValue, -1, 0, 1, long.MaxValue).Select(number => (FindingValue)new NumberValue(number)),
        Gen.Elements(LocalDate.MinIsoValue, LocalDate.MaxIsoValue, new LocalDate(2024, 2, 29), new LocalDate(5784, 13, 1, CalendarSystem.HebrewCivil)).Select(date => (FindingValue)new DateValue(date)),
        Gen.Elements(new Length(0, LengthUnit.Month), new Length(int.MinValue, LengthUnit.Year), new Length(1, (LengthUnit)99)).Select(length => (FindingValue)new LengthValue(length)),
        Gen.Elements(new Fraction(2, 3), default).Select(fraction => (FindingValue)new FractionValue(fraction)),
        AnyText.Select(key => (FindingValue)new TermValue(key)),
        AnyText.ListOf().Select(keys => (FindingValue)new TermListValue(keys.ToValueList())),
        AnyText.Select(key => (FindingValue)new KeyValue(key)));

    private static Gen<FindingArgument> AnyArgument { get; } =
        from name in Gen.OneOf(Gen.Elements(FindingTable.Rows.Values.SelectMany(row => row.Arguments.Keys).Distinct(StringComparer.Ordinal).ToArray()), AnyText)
        from value in AnyValue
        select new FindingArgument(name, value);

    private static Arbitrary<Finding> AnyFinding { get; } = (
        from code in Gen.OneOf(Gen.Elements(FindingTable.Rows.Keys.ToArray()), AnyText)
        from arguments in AnyArgument.ListOf()
        select new Finding(code, FindingEffect.Bars, "subject", null, arguments.ToValueList())).ToArbitrary();

    private static Arbitrary<Citation> AnyCitation { get; } = (
        from number in AnyText
        from point in AnyText
        select new Citation(new InstrumentId($"n{number.Replace('|', '/')}", new LocalDate(2025, 1, 1), "i"), point)).ToArbitrary();

    [Fact]
    public void A_finding_is_always_written() => Prop.ForAll(AnyFinding, finding =>
        Formatter.Languages.All(language => Formatter.Message(finding, language).Length > 0 && Formatter.Remedy(finding, language).Length > 0))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void A_citation_is_always_written() => Prop.ForAll(AnyCitation, citation =>
        Formatter.Languages.All(language => Formatter.Citation(citation, language).Contains(citation.Instrument.Number, StringComparison.Ordinal)))
        .Check(Config.QuickThrowOnFailure);

    [Fact]
    public void A_finding_with_all_its_arguments_has_no_placeholder_left()
    {
        foreach (var row in FindingTable.Rows.Values)
        {
            var finding = new Finding(row.Code, FindingEffect.Bars, "subject", null, row.Arguments.Select(argument => new FindingArgument(argument.Key, Sample(argument.Value))).ToValueList());
            foreach (var language in Formatter.Languages)
            {
                Assert.DoesNotContain('{', Formatter.Message(finding, language));
                Assert.DoesNotContain('{', Formatter.Remedy(finding, language));
            }
        }
    }

    private static FindingValue Sample(string kind) => kind switch
    {
        "Number" => new NumberValue(3),
        "Published" => new PublishedValue(new PublishedNumber(835, 1, true)),
        "Date" => new DateValue(new LocalDate(2025, 7, 1)),
        "Length" => new LengthValue(Length.WorkingDays(30)),
        "Fraction" => new FractionValue(new Fraction(2, 3)),
        "Terms" => new TermListValue(["party-body.cell", "party-body.part-committee"]),
        "Key" => new KeyValue("key"),
        _ => new TermValue("party-body.cell"),
    };
}
