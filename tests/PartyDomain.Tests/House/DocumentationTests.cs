using System.Reflection;
using System.Xml.Linq;
using Xunit;

namespace PartyDomain.Tests.House;

/// <summary>Every public type and member is documented, down to parameters and results.</summary>
public sealed class DocumentationTests
{
    [Fact]
    public void EveryPublicTypeAndMemberIsDocumented() => Faults.None(ApiShape.Assemblies.SelectMany(Gaps).Order(StringComparer.Ordinal));

    [Fact]
    public void TheCheckFindsGaps()
    {
        var docs = new Dictionary<string, XElement>(StringComparer.Ordinal)
        {
            [DocumentationId.Of(typeof(Sample))] = XElement.Parse("<member><summary>Text.</summary></member>"),
            [DocumentationId.Of(typeof(Sample).GetMethod(nameof(Sample.Add))!)] =
                XElement.Parse("<member><summary>Text.</summary><param name=\"left\">The left one.</param></member>"),
        };
        Assert.Equal(
            [
                "M:PartyDomain.Tests.House.DocumentationTests.Sample.Add``1(``0,System.Collections.Generic.List{System.Int32[]}): no returns",
                "M:PartyDomain.Tests.House.DocumentationTests.Sample.Add``1(``0,System.Collections.Generic.List{System.Int32[]}): no text for T",
                "M:PartyDomain.Tests.House.DocumentationTests.Sample.Add``1(``0,System.Collections.Generic.List{System.Int32[]}): no text for right",
                "P:PartyDomain.Tests.House.DocumentationTests.Sample.Count: no text",
            ],
            GapsOf(typeof(Sample), docs).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Gaps(Assembly assembly)
    {
        var path = Path.ChangeExtension(assembly.Location, ".xml");
        var docs = XDocument.Load(path).Descendants("member").ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal);
        return ApiShape.PublicTypes.Where(type => type.Assembly == assembly).SelectMany(type => GapsOf(type, docs));
    }

    private static IEnumerable<string> GapsOf(Type type, Dictionary<string, XElement> docs)
    {
        var id = DocumentationId.Of(type);
        var doc = docs.GetValueOrDefault(id);
        if (!HasText(doc))
        {
            yield return id + ": no text";
        }

        foreach (var parameter in Own(type).Where(parameter => !IsInherited(doc) && !HasPart(doc, "typeparam", parameter.Name)))
        {
            yield return $"{id}: no text for {parameter.Name}";
        }

        foreach (var member in ApiShape.VisibleMembers(type))
        {
            foreach (var gap in member is ConstructorInfo or MethodInfo ? GapsOf((MethodBase)member, doc, docs) : GapsOf(member, doc, docs))
            {
                yield return gap;
            }
        }
    }

    private static IEnumerable<string> GapsOf(MethodBase method, XElement? ofType, Dictionary<string, XElement> docs)
    {
        var id = DocumentationId.Of(method);
        var doc = docs.GetValueOrDefault(id);
        var parameters = method.GetParameters();

        // The primary constructor of a positional record is documented with the type.
        if (method.IsConstructor && doc is null or { HasElements: false } && parameters.All(parameter => HasPart(ofType, "param", parameter.Name)))
        {
            yield break;
        }

        if (!HasText(doc))
        {
            yield return id + ": no text";
            yield break;
        }

        if (IsInherited(doc))
        {
            yield break;
        }

        foreach (var parameter in parameters.Where(parameter => !HasPart(doc, "param", parameter.Name)))
        {
            yield return $"{id}: no text for {parameter.Name}";
        }

        if (method is not MethodInfo info)
        {
            yield break;
        }

        foreach (var parameter in info.GetGenericArguments().Where(parameter => !HasPart(doc, "typeparam", parameter.Name)))
        {
            yield return $"{id}: no text for {parameter.Name}";
        }

        if (info.ReturnType != typeof(void) && !HasPart(doc, "returns", null))
        {
            yield return id + ": no returns";
        }
    }

    private static IEnumerable<string> GapsOf(MemberInfo member, XElement? ofType, Dictionary<string, XElement> docs)
    {
        var id = DocumentationId.Of(member);
        if (!HasText(docs.GetValueOrDefault(id)) && !HasPart(ofType, "param", member.Name))
        {
            yield return id + ": no text";
        }
    }

    // The type parameters a nested type does not take over from its parent.
    private static IEnumerable<Type> Own(Type type) =>
        type.GetGenericArguments().Skip(type.DeclaringType?.GetGenericArguments().Length ?? 0);

    private static bool IsInherited(XElement? doc) => doc?.Element("inheritdoc") is not null;

    private static bool HasText(XElement? doc) => IsInherited(doc) || HasPart(doc, "summary", null);

    private static bool HasPart(XElement? doc, string element, string? name) =>
        doc is not null && doc.Elements(element).Any(part =>
            (name is null || part.Attribute("name")?.Value == name) && (part.HasElements || !string.IsNullOrWhiteSpace(part.Value)));

    internal sealed class Sample
    {
        public static int Count => 0;

        public static int Add<T>(T left, List<int[]> right) => left is null ? right.Count : 0;
    }
}
