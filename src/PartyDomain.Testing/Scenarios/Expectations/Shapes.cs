using System.Collections.Frozen;
using System.Text.Json.Serialization.Metadata;
using NodaTime;
using PartyDomain.Discipline.Cases;
using PartyDomain.Discipline.Suspensions;
using PartyDomain.Json;
using PartyDomain.Membership;
using PartyDomain.Membership.Baseline;
using PartyDomain.Membership.Papers;
using PartyDomain.Organizations;
using PartyDomain.Oversight.Inspections;
using PartyDomain.Registers;
using PartyDomain.Testing.Scenarios.Answers;
using PartyDomain.Voting;

namespace PartyDomain.Testing.Scenarios.Expectations;

/// <summary>Knows the members of everything an answer holds, so that a wrong member in an expectation is found before anything runs.</summary>
internal static class Shapes
{
    private static readonly FrozenSet<Type> Leaves = new[]
    {
        typeof(string), typeof(object), typeof(bool), typeof(int), typeof(long), typeof(LocalDate), typeof(PersonId), typeof(OrganizationId),
        typeof(CoverageUnitId), typeof(CaseId), typeof(SessionId), typeof(Length), typeof(Fraction), typeof(Share), typeof(InstrumentId),
        typeof(PartialDate), typeof(CardKey), typeof(CvNumber),
    }.ToFrozenSet();

    private static readonly Type[] EventFamilies = [typeof(MembershipEvent), typeof(OrganizationEvent), typeof(CaseEvent), typeof(SuspensionEvent), typeof(InspectionEvent)];

    // Subjects of sessions are told apart by their kind, as facts are.
    private static readonly Type[] Families = [.. EventFamilies, typeof(SessionSubject)];

    private static readonly FrozenDictionary<string, Type> Kinds = Families.SelectMany(family => PartyJson.Options.GetTypeInfo(family).PolymorphismOptions!.DerivedTypes)
        .ToFrozenDictionary(kind => (string)kind.TypeDiscriminator!, kind => kind.DerivedType, StringComparer.Ordinal);

    private static readonly FrozenDictionary<Type, string> Names = Kinds.ToFrozenDictionary(kind => kind.Value, kind => kind.Key);

    /// <summary>The kinds of facts of every family.</summary>
    public static IEnumerable<string> AllEventKinds() => EventFamilies.SelectMany(EventKinds).Order(StringComparer.Ordinal);

    /// <summary>The kinds of a family.</summary>
    public static IEnumerable<string> EventKinds(Type family) =>
        Kinds.Where(kind => kind.Value.IsAssignableTo(family)).Select(kind => kind.Key).Order(StringComparer.Ordinal);

    /// <summary>The type of a kind, where it is of the family.</summary>
    public static Type? EventType(string kind, Type family) => Kinds.GetValueOrDefault(kind) is { } type && type.IsAssignableTo(family) ? type : null;

    /// <summary>The name of the kind of a fact.</summary>
    public static string? KindName(object? happened) => happened is null ? null : Names.GetValueOrDefault(happened.GetType());

    public static bool IsEvent(Type type) => Families.Any(type.IsAssignableTo);

    public static Type Plain(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return plain == typeof(Citation) ? typeof(CitationAnswer) : plain;
    }

    public static ShapeKind KindOf(Type type)
    {
        var plain = Plain(type);
        if (plain.IsEnum || Leaves.Contains(plain))
        {
            return ShapeKind.Leaf;
        }

        if (plain.IsGenericType && plain.GetGenericTypeDefinition() == typeof(ValueList<>))
        {
            return ShapeKind.List;
        }

        if (plain.IsGenericType && plain.GetGenericTypeDefinition() == typeof(ResultMap<>))
        {
            return ShapeKind.Map;
        }

        return IsEvent(plain) ? ShapeKind.Event : ShapeKind.Object;
    }

    /// <summary>The type of the elements of a list or map.</summary>
    public static Type Element(Type type) => Plain(type).GetGenericArguments()[0];

    /// <summary>The member that a bare text stands for: the code of a finding, the kind of an event or of a consequence, the text of a citation.</summary>
    public static string? Key(Type type) => Plain(type) switch
    {
        var plain when plain == typeof(FindingAnswer) => "code",
        var plain when plain == typeof(CitationAnswer) => "text",
        var plain when plain == typeof(DisciplineFollowUp) => "kind",
        var plain when KindOf(plain) == ShapeKind.Event => "kind",
        _ => null,
    };

    public static IList<JsonPropertyInfo> Members(Type type) =>
        KindOf(type) == ShapeKind.Event ? PartyJson.Options.GetTypeInfo(type).Properties : AnswerContext.Default.GetTypeInfo(Plain(type))!.Properties;

    public static JsonPropertyInfo? Member(Type type, string name) =>
        Members(type).FirstOrDefault(member => string.Equals(member.Name, name, StringComparison.Ordinal));

    /// <summary>A member of an event of any kind, for places where the kind is not known yet.</summary>
    public static JsonPropertyInfo? MemberOfAnyEvent(Type family, string name) => Kinds.Values.Where(kind => kind.IsAssignableTo(family)).Select(kind => Member(kind, name)).FirstOrDefault(member => member is not null);
}
