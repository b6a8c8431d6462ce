using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Organizations;
using PartyDomain.Registers;

namespace PartyDomain.Reporting.Statistics;

/// <summary>Says why a member left one place and entered another.</summary>
internal sealed class MovementReasons(Places places, OutsideReading outside)
{
    public MovementReason Of(RegisterMember member, MembershipSpan? before, MembershipSpan? after, int left, int entered, LocalDate day) => (before?.IsMember == true, after?.IsMember == true) switch
    {
        (false, _) => Came(before, after!, day),
        (true, false) => Went(before!, after!),
        _ when left < 0 => HasEnded(before!.Cell, day.PlusDays(-1)) ? MovementReason.Transit : Outside,
        _ when entered < 0 => HasEnded(after!.Cell, day) ? MovementReason.Transit : Outside,
        _ => before!.Cell == after!.Cell || IsTransferredTogether(member, before.Cell!.Value, day) ? MovementReason.Reorganization : Transfer(left, entered, day),
    };

    private MovementReason Outside => outside switch
    {
        OutsideReading.OtherProvinces => MovementReason.BetweenProvinces,
        OutsideReading.OtherDistricts => MovementReason.BetweenDistricts,
        _ => MovementReason.Outside,
    };

    private MovementReason Came(MembershipSpan? before, MembershipSpan after, LocalDate day)
    {
        if (after.JoinedOn == day)
        {
            return MovementReason.Admitted;
        }

        // A membership goes on unless a new decision made another one.
        var goesOn = before is { Standing: Standing.Former, Ended: EndingReason.Expelled or EndingReason.StruckOff or EndingReason.ProbationerStruckOff or EndingReason.Resigned }
            && !(after.AdmissionDecidedOn >= before.From);
        return goesOn ? MovementReason.Restored : Outside;
    }

    private MovementReason Went(MembershipSpan before, MembershipSpan after) => after.Ended switch
    {
        EndingReason.Died => MovementReason.Died,
        EndingReason.Expelled => MovementReason.Expelled,
        EndingReason.ProbationerStruckOff => MovementReason.ProbationerStruckOff,
        EndingReason.StruckOff => before.Standing == Standing.Probationary ? MovementReason.ProbationerStruckOff : MovementReason.StruckOff,
        EndingReason.Resigned => MovementReason.Left,
        EndingReason.AdmissionAnnulled => MovementReason.Annulled,
        _ => Outside,
    };

    private bool HasEnded(OrganizationId? cell, LocalDate day) => cell is { } id && places.PlaceOf(id, day) < 0 && places.LastPlaceOf(id, day) >= 0;

    // By an act: it is written so, or the cell went on the same day.
    private bool IsTransferredTogether(RegisterMember member, OrganizationId from, LocalDate day)
    {
        if (places.PlaceOf(from, day) < 0)
        {
            return true;
        }

        return member.Entry.Events.Any(happened => happened is CollectivelyTransferred or EventCorrected)
            && member.FactsInOrder().Any(happened => happened is CollectivelyTransferred together && together.On == day && together.From == from);
    }

    private MovementReason Transfer(int left, int entered, LocalDate day)
    {
        var (old, next) = (Seat(left, day.PlusDays(-1)), Seat(entered, day));
        if (old.Province is { } one && next.Province is { } other)
        {
            if (one != other)
            {
                return MovementReason.BetweenProvinces;
            }

            return old.District == next.District ? MovementReason.WithinDistrict : MovementReason.BetweenDistricts;
        }

        return old.Province is null && next.Province is null && old.District == next.District ? MovementReason.WithinDistrict : MovementReason.Unclassified;
    }

    // The organization directly under the Centre, and the one directly below it; where the register does not reach that far up, the one at the top.
    private (OrganizationId? Province, OrganizationId? District) Seat(int place, LocalDate day)
    {
        OrganizationId? below = null;
        foreach (var unit in places.Way(place).AsSpan())
        {
            if (places.Tree.Find(unit)?.On(day)?.Role == TierRole.Provincial)
            {
                return (unit, below);
            }

            below = unit;
        }

        return (null, below);
    }
}
