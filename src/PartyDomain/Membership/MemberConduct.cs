using NodaTime;

namespace PartyDomain.Membership;

/// <summary>What the registers of inspection and discipline say of a member: whether something is open that has to be concluded first.</summary>
/// <param name="AsOf">The day for which it holds.</param>
/// <param name="Origin">Where the host took it from, for its own trail.</param>
/// <param name="ViolationOpen">Whether a violation of the member was found that is not disciplined yet (06-HD/TW, 11.2 a).</param>
public sealed record MemberConduct(LocalDate AsOf, string Origin, bool ViolationOpen)
{
    /// <summary>Whether that violation calls for expulsion, so that the member may neither leave nor be struck off instead.</summary>
    public bool ExpulsionDue { get; init; }

    /// <summary>Writes nothing of the member.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(MemberConduct);
}
