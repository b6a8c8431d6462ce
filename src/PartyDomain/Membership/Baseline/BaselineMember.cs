namespace PartyDomain.Membership.Baseline;

/// <summary>One member of a document of members known only by today's facts.</summary>
/// <param name="Person">Who.</param>
/// <param name="Facts">What is known.</param>
public sealed record BaselineMember(PersonId Person, BaselineFacts Facts)
{
    /// <summary>Writes nothing of the person.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(BaselineMember);
}
