using System.Text;
using System.Text.RegularExpressions;

namespace PartyDomain.Tests.House;

/// <summary>One source file, with what the house rules ask of it.</summary>
/// <param name="Project">The project's folder and root namespace.</param>
/// <param name="Path">The path inside the project, with forward slashes.</param>
/// <param name="Text">The text.</param>
internal sealed partial record SourceFile(string Project, string Path, string Text)
{
    private string? code;

    public string Name => $"{Project}/{Path}";

    public int Lines => Text.AsSpan().TrimEnd().Count('\n') + 1;

    /// <summary>The text with comments and the contents of strings blanked out, line by line as before.</summary>
    public string Code => code ??= Blank(Text);

    public string? Namespace => NamespaceLine().Match(Code) is { Success: true } match ? match.Groups["name"].Value : null;

    /// <summary>The namespace the folder asks for.</summary>
    public string ExpectedNamespace =>
        Path.LastIndexOf('/') is var end and > 0 ? $"{Project}.{Path[..end].Replace('/', '.')}" : Project;

    public IEnumerable<string> Usings => UsingLine().Matches(Code).Select(match => match.Groups["name"].Value);

    /// <summary>Every name qualified with a namespace of the project, in code only.</summary>
    public IEnumerable<string> QualifiedNames =>
        QualifiedName().Matches(Code).Select(match => match.Value).Where(name => name.StartsWith(Project + ".", StringComparison.Ordinal));

    /// <summary>The public types at the top level: what kind, which name, and what they derive from.</summary>
    public IReadOnlyList<DeclaredType> PublicTypes =>
    [
        .. TypeLine().Matches(Code).Select(match => new DeclaredType(
            match.Groups["modifiers"].Value,
            match.Groups["kind"].Value,
            match.Groups["name"].Value,
            BaseOf(Code, match.Index + match.Length))),
    ];

    /// <summary>The members of each enum that are declared without a value.</summary>
    public IEnumerable<string> ImplicitEnumMembers()
    {
        foreach (Match declaration in EnumBody().Matches(Code))
        {
            foreach (var member in AttributeList().Replace(declaration.Groups["body"].Value, string.Empty).Split(','))
            {
                if (!string.IsNullOrWhiteSpace(member) && !member.Contains('='))
                {
                    yield return $"{declaration.Groups["name"].Value}.{member.Trim()}";
                }
            }
        }
    }

    // The base list begins after the type parameters and the primary constructor's parameters.
    private static string? BaseOf(string code, int position)
    {
        var depth = 0;
        for (var i = position; i < code.Length; i++)
        {
            switch (code[i])
            {
                case '(' or '<' or '[':
                    depth++;
                    break;
                case ')' or '>' or ']':
                    depth--;
                    break;
                case '{' or ';' when depth == 0:
                    return null;
                case ':' when depth == 0:
                    return BaseName().Match(code, i + 1) is { Success: true } match ? match.Groups["name"].Value : null;
                default:
                    break;
            }
        }

        return null;
    }

    private static string Blank(string text)
    {
        var result = new StringBuilder(text.Length);
        var last = 0;
        foreach (Match match in CommentOrString().Matches(text))
        {
            result.Append(text, last, match.Index - last);
            foreach (var c in match.Value)
            {
                result.Append(c is '\n' ? '\n' : ' ');
            }

            last = match.Index + match.Length;
        }

        return result.Append(text, last, text.Length - last).ToString();
    }

    [GeneratedRegex("""
        //[^\n]* | /\*[\s\S]*?\*/ | "{3}[\s\S]*?"{3} | @"(?:[^"]|"")*" | "(?:\\.|[^"\\\n])*" | '(?:\\.|[^'\\\n])+'
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex CommentOrString();

    [GeneratedRegex(@"^[ \t]*namespace\s+(?<name>[\w.]+)\s*[;{]?", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(@"^[ \t]*(?:global\s+)?using\s+(?:static\s+)?(?:\w+\s*=\s*)?(?<name>[\w.]+)[^;(]*;", RegexOptions.Multiline)]
    private static partial Regex UsingLine();

    [GeneratedRegex(@"\bPartyDomain(?:\.\w+)+")]
    private static partial Regex QualifiedName();

    [GeneratedRegex(
        @"^public\s+(?<modifiers>(?:(?:static|sealed|abstract|readonly|partial|ref)\s+)*)(?<kind>record\s+struct|record\s+class|record|class|struct|interface|enum|delegate\s+[\w<>?,\s]+?)\s+(?<name>\w+)(?=\s*[<({:;]|\s*$)",
        RegexOptions.Multiline)]
    private static partial Regex TypeLine();

    [GeneratedRegex(@"\G\s*(?:[\w.]+\.)?(?<name>\w+)")]
    private static partial Regex BaseName();

    [GeneratedRegex(@"\benum\s+(?<name>\w+)[^{]*\{(?<body>[^}]*)\}")]
    private static partial Regex EnumBody();

    [GeneratedRegex(@"\[[^\]]*\]")]
    private static partial Regex AttributeList();
}

/// <summary>A type as a source file declares it.</summary>
/// <param name="Modifiers">The modifiers after <c>public</c>.</param>
/// <param name="Kind">The keyword.</param>
/// <param name="Name">The name without type parameters.</param>
/// <param name="Base">The first name of the base list.</param>
internal sealed record DeclaredType(string Modifiers, string Kind, string Name, string? Base);
