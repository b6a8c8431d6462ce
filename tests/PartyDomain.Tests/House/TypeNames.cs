using System.Reflection;

namespace PartyDomain.Tests.House;

/// <summary>Writes types the way C# does, with question marks where null is allowed.</summary>
internal static class TypeNames
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(char)] = "char",
        [typeof(byte)] = "byte",
        [typeof(short)] = "short",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(decimal)] = "decimal",
        [typeof(double)] = "double",
    };

    public static string Of(Type type) => Write(type, null);

    public static string Of(ParameterInfo parameter)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        return Write(parameter.ParameterType, new NullabilityInfoContext().Create(parameter));
    }

    public static string Of(PropertyInfo property)
    {
        ArgumentNullException.ThrowIfNull(property);
        return Write(property.PropertyType, new NullabilityInfoContext().Create(property));
    }

    public static string Of(FieldInfo field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return Write(field.FieldType, new NullabilityInfoContext().Create(field));
    }

    /// <summary>The name as declared: with the parents of a nested type and the names of type parameters.</summary>
    public static string Short(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        var name = type.Name.Split('`')[0];
        var own = type.GetGenericArguments().Skip(type.DeclaringType?.GetGenericArguments().Length ?? 0).Select(Of).ToList();
        var generic = own.Count == 0 ? name : $"{name}<{string.Join(", ", own)}>";
        return type is { IsNested: true, IsGenericParameter: false } ? $"{Short(type.DeclaringType!)}.{generic}" : generic;
    }

    private static string Write(Type type, NullabilityInfo? info)
    {
        if (type.IsByRef)
        {
            return Write(type.GetElementType()!, info);
        }

        if (Nullable.GetUnderlyingType(type) is { } value)
        {
            return Write(value, null) + "?";
        }

        // A type parameter without constraint always reads as nullable, so it gets no mark.
        var mark = info?.ReadState == NullabilityState.Nullable && type is { IsValueType: false, IsGenericParameter: false } ? "?" : string.Empty;
        if (Keywords.TryGetValue(type, out var keyword))
        {
            return keyword + mark;
        }

        if (type.IsArray)
        {
            return $"{Write(type.GetElementType()!, info?.ElementType)}[]{mark}";
        }

        if (!type.IsGenericType || type.IsGenericParameter)
        {
            return Short(type) + mark;
        }

        var arguments = type.GetGenericArguments();
        var inner = info?.GenericTypeArguments is { Length: > 0 } states && states.Length == arguments.Length ? states : null;
        return $"{type.Name.Split('`')[0]}<{string.Join(", ", arguments.Select((argument, i) => Write(argument, inner?[i])))}>{mark}";
    }
}
