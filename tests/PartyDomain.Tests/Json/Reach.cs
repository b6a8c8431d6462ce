using System.Reflection;
using PartyDomain.Json;

namespace PartyDomain.Tests.Json;

/// <summary>The types that documents can hold.</summary>
internal static class Reach
{
    public static IReadOnlyCollection<Type> Types { get; } = Find();

    private static HashSet<Type> Find()
    {
        var found = new HashSet<Type>();
        var next = new Stack<Type>(typeof(PartyJsonContext)
            .GetCustomAttributesData()
            .Where(data => data.AttributeType.Name == "JsonSerializableAttribute")
            .Select(data => (Type)data.ConstructorArguments[0].Value!)
            .Where(type => !type.Name.EndsWith("Kinds", StringComparison.Ordinal)));
        while (next.TryPop(out var type))
        {
            type = Nullable.GetUnderlyingType(type) ?? type;
            if (type.Namespace?.StartsWith("PartyDomain", StringComparison.Ordinal) != true || !found.Add(type))
            {
                continue;
            }

            foreach (var part in Parts(type))
            {
                next.Push(part);
            }
        }

        return found;
    }

    private static IEnumerable<Type> Parts(Type type)
    {
        if (type.IsGenericType)
        {
            return type.GetGenericArguments();
        }

        var kinds = type.Assembly.GetTypes().Where(other => other.IsSubclassOf(type));
        var isText = PartyJson.Options.GetTypeInfo(type).Converter is ITextConverter;
        return isText ? [] : kinds.Concat(type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(IsStored).Select(property => property.PropertyType));
    }

    private static bool IsStored(PropertyInfo property) =>
        property.SetMethod is not null
        || property.DeclaringType!.GetConstructors().Any(made => made.GetParameters().Any(parameter => string.Equals(parameter.Name, property.Name, StringComparison.OrdinalIgnoreCase)));
}
