namespace PartyDomain.Tests.House;

/// <summary>Finds the files of the repository the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string House => Path.Combine(Root, "tests", "PartyDomain.Tests", "House");

    /// <summary>Every source file of a project under src, without what the build generates.</summary>
    public static IReadOnlyList<SourceFile> Sources(string project)
    {
        var folder = Path.Combine(Root, "src", project);
        return
        [
            .. Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
                .Where(path => !path.StartsWith("obj/", StringComparison.Ordinal) && !path.StartsWith("bin/", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(path => new SourceFile(project, path, File.ReadAllText(Path.Combine(folder, path)))),
        ];
    }

    public static IEnumerable<SourceFile> AllSources() => Sources("PartyDomain").Concat(Sources("PartyDomain.Testing"));

    private static string Find()
    {
        foreach (var start in new[] { AppContext.BaseDirectory, Directory.GetCurrentDirectory() })
        {
            for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            {
                if (File.Exists(Path.Combine(folder.FullName, "PartyDomain.sln")))
                {
                    return folder.FullName;
                }
            }
        }

        throw new InvalidOperationException("PartyDomain.sln was not found above the tests: run them inside the repository.");
    }
}
