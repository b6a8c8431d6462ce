using System.Collections;
using System.Reflection;
using Xunit;

namespace PartyDomain.Tests.House;

/// <summary>What holds for every public type of both assemblies.</summary>
public sealed class TypesTests
{
    private static readonly string[] NamesToAvoid = ["Common", "Utils", "Base", "Interfaces", "Models", "Helpers"];

    [Fact]
    public void EveryClassIsSealedAbstractOrStatic() =>
        Faults.None(ApiShape.PublicTypes.Where(type => type.IsClass && !type.IsSealed && !type.IsAbstract));

    [Fact]
    public void EveryStructIsReadOnly() =>
        Faults.None(ApiShape.PublicTypes.Where(type =>
            type is { IsValueType: true, IsEnum: false }
            && !typeof(System.Collections.IEnumerator).IsAssignableFrom(type) // what walks a sequence goes on
            && !type.CustomAttributes.Any(attribute => attribute.AttributeType.Name == "IsReadOnlyAttribute")));

    [Fact]
    public void NoPublicPropertyCanBeSetAfterCreation() =>
        Faults.None(
            from type in ApiShape.PublicTypes
            where !IsOptions(type)
            from property in type.GetProperties(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly)
            where property.SetMethod is { IsPublic: true } setter && !ApiShape.IsInitOnly(setter)
            select $"{type}.{property.Name}");

    [Fact]
    public void NoPublicFieldCanBeSet() =>
        Faults.None(
            from type in ApiShape.PublicTypes
            where !type.IsEnum
            from field in type.GetFields(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly)
            where field is { IsInitOnly: false, IsLiteral: false }
            select $"{type}.{field.Name}");

    [Fact]
    public void NoPublicPropertyGivesOutACollectionThatCanBeChanged() =>
        Faults.None(
            from type in ApiShape.PublicTypes
            where !IsOptions(type)
            from property in type.GetProperties(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly)
            where CanBeChanged(property.PropertyType)
            select $"{type}.{property.Name}: {property.PropertyType}");

    [Fact]
    public void RecordsHoldCollectionsAsValueLists() =>
        Faults.None(
            from type in ApiShape.PublicRecords
            from field in ApiShape.State(type)
            where IsCollection(field.FieldType) && !IsValueCollection(field.FieldType)
            select $"{type}.{field.Name}: {field.FieldType}");

    [Fact]
    public void WhatRecordsHoldComparesByValue() =>
        Faults.None(
            from type in ApiShape.PublicRecords
            from field in ApiShape.State(type)
            from held in Parts(field.FieldType)
            where !ComparesByValue(held) && !IsDeclaredOnce(held)
            select $"{type}.{field.Name}: {held} compares by reference");

    [Fact]
    public void EveryRecordKeepsItsOwnEquality() =>
        Faults.None(
            from type in ApiShape.PublicRecords
            where !type.GetInterfaces().Contains(typeof(IEquatable<>).MakeGenericType(type))
            select type.ToString());

    [Fact]
    public void EveryEnumDefinesZero() =>
        Faults.None(ApiShape.PublicTypes.Where(type => type.IsEnum && !Enum.IsDefined(type, Enum.ToObject(type, 0))));

    [Fact]
    public void NoNamespaceIsADrawerForAnything() =>
        Faults.None(
            from type in ApiShape.PublicTypes
            where type.Namespace!.Split('.').Intersect(NamesToAvoid).Any()
            select type.ToString());

    [Fact]
    public void EveryTypeLivesUnderTheNameOfItsAssembly() =>
        Faults.None(
            from type in ApiShape.PublicTypes
            let name = type.Assembly.GetName().Name!
            where type.Namespace != name && !type.Namespace!.StartsWith(name + ".", StringComparison.Ordinal)
            select type.ToString());

    [Theory]
    [InlineData(typeof(int[]), true)]
    [InlineData(typeof(List<int>), true)]
    [InlineData(typeof(IDictionary<string, int>), true)]
    [InlineData(typeof(IReadOnlyList<int>), false)]
    [InlineData(typeof(System.Collections.Frozen.FrozenDictionary<string, int>), false)]
    [InlineData(typeof(ValueList<int>), false)]
    [InlineData(typeof(string), false)]
    public void TheCheckKnowsCollectionsThatCanBeChanged(Type type, bool expected) => Assert.Equal(expected, CanBeChanged(type));

    [Theory]
    [InlineData(typeof(int?), true)]
    [InlineData(typeof(Citation), true)]
    [InlineData(typeof(NodaTime.LocalDate), true)]
    [InlineData(typeof(object), false)]
    [InlineData(typeof(TypesTests), false)]
    [InlineData(typeof(Func<int>), false)]
    public void TheCheckKnowsTypesThatCompareByValue(Type type, bool expected) => Assert.Equal(expected, ComparesByValue(type));

    // A host fills in options once, at registration, as is the custom of dependency injection in .NET.
    private static bool IsOptions(Type type) =>
        type.Namespace == "PartyDomain.DependencyInjection" && type.Name.EndsWith("Options", StringComparison.Ordinal);

    private static bool IsCollection(Type type) => type != typeof(string) && type.IsAssignableTo(typeof(IEnumerable));

    // Our own collections that compare by their items.
    private static bool IsValueCollection(Type type) =>
        type.Namespace!.StartsWith("PartyDomain", StringComparison.Ordinal)
        && type.GetInterfaces().Contains(typeof(IEquatable<>).MakeGenericType(type));

    // Read-only and frozen collections implement the interfaces of changeable ones, but refuse every change.
    private static bool CanBeChanged(Type type)
    {
        if (type.IsArray)
        {
            return true;
        }

        if (!IsCollection(type) || IsValueCollection(type))
        {
            return false;
        }

        var name = type.Namespace!;
        return name != "System.Collections.Frozen"
            && name != "System.Collections.Immutable"
            && !type.Name.StartsWith("ReadOnly", StringComparison.Ordinal)
            && (IsChangeable(type) || type.GetInterfaces().Any(IsChangeable));
    }

    private static bool IsChangeable(Type type) =>
        type == typeof(IList)
        || type == typeof(IDictionary)
        || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ICollection<>))
        || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IList<>))
        || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IDictionary<,>));

    // The type itself and, for a generic one, its arguments.
    private static IEnumerable<Type> Parts(Type type) =>
        type.IsGenericType ? [type, .. type.GetGenericArguments().SelectMany(Parts)] : [type];

    // A shipped provision is declared once, as a static member beside its rule, and a host makes its law once: being the same one is
    // being the same object.
    private static bool IsDeclaredOnce(Type type) =>
        type == typeof(Rulebooks.Law) || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Rulebooks.Provision<>));

    private static bool ComparesByValue(Type type) =>
        type.IsGenericParameter
        || type.IsValueType
        || type == typeof(string)
        || type == typeof(Type)
        || (!type.IsInterface && !ApiShape.IsDelegate(type)
            && type.GetMethod(nameof(Equals), [typeof(object)])!.DeclaringType != typeof(object));
}
