using NodaTime;
using PartyDomain.Membership.Transfers;
using PartyDomain.Membership.Exemptions;

namespace PartyDomain.Membership;

/// <summary>How a person stood from a day on, until the next span.</summary>
/// <param name="From">The first day.</param>
/// <param name="Standing">The standing.</param>
/// <param name="Cell">The cell: of a member the home cell, of anybody else the cell that considers the person.</param>
public sealed record MembershipSpan(LocalDate From, Standing Standing, OrganizationId? Cell)
{
    /// <summary>The date of the admission decision, as known by the facts up to this span.</summary>
    public LocalDate? AdmissionDecidedOn { get; init; }

    /// <summary>The joining date, as known by the facts up to this span.</summary>
    public LocalDate? JoinedOn { get; init; }

    /// <summary>The end of probation.</summary>
    public LocalDate? ProbationEndsOn { get; init; }

    /// <summary>The official date of full membership.</summary>
    public LocalDate? OfficialOn { get; init; }

    /// <summary>The date of the recognition decision.</summary>
    public LocalDate? RecognizedOn { get; init; }

    /// <summary>How far a transfer of a member has come. Until the new place receives the member, the old cell counts the member.</summary>
    public TransferPhase Transfer { get; init; }

    /// <summary>Where the letter of an official transfer leads, once it was issued.</summary>
    public OrganizationId? IntroducedTo { get; init; }

    /// <summary>Where the member is for a time as a guest: counted and voting at home, without a vote here.</summary>
    public OrganizationId? Host { get; init; }

    /// <summary>Why the membership ended, if it did.</summary>
    public EndingReason? Ended { get; init; }

    /// <summary>The exemption from party activity that was granted, if one is held; it may end with a day of its own.</summary>
    public HeldExemption? Exemption { get; init; }

    /// <summary>Whether the membership came after an earlier lawful one (kết nạp lại). An admission after an annulled one does not count, a restoration neither.</summary>
    public bool IsReadmission { get; init; }

    /// <summary>Whether the person is a full member whose membership had ended and was restored.</summary>
    public bool IsRestored { get; init; }

    /// <summary>Whether the person is a member: probationary or full.</summary>
    public bool IsMember => Standing is Standing.Probationary or Standing.Full;

    /// <summary>Writes the standing alone.</summary>
    /// <returns>A text without personal data.</returns>
    public override string ToString() => $"{nameof(MembershipSpan)} {{ {Standing} }}";
}
