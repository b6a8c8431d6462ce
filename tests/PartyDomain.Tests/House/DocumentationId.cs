using System.Reflection;

namespace PartyDomain.Tests.House;

/// <summary>The names under which the compiler writes documentation into the XML file.</summary>
internal static class DocumentationId
{
    public static string Of(MemberInfo member) => member switch
    {
        Type type => "T:" + FullName(type),
        MethodBase method => "M:" + FullName(method.DeclaringType!) + "." + MethodName(method) + Parameters(method.GetParameters()) + Converted(method),
        PropertyInfo property => "P:" + FullName(property.DeclaringType!) + "." + property.Name + Parameters(property.GetIndexParameters()),
        FieldInfo field => "F:" + FullName(field.DeclaringType!) + "." + field.Name,
        EventInfo happening => "E:" + FullName(happening.DeclaringType!) + "." + happening.Name,
        _ => throw new ArgumentOutOfRangeException(nameof(member)),
    };

    private static string FullName(Type type) => (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName!.Replace('+', '.');

    private static string MethodName(MethodBase method)
    {
        var name = method.Name.Replace('.', '#');
        return method.IsGenericMethod ? $"{name}``{method.GetGenericArguments().Length}" : name;
    }

    // Conversions differ by their result only.
    private static string Converted(MethodBase method) =>
        method is MethodInfo { Name: "op_Implicit" or "op_Explicit" } info ? "~" + Named(info.ReturnType) : string.Empty;

    private static string Parameters(ParameterInfo[] parameters) =>
        parameters.Length == 0 ? string.Empty : $"({string.Join(",", parameters.Select(parameter => Named(parameter.ParameterType)))})";

    private static string Named(Type type)
    {
        if (type.IsByRef)
        {
            return Named(type.GetElementType()!) + "@";
        }

        if (type.IsArray)
        {
            return Named(type.GetElementType()!) + "[" + string.Join(",", Enumerable.Repeat("0:", type.GetArrayRank())).Replace("0:", type.GetArrayRank() == 1 ? string.Empty : "0:", StringComparison.Ordinal) + "]";
        }

        if (type.IsGenericParameter)
        {
            return (type.DeclaringMethod is null ? "`" : "``") + type.GenericParameterPosition;
        }

        if (!type.IsGenericType)
        {
            return type.FullName!.Replace('+', '.');
        }

        // Each part of a nested generic name takes its own arguments.
        var arguments = new Queue<string>(type.GetGenericArguments().Select(Named));
        var parts = type.GetGenericTypeDefinition().FullName!.Split('+').Select(part =>
        {
            var tick = part.IndexOf('`', StringComparison.Ordinal);
            return tick < 0
                ? part
                : part[..tick] + "{" + string.Join(",", Enumerable.Range(0, int.Parse(part[(tick + 1)..], System.Globalization.CultureInfo.InvariantCulture)).Select(_ => arguments.Dequeue())) + "}";
        });
        return string.Join(".", parts);
    }
}
