using NodaTime;

namespace PartyDomain.Membership.Readmission;

/// <summary>How an earlier membership ended, as far as the conditions of re-admission ask for it (294-QĐ/TW, 3.5). Criminal reasons are codes; nothing of them is written out.</summary>
/// <param name="LeftOn">The day on which the person left the Party.</param>
/// <param name="Reason">How the membership ended.</param>
public sealed record EarlierMembership(LocalDate LeftOn, EndingReason Reason)
{
    /// <summary>The date of its admission decision, where the record's own history does not hold it.</summary>
    public LocalDate? DecidedOn { get; init; }

    /// <summary>The date from which the person was a full member, where the record's own history does not hold it.</summary>
    public LocalDate? OfficialOn { get; init; }

    /// <summary>Whether that membership was itself a re-admission.</summary>
    public bool ByReadmission { get; init; }

    /// <summary>Whether the person was struck off for abandoning party activity (tự bỏ sinh hoạt đảng), a transfer not filed for more than three months among it. Unpaid dues alone are not.</summary>
    public bool AbandonedActivity { get; init; }

    /// <summary>Of a person who left on request: whether for specially difficult family reasons, as the decision says.</summary>
    public bool FamilyHardship { get; init; }

    /// <summary>Whether the person left for causing serious disunity.</summary>
    public bool SeriousDisunity { get; init; }

    /// <summary>The class of the crime of which the person was convicted; null without a conviction.</summary>
    public CrimeClass? Crime { get; init; }

    /// <summary>Whether the conviction was for corruption.</summary>
    public bool Corruption { get; init; }

    /// <summary>Whether the conviction was for waste or negativity (lãng phí, tiêu cực), which bars since 208-QĐ/TW.</summary>
    public bool WasteOrNegativity { get; init; }

    /// <summary>The day on which the criminal record was cleared (xóa án tích); null while it is not.</summary>
    public LocalDate? RecordClearedOn { get; init; }

    /// <summary>Of a person put out of the Party for the population policy: which child it was for, 3 for the third; null for any other reason.</summary>
    public int? PopulationChild { get; init; }

    /// <summary>Writes nothing of the person.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(EarlierMembership);
}
