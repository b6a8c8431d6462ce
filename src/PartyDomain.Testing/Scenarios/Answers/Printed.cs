namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>Prints exact fractions for people: as a percentage with two decimals, rounded half up.</summary>
internal static class Printed
{
    public static string? Percent(Fraction? value) => value is { } exact ? PublishedNumber.Of(exact, 2, isPercent: true).ToString() : null;
}
