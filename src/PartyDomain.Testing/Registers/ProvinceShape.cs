namespace PartyDomain.Testing.Registers;

/// <summary>How large a fictitious province is before the reform of 1 July 2025, and how much happens in it.</summary>
public sealed record ProvinceShape
{
    /// <summary>A province of 10 districts, 240 communes, about 3,000 cells and 52,000 members; 120 communes after the reform, 100 of them new.</summary>
    public static ProvinceShape Usual { get; } = new();

    /// <summary>Districts; the first one is a city with wards.</summary>
    public int Districts { get; init; } = 10;

    /// <summary>Communes of each district, 24 or 48 or 72 or 96: of 24, nine pairs and a three found new ones, the second of a pair is merged into the first, and one stays as it is.</summary>
    public int CommunesPerDistrict { get; init; } = 24;

    /// <summary>Village cells of each commune.</summary>
    public int VillagesPerCommune { get; init; } = 6;

    /// <summary>Members on 1 January 2024.</summary>
    public int Members { get; init; } = 51_000;

    /// <summary>Admissions in half a year.</summary>
    public int AdmissionsPerHalf { get; init; } = 760;

    /// <summary>Members who die or leave in half a year.</summary>
    public int EndingsPerHalf { get; init; } = 260;

    /// <summary>Members who move to a cell elsewhere in the province in half a year.</summary>
    public int MovesPerHalf { get; init; } = 300;

    /// <summary>Members who come from other provinces in half a year.</summary>
    public int ArrivalsPerHalf { get; init; } = 120;

    /// <summary>Members sent to another cell before 1 July 2025 who are received there after it.</summary>
    public int UnderWay { get; init; } = 40;

    /// <summary>What the province's congress asks for a year.</summary>
    public int Target { get; init; } = 1_600;

    /// <summary>Says what is wrong with the numbers.</summary>
    /// <returns>The first thing that is wrong; null where nothing is.</returns>
    internal string? Objection() => this switch
    {
        { Districts: < 1 or > 99 } => "There are one to 99 districts.",
        { CommunesPerDistrict: < 24 or > 96 } => "A district has 24 to 96 communes.",
        _ when CommunesPerDistrict % 24 != 0 => "Communes come by 24.",
        { VillagesPerCommune: < 2 or > 50 } => "A commune has two to 50 village cells.",
        { AdmissionsPerHalf: < 0 } or { EndingsPerHalf: < 0 } or { MovesPerHalf: < 0 } or { ArrivalsPerHalf: < 0 } or { UnderWay: < 0 } or { Target: < 0 } => "A number is negative.",
        _ when Members < 6 * Districts * (CommunesPerDistrict * (VillagesPerCommune + 6)) => "Each cell needs about six members.",
        _ => null,
    };
}
