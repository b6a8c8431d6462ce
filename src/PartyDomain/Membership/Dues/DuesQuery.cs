using NodaTime;

namespace PartyDomain.Membership.Dues;

/// <summary>What the dues of a month depend on. Amounts are in đồng.</summary>
/// <param name="Month">Any day of the month.</param>
/// <param name="Payer">What the member lives on.</param>
/// <param name="SeniorityYears">The completed years of party seniority in that month; zero on probation.</param>
public sealed record DuesQuery(LocalDate Month, DuesPayer Payer, int SeniorityYears)
{
    /// <summary>
    /// What the rate is taken from: the insured pay, pension or benefit; of anybody without them the monthly minimum wage of the region.
    /// Null where <see cref="Parts"/> says it, or where a fixed sum is due.
    /// </summary>
    public long? Base { get; init; }

    /// <summary>The parts of the pay; where there are any, they take the place of <see cref="Base"/>.</summary>
    public ValueList<PayPart> Parts { get; init; } = [];

    /// <summary>Whether a member without insured pay has reached retirement age; not asked of anybody else.</summary>
    public bool? AtRetirementAge { get; init; }

    /// <summary>What makes people ask whether the member pays at all.</summary>
    public ValueList<DuesStatus> Statuses { get; init; } = [];

    /// <summary>Whether the member draws the social pension.</summary>
    public bool SocialPension { get; init; }

    /// <summary>The member's hardship, if any.</summary>
    public DuesHardship? Hardship { get; init; }

    /// <summary>Whether the member has applied for exemption because of the hardship.</summary>
    public bool HasApplied { get; init; }

    /// <summary>A decision that reduces the dues or exempts from them, if any.</summary>
    public DuesRelief? Relief { get; init; }

    /// <summary>Writes nothing of the person.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(DuesQuery);
}
