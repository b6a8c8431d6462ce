namespace PartyDomain.Reporting.Figures;

/// <summary>The figures of one article or report, as printed.</summary>
public sealed record FigureArticle
{
    /// <summary>The version of the schema that this library reads and writes.</summary>
    public const int CurrentSchema = 1;

    /// <summary>Creates an article.</summary>
    /// <param name="schema">The version of the schema.</param>
    /// <param name="id">A key of the host's.</param>
    /// <param name="statements">The statements in the order of the article.</param>
    /// <exception cref="ArgumentOutOfRangeException">The schema is not <see cref="CurrentSchema"/>.</exception>
    /// <exception cref="ArgumentException">The id is blank.</exception>
    public FigureArticle(int schema, string id, ValueList<FigureStatement> statements)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(schema, CurrentSchema);
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(statements);
        Schema = schema;
        Id = id;
        Statements = statements;
    }

    /// <summary>The version of the schema.</summary>
    public int Schema { get; }

    /// <summary>A key of the host's.</summary>
    public string Id { get; }

    /// <summary>Where it was published, for example an address.</summary>
    public string? Source { get; init; }

    /// <summary>When it was published, as far as it is known, in any form.</summary>
    public string? Published { get; init; }

    /// <summary>The place or unit it is about.</summary>
    public string? Place { get; init; }

    /// <summary>Anything else worth keeping.</summary>
    public string? Notes { get; init; }

    /// <summary>The statements in the order of the article.</summary>
    public ValueList<FigureStatement> Statements { get; }
}
