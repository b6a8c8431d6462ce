using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using PartyDomain.Discipline.Cases;
using PartyDomain.Discipline.Suspensions;
using PartyDomain.Membership;
using PartyDomain.Organizations;
using PartyDomain.Organizations.Elections;
using PartyDomain.Organizations.Lifecycle;
using PartyDomain.Oversight.Inspections;
using PartyDomain.Quotas;
using PartyDomain.Reporting.Figures;

namespace PartyDomain.Json;

/// <summary>Reads and writes the documents of the library: strict, complete and stable.</summary>
/// <remarks>
/// Commands and evidence are separate documents. Read evidence only from a source of your own, never from the sender of
/// the command: a client must not be able to assert that an introducer is a full member.
/// </remarks>
public static class PartyJson
{
    private static readonly Contracts Resolver = new();

    /// <summary>The options, made once and read-only: for hosts that let a framework read and write.</summary>
    /// <remarks>They stop at the first problem; the readers of this class report all of them.</remarks>
    public static JsonSerializerOptions Options { get; } = MakeOptions();

    private static JsonTypeInfo<MembershipRecord> State { get; } = Resolver.State(Options);

    /// <summary>Writes a value.</summary>
    /// <typeparam name="T">The type: a command, an event, a record, an organization, a coverage unit, evidence, a finding, a basis, an explanation and what they hold.</typeparam>
    /// <param name="value">The value. A record, an organization and a coverage unit are written as their events.</param>
    /// <param name="indented">Whether to break lines and indent by two spaces.</param>
    /// <returns>The document; the same value always gives the same text.</returns>
    /// <exception cref="NotSupportedException">The type has no document.</exception>
    public static string Write<T>(T value, bool indented = false)
        where T : notnull => Write(value, RootOf(typeof(T)), indented);

    /// <summary>Writes a list.</summary>
    /// <typeparam name="T">The type of an element, as for <see cref="Write{T}(T, bool)"/>.</typeparam>
    /// <param name="values">The elements.</param>
    /// <param name="indented">Whether to break lines and indent by two spaces.</param>
    /// <returns>The document: an array.</returns>
    /// <exception cref="NotSupportedException">The type has no document.</exception>
    public static string WriteList<T>(IEnumerable<T> values, bool indented = false)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(values);
        var type = RootOf(typeof(T));
        return Written(indented, writer =>
        {
            writer.WriteStartArray();
            foreach (var value in values)
            {
                JsonSerializer.Serialize(writer, value, type);
            }

            writer.WriteEndArray();
        });
    }

    /// <summary>Reads a value, or reports every problem in the document.</summary>
    /// <typeparam name="T">The type, as for <see cref="Write{T}(T, bool)"/>; a family such as <see cref="MembershipCommand"/>, never one kind of it.</typeparam>
    /// <param name="json">The document.</param>
    /// <returns>The value or the problems.</returns>
    /// <exception cref="NotSupportedException">The type has no document.</exception>
    public static JsonResult<T> Read<T>(string json) => Read(json, TypeOf<T>());

    /// <inheritdoc cref="Read{T}(string)"/>
    /// <param name="utf8Json">The document in UTF-8.</param>
    public static JsonResult<T> Read<T>(ReadOnlySpan<byte> utf8Json) => DocumentReader.Read(utf8Json.ToArray(), TypeOf<T>());

    /// <summary>Reads a list, or reports every problem in it. Nothing is half loaded.</summary>
    /// <typeparam name="T">The type of an element, as for <see cref="Read{T}(string)"/>.</typeparam>
    /// <param name="json">The document: an array.</param>
    /// <returns>The list or the problems.</returns>
    /// <exception cref="NotSupportedException">The type has no document.</exception>
    public static JsonResult<ValueList<T>> ReadList<T>(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        var bytes = DocumentReader.Bytes(json, out var problem);
        return problem is null ? DocumentReader.ReadList(bytes, TypeOf<T>()) : new(default, [problem]);
    }

    /// <inheritdoc cref="ReadList{T}(string)"/>
    /// <param name="utf8Json">The document in UTF-8: an array.</param>
    public static JsonResult<ValueList<T>> ReadList<T>(ReadOnlySpan<byte> utf8Json) => DocumentReader.ReadList(utf8Json.ToArray(), TypeOf<T>());

    /// <summary>Writes what a record amounts to today, beside its events: for hosts that show or query it.</summary>
    /// <remarks>The shape follows the library and has no version. The events are what lasts; keep them.</remarks>
    /// <param name="record">The record.</param>
    /// <param name="indented">Whether to break lines and indent by two spaces.</param>
    /// <returns>The document.</returns>
    public static string WriteState(MembershipRecord record, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(record);
        return Write(record, State, indented);
    }

    /// <summary>Reads what <see cref="WriteState"/> wrote with the same version of the library.</summary>
    /// <param name="json">The document.</param>
    /// <returns>A record equal to the one that was written, or the problems.</returns>
    public static JsonResult<MembershipRecord> ReadState(string json) => Read(json, State);

    /// <summary>The stable name of a command's kind.</summary>
    /// <param name="command">The command.</param>
    /// <returns>The name that stands under <c>kind</c>.</returns>
    public static string KindOf(MembershipCommand command)
    {
        ArgumentNullException.ThrowIfNull(command);
        return Kinds.NameOf(command.GetType())!;
    }

    /// <summary>The stable name of the kind of an act on organizations, for a host that stores it beside the act.</summary>
    /// <param name="command">The act.</param>
    /// <returns>The name, such as <c>merge-organizations</c>.</returns>
    public static string KindOf(OrganizationCommand command)
    {
        ArgumentNullException.ThrowIfNull(command);
        return Kinds.NameOf(command.GetType())!;
    }

    /// <summary>The stable name of an event's kind, for a host that stores it beside the event.</summary>
    /// <param name="happened">The event.</param>
    /// <returns>The name that stands under <c>kind</c>.</returns>
    public static string KindOf(MembershipEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        return Kinds.NameOf(happened.GetType())!;
    }

    /// <summary>The stable name of a statement's kind.</summary>
    /// <param name="statement">The statement.</param>
    /// <returns>The name that stands under <c>kind</c>.</returns>
    public static string KindOf(FigureStatement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return Kinds.NameOf(statement.GetType())!;
    }

    /// <summary>The stable name of the kind of a fact about targets, for a host that stores it beside the fact.</summary>
    /// <param name="happened">The fact.</param>
    /// <returns>The name that stands under <c>kind</c>.</returns>
    public static string KindOf(TargetEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        return Kinds.NameOf(happened.GetType())!;
    }

    private static JsonResult<T> Read<T>(string json, JsonTypeInfo<T> type)
    {
        ArgumentNullException.ThrowIfNull(json);
        var bytes = DocumentReader.Bytes(json, out var problem);
        return problem is null ? DocumentReader.Read(bytes, type) : new(default, [problem]);
    }

    private static string Write<T>(T value, JsonTypeInfo type, bool indented)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Written(indented, writer => JsonSerializer.Serialize(writer, value, type));
    }

    private static string Written(bool indented, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, WriterOptions(indented)))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>The stable name of a kind of fact of an organization.</summary>
    /// <param name="happened">The fact.</param>
    /// <returns>The name that stands under <c>kind</c>.</returns>
    public static string KindOf(OrganizationEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        return Kinds.NameOf(happened.GetType())!;
    }

    /// <summary>The stable name of a kind of fact of a coverage unit.</summary>
    /// <param name="happened">The fact.</param>
    /// <returns>The name that stands under <c>kind</c>.</returns>
    public static string KindOf(CoverageUnitEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        return Kinds.NameOf(happened.GetType())!;
    }

    /// <summary>The stable name of a kind of fact of a session of inspection or supervision.</summary>
    /// <param name="happened">The fact.</param>
    /// <returns>The name that stands under <c>kind</c>.</returns>
    public static string KindOf(InspectionEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        return Kinds.NameOf(happened.GetType())!;
    }

    /// <summary>The stable name of the kind of a command in a case.</summary>
    /// <param name="command">The command.</param>
    /// <returns>The name that stands under <c>kind</c>.</returns>
    public static string KindOf(CaseCommand command)
    {
        ArgumentNullException.ThrowIfNull(command);
        return Kinds.NameOf(command.GetType())!;
    }

    /// <summary>The stable name of the kind of a fact of a case.</summary>
    /// <param name="happened">The fact.</param>
    /// <returns>The name that stands under <c>kind</c>.</returns>
    public static string KindOf(CaseEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        return Kinds.NameOf(happened.GetType())!;
    }

    /// <summary>The stable name of the kind of a command on a suspension.</summary>
    /// <param name="command">The command.</param>
    /// <returns>The name that stands under <c>kind</c>.</returns>
    public static string KindOf(SuspensionCommand command)
    {
        ArgumentNullException.ThrowIfNull(command);
        return Kinds.NameOf(command.GetType())!;
    }

    /// <summary>The stable name of the kind of a fact of a suspension.</summary>
    /// <param name="happened">The fact.</param>
    /// <returns>The name that stands under <c>kind</c>.</returns>
    public static string KindOf(SuspensionEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        return Kinds.NameOf(happened.GetType())!;
    }

    /// <summary>The stable name of the kind of an act on a session of inspection or supervision.</summary>
    /// <param name="command">The act.</param>
    /// <returns>The name that stands under <c>kind</c>.</returns>
    public static string KindOf(InspectionCommand command)
    {
        ArgumentNullException.ThrowIfNull(command);
        return Kinds.NameOf(command.GetType())!;
    }

    /// <summary>The stable name of the kind of an act on offices.</summary>
    /// <param name="command">The act.</param>
    /// <returns>The name that stands under <c>kind</c>.</returns>
    public static string KindOf(ElectionCommand command)
    {
        ArgumentNullException.ThrowIfNull(command);
        return Kinds.NameOf(command.GetType())!;
    }

    internal static JsonTypeInfo<T> TypeOf<T>() => Kinds.NameOf(typeof(T)) is null
        ? (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T))
        : throw new NotSupportedException($"Read the family that {typeof(T).Name} belongs to, such as {typeof(T).BaseType!.Name}, and look at the kind that comes.");

    // One kind is written as a member of its family, so that it says its kind.
    internal static JsonTypeInfo RootOf(Type type) => Options.GetTypeInfo(Kinds.NameOf(type) is null ? type : type.BaseType!);

    internal static JsonWriterOptions WriterOptions(bool indented) => new() { Encoder = Options.Encoder, Indented = indented, NewLine = "\n" };

    private static JsonSerializerOptions MakeOptions()
    {
        var options = new JsonSerializerOptions(PartyJsonContext.Default.Options)
        {
            TypeInfoResolver = Resolver,
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        };
        options.MakeReadOnly();
        return options;
    }
}
