using NodaTime;
using PartyDomain.Membership.Admission;
using PartyDomain.Membership.Exemptions;
using PartyDomain.Membership.Leaving;
using PartyDomain.Membership.Badges;
using PartyDomain.Membership.Baseline;
using PartyDomain.Membership.Papers;
using PartyDomain.Membership.Probation;
using PartyDomain.Membership.Transfers;

namespace PartyDomain.Membership;

/// <summary>The record of one person, as the facts of its history make it. Immutable; it compares by value.</summary>
/// <param name="Person">Whose record it is.</param>
public sealed record MembershipRecord(PersonId Person)
{
    /// <summary>Where the person stands.</summary>
    public Standing Standing { get; init; }

    /// <summary>The cell the person belongs to, from the ceremony on.</summary>
    public OrganizationId? HomeCell { get; init; }

    /// <summary>The latest admission procedure.</summary>
    public AdmissionDossier Dossier { get; init; } = AdmissionDossier.Empty;

    /// <summary>The latest probation; null before the ceremony.</summary>
    public ProbationFile? Probation { get; init; }

    /// <summary>The transfer that is under way, and where the member is for a time; null where there is none.</summary>
    public TransferFile? Transfer { get; init; }

    /// <summary>The date of the admission decision, from which party seniority counts once recognized (294-QĐ/TW, 4.5.1).</summary>
    public LocalDate? AdmissionDecidedOn { get; init; }

    /// <summary>The date of the ceremony: the joining date (ngày vào Đảng) and the start of probation (06-HD/TW, 4.2).</summary>
    public LocalDate? JoinedOn { get; init; }

    /// <summary>The official date of full membership: the end of probation, however late the recognition (294-QĐ/TW, 4.2.2).</summary>
    public LocalDate? OfficialOn { get; init; }

    /// <summary>The date of the recognition decision.</summary>
    public LocalDate? RecognizedOn { get; init; }

    /// <summary>The end of the membership, if it ended.</summary>
    public Ending? Ending { get; init; }

    /// <summary>The exemption asked for or held.</summary>
    public ExemptionFile Exemption { get; init; } = ExemptionFile.Empty;

    /// <summary>The latest matter of leaving the party.</summary>
    public LeavingFile Leaving { get; init; } = LeavingFile.Empty;
    /// <summary>The times between an end of the membership and its restoration, in order.</summary>
    public ValueList<ActivityGap> Gaps { get; init; } = [];

    /// <summary>The badges, and the claim to one.</summary>
    public BadgeFile Badges { get; init; } = BadgeFile.Empty;

    /// <summary>The party card and the file.</summary>
    public PaperFile Papers { get; init; } = PaperFile.Empty;

    /// <summary>What was known when the record was taken over; null where its history is held.</summary>
    public BaselineFacts? Baseline { get; init; }

    /// <summary>Other records that were judged to be, or not to be, about the same member.</summary>
    public ValueList<DuplicateLink> Duplicates { get; init; } = [];

    /// <summary>Every fact of the record in the order of position, corrections among them.</summary>
    public ValueList<MembershipEvent> History { get; init; } = [];

    /// <summary>The day from which party seniority counts: the admission decision of a full member; null for anybody else. What <see cref="Gaps"/> do not count is taken off it.</summary>
    public LocalDate? SeniorityFrom => Standing == Standing.Full ? AdmissionDecidedOn : null;

    /// <summary>Writes the standing alone.</summary>
    /// <returns>A text without personal data.</returns>
    public override string ToString() => $"{nameof(MembershipRecord)} {{ {Standing} }}";
}
