namespace PartyDomain.Testing.Registers;

/// <summary>How much is under way in a fictitious province on the last day of its register, beside what <see cref="ProvinceShape"/> says.</summary>
public sealed record MattersShape
{
    /// <summary>As many matters as a province of 60,000 members has.</summary>
    public static MattersShape Usual { get; } = new();

    /// <summary>Members who were called away: with a ground, a letter, for a time, or abroad; some have arrived or come back.</summary>
    public int Transfers { get; init; } = 1_500;

    /// <summary>Members struck off lately: some have the decision, some have appealed, of some the appeal is resolved.</summary>
    public int StrikingsOff { get; init; } = 240;

    /// <summary>Members exempt from party activity for a time; of some it has ended.</summary>
    public int Exemptions { get; init; } = 600;

    /// <summary>People on the source list with an awareness certificate some years old; some were taken off the list.</summary>
    public int Certificates { get; init; } = 800;

    /// <summary>Of a hundred probationers whose probation has ended and on whom nothing is decided, how many the cell has reviewed.</summary>
    public int ReviewedPercent { get; init; } = 50;

    /// <summary>Says what is wrong with the numbers.</summary>
    /// <returns>The first thing that is wrong; null where nothing is.</returns>
    internal string? Objection() => this switch
    {
        { Transfers: < 0 } or { StrikingsOff: < 0 } or { Exemptions: < 0 } or { Certificates: < 0 } => "A number is negative.",
        { ReviewedPercent: < 0 or > 100 } => "A percentage lies between 0 and 100.",
        _ => null,
    };
}
