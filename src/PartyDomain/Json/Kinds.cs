using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace PartyDomain.Json;

/// <summary>Looks up the tables of kinds.</summary>
internal static class Kinds
{
    /// <summary>The member that names the kind.</summary>
    public const string Property = "kind";

    private static readonly JsonDerivedType[] All =
    [
        .. Of<MembershipCommandKinds>(),
        .. Of<MembershipEventKinds>(),
        .. Of<OrganizationCommandKinds>(),
        .. Of<ElectionCommandKinds>(),
        .. Of<OrganizationEventKinds>(),
        .. Of<CoverageUnitEventKinds>(),
        .. Of<TargetEventKinds>(),
        .. Of<TargetAmountKinds>(),
        .. Of<InspectionCommandKinds>(),
        .. Of<InspectionEventKinds>(),
        .. Of<SessionSubjectKinds>(),
        .. Of<FindingValueKinds>(),
        .. Of<FigureStatementKinds>(),
        .. Of<CaseCommandKinds>(),
        .. Of<CaseEventKinds>(),
        .. Of<SuspensionCommandKinds>(),
        .. Of<SuspensionEventKinds>(),
    ];

    private static readonly FrozenDictionary<Type, string> Names = All.ToFrozenDictionary(kind => kind.DerivedType, kind => (string)kind.TypeDiscriminator!);

    /// <summary>The kinds of a family or of a branch of it.</summary>
    /// <param name="family">The type.</param>
    /// <returns>The kinds in the order of their table; none where the type is no family.</returns>
    public static IEnumerable<JsonDerivedType> In(Type family) => family.IsAbstract ? All.Where(kind => kind.DerivedType.IsSubclassOf(family)) : [];

    /// <summary>The name of a kind.</summary>
    /// <param name="type">The concrete type.</param>
    /// <returns>The name, or null where the type is of no family.</returns>
    public static string? NameOf(Type type) => Names.GetValueOrDefault(type);

    private static IEnumerable<JsonDerivedType> Of<TTable>() => typeof(TTable)
        .GetCustomAttributes<JsonDerivedTypeAttribute>(inherit: false)
        .Select(kind => new JsonDerivedType(kind.DerivedType, (string)kind.TypeDiscriminator!));
}
