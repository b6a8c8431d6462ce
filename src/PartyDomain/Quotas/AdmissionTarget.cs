namespace PartyDomain.Quotas;

/// <summary>A target of admissions (chỉ tiêu kết nạp đảng viên) for one unit and period. Several may stand side by side.</summary>
/// <param name="Id">The host's key of the target.</param>
/// <param name="Unit">The organization that has to reach it.</param>
/// <param name="Period">The days it is set for.</param>
/// <param name="Origin">Where it comes from.</param>
/// <param name="Amount">How much it asks for.</param>
public sealed record AdmissionTarget(string Id, OrganizationId Unit, TargetPeriod Period, TargetOrigin Origin, TargetAmount Amount)
{
    /// <summary>The group whose admissions count; null where all do.</summary>
    public MemberGroup? Group { get; init; }

    /// <summary>The organization that assigned it; null for an own resolution, or where the register does not reach so far up.</summary>
    public OrganizationId? AssignedBy { get; init; }

    /// <summary>The document that states the amount.</summary>
    public InstrumentId? Document { get; init; }

    /// <summary>What the target rests on, for example a point of a resolution.</summary>
    public Citation? Basis { get; init; }

    /// <summary>By which day an admission counts.</summary>
    public AdmissionDay CountedBy { get; init; }

    /// <summary>What it took over from earlier targets, by which it was re-based; none where it was set by itself.</summary>
    public ValueList<TargetSource> RebasedFrom { get; init; } = [];
}
