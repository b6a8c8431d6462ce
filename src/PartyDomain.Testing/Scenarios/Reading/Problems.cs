namespace PartyDomain.Testing.Scenarios.Reading;

/// <summary>Collects the problems of a file.</summary>
internal sealed class Problems(SourceMap map)
{
    private readonly List<ScenarioProblem> items = [];

    public int Count => items.Count;

    public void Add(string path, string message)
    {
        var (line, column) = map.Find(path);
        items.Add(new ScenarioProblem(path, message, line, column));
    }

    public ValueList<ScenarioProblem> ToValueList() =>
        items.Distinct().OrderBy(problem => problem.Line ?? 0).ThenBy(problem => problem.Column ?? 0).ToValueList();
}
