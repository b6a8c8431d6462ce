namespace PartyDomain.Membership.Badges;

/// <summary>The number of a badge: the symbol of the party organization directly under the Centre, and the serial.</summary>
/// <param name="Symbol">The symbol.</param>
/// <param name="Serial">The serial; its pattern says the years (38-HD/BTCTW, III.1.4).</param>
/// <remarks>It identifies a member and is never written into texts, findings or logs.</remarks>
public sealed record BadgeNumber(string Symbol, string Serial)
{
    /// <summary>Writes nothing of the number.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(BadgeNumber);
}
