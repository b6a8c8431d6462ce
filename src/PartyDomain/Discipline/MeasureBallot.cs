using PartyDomain.Voting;

namespace PartyDomain.Discipline;

/// <summary>The votes on measures, counted: each voter chose one measure, or none.</summary>
public sealed record MeasureBallot
{
    /// <summary>Creates a ballot.</summary>
    /// <param name="form">How the vote was taken.</param>
    /// <param name="none">Votes for no discipline.</param>
    /// <param name="reprimand">Votes for reprimand.</param>
    /// <param name="warning">Votes for warning.</param>
    /// <param name="removal">Votes for removal from office.</param>
    /// <param name="expulsion">Votes for expulsion.</param>
    /// <param name="invalid">Spoiled votes.</param>
    /// <param name="dissolution">Votes for dissolution of the organization.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public MeasureBallot(VotingForm form, int none, int reprimand, int warning, int removal = 0, int expulsion = 0, int invalid = 0, int dissolution = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(none);
        ArgumentOutOfRangeException.ThrowIfNegative(reprimand);
        ArgumentOutOfRangeException.ThrowIfNegative(warning);
        ArgumentOutOfRangeException.ThrowIfNegative(removal);
        ArgumentOutOfRangeException.ThrowIfNegative(expulsion);
        ArgumentOutOfRangeException.ThrowIfNegative(invalid);
        ArgumentOutOfRangeException.ThrowIfNegative(dissolution);
        Form = form;
        None = none;
        Reprimand = reprimand;
        Warning = warning;
        Removal = removal;
        Expulsion = expulsion;
        Invalid = invalid;
        Dissolution = dissolution;
    }

    /// <summary>How the vote was taken.</summary>
    public VotingForm Form { get; }

    /// <summary>Votes for no discipline.</summary>
    public int None { get; }

    /// <summary>Votes for reprimand.</summary>
    public int Reprimand { get; }

    /// <summary>Votes for warning.</summary>
    public int Warning { get; }

    /// <summary>Votes for removal from office.</summary>
    public int Removal { get; }

    /// <summary>Votes for expulsion.</summary>
    public int Expulsion { get; }

    /// <summary>Spoiled votes.</summary>
    public int Invalid { get; }

    /// <summary>Votes for dissolution of the organization.</summary>
    public int Dissolution { get; }

    internal long Cast => (long)None + Reprimand + Warning + Removal + Expulsion + Invalid + Dissolution;

    /// <summary>The votes for a measure.</summary>
    /// <param name="measure">The measure.</param>
    /// <returns>The number.</returns>
    public int For(DisciplineMeasure measure) => measure switch
    {
        DisciplineMeasure.Reprimand => Reprimand,
        DisciplineMeasure.Warning => Warning,
        DisciplineMeasure.Removal => Removal,
        DisciplineMeasure.Expulsion => Expulsion,
        DisciplineMeasure.Dissolution => Dissolution,
        _ => 0,
    };
}
