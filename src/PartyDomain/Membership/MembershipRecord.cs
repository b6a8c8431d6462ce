using NodaTime;
using PartyDomain.Membership.Admission;
using PartyDomain.Membership.Exemptions;
using PartyDomain.Membership.Leaving;
using PartyDomain.Membership.Badges;
using PartyDomain.Membership.Baseline;
using PartyDomain.Membership.Papers;
using PartyDomain.Membership.Probation;
using PartyDomain.Membership.Transfers;
using PartyDomain.Membership.Restoration;
using PartyDomain.Membership.Seniority;

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

    /// <summary>Memberships that lawfully were and ended before the present procedure or membership, in order.</summary>
    public ValueList<EndedMembership> Past { get; init; } = [];

    /// <summary>Times without party activity, in the order in which they were learned.</summary>
    public ValueList<Interruption> Interruptions { get; init; } = [];

    /// <summary>The day on which a membership that had ended last went on without a new admission, by a decision; null where none did.</summary>
    public LocalDate? RestoredOn { get; init; }

    /// <summary>How precisely the date of the admission decision is known, or that on the card where there is no decision.</summary>
    public DatePrecision AdmissionPrecision { get; init; }

    /// <summary>How precisely the official date is known.</summary>
    public DatePrecision OfficialPrecision { get; init; }

    /// <summary>The admission date on the party card; it counts where no decision was made or kept (06-HD/TW, 5.3).</summary>
    public LocalDate? JoinedByCardOn { get; init; }

    /// <summary>What was concluded on the question of party membership.</summary>
    public RestorationFile? Restoration { get; init; }

    /// <summary>The latest recalculation of seniority; null where none was asked for.</summary>
    public SeniorityFile? Recalculation { get; init; }

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

    /// <summary>Whether the present membership, or the one that ended last, came after an earlier lawful one (kết nạp lại).</summary>
    public bool IsReadmission => Past.Count > 0 && (JoinedOn ?? AdmissionDecidedOn) is not null;

    /// <summary>How often the person was re-admitted. An admission after an annulled one does not count, a restoration neither.</summary>
    public int ReadmissionCount => Past.Count(past => past.ByReadmission) + (IsReadmission && Standing is Standing.Probationary or Standing.Full or Standing.Former ? 1 : 0);

    /// <summary>The first admission decision: that of the present membership, or of the first one where there were several.</summary>
    public LocalDate? FirstDecidedOn => Past.Count > 0 ? Past[0].DecidedOn : AdmissionDecidedOn;

    /// <summary>The day from which party seniority counts under the law in force since 2011: the first admission decision of a full member; null for anybody else. <see cref="Seniorities"/> says how long it is.</summary>
    public LocalDate? SeniorityFrom => Standing == Standing.Full ? FirstDecidedOn : null;

    /// <summary>Writes the standing alone.</summary>
    /// <returns>A text without personal data.</returns>
    public override string ToString() => $"{nameof(MembershipRecord)} {{ {Standing} }}";
}
