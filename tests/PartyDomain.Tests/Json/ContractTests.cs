using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using PartyDomain.Json;
using Xunit;

namespace PartyDomain.Tests.Json;

public sealed class ContractTests
{
    [Fact]
    public void Every_word_list_and_every_list_has_its_closed_converter() => Assert.All(
        Reach.Types.Where(type => type.IsEnum || type.IsGenericType),
        type =>
        {
            var expected = type.IsEnum ? typeof(TermConverter<>).MakeGenericType(type) : typeof(ValueListConverter<>).MakeGenericType(type.GetGenericArguments());
            Assert.True(PartyJson.Options.GetTypeInfo(type).Converter.GetType() == expected, $"Add typeof({expected.Name[..^2]}<{type.Name}>) to PartyJsonContext.");
        });

    [Fact]
    public void Every_object_that_is_not_blank_when_fresh_is_completed() => Assert.All(
        Reach.Types.Where(type => !type.IsEnum && !type.IsAbstract && !type.IsValueType),
        type =>
        {
            if (PartyJson.Options.GetTypeInfo(type).Kind == JsonTypeInfoKind.Object && Optional(type).Any())
            {
                var fresh = Fresh(type);
                if (Kinds.NameOf(type) is not null)
                {
                    // A kind is not completed: its lists take null for empty, as an absent member gives it.
                    Assert.All(Optional(type).Where(IsList), property => property.SetValue(fresh, null));
                    Assert.All(Optional(type), property => Assert.True(IsList(property) ? property.GetValue(fresh) is System.Collections.IEnumerable : IsBlank(property.GetValue(fresh)), $"{type.Name}.{property.Name} is not as in a fresh one where it is absent."));
                    return;
                }

                Assert.All(Optional(type), property => Assert.True(IsBlank(property.GetValue(fresh)), $"{type.Name}.{property.Name} is not blank when fresh: complete the type in Contracts."));
            }
        });

    [Fact]
    public void Options_are_made_once_and_read_only()
    {
        Assert.Same(PartyJson.Options, PartyJson.Options);
        Assert.True(PartyJson.Options.IsReadOnly);
        Assert.False(PartyJson.Options.AllowDuplicateProperties);
        Assert.True(PartyJson.Options.RespectNullableAnnotations);
        Assert.True(PartyJson.Options.RespectRequiredConstructorParameters);
    }

    [Fact]
    public void Options_alone_are_strict_and_complete_absent_members()
    {
        var type = (JsonTypeInfo<PartyDomain.Voting.RosterEntry>)PartyJson.Options.GetTypeInfo(typeof(PartyDomain.Voting.RosterEntry));
        Assert.True(JsonSerializer.Deserialize("""{"person":"p"}""", type)!.Present);
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("""{"person":" "}""", type));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("""{"person":"p","person":"p"}""", type));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("""{"person":"p","name":"n"}""", type));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("{}", type));
    }

    private static object Fresh(Type type)
    {
        var made = type.GetConstructors().MaxBy(constructor => constructor.GetParameters().Length)!;
        return made.Invoke([.. made.GetParameters().Select(parameter => parameter.Name == "schema" ? 1 : Anything.Argument(parameter, new Random(1), 0))]);
    }

    private static bool IsList(PropertyInfo property) => property.PropertyType is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(ValueList<>);

    private static IEnumerable<PropertyInfo> Optional(Type type)
    {
        var parameters = type.GetConstructors().SelectMany(made => made.GetParameters()).Select(parameter => parameter.Name!).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return type.GetProperties().Where(property => property.SetMethod is not null && !parameters.Contains(property.Name));
    }

    private static bool IsBlank(object? value) =>
        value is null || (value.GetType().IsValueType && value.Equals(RuntimeHelpers.GetUninitializedObject(value.GetType())));
}
