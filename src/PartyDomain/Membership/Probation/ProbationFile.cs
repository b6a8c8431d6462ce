using NodaTime;
using PartyDomain.Calendars;
using PartyDomain.Rulebooks;

namespace PartyDomain.Membership.Probation;

/// <summary>What the record holds of a probation. Null means: not there yet.</summary>
/// <param name="StartedOn">The day of the ceremony.</param>
/// <param name="EndsOn">The end of the twelve months; the official date of membership if recognized.</param>
/// <param name="Helper">The full member assigned to help; null where a record taken over does not say.</param>
public sealed record ProbationFile(LocalDate StartedOn, LocalDate EndsOn, PersonId? Helper)
{
    /// <summary>How far it has come.</summary>
    public ProbationPhase Phase { get; init; }

    /// <summary>The date of the certificate of the class for new members.</summary>
    public LocalDate? CertificateIssuedOn { get; init; }

    /// <summary>The date of the self-review.</summary>
    public LocalDate? SelfReviewOn { get; init; }

    /// <summary>The date of the helper's comment.</summary>
    public LocalDate? HelperCommentOn { get; init; }

    /// <summary>The helper's judgment.</summary>
    public DutiesJudgment? HelperJudgment { get; init; }

    /// <summary>When the opinions were collected.</summary>
    public LocalDate? OpinionsOn { get; init; }

    /// <summary>The rounds of votes in the cell.</summary>
    public ValueList<ReviewTally> CellRounds { get; init; } = [];

    /// <summary>When the cell last voted.</summary>
    public LocalDate? CellReviewedOn { get; init; }

    /// <summary>When the part committee appraised the cell's resolution.</summary>
    public LocalDate? AppraisedOn { get; init; }

    /// <summary>The rounds of votes in the grassroots committee.</summary>
    public ValueList<ReviewTally> CommitteeRounds { get; init; } = [];

    /// <summary>The deadline of the decision, as extended.</summary>
    public Deadline? DecisionDue { get; init; }

    /// <summary>Whether that deadline was extended.</summary>
    public bool DecisionExtended { get; init; }

    /// <summary>When the competent committee last voted.</summary>
    public LocalDate? DecidedOn { get; init; }

    /// <summary>Its full result.</summary>
    public ReviewTally? DecisionTally { get; init; }

    /// <summary>When the recognition was announced.</summary>
    public LocalDate? AnnouncedOn { get; init; }

    // The end of a probation that starts on a day (Charter, 5.1); null with an open finding where the law of the day is not known.
    internal static LocalDate? EndOf(LocalDate start, Assessment a) =>
        a.Require(ProbationLaw.Duration, "command.on") is { } duration ? Periods.End(start, duration.Value) : null;

    /// <summary>Writes the phase alone.</summary>
    /// <returns>A text without personal data.</returns>
    public override string ToString() => $"{nameof(ProbationFile)} {{ {Phase} }}";
}
