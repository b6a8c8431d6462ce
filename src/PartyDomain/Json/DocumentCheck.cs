using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using PartyDomain.Registers;
using PartyDomain.Reporting.Figures;

namespace PartyDomain.Json;

/// <summary>Goes through a document beside the contract of its type, and gathers every problem.</summary>
/// <param name="source">The text, for the places.</param>
/// <param name="options">The options with the contracts.</param>
/// <param name="construct">
/// Whether to build every sound object, from the inside out, to find what its type refuses. Needed only where the whole
/// document has a problem.
/// </param>
internal sealed class DocumentCheck(SourceText source, JsonSerializerOptions options, bool construct)
{
    private readonly List<JsonProblem> problems = [];
    private readonly JsonPath path = new();

    /// <summary>What was found so far.</summary>
    public ValueList<JsonProblem> Problems => problems.ToValueList();

    /// <summary>Checks a list.</summary>
    /// <param name="element">The array.</param>
    /// <param name="type">The contract of an element.</param>
    public void CheckList(JsonElement element, JsonTypeInfo type) => Each(element, type);

    /// <summary>Checks a value that may not be null.</summary>
    /// <param name="element">The value.</param>
    /// <param name="type">Its contract.</param>
    /// <returns>Whether it is sound.</returns>
    public bool Check(JsonElement element, JsonTypeInfo type)
    {
        if (element.ValueKind == JsonValueKind.Null)
        {
            return Add(JsonProblemCode.NullNotAllowed, "Null is not allowed here. Give the value.", element);
        }

        if (type.Converter is IEntriesConverter entries)
        {
            return Entries(element, options.GetTypeInfo(entries.ValueType));
        }

        var contract = type.Converter is IContractConverter converter ? converter.Contract(options) : type;
        if (contract.Kind == JsonTypeInfoKind.Object)
        {
            return element.ValueKind == JsonValueKind.Object
                ? CheckFigures(element, type, contract) ?? (CheckObject(element, contract) && CheckBuild(element, type, contract))
                : Add(JsonProblemCode.WrongType, "Write an object in braces here.", element);
        }

        var item = ValueTypes.ElementOf(type.Type);
        if (item is not null)
        {
            return Each(element, options.GetTypeInfo(item));
        }

        return ValueTypes.Find(element, type) is not { } fault || Add(fault, element);
    }

    private bool Each(JsonElement element, JsonTypeInfo type)
    {
        if (element.ValueKind != JsonValueKind.Array)
        {
            return Add(JsonProblemCode.WrongType, "Write a list in square brackets here.", element);
        }

        var sound = true;
        var index = 0;
        foreach (var item in element.EnumerateArray())
        {
            path.Push(index++);
            sound &= Check(item, type);
            path.Pop();
        }

        return sound;
    }

    private bool Entries(JsonElement element, JsonTypeInfo type)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            return element.ValueKind == JsonValueKind.Array
                ? Each(element, type)
                : Add(JsonProblemCode.WrongType, "Write an object of names and numbers in braces here, or a list of numbers.", element);
        }

        var sound = true;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in element.EnumerateObject())
        {
            var name = JsonText.NameOf(property);
            path.Push(name ?? "?");
            sound &= name switch
            {
                null => AddName(JsonProblemCode.InvalidText, "This name holds half a character. Correct or remove it.", property),
                _ when string.IsNullOrWhiteSpace(name) => AddName(JsonProblemCode.InvalidValue, "This name is blank. Say what the number counts.", property),
                _ when !seen.Add(name) => AddName(JsonProblemCode.DuplicateProperty, "This name stands twice. Give each number a name of its own.", property),
                _ => Check(property.Value, type),
            };
            path.Pop();
        }

        return sound;
    }

    private bool CheckObject(JsonElement element, JsonTypeInfo contract)
    {
        if (HasSchema(contract.Type) && !CheckSchema(element))
        {
            return false;
        }

        if (contract.PolymorphismOptions is { } kinds)
        {
            return KindOf(element, kinds) is { } kind && CheckMembers(element, options.GetTypeInfo(kind), hasKind: true);
        }

        var sound = CheckMembers(element, contract, hasKind: false);
        return IsStream(contract.Type) ? CheckPositions(element) && sound : sound;
    }

    // Without its kind nothing more can be said about an object.
    private Type? KindOf(JsonElement element, JsonPolymorphismOptions kinds)
    {
        if (JsonText.Member(element, Kinds.Property) is not { } kind)
        {
            AddAt(Kinds.Property, JsonProblemCode.MissingProperty, $"The member '{Kinds.Property}' is missing. Add it: it says what this is.", element);
            return null;
        }

        if (kind.ValueKind != JsonValueKind.String)
        {
            AddAt(Kinds.Property, JsonProblemCode.WrongType, "Write the kind as a text.", kind);
            return null;
        }

        var name = JsonText.ValueOf(kind);
        foreach (var known in kinds.DerivedTypes)
        {
            if (string.Equals((string?)known.TypeDiscriminator, name, StringComparison.Ordinal))
            {
                return known.DerivedType;
            }
        }

        var names = string.Join(", ", kinds.DerivedTypes.Select(known => known.TypeDiscriminator));
        AddAt(Kinds.Property, JsonProblemCode.UnknownKind, $"This kind is not known here. Write one of: {names}.", kind);
        return null;
    }

    private bool CheckMembers(JsonElement element, JsonTypeInfo contract, bool hasKind)
    {
        var sound = true;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in element.EnumerateObject())
        {
            var name = JsonText.NameOf(property);
            if (name is null)
            {
                problems.Add(source.At(path.ToString(), new Fault(JsonProblemCode.InvalidText, "This name holds half a character. Correct or remove it."), property));
                sound = false;
                continue;
            }

            path.Push(name);
            if (!seen.Add(name))
            {
                sound = AddName(JsonProblemCode.DuplicateProperty, "This member stands twice. Keep one of the two.", property);
            }

            if (!hasKind || !string.Equals(name, Kinds.Property, StringComparison.Ordinal))
            {
                sound &= CheckMember(property, Find(contract, name), contract);
            }

            path.Pop();
        }

        foreach (var needed in contract.Properties)
        {
            if (needed.IsRequired && !seen.Contains(needed.Name))
            {
                sound = AddAt(needed.Name, JsonProblemCode.MissingProperty, $"The member '{needed.Name}' is missing. Add it.", element);
            }
        }

        return sound;
    }

    private bool CheckMember(JsonProperty property, JsonPropertyInfo? known, JsonTypeInfo contract)
    {
        if (known is null)
        {
            return AddName(JsonProblemCode.UnknownProperty, $"This member is not known here. Remove it, or use one of: {string.Join(", ", contract.Properties.Select(member => member.Name))}.", property);
        }

        var type = Nullable.GetUnderlyingType(known.PropertyType);
        var mayBeNull = type is not null || (known.AssociatedParameter?.IsNullable ?? known.IsSetNullable);
        return (mayBeNull && property.Value.ValueKind == JsonValueKind.Null) || Check(property.Value, options.GetTypeInfo(type ?? known.PropertyType));
    }

    private static bool IsStream(Type type) =>
        type == typeof(EventStream)
        || type == typeof(OrganizationStream)
        || type == typeof(CoverageUnitStream)
        || type == typeof(InspectionStream)
        || type == typeof(CaseStream)
        || type == typeof(SuspensionStream);

    // All of them are in their first version, as streams are.
    private static bool HasSchema(Type type) => IsStream(type) || type == typeof(FigureArticle) || type == typeof(RegisterDocument);

    private bool CheckSchema(JsonElement element) =>
        JsonText.Member(element, "schema") is not { ValueKind: JsonValueKind.Number } schema
        || (schema.TryGetInt32(out var version) && version == EventStream.CurrentSchema)
        || AddAt("schema", JsonProblemCode.UnknownSchema, $"This version of the schema is not known. This library reads schema {EventStream.CurrentSchema}: use a newer version of the library, or write the document again.", schema);

    // An event may state its position, but no other; a correction speaks of an event before it.
    private bool CheckPositions(JsonElement element)
    {
        var sound = true;
        if (JsonText.Member(element, "events") is not { ValueKind: JsonValueKind.Array } events)
        {
            return sound;
        }

        path.Push("events");
        var index = 0;
        foreach (var happened in events.EnumerateArray())
        {
            path.Push(index);
            if (happened.ValueKind == JsonValueKind.Object)
            {
                sound &= NumberIs(happened, "position", position => position == index, $"The position of this event is {index}. Write it, or leave the member out.");
                sound &= NumberIs(happened, "corrects", corrects => corrects >= 0 && corrects < index, "Write the position of an event that stands before this one.");
            }

            path.Pop();
            index++;
        }

        path.Pop();
        return sound;
    }

    private bool NumberIs(JsonElement element, string name, Func<int, bool> fits, string message) =>
        JsonText.Member(element, name) is not { ValueKind: JsonValueKind.Number } number
        || !number.TryGetInt32(out var value)
        || fits(value)
        || AddAt(name, JsonProblemCode.WrongPosition, message, number);

    // The numbers of a statement are judged one by one: what is unsound or refused is left out, to hear what else is refused.
    private bool? CheckFigures(JsonElement element, JsonTypeInfo type, JsonTypeInfo contract)
    {
        if (!construct || contract.Type != typeof(FigureStatement) || contract.PolymorphismOptions is not { } kinds)
        {
            return null;
        }

        var sound = CheckObject(element, contract);
        if (Silently(() => KindOf(element, kinds)) is not { } kind)
        {
            return sound;
        }

        var members = options.GetTypeInfo(kind);
        var left = new FigureRemainder(element);
        if (!sound)
        {
            LeaveUnsound(element, members, left);
        }

        while (Construction.Refusal(left.Rest(name => Find(members, name) is { IsRequired: true }), type) is { } refusal)
        {
            var (parameter, part) = FigureRemainder.Split(refusal.Parameter);
            if (members.Properties.FirstOrDefault(property => string.Equals(property.AssociatedParameter?.Name, parameter, StringComparison.Ordinal)) is not { } member || !left.Leave(member.Name, part))
            {
                return sound && left.IsWhole ? Add(refusal.Fault, element) : false;
            }

            sound = false;
            path.Push(member.Name);
            var place = JsonText.Member(element, member.Name) ?? element;
            if (part is not null && FigureRemainder.Find(place, part) is var (index, found))
            {
                PushPart(index, part);
                problems.Add(source.At(path.ToString(), refusal.Fault, found));
                path.Pop();
            }
            else
            {
                problems.Add(source.At(path.ToString(), refusal.Fault, place));
            }

            path.Pop();
        }

        return sound;
    }

    private void PushPart(int? index, string name)
    {
        if (index is { } at)
        {
            path.Push(at);
        }
        else
        {
            path.Push(name);
        }
    }

    private void LeaveUnsound(JsonElement element, JsonTypeInfo members, FigureRemainder left)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { Kinds.Property };
        foreach (var property in element.EnumerateObject())
        {
            if (JsonText.NameOf(property) is not { } name || !seen.Add(name) || (Find(members, name) is { } known && IsSound(() => CheckMember(property, known, members))))
            {
                continue;
            }

            if (Find(members, name) is { } parts && parts.PropertyType == typeof(FigureParts) && property.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
            {
                foreach (var (part, _) in FigureRemainder.Parts(property.Value).Where(part => string.IsNullOrWhiteSpace(part.Name) || !IsSound(() => Check(part.Value, options.GetTypeInfo(typeof(PublishedNumber))))))
                {
                    left.Leave(name, part);
                }
            }
            else
            {
                left.Leave(name, null);
            }
        }
    }

    private bool IsSound(Func<bool> check) => Silently(check);

    private T Silently<T>(Func<T> check)
    {
        var before = problems.Count;
        var result = check();
        problems.RemoveRange(before, problems.Count - before);
        return result;
    }

    private bool CheckBuild(JsonElement element, JsonTypeInfo type, JsonTypeInfo contract)
    {
        if (!construct || Construction.Refusal(element, type) is not { } refusal)
        {
            return true;
        }

        var built = contract.PolymorphismOptions is { } kinds && KindOf(element, kinds) is { } kind ? options.GetTypeInfo(kind) : contract;
        var member = built.Properties.FirstOrDefault(property => string.Equals(property.AssociatedParameter?.Name, refusal.Parameter, StringComparison.Ordinal));
        if (member is not null && JsonText.Member(element, member.Name) is { } value)
        {
            problems.Add(source.At(path.To(member.Name), refusal.Fault, value));
            return false;
        }

        return Add(refusal.Fault, element);
    }

    private static JsonPropertyInfo? Find(JsonTypeInfo contract, string name)
    {
        foreach (var property in contract.Properties)
        {
            if (string.Equals(property.Name, name, StringComparison.Ordinal))
            {
                return property;
            }
        }

        return null;
    }

    private bool Add(string code, string message, JsonElement element) => Add(new Fault(code, message), element);

    private bool Add(Fault fault, JsonElement element)
    {
        problems.Add(source.At(path.ToString(), fault, element));
        return false;
    }

    private bool AddAt(string member, string code, string message, JsonElement element)
    {
        problems.Add(source.At(path.To(member), new Fault(code, message), element));
        return false;
    }

    private bool AddName(string code, string message, JsonProperty property)
    {
        problems.Add(source.At(path.ToString(), new Fault(code, message), property));
        return false;
    }
}
