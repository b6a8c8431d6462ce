using PartyDomain.Organizations;
using PartyDomain.Reporting.Statistics;

namespace PartyDomain.Reporting.Forms;

/// <summary>What a row of a form counts.</summary>
public abstract record FormCount
{
    private protected FormCount()
    {
    }
}

/// <summary>People of a population with one of some codes of a dimension.</summary>
/// <param name="Population">The population.</param>
/// <param name="Dimension">The dimension.</param>
/// <param name="Codes">The codes.</param>
public sealed record PeopleCount(StatisticsPopulation Population, StatisticsDimension Dimension, ValueList<int> Codes) : FormCount;

/// <summary>People of a population with one code of a list of the host, such as an ethnic group.</summary>
/// <param name="Population">The population.</param>
/// <param name="Dimension">Ethnic group or religion.</param>
/// <param name="Code">The code as the profile holds it; null for codes that are on no list.</param>
public sealed record ListedCount(StatisticsPopulation Population, StatisticsDimension Dimension, string? Code) : FormCount;

/// <summary>The mean age of a population.</summary>
/// <param name="Population">The population.</param>
public sealed record MeanAgeCount(StatisticsPopulation Population) : FormCount;

/// <summary>Members on the list at the end of the period, or at the end of the day before it.</summary>
/// <param name="AtEnd">Whether at the end.</param>
public sealed record StockCount(bool AtEnd) : FormCount;

/// <summary>Members in transit: the own cell ended, and nobody has received them yet.</summary>
public sealed record TransitCount : FormCount;

/// <summary>Members who came, or went, for some reasons.</summary>
/// <param name="Increase">Whether they came.</param>
/// <param name="Reasons">The reasons.</param>
public sealed record MovementCount(bool Increase, ValueList<MovementReason> Reasons) : FormCount;

/// <summary>Grassroots organizations at the end of the period.</summary>
/// <param name="Kinds">The kinds that count.</param>
/// <param name="OnlyAdmitting">Whether only those that admitted somebody in the period.</param>
public sealed record GrassrootsCount(ValueList<OrganizationKind> Kinds, bool OnlyAdmitting) : FormCount;

/// <summary>Organizations and members by where the grassroots organization works; the column says which.</summary>
/// <param name="Sectors">The sectors; none for all.</param>
public sealed record SectorCount(ValueList<OrganizationSector> Sectors) : FormCount;

/// <summary>What is left of a whole when its other parts are taken away.</summary>
/// <param name="Whole">The code of the row of the whole.</param>
/// <param name="Parts">The codes of the rows of the other parts.</param>
public sealed record RestCount(string Whole, ValueList<string> Parts) : FormCount;

/// <summary>A number that a report of another room gives under a key.</summary>
/// <param name="Key">The key.</param>
public sealed record FigureCount(string Key) : FormCount;
