using NodaTime;
using PartyDomain.Rulebooks;

namespace PartyDomain.Membership.Transfers;

/// <summary>Tells who may sign letters of introduction (06-HD/TW, 10.1 b–d).</summary>
public static class TransferSigners
{
    /// <summary>Finds who may sign at a level on a day.</summary>
    /// <param name="seat">The level.</param>
    /// <param name="on">The date of the letter.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Accepted with the offices; undetermined where the law of the day is not known.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="law"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such level.</exception>
    public static Outcome<SigningOffice> Of(SigningSeat seat, LocalDate on, Law law)
    {
        ArgumentNullException.ThrowIfNull(law);
        var provision = seat switch
        {
            SigningSeat.Cell => SigningLaw.Cell,
            SigningSeat.Grassroots => SigningLaw.Grassroots,
            SigningSeat.Superior => SigningLaw.Superior,
            SigningSeat.ArmySuperior => SigningLaw.ArmySuperior,
            SigningSeat.PoliceSuperior => SigningLaw.PoliceSuperior,
            SigningSeat.ForeignAffairs => SigningLaw.ForeignAffairs,
            SigningSeat.Province => SigningLaw.Province,
            SigningSeat.CentralPolice => SigningLaw.CentralPolice,
            SigningSeat.CentralArmy => SigningLaw.CentralArmy,
            _ => throw new ArgumentOutOfRangeException(nameof(seat), seat, "There is no such level."),
        };
        var a = new Assessment(law, on);
        var offices = a.Require(provision, "seat");
        return a.Conclude<SigningOffice>(() => offices!.Value!);
    }
}
