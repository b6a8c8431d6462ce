using NodaTime;
using PartyDomain.Calendars;
using PartyDomain.Rulebooks;

namespace PartyDomain.Membership.Transfers;

/// <summary>Tells which transfer a move calls for: official, temporary or none (294-QĐ/TW, 6.3.1–6.3.2; 06-HD/TW, 10.2–10.3; 38-HD/BTCTW, II.4.3).</summary>
public static class TransferKinds
{
    private const string Subject = "move";

    /// <summary>Judges a move under the law of a day.</summary>
    /// <param name="move">The move.</param>
    /// <param name="on">The day.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Accepted with one advice; refused where reason or length do not make a move; undetermined where the law of the day is not known.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Outcome<TransferAdvice> Of(PlannedMove move, LocalDate on, Law law)
    {
        ArgumentNullException.ThrowIfNull(move);
        ArgumentNullException.ThrowIfNull(law);
        var a = new Assessment(law, on);
        var advice = Judge(move, Subject, a);
        return a.Conclude<TransferAdvice>(() => advice is null ? [] : [advice]);
    }

    /// <summary>What a move calls for, or findings.</summary>
    internal static TransferAdvice? Judge(PlannedMove move, string subject, Assessment a)
    {
        if (move.Term is { } term && (term.Count <= 0 || term.Unit == LengthUnit.WorkingDay))
        {
            a.Bar(TransferCodes.TermNotUsable, $"{subject}.term", null, Arg.Length("term", term));
            return null;
        }

        return move.Abroad ? Abroad(move, subject, a) : Home(move, subject, a);
    }

    private static TransferAdvice? Home(PlannedMove move, string subject, Assessment a)
    {
        switch (move.Reason)
        {
            case MoveReason.WaitingForRetirement:
                return a.Require(TemporaryTransferLaw.WaitingForRetirement, subject) is null ? null : new(TransferKind.Temporary, TransferDestination.Residence, null, null);
            case MoveReason.Graduation:
                return Graduate(move, subject, a);
            case MoveReason.ExportLabor:
                a.Bar(TransferCodes.ReasonNotHere, $"{subject}.reason", null, Arg.Term("reason", move.Reason));
                return null;
            case MoveReason.Study:
                return move.Term is not { } study ? Lasting(move, subject, a)
                    : (a.Require(TemporaryTransferLaw.From, subject), a.Require(TemporaryTransferLaw.StudyUpTo, subject)) is not ({ } from, { } upTo) ? null
                    : Reaches(move.From, study, from.Value) is false ? Stay
                    : End(move.From, study) <= End(move.From, upTo.Value) ? Temporary
                    : Official(move, subject, a);
            case MoveReason.Posting or MoveReason.Retirement or MoveReason.LossOfCapacity or MoveReason.Quitting or MoveReason.Demobilization:
                return OfGround(move, subject, a);
            case MoveReason.Residence when move.Term is null:
                return OfGround(move, subject, a);
            default:
                return Timed(move, subject, a);
        }
    }

    private static TransferAdvice Stay { get; } = new(TransferKind.None, TransferDestination.OldPlace, null, null);

    private static TransferAdvice Temporary { get; } = new(TransferKind.Temporary, TransferDestination.NewPlace, null, null);

    // 294-QĐ/TW, 6.3.1 a
    private static TransferAdvice? OfGround(PlannedMove move, string subject, Assessment a)
    {
        if (a.Require(TransferLaw.Grounds, subject) is not { } grounds)
        {
            return null;
        }

        if (!grounds.Value!.Contains(move.Reason))
        {
            a.OpenValue(TransferLaw.Grounds.Key, a.On, $"{subject}.reason");
            return null;
        }

        return Official(move, subject, a);
    }

    // Who goes without coming back has been moved for good.
    private static TransferAdvice? Lasting(PlannedMove move, string subject, Assessment a) =>
        a.Require(TransferLaw.Grounds, subject) is null ? null : Official(move, subject, a);

    // 294-QĐ/TW, 6.3.2 a: so long as it is shorter, and the member comes back
    private static TransferAdvice? Timed(PlannedMove move, string subject, Assessment a)
    {
        if (move.Term is not { } term)
        {
            return Lasting(move, subject, a);
        }

        if ((a.Require(TemporaryTransferLaw.From, subject), a.Require(TemporaryTransferLaw.WorkBelow, subject)) is not ({ } from, { } below))
        {
            return null;
        }

        if (move.Reason == MoveReason.Contract)
        {
            a.Read(TransferLaw.ContractFrom);
        }

        return !Reaches(move.From, term, from.Value) ? Stay : !Reaches(move.From, term, below.Value) ? Temporary : Official(move, subject, a);
    }

    // 06-HD/TW, 10.2.1 a: a school may keep a graduate for the time
    private static TransferAdvice? Graduate(PlannedMove move, string subject, Assessment a)
    {
        if (a.Require(MovingLaw.GraduateAtSchool, subject) is not { } limit)
        {
            return null;
        }

        var until = End(move.From, limit.Value);
        return a.On <= until ? Stay with { Until = until } : new(TransferKind.Official, TransferDestination.Residence, null, null);
    }

    // 06-HD/TW, 10.2.1 a
    private static TransferAdvice? Official(PlannedMove move, string subject, Assessment a)
    {
        if (!move.NoOrganization)
        {
            return new(TransferKind.Official, TransferDestination.NewPlace, null, null);
        }

        return a.Require(move.FarFromHome ? TransferLaw.FarWithoutOrganization : TransferLaw.NearWithoutOrganization, subject) is null ? null
            : move.FarFromHome ? new(TransferKind.Official, TransferDestination.TemporaryResidence, null, null)
            : Stay;
    }

    // 06-HD/TW, 10.2.1 b and 10.2.2 b: study abroad has no longer window
    private static TransferAdvice? Abroad(PlannedMove move, string subject, Assessment a)
    {
        if (move.Reason is MoveReason.Retirement or MoveReason.LossOfCapacity or MoveReason.Quitting or MoveReason.Demobilization or MoveReason.Graduation
            or MoveReason.WaitingForWork or MoveReason.WaitingForRetirement)
        {
            a.Bar(TransferCodes.ReasonNotHere, $"{subject}.reason", null, Arg.Term("reason", move.Reason));
            return null;
        }

        if ((a.Require(TemporaryTransferLaw.AbroadFrom, subject), a.Require(TemporaryTransferLaw.AbroadOfficialFrom, subject)) is not ({ } from, { } officialFrom))
        {
            return null;
        }

        if (move.Term is { } term && !Reaches(move.From, term, officialFrom.Value))
        {
            return !Reaches(move.From, term, from.Value) ? Stay
                : a.Require(TemporaryTransferLaw.TemporaryRoute, subject) is null ? null
                : new(TransferKind.Temporary, TransferDestination.Abroad, AbroadRoute.Grassroots, null);
        }

        return a.Require(TemporaryTransferLaw.AbroadRoutes, subject) is null ? null
            : new(TransferKind.Official, TransferDestination.Abroad, move.Reason == MoveReason.ExportLabor ? AbroadRoute.DirectSuperior : AbroadRoute.ForeignAffairs, null);
    }

    private static bool Reaches(LocalDate from, Length term, Length limit) => End(from, term) >= End(from, limit);

    private static LocalDate End(LocalDate from, Length length) => Periods.End(from, length);
}
