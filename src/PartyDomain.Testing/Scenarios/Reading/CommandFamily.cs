namespace PartyDomain.Testing.Scenarios.Reading;

/// <summary>A family of commands beside those on a membership: its kinds, and how an item of it is read.</summary>
/// <param name="Kinds">The kinds.</param>
/// <param name="Read">Reads an item.</param>
internal sealed record CommandFamily(IReadOnlyList<string> Kinds, Func<ObjectReader, string, Given, ScenarioItem> Read)
{
    public static IReadOnlyList<CommandFamily> All { get; } =
    [
        new(OrganizationCommandReader.Kinds, OrganizationItems.Of),
        new([ReceptionReader.Kind], OrganizationItems.OfReception),
        new(ElectionCommandReader.Kinds, ElectionItems.Of),
        new(CaseCommandReader.Kinds, DisciplineItems.OfCase),
        new(SuspensionCommandReader.Kinds, DisciplineItems.OfSuspension),
        new(InspectionCommandReader.Kinds, DisciplineItems.OfSession),
    ];

    /// <summary>Every kind of command there is.</summary>
    public static IEnumerable<string> AllKinds => CommandReader.Kinds.Concat(All.SelectMany(family => family.Kinds));

    public static CommandFamily? Find(string? kind) => kind is null ? null : All.FirstOrDefault(family => family.Kinds.Contains(kind, StringComparer.Ordinal));
}
