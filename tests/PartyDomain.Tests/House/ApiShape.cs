using System.Reflection;
using System.Runtime.CompilerServices;

namespace PartyDomain.Tests.House;

/// <summary>What reflection tells about the public types of the shipped assemblies.</summary>
internal static class ApiShape
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IReadOnlyList<Assembly> Assemblies { get; } = [typeof(Finding).Assembly, Assembly.Load("PartyDomain.Testing")];

    public static IEnumerable<Type> PublicTypes => Assemblies.SelectMany(assembly => assembly.GetTypes()).Where(IsVisible);

    public static IEnumerable<Type> PublicRecords => PublicTypes.Where(IsRecord);

    public static bool IsVisible(Type type) =>
        type.IsNested
            ? (type.IsNestedPublic || type.IsNestedFamily || type.IsNestedFamORAssem) && IsVisible(type.DeclaringType!)
            : type.IsPublic;

    public static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    public static bool IsStatic(Type type) => type.IsAbstract && type.IsSealed;

    public static bool IsDelegate(Type type) => type.IsSubclassOf(typeof(Delegate));

    // The compiler gives each record the method PrintMembers; nothing else can be told of record structs.
    public static bool IsRecord(Type type) =>
        type is { IsInterface: false, IsEnum: false } && type.GetMethods(Declared).Any(method => method.Name == "PrintMembers");

    public static bool IsGenerated(MemberInfo member) => member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);

    /// <summary>The members a reader of the source sees as public or protected, without what the compiler adds.</summary>
    public static IEnumerable<MemberInfo> VisibleMembers(Type type) =>
        type.GetMembers(Declared).Where(member => member switch
        {
            ConstructorInfo constructor => IsVisible(constructor) && !constructor.IsStatic && !IsGenerated(constructor) && !IsCopy(constructor),
            MethodInfo method => IsVisible(method) && !IsGenerated(method) && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal)),
            PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsVisible) && property.Name != "EqualityContract",
            FieldInfo field => (field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly) && !field.IsSpecialName,
            EventInfo happening => IsVisible(happening.AddMethod!),
            _ => false,
        });

    public static IEnumerable<FieldInfo> State(Type type) =>
        type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly);

    public static bool IsInitOnly(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsCopy(ConstructorInfo constructor) =>
        IsRecord(constructor.DeclaringType!) && constructor.GetParameters() is [var only] && only.ParameterType == constructor.DeclaringType;
}
