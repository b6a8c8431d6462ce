using NodaTime;

namespace PartyDomain.Membership.Baseline;

/// <summary>A fact about a record that was taken over. It is recorded, never decided. The family is closed.</summary>
public abstract record BaselineEvent : MembershipEvent
{
    private protected BaselineEvent(LocalDate on)
        : base(on)
    {
    }
}

/// <summary>What was known of the member on the day was taken over.</summary>
/// <param name="On">The day for which it holds.</param>
/// <param name="Facts">What is known.</param>
public sealed record BaselineRecorded(LocalDate On, BaselineFacts Facts) : BaselineEvent(On)
{
    /// <summary>Writes nothing of the person.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(BaselineRecorded);
}

/// <summary>The host judged whether another record is about the same member. The two are linked; neither takes anything from the other.</summary>
/// <param name="On">The day of the judgment.</param>
/// <param name="Other">The other record.</param>
/// <param name="Judgment">The judgment.</param>
public sealed record DuplicateLinked(LocalDate On, PersonId Other, DuplicateJudgment Judgment) : BaselineEvent(On)
{
    /// <summary>Writes nothing of the persons.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(DuplicateLinked);
}
