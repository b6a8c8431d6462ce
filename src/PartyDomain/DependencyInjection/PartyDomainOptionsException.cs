namespace PartyDomain.DependencyInjection;

/// <summary>Thrown at registration when options are wrong; it lists every problem, not just the first.</summary>
public sealed class PartyDomainOptionsException : ArgumentException
{
    /// <summary>Creates an exception without problems.</summary>
    public PartyDomainOptionsException()
        : this(ValueList<string>.Empty)
    {
    }

    /// <summary>Creates an exception with one problem.</summary>
    /// <param name="message">The problem.</param>
    public PartyDomainOptionsException(string message)
        : this([message])
    {
    }

    /// <summary>Creates an exception with one problem and its cause.</summary>
    /// <param name="message">The problem.</param>
    /// <param name="innerException">The cause.</param>
    public PartyDomainOptionsException(string message, Exception innerException)
        : base(message, innerException) => Problems = [message];

    /// <summary>Creates an exception with all problems.</summary>
    /// <param name="problems">The problems.</param>
    public PartyDomainOptionsException(ValueList<string> problems)
        : base($"The options of PartyDomain have {(problems ?? []).Count} problem(s):{Lines(problems ?? [])}") => Problems = problems ?? [];

    /// <summary>The problems.</summary>
    public ValueList<string> Problems { get; }

    private static string Lines(ValueList<string> problems) => string.Concat(problems.Select(problem => "\n- " + problem));
}
