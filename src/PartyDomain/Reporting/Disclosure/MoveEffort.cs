namespace PartyDomain.Reporting.Disclosure;

/// <summary>How hard a search tries.</summary>
/// <param name="Scope">Which counts may move.</param>
/// <param name="Departures">How often it may depart from its first choice.</param>
/// <param name="Steps">How many steps it may try for each number of departures.</param>
internal readonly record struct MoveEffort(MoveScope Scope, int Departures, int Steps)
{
    /// <summary>From what hides nothing to what hides most; much is tried before figures are hidden that anybody may see.</summary>
    public static IReadOnlyList<MoveEffort> Rising { get; } =
    [
        new(MoveScope.Hidden, 3, 100),
        new(MoveScope.Covered, 3, 300),
        new(MoveScope.Covered, 7, 3000),
        new(MoveScope.All, 5, 2000),
    ];
}
