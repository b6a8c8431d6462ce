using NodaTime;
using PartyDomain.Voting;

namespace PartyDomain.Membership.Restoration;

/// <summary>What was last concluded on somebody's party membership (đảng tịch).</summary>
/// <param name="Phase">What.</param>
/// <param name="On">When.</param>
/// <param name="By">By whom.</param>
public sealed record RestorationFile(RestorationPhase Phase, LocalDate On, PartyBody By)
{
    /// <summary>Writes nothing of the person.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(RestorationFile);
}
