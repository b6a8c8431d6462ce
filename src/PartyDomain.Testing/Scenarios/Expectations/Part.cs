using System.Collections;
using System.Globalization;
using PartyDomain.Testing.Scenarios.Answers;
using PartyDomain.Testing.Scenarios.Reading;

namespace PartyDomain.Testing.Scenarios.Expectations;

/// <summary>A part of an answer with its declared type. Without an answer at hand the value is null and only the type speaks.</summary>
internal readonly record struct Part(object? Value, Type Type)
{
    public ShapeKind Kind => Shapes.KindOf(Type);

    public IReadOnlyList<Part> Items
    {
        get
        {
            var element = Shapes.Element(Type);
            return Value is IEnumerable items ? [.. items.Cast<object?>().Select(item => Of(item, element))] : [];
        }
    }

    public static Part Of(object? value, Type type)
    {
        var shown = value is Citation citation ? CitationAnswer.Of(citation) : value;
        return new Part(shown, shown is not null && Shapes.IsEvent(shown.GetType()) ? shown.GetType() : type);
    }

    /// <summary>Goes to a member, key or index; null where there is none.</summary>
    /// <param name="name">The name.</param>
    /// <param name="typeOnly">Whether only the type is looked at, because nothing has run yet.</param>
    public Part? Step(string name, bool typeOnly) => Kind switch
    {
        ShapeKind.Object => Member(Type, name),
        ShapeKind.Event => string.Equals(name, "kind", StringComparison.Ordinal) ? KindOfEvent() : EventMember(name),
        ShapeKind.Map => typeOnly ? new Part(null, Shapes.Element(Type)) : InMap(name),
        ShapeKind.List => int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? At(index, typeOnly) : null,
        _ => null,
    };

    /// <summary>Goes along a path; a whole key that holds dots comes before its parts.</summary>
    public Part? Walk(string path, bool typeOnly)
    {
        if (Step(path, typeOnly) is { } direct)
        {
            return direct;
        }

        return Paths.Split(path) is { } parts ? Walk(parts, typeOnly) : null;
    }

    public Part? Walk(IEnumerable<string> parts, bool typeOnly)
    {
        Part? part = this;
        foreach (var name in parts)
        {
            part = part?.Step(name, typeOnly);
        }

        return part;
    }

    private Part? Member(Type type, string name)
    {
        var member = Shapes.Member(type, name);
        return member is null ? null : Of(Value is null ? null : member.Get!(Value), member.PropertyType);
    }

    private Part? EventMember(string name) => Type.IsAbstract
        ? Shapes.MemberOfAnyEvent(Type, name) is { } any ? new Part(null, any.PropertyType) : null
        : Member(Type, name);

    private Part KindOfEvent() => new(Shapes.KindName(Value), typeof(string));

    private Part? InMap(string key) => Value is IResultMap map && map.TryFind(key, out var found) ? Of(found, Shapes.Element(Type)) : null;

    private Part? At(int index, bool typeOnly)
    {
        if (typeOnly)
        {
            return new Part(null, Shapes.Element(Type));
        }

        var items = Items;
        return index < items.Count ? items[index] : null;
    }
}
