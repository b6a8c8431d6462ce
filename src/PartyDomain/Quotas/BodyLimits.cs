using NodaTime;
using PartyDomain.Organizations.Formation;
using PartyDomain.Rulebooks;

namespace PartyDomain.Quotas;

/// <summary>The caps that the law sets on bodies. The provisions are in <see cref="CommitteeLaw"/>.</summary>
public static class BodyLimits
{
    /// <summary>How many members a cell committee (chi ủy) may have.</summary>
    /// <param name="law">The law as the host applies it.</param>
    /// <param name="on">The day of the election or appointment.</param>
    /// <returns>The cap with its citation and grade, or why there is none.</returns>
    /// <remarks>294-QĐ/TW, 23.2.</remarks>
    public static InForce<Cap> CellCommittee(Law law, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(law);
        return As(law.Read(CommitteeLaw.CellCommitteeMax, on), number => Cap.Number(number));
    }

    /// <summary>How many of a committee a standing committee (ban thường vụ) may have.</summary>
    /// <param name="law">The law as the host applies it.</param>
    /// <param name="on">The day of the election or appointment.</param>
    /// <param name="scope">Which sentence speaks of the committee; the general rule does not bind where another one does.</param>
    /// <returns>The cap with its citation and grade, or why there is none: for communes unknown until the host states the value.</returns>
    /// <remarks>294-QĐ/TW, 14.2.</remarks>
    public static InForce<Cap> StandingCommittee(Law law, LocalDate on, StandingCommitteeScope scope)
    {
        ArgumentNullException.ThrowIfNull(law);
        return scope switch
        {
            StandingCommitteeScope.General => As(law.Read(CommitteeLaw.StandingCommitteeShare, on), Cap.Share),
            StandingCommitteeScope.NewProvince => As(law.Read(CommitteeLaw.StandingCommitteeShareNewProvince, on), Cap.ShareBelow),
            StandingCommitteeScope.Commune => As(law.Read(CommitteeLaw.StandingCommitteeShareCommune, on), Cap.Share),
            _ => throw new ArgumentOutOfRangeException(nameof(scope)),
        };
    }

    private static InForce<Cap> As<T>(InForce<T> found, Func<T, Cap> cap) =>
        new(found.Status, found.IsKnown ? cap(found.Value!) : null, found.Citation, found.Grade, found.Instrument);
}
