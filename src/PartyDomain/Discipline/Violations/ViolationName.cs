namespace PartyDomain.Discipline.Violations;

/// <summary>A short name in both languages, in words of our own: the text of the regulation prevails.</summary>
/// <param name="Vietnamese">The name in Vietnamese.</param>
/// <param name="English">The name in English.</param>
public sealed record ViolationName(string Vietnamese, string English)
{
    /// <summary>Gives the name in a language.</summary>
    /// <param name="language">A language tag; every one that does not begin with <c>en</c> is answered in Vietnamese.</param>
    /// <returns>The name.</returns>
    public string In(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return language.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? English : Vietnamese;
    }
}
