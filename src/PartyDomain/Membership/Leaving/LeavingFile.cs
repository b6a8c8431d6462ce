using NodaTime;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;

namespace PartyDomain.Membership.Leaving;

/// <summary>What the record holds of the latest matter of leaving. Null means: not there.</summary>
public sealed record LeavingFile
{
    /// <summary>Nothing under way.</summary>
    public static LeavingFile Empty { get; } = new();

    /// <summary>How far it has come.</summary>
    public LeavingPhase Phase { get; init; }

    /// <summary>When the member asked to leave.</summary>
    public LocalDate? AppliedOn { get; init; }

    /// <summary>Whether the reason is a specially difficult family situation: only then may the person be admitted again (294-QĐ/TW, 3.5.2).</summary>
    public bool SpecialFamilyHardship { get; init; }

    /// <summary>Why the member is to be struck off, or was.</summary>
    public StrikingGround? Ground { get; init; }

    /// <summary>What the ground rests on.</summary>
    public StrikingFacts? Facts { get; init; }

    /// <summary>When the cell's committee asked for the self-review.</summary>
    public ValueList<LocalDate> ReviewAskedOn { get; init; } = [];

    /// <summary>When the member handed in the self-review.</summary>
    public LocalDate? OwnReviewOn { get; init; }

    /// <summary>When the member deliberately refused it.</summary>
    public LocalDate? RefusedOn { get; init; }

    /// <summary>When the cell voted.</summary>
    public LocalDate? CellResolvedOn { get; init; }

    /// <summary>The cell's full result.</summary>
    public Tally? CellTally { get; init; }

    /// <summary>When the part committee appraised the cell's resolution.</summary>
    public LocalDate? AppraisedOn { get; init; }

    /// <summary>The grassroots committee's full result.</summary>
    public Tally? CommitteeTally { get; init; }

    /// <summary>When the competent committee last voted.</summary>
    public LocalDate? DecidedOn { get; init; }

    /// <summary>Its full result.</summary>
    public Tally? DecisionTally { get; init; }

    /// <summary>When the person received the decision to strike off.</summary>
    public LocalDate? ReceivedOn { get; init; }

    /// <summary>By when an appeal may be filed.</summary>
    public Deadline? AppealDue { get; init; }

    /// <summary>The appeals, in order.</summary>
    public ValueList<StrikingAppeal> Appeals { get; init; } = [];

    /// <summary>Where the person stood before.</summary>
    public Standing StandingBefore { get; init; }

    /// <summary>When the certificate of party seniority was issued.</summary>
    public LocalDate? CertificateOn { get; init; }

    /// <summary>Whether the ground is that the member abandoned party activity on own account: then there is no re-admission (294-QĐ/TW, 3.5.2).</summary>
    public bool AbandonedOnOwnAccount => Ground is StrikingGround.AbandonedActivity or StrikingGround.TransferPapersNotFiled;

    /// <summary>Writes the phase alone.</summary>
    /// <returns>A text without personal data.</returns>
    public override string ToString() => $"{nameof(LeavingFile)} {{ {Phase} }}";
}
