namespace PartyDomain.Testing.Scenarios.Reading;

/// <summary>Collects the problems of a file.</summary>
internal sealed class Problems(SourceMap map)
{
    private readonly List<ScenarioProblem> items = [];

    public int Count => items.Count;

    /// <summary>Whether items of the file change organizations, so that only the run can tell which of them exist.</summary>
    public bool OrganizationsChange { get; set; }

    public void Add(string path, string message)
    {
        var (line, column) = map.Find(path);
        items.Add(new ScenarioProblem(path, message, line, column));
    }

    /// <summary>Does something with values of the file; where they lie beyond what days and numbers can be, that is a problem.</summary>
    public T Guard<T>(string path, T otherwise, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or OverflowException)
        {
            Add(path, "A day or number here lies beyond what can be reckoned with. Choose another.");
            return otherwise;
        }
    }

    public ValueList<ScenarioProblem> ToValueList() =>
        items.Distinct().OrderBy(problem => problem.Line ?? 0).ThenBy(problem => problem.Column ?? 0).ToValueList();
}
