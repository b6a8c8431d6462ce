using System.Globalization;
using System.Reflection;

namespace PartyDomain.Tests.House;

/// <summary>Writes the public surface of an assembly as sorted lines. Parameter names are part of it.</summary>
internal static class PublicApi
{
    public static IEnumerable<string> Lines(Assembly assembly)
    {
        yield return "# " + assembly.GetName().Name;
        var spaces = assembly.GetTypes().Where(ApiShape.IsVisible).GroupBy(type => type.Namespace!).OrderBy(space => space.Key, StringComparer.Ordinal);
        foreach (var space in spaces)
        {
            yield return string.Empty;
            yield return "namespace " + space.Key;
            foreach (var type in space.OrderBy(type => type.FullName, StringComparer.Ordinal))
            {
                yield return "  " + Declaration(type);
                foreach (var line in Members(type).Order(StringComparer.Ordinal))
                {
                    yield return "    " + line;
                }
            }
        }
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            return Enum.GetNames(type).Select(name =>
                $"{Convert.ToInt64(Enum.Parse(type, name), CultureInfo.InvariantCulture).ToString("D4", CultureInfo.InvariantCulture)} = {name}");
        }

        return ApiShape.IsDelegate(type) ? [] : ApiShape.VisibleMembers(type).Select(Line);
    }

    private static string Declaration(Type type)
    {
        if (ApiShape.IsDelegate(type))
        {
            var call = type.GetMethod("Invoke")!;
            return $"delegate {TypeNames.Of(call.ReturnParameter)} {TypeNames.Short(type)}({Parameters(call)})";
        }

        var kind = (ApiShape.IsRecord(type), type) switch
        {
            (_, { IsEnum: true }) => "enum",
            (_, { IsInterface: true }) => "interface",
            (true, { IsValueType: true }) => "record struct",
            (true, _) => "record",
            (_, { IsValueType: true }) => "struct",
            _ => "class",
        };
        var modifiers = type switch
        {
            { IsInterface: true } or { IsValueType: true } => string.Empty,
            _ when ApiShape.IsStatic(type) => "static ",
            { IsAbstract: true } => "abstract ",
            { IsSealed: true } => "sealed ",
            _ => string.Empty,
        };
        var bases = Bases(type).ToList();
        return $"{modifiers}{kind} {TypeNames.Short(type)}{(bases.Count == 0 ? string.Empty : " : " + string.Join(", ", bases))}";
    }

    private static IEnumerable<string> Bases(Type type)
    {
        if (type.IsEnum)
        {
            return Enum.GetUnderlyingType(type) == typeof(int) ? [] : [TypeNames.Of(Enum.GetUnderlyingType(type))];
        }

        var inherited = type.BaseType?.GetInterfaces() ?? [];
        var interfaces = type.GetInterfaces()
            .Except(inherited)
            .Where(item => !(ApiShape.IsRecord(type) && item.IsGenericType && item.GetGenericTypeDefinition() == typeof(IEquatable<>)))
            .Where(item => ApiShape.IsVisible(item))
            .Select(TypeNames.Of)
            .Order(StringComparer.Ordinal);
        return type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType)
            ? interfaces.Prepend(TypeNames.Of(parent))
            : interfaces;
    }

    private static string Line(MemberInfo member) => member switch
    {
        ConstructorInfo constructor => $"{Access(constructor)}new({Parameters(constructor)})",
        MethodInfo method => $"{Access(method)}{Kind(method)}{method.Name}{Generic(method)}({Parameters(method)}) : {TypeNames.Of(method.ReturnParameter)}",
        PropertyInfo property => Property(property),
        FieldInfo { IsLiteral: true } field => $"const {field.Name} : {TypeNames.Of(field.FieldType)} = {Value(field.GetRawConstantValue())}",
        FieldInfo field => $"{(field.IsStatic ? "static " : string.Empty)}readonly {field.Name} : {TypeNames.Of(field)}",
        EventInfo happening => $"event {happening.Name} : {TypeNames.Of(happening.EventHandlerType!)}",
        _ => throw new ArgumentOutOfRangeException(nameof(member)),
    };

    private static string Property(PropertyInfo property)
    {
        var visible = property.GetAccessors(nonPublic: true).First(ApiShape.IsVisible);
        var name = property.GetIndexParameters() is { Length: > 0 } index
            ? $"this[{string.Join(", ", index.Select(Parameter))}]"
            : property.Name;
        var setter = property.SetMethod is { } set && ApiShape.IsVisible(set) ? (ApiShape.IsInitOnly(set) ? " init;" : " set;") : string.Empty;
        return $"{Access(visible)}{Kind(visible)}{name} : {TypeNames.Of(property)} {{ get;{setter} }}";
    }

    private static string Access(MethodBase method) => method.IsPublic ? string.Empty : "protected ";

    private static string Kind(MethodInfo method) => method switch
    {
        { IsStatic: true } => "static ",
        { DeclaringType.IsInterface: true } => string.Empty,
        { IsAbstract: true } => "abstract ",
        { IsVirtual: true, IsFinal: false } => method.GetBaseDefinition() == method ? "virtual " : "override ",
        _ => string.Empty,
    };

    private static string Generic(MethodInfo method) =>
        method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(argument => argument.Name))}>" : string.Empty;

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        var way = parameter switch
        {
            { IsOut: true } => "out ",
            { IsIn: true, ParameterType.IsByRef: true } => "in ",
            { ParameterType.IsByRef: true } => "ref ",
            _ => string.Empty,
        };
        var value = parameter.HasDefaultValue ? " = " + Value(parameter.RawDefaultValue) : string.Empty;
        return $"{way}{TypeNames.Of(parameter)} {parameter.Name}{value}";
    }

    private static string Value(object? value) => value switch
    {
        null => "default",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
