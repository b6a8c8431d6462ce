using PartyDomain.Testing.Scenarios.Reading;

namespace PartyDomain.Testing.Scenarios;

/// <summary>A case written as data: what is given, what is done or asked, and what must come of it.</summary>
/// <remarks>The format is described in <c>docs/guides/scenarios.md</c>.</remarks>
public sealed class ScenarioFile
{
    /// <summary>The version of the format that this library reads.</summary>
    public const int CurrentSchema = 1;

    internal ScenarioFile(ScenarioHead head, Given given, IReadOnlyList<ScenarioItem> items, IReadOnlyList<NamedAnswer> answers)
    {
        Head = head;
        Given = given;
        Items = items;
        Answers = answers;
    }

    /// <summary>The scenario's id.</summary>
    public string Id => Head.Id;

    /// <summary>Its title.</summary>
    public string Title => Head.Title;

    /// <summary>Where the case comes from.</summary>
    public string Source => Head.Source;

    /// <summary>The regulation it falls under.</summary>
    public string Regulation => Head.Regulation;

    /// <summary>The point of law that the published answer contradicts, where it is not law; else null.</summary>
    public string? Contradicts => Head.Contradicts;

    internal ScenarioHead Head { get; }

    internal Given Given { get; }

    internal IReadOnlyList<ScenarioItem> Items { get; }

    internal IReadOnlyList<NamedAnswer> Answers { get; }

    /// <summary>Reads a scenario, or reports every problem in the file with its place and what to write instead.</summary>
    /// <param name="json">The content of the file.</param>
    /// <returns>The scenario or the problems.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static ScenarioReading Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return FileReader.Read(json);
    }
}
