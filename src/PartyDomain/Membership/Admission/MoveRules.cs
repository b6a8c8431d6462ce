using NodaTime;
using PartyDomain.Calendars;
using PartyDomain.Rulebooks;
using PartyDomain.Workflows;
using static PartyDomain.Workflows.RequirementStatus;

namespace PartyDomain.Membership.Admission;

/// <summary>An applicant who moves during the procedure: four clocks (06-HD/TW, 3.9).</summary>
internal static class MoveRules
{
    // 3.9 a: somebody without a resolution yet leaves with a certificate
    public static RequirementStatus Certificate(AdmissionFacts facts, Assessment a) =>
        a.Require(PlaceLaw.MoveCertificate, "command") is null ? Undetermined : Met;

    // 3.9 b: an undecided dossier is forwarded in time
    public static RequirementStatus ForwardInTime(AdmissionFacts facts, Assessment a)
    {
        if (facts.Dossier is not { DecidedOn: null, Move.ForwardDue: { } due })
        {
            return NotApplicable;
        }

        return TimeLimits.Judge(due, PlaceLaw.MoveForward, AdmissionCodes.MoveForwardLate, a);
    }

    public static RequirementStatus NotForwarded(AdmissionFacts facts, Assessment a)
    {
        if (facts.Dossier.Move?.ForwardedOn is not { } sent)
        {
            return Met;
        }

        a.Bar(AdmissionCodes.AlreadyForwarded, "dossier.move.forwardedOn", null, Arg.Date("sent", sent));
        return NotMet;
    }

    public static RequirementStatus OtherCell(AdmissionFacts facts, Assessment a)
    {
        if (facts.Command is not ReceiveAfterMove command || command.Cell != facts.Dossier.Cell)
        {
            return facts.Command is null ? Pending : Met;
        }

        a.Bar(AdmissionCodes.SameCell, "command.cell", a.Read(PlaceLaw.MoveCertificate).Citation);
        return NotMet;
    }

    // 3.9 c: a decision made too late after the move is annulled, not forwarded
    public static RequirementStatus NotTooLate(AdmissionFacts facts, Assessment a)
    {
        if (facts.Dossier.Move is not { SameCommittee: false } move || facts.Dossier.DecidedOn is not { } decided)
        {
            return NotApplicable;
        }

        if (LateBy(move, decided, a, out var limit, out var due) is not { } late)
        {
            return Undetermined;
        }

        if (late)
        {
            a.Bar(AdmissionCodes.MoveMustAnnul, "dossier.decidedOn", limit!.Citation, Arg.Date("due", due), Arg.Date("decided", decided));
        }

        return late ? NotMet : Met;
    }

    public static RequirementStatus AnnulmentDue(AdmissionFacts facts, Assessment a)
    {
        if (facts.Dossier.Move is not { } move || facts.Dossier.DecidedOn is not { } decided)
        {
            a.Bar(AdmissionCodes.MoveAnnulmentNotDue, "dossier.decidedOn", a.Read(PlaceLaw.MoveLateDecision).Citation);
            return NotMet;
        }

        if (LateBy(move, decided, a, out var limit, out _) is not { } late)
        {
            return Undetermined;
        }

        if (!late || move.SameCommittee)
        {
            a.Bar(AdmissionCodes.MoveAnnulmentNotDue, "dossier.decidedOn", limit!.Citation);
            return NotMet;
        }

        return Met;
    }

    // 3.9 c: told at once to the committee that decides after the applicant left
    public static RequirementStatus DecidedInTime(AdmissionFacts facts, Assessment a)
    {
        if (facts.Dossier is not { Phase: AdmissionPhase.Moved, Move: { SameCommittee: false } move })
        {
            return NotApplicable;
        }

        if (LateBy(move, facts.On, a, out var limit, out var due) is not { } late)
        {
            return Undetermined;
        }

        if (late)
        {
            a.Breach(AdmissionCodes.MoveDecidedLate, "command.on", limit!.Citation, Arg.Date("moved", move.On), Arg.Date("due", due));
        }

        return late ? NotMet : Met;
    }

    // 3.9 a–c: the new place goes on with what the old one sent
    public static RequirementStatus Forwarded(AdmissionFacts facts, Assessment a)
    {
        var move = facts.Dossier.Move;
        var inTheMaking = move?.From is AdmissionPhase.Listed or AdmissionPhase.Preparing;
        var sent = inTheMaking ? facts.Dossier.HelpCertifiedOn : move?.ForwardedOn;
        return facts.Present(sent, AdmissionCodes.MoveNotForwarded, "dossier.move.forwardedOn", a.Read(PlaceLaw.MoveCertificate).Citation, a);
    }

    public static RequirementStatus HasMoved(AdmissionFacts facts, Assessment a)
    {
        if (facts.Dossier.Move is { ReceivedOn: not null })
        {
            return Met;
        }

        a.Bar(AdmissionCodes.NotMoved, "dossier.move", a.Read(PlaceLaw.MoveReview).Citation);
        return NotMet;
    }

    public static RequirementStatus ReviewInTime(AdmissionFacts facts, Assessment a) =>
        facts.Dossier.ReviewDue is { } due ? TimeLimits.Judge(due, PlaceLaw.MoveReview, AdmissionCodes.ReviewLate, a) : NotApplicable;

    // Whether a decision came too late after the move; null with an open finding where that cannot be told.
    private static bool? LateBy(Move move, LocalDate decided, Assessment a, out InForce<Length>? limit, out LocalDate due)
    {
        due = default;
        limit = a.Require(PlaceLaw.MoveLateDecision, move.On, "dossier.move.on");
        if (limit is null || a.Due(move.On, limit.Value, "dossier.move.on") is not { } found)
        {
            return null;
        }

        due = found.On;
        return decided > due;
    }
}
