namespace PartyDomain.Voting;

/// <summary>One person of the body on the day of the vote, with what decides whether that person is counted.</summary>
/// <param name="Person">The person.</param>
public sealed record RosterEntry(PersonId Person)
{
    /// <summary>Whether the person attended.</summary>
    public bool Present { get; init; } = true;

    /// <summary>Whether the person is a probationary member, who has no vote (Charter, 3).</summary>
    public bool Probationary { get; init; }

    /// <summary>Whether the person is a guest on temporary transfer here, who has no vote (294-QĐ/TW, 6.3.2 b).</summary>
    public bool TemporaryGuest { get; init; }

    /// <summary>Whether the person is temporarily transferred to another party organization (đảng bộ khác). A move to another cell of the same one does not count.</summary>
    public bool TemporarilyElsewhere { get; init; }

    /// <summary>Whether the person is exempted from party work and activity.</summary>
    public bool Exempt { get; init; }

    /// <summary>Whether the person's party activity is suspended.</summary>
    public bool Suspended { get; init; }

    /// <summary>Whether criminal proceedings were started against the person, or the person is prosecuted or detained.</summary>
    public bool Prosecuted { get; init; }

    /// <summary>Whether the person was absent all through with a reason the convening committee accepted.</summary>
    public bool ExcusedThroughout { get; init; }

    /// <summary>Whether a delegate was absent all through a congress of delegates and nobody took the seat; asked only of such a congress.</summary>
    public bool AbsentThroughout { get; init; }

    /// <summary>Whether the person belongs to the standing group (thường trực); asked only of a provincial group.</summary>
    public bool InStandingGroup { get; init; }

    /// <summary>Whether the person is a standing committee member who heads a commission; asked only of a provincial group.</summary>
    public bool HeadsCommission { get; init; }

    /// <summary>Writes nothing of the person.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(RosterEntry);
}
