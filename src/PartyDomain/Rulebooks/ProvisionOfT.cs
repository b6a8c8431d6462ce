using NodaTime;

namespace PartyDomain.Rulebooks;

/// <summary>A legal value of one type, with what each instrument of its chain says of it.</summary>
/// <remarks>Only first days are stored and ends are derived, so overlaps cannot be written; a gap must be written as <see cref="StatementKind.Repealed"/> or <see cref="StatementKind.NotKnown"/>.</remarks>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class Provision<T> : Provision
{
    private readonly Statement<T>[] statements;
    private readonly InForce<T>[] resolved;
    private readonly InForce<T> before = InForce<T>.NothingKnown(null);

    /// <summary>Creates a provision.</summary>
    /// <param name="key">The stable key.</param>
    /// <param name="chain">The chain.</param>
    /// <param name="statements">What each instrument says, in the order of the chain.</param>
    /// <exception cref="ArgumentException">A statement is out of order, of an instrument outside the chain, or lacks what its kind needs.</exception>
    public Provision(string key, Chain chain, params ReadOnlySpan<Statement<T>> statements)
        : base(key, chain)
    {
        ArgumentNullException.ThrowIfNull(chain);
        this.statements = statements.ToArray();
        CheckOrder(key, chain, this.statements);
        resolved = Resolve(chain, this.statements);
    }

    /// <summary>What each instrument says.</summary>
    public IReadOnlyList<Statement<T>> Statements => Array.AsReadOnly(statements);

    /// <inheritdoc/>
    public override IReadOnlyList<Instrument> Silent =>
        [.. Chain.Instruments.Where(instrument => instrument.InForceOn >= Chain.FullFrom.InForceOn && Find(statements, instrument) is null)];

    /// <summary>Finds what is in force on a day. Reading through a <see cref="Law"/> also sees what the host replaced.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The value, or why there is none.</returns>
    public InForce<T> On(LocalDate date)
    {
        var index = Chain.IndexOn(date);
        return index < 0 ? before : resolved[index];
    }

    /// <inheritdoc/>
    public override InForce<object> Describe(LocalDate date)
    {
        var found = On(date);
        return new(found.Status, found.IsKnown ? found.Value : null, found.Citation, found.Grade, found.Instrument);
    }

    /// <summary>
    /// Gives a provision in which one instrument's statement is replaced or added, for <see cref="Law.With(Provision)"/>. An instrument
    /// later than all of the chain continues it for this provision; give it to <see cref="Law.With(Rulebooks.Chain, Instrument)"/> too.
    /// </summary>
    /// <param name="statement">The host's statement.</param>
    /// <returns>The new provision with the same key; this one stays as it is.</returns>
    /// <exception cref="ArgumentException">The instrument is neither in the chain nor later than all of it, or the statement lacks what its kind needs.</exception>
    public Provision<T> With(Statement<T> statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        var others = statements.Where(other => other.Instrument.Id != statement.Instrument.Id);
        var isNext = Chain.IndexOf(statement.Instrument.Id) < 0 && statement.Instrument.InForceOn > Chain.Instruments[^1].InForceOn;
        return new Provision<T>(Key, isNext ? Chain.With(statement.Instrument) : Chain, [.. others.Append(statement).OrderBy(item => item.Instrument.InForceOn)]);
    }

    /// <summary>Gives a provision in which what one instrument says counts as read in its text.</summary>
    /// <param name="instrument">The instrument whose text the host has read.</param>
    /// <param name="point">The point read.</param>
    /// <returns>The new provision with the same key.</returns>
    /// <exception cref="ArgumentException">The instrument is not in the chain, or no value is known for it.</exception>
    public Provision<T> Confirmed(Instrument instrument, string point)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        var found = On(instrument.InForceOn);
        return found.IsKnown && found.Instrument == instrument
            ? With(new Statement<T>(StatementKind.Changed, instrument, point, EvidenceGrade.Confirmed, found.Value))
            : throw new ArgumentException($"No value of '{Key}' is known for {instrument.Id}: give the value with a statement instead.", nameof(instrument));
    }

    internal override Provision Rebuilt(Chain chain) => new Provision<T>(Key, chain, statements);

    private static Statement<T>? Find(Statement<T>[] statements, Instrument instrument) =>
        Array.Find(statements, statement => statement.Instrument.Id == instrument.Id);

    private static InForce<T>[] Resolve(Chain chain, Statement<T>[] statements)
    {
        var result = new InForce<T>[chain.Instruments.Count];
        var last = InForce<T>.NothingKnown(null);
        for (var i = 0; i < result.Length; i++)
        {
            var instrument = chain.Instruments[i];
            var statement = Find(statements, instrument);
            last = Next(last, instrument, statement?.Kind ?? Missing(statements, instrument), statement);
            result[i] = last;
        }

        return result;
    }

    // An instrument added by a host at the end of the chain carries the last value over; a gap among shipped ones is a defect that a test finds.
    private static StatementKind Missing(Statement<T>[] statements, Instrument instrument) =>
        Array.Exists(statements, other => other.Instrument.InForceOn > instrument.InForceOn) || statements.Length == 0
            ? StatementKind.NotKnown
            : StatementKind.NotSeen;

    private static InForce<T> Next(InForce<T> last, Instrument instrument, StatementKind kind, Statement<T>? statement) => kind switch
    {
        StatementKind.Enacted or StatementKind.Changed =>
            new(InForceStatus.Known, statement!.Value, statement.Citation, statement.Grade, instrument),
        StatementKind.Restated => last with { Citation = statement!.Citation, Grade = statement.Grade, Instrument = instrument },
        StatementKind.Repealed => new(InForceStatus.Repealed, default, statement!.Citation, statement.Grade, instrument),
        StatementKind.NotSeen when last.Status != InForceStatus.Unknown => last with { Grade = EvidenceGrade.Presumed, Instrument = instrument },
        _ => InForce<T>.NothingKnown(instrument),
    };

    private static void CheckOrder(string key, Chain chain, Statement<T>[] statements)
    {
        var valueSeen = false;
        var previous = -1;
        foreach (var statement in statements)
        {
            var index = chain.IndexOf(statement.Instrument.Id);
            if (index <= previous)
            {
                throw new ArgumentException($"'{key}': {statement.Instrument.Id} is outside the chain '{chain.Key}' or out of order.", nameof(statements));
            }

            var needsPoint = statement.Kind is not (StatementKind.NotSeen or StatementKind.NotKnown);
            if (needsPoint && string.IsNullOrWhiteSpace(statement.Point))
            {
                throw new ArgumentException($"'{key}': the statement of {statement.Instrument.Id} needs a point.", nameof(statements));
            }

            if (statement.Kind is StatementKind.Restated or StatementKind.Repealed && !valueSeen)
            {
                throw new ArgumentException($"'{key}': {statement.Instrument.Id} has no predecessor's value to restate or repeal.", nameof(statements));
            }

            if (statement.Kind is StatementKind.Enacted or StatementKind.Changed && statement.Value is null or Length { Count: 0 })
            {
                throw new ArgumentException($"'{key}': the statement of {statement.Instrument.Id} needs a value.", nameof(statements));
            }

            valueSeen = statement.Kind switch
            {
                StatementKind.Enacted or StatementKind.Changed => true,
                StatementKind.Repealed or StatementKind.NotKnown => false,
                _ => valueSeen,
            };
            previous = index;
        }
    }
}
