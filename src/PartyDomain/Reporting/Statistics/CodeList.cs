namespace PartyDomain.Reporting.Statistics;

/// <summary>The host's codes of ethnic groups or of religions, each with a number: rows hold numbers, never texts.</summary>
public sealed class CodeList
{
    private readonly Dictionary<string, ushort> numbers;

    private CodeList(ValueList<string> codes)
    {
        Codes = codes;
        numbers = new Dictionary<string, ushort>(codes.Count, StringComparer.Ordinal);
        for (var i = 0; i < codes.Count; i++)
        {
            numbers.Add(codes[i], (ushort)(i + 1));
        }
    }

    /// <summary>A list without codes: every code is <see cref="Unlisted"/>.</summary>
    public static CodeList Empty { get; } = new([]);

    /// <summary>The codes in the order in which they were given; the first has the number 1.</summary>
    public ValueList<string> Codes { get; }

    /// <summary>The number of codes that are known but not on the list. They are counted, never lost.</summary>
    public ushort Unlisted => (ushort)(Codes.Count + 1);

    /// <summary>The number of those who are known to have none: no religion.</summary>
    public ushort None => (ushort)(Codes.Count + 2);

    /// <summary>How many numbers there are: those of the codes, unknown, unlisted and none.</summary>
    internal int Size => Codes.Count + 3;

    /// <summary>Makes a list.</summary>
    /// <param name="codes">The codes, compared letter by letter.</param>
    /// <returns>The list.</returns>
    /// <exception cref="ArgumentException">A code is blank or given twice, or there are more than 65,000.</exception>
    public static CodeList Of(IEnumerable<string> codes)
    {
        ArgumentNullException.ThrowIfNull(codes);
        var list = codes.ToValueList();
        if (list.Count > 65_000)
        {
            throw new ArgumentException($"There are {list.Count} codes; a list holds 65,000 at most.", nameof(codes));
        }

        if (list.Any(string.IsNullOrWhiteSpace) || list.Distinct(StringComparer.Ordinal).Count() != list.Count)
        {
            throw new ArgumentException("A code is blank or given twice.", nameof(codes));
        }

        return new CodeList(list);
    }

    /// <summary>The number of a code.</summary>
    /// <param name="code">The code; null where it is not known.</param>
    /// <returns>0 where it is not known, <see cref="Unlisted"/> where it is not on the list.</returns>
    public ushort NumberOf(string? code)
    {
        if (code is null)
        {
            return StatisticsCodes.Unknown;
        }

        return numbers.TryGetValue(code, out var number) ? number : Unlisted;
    }
}
