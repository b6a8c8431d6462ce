namespace PartyDomain.Tests.Discipline.Violations;

/// <summary>
/// The letters of every clause, counted anew in the scan of 69-QĐ/TW and not taken from the tables of the library. A dash is a clause without letters.
/// Article 43, clause 3, prints e after d.
/// </summary>
internal static class Letters
{
    public static IReadOnlyDictionary<int, string[]> ByArticle { get; } = """
        8 ab abc abcdđ
        9 abc abcdđ -
        10 abcdđ abcd abc
        11 abcdđe abcdđe -
        12 abcd abcd -
        13 abcdđ abcd -
        14 abcd ab -
        15 abcdđeg ab -
        16 abc abcdđ -
        17 abc abcdđe ab
        18 abcdđe ab abc
        19 abcd abcdđe -
        20 abc abcdđ -
        21 abcd abcd -
        22 abc abcd -
        23 ab ab -
        24 abcdđeg abc -
        25 abcd abc abcdđeghik
        26 abcdđe abcdđeghik abc
        27 abc abcdđeg abc
        28 abcdđe abcdđeghik abcdđ
        29 abcdđegh abcdđeghikl abcdđ
        30 abcdđe abcdđe -
        31 abcdđeg abcdđeghi abcdđ
        32 abcdđegh abcdđe abcd
        33 abc abc ab
        34 abcdđeg abcdđ abcdđe
        35 abcdđe abcdđe abcd
        36 abcd abcdđeghik abcdđegh
        37 abcdđegh abcdđeghikl abc
        38 abcdđe abcdđeg ab
        39 abcdđe abcdđeghikl abcdđeghiklmnopq
        40 abcd abcdđe abc
        41 abcdđeg abcdđeghikl abcdđe
        42 abc abcdđeg abcd
        43 abcdđeg abcdđeghi abcde
        44 abc abc abc
        45 abc ab ab
        46 abcd abcdđeg abcd
        47 abcd abcdđ ab
        48 abcd abcd -
        49 ab abcdđ abcdđ
        50 abc abcdđ ab
        51 abcdđeg abc abc
        52 ab ab -
        53 abc abcd abcdđ
        54 abcdđe abcdđ ab
        55 abcd abcdđ abcdđ
        56 abcdđ abcd abcd
        """.Split('\n').Select(line => line.Trim().Split(' ')).ToDictionary(parts => int.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture), parts => parts[1..]);
}
