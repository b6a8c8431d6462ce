using PartyDomain.Membership.Papers;

namespace PartyDomain.Membership.Baseline;

/// <summary>What is known today of a member whose history is not: facts as recorded, none of them judged or completed.</summary>
/// <param name="Origin">Where they come from, such as the kind of source and its date.</param>
/// <param name="Standing">The standing.</param>
/// <param name="Cell">The home cell; null for anybody who is no member.</param>
public sealed record BaselineFacts(string Origin, Standing Standing, OrganizationId? Cell)
{
    /// <summary>The date of the admission decision, as far as it is known; of a re-admitted member the first one.</summary>
    public PartialDate? AdmissionDecidedOn { get; init; }

    /// <summary>The joining date on the card, as far as it is known.</summary>
    public PartialDate? JoinedOn { get; init; }

    /// <summary>The official date, as far as it is known.</summary>
    public PartialDate? OfficialOn { get; init; }

    /// <summary>The host's key of the party card; never the number itself.</summary>
    public CardKey? Card { get; init; }

    /// <summary>The number of the CV.</summary>
    public CvNumber? CvNumber { get; init; }

    /// <summary>The badges received.</summary>
    public ValueList<PastBadge> Badges { get; init; } = [];

    /// <summary>Times without party activity, which seniority leaves out.</summary>
    public ValueList<Interruption> Interruptions { get; init; } = [];

    /// <summary>Writes the standing alone.</summary>
    /// <returns>A text without personal data.</returns>
    public override string ToString() => $"{nameof(BaselineFacts)} {{ {Standing} }}";
}
