using NodaTime;

namespace PartyDomain.Testing;

/// <summary>
/// The days of a fictitious membership. A day that is not given follows from the nearest given one by a fixed gap: committee 14 days
/// after the cell, decision 14 days later, receipt 7, ceremony 7, self-review 12 months after the ceremony, cell's review 7 days later,
/// committee's review 14, recognition 14.
/// </summary>
public sealed record MembershipDates
{
    private static readonly int[] Gaps = [0, 14, 14, 7, 7, 0, 7, 14, 14];

    /// <summary>No day given.</summary>
    public static MembershipDates None { get; } = new();

    /// <summary>The day of the application, the CV and the introductions; usually five months before the cell's vote.</summary>
    public LocalDate? SetUpOn { get; init; }

    /// <summary>The day of the awareness certificate; usually four months before the dossier is set up.</summary>
    public LocalDate? CertificateOn { get; init; }

    /// <summary>The day of the cell's vote on admission; the dossier is complete before it.</summary>
    public LocalDate? CellOn { get; init; }

    /// <summary>The day of the grassroots committee's vote on admission.</summary>
    public LocalDate? CommitteeOn { get; init; }

    /// <summary>The day of the admission decision.</summary>
    public LocalDate? DecisionOn { get; init; }

    /// <summary>The day on which the cell received the decision.</summary>
    public LocalDate? ReceivedOn { get; init; }

    /// <summary>The day of the ceremony.</summary>
    public LocalDate? CeremonyOn { get; init; }

    /// <summary>The day of the self-review, the helper's comment and the opinions on the probationer.</summary>
    public LocalDate? SelfReviewOn { get; init; }

    /// <summary>The day of the cell's review.</summary>
    public LocalDate? ReviewOn { get; init; }

    /// <summary>The day of the grassroots committee's review.</summary>
    public LocalDate? CommitteeReviewOn { get; init; }

    /// <summary>The day of the recognition decision.</summary>
    public LocalDate? RecognitionOn { get; init; }

    /// <summary>Whether any day of the nine acts is given.</summary>
    public bool HasAnchor => Array.Exists(Marks(), mark => mark is not null);

    /// <summary>Gives the same days with one more: that of the act that comes after a stage.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="date">The day of the next act.</param>
    /// <returns>The days.</returns>
    public MembershipDates WithNext(MembershipStage stage, LocalDate date) => stage switch
    {
        <= MembershipStage.Complete => this with { CellOn = date },
        MembershipStage.CellResolved => this with { CommitteeOn = date },
        MembershipStage.CommitteeResolved => this with { DecisionOn = date },
        MembershipStage.Decided => this with { ReceivedOn = date },
        MembershipStage.Received => this with { CeremonyOn = date },
        MembershipStage.Admitted => this with { SelfReviewOn = date },
        MembershipStage.ProbationComplete => this with { ReviewOn = date },
        MembershipStage.Reviewed => this with { CommitteeReviewOn = date },
        _ => this with { RecognitionOn = date },
    };

    /// <summary>Gives the same days with every missing one filled in by its gap.</summary>
    /// <returns>The days.</returns>
    /// <exception cref="InvalidOperationException">No day of the nine acts is given.</exception>
    public MembershipDates Completed()
    {
        var marks = Marks();
        if (!HasAnchor)
        {
            throw new InvalidOperationException("A membership needs the day of at least one act.");
        }

        var first = Array.FindIndex(marks, mark => mark is not null);
        for (var i = first - 1; i >= 0; i--)
        {
            marks[i] = i == 4 ? marks[5]!.Value.PlusMonths(-12) : marks[i + 1]!.Value.PlusDays(-Gaps[i + 1]);
        }

        for (var i = first + 1; i < marks.Length; i++)
        {
            var usual = i == 5 ? marks[4]!.Value.PlusMonths(12) : marks[i - 1]!.Value.PlusDays(Gaps[i]);
            var next = Array.Find(marks[i..], mark => mark is not null);
            marks[i] ??= next is { } limit && limit < usual ? limit : usual;
        }

        return this with
        {
            SetUpOn = SetUpOn ?? marks[0]!.Value.PlusMonths(-5),
            CellOn = marks[0],
            CommitteeOn = marks[1],
            DecisionOn = marks[2],
            ReceivedOn = marks[3],
            CeremonyOn = marks[4],
            SelfReviewOn = marks[5],
            ReviewOn = marks[6],
            CommitteeReviewOn = marks[7],
            RecognitionOn = marks[8],
        };
    }

    private LocalDate?[] Marks() =>
        [CellOn, CommitteeOn, DecisionOn, ReceivedOn, CeremonyOn, SelfReviewOn, ReviewOn, CommitteeReviewOn, RecognitionOn];
}
