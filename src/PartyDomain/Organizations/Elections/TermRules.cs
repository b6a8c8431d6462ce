using NodaTime;
using PartyDomain.Calendars;
using PartyDomain.Rulebooks;
using PartyDomain.Workflows;
using static PartyDomain.Workflows.RequirementStatus;

namespace PartyDomain.Organizations.Elections;

/// <summary>How long a term lasts, by how much it may be shifted, and how congresses are counted.</summary>
internal static class TermRules
{
    // Charter, 18, 22, 24.3; 294-QĐ/TW, 20.3.3, 23.1; 06-HD/TW, 13.3-13.4
    public static InForce<Length>? Length(bool isCellTerm, Assessment a, string subject) =>
        a.Require(isCellTerm ? CongressLaw.CellTerm : CongressLaw.Term, subject);

    // 06-HD/TW, 13.1: counted by the day of the congress
    public static CommitteeTerm? Term(bool isCellTerm, LocalDate from, LocalDate? given, bool isFirst, Assessment a, string subject)
    {
        if (given is { } ends && ends <= from)
        {
            a.Bar(ElectionCodes.TermReversed, subject, null, Arg.Date("from", from), Arg.Date("ends", ends));
            return null;
        }

        var free = isFirst && given is not null && a.Read(CongressLaw.FirstTermFree) is { IsKnown: true, Value: true };
        if (free)
        {
            return new CommitteeTerm(from, given!.Value, null);
        }

        if (Length(isCellTerm, a, subject) is not { } length)
        {
            return null;
        }

        var due = Periods.End(from, length.Value);
        if (given is { } other && other != due)
        {
            a.Bar(ElectionCodes.TermLength, subject, length.Citation, Arg.Length("length", length.Value), Arg.Date("due", due), Arg.Date("ends", other));
            return null;
        }

        return new CommitteeTerm(from, due, length.Value);
    }

    // Charter, 24.3
    public static RequirementStatus Shift(bool isCellTerm, LocalDate due, LocalDate to, bool hasConsent, bool isCongress, Assessment a, string subject)
    {
        if (due == to)
        {
            return Met;
        }

        var provision = isCellTerm ? CongressLaw.CellShift : CongressLaw.Shift;
        var shift = a.Read(provision);
        if (!shift.IsKnown)
        {
            if (isCongress)
            {
                a.Remark(ElectionCodes.ShiftNotKnown, subject, null, Arg.Date("due", due), Arg.Date("day", to));
                return Met;
            }

            a.OpenValue(provision.Key, a.On, subject);
            return Undetermined;
        }

        var status = Met;
        if (!hasConsent)
        {
            a.Breach(ElectionCodes.ShiftWithoutConsent, subject, shift.Citation, Arg.Date("due", due), Arg.Date("day", to));
            status = NotMet;
        }

        // What comes too late is still to be held; what would come too early is no ordinary congress.
        if (IsTooFar(due, to, shift.Value))
        {
            a.Add(
                ElectionCodes.ShiftTooFar,
                isCongress && to > due ? FindingEffect.Breach : FindingEffect.Bars,
                subject,
                shift.Citation,
                Arg.Length("shift", shift.Value),
                Arg.Date("due", due),
                Arg.Date("day", to));
            status = NotMet;
        }

        return status;
    }

    // 06-HD/TW, 13.1-13.2
    public static int? Number(CongressOrigin origin, int? previous, Assessment a, string subject)
    {
        switch (origin)
        {
            case CongressOrigin.Founded or CongressOrigin.FoundedFromSeveral:
                return a.Require(CongressLaw.NumberBegins, subject) is null ? null : 1;
            case CongressOrigin.Continued:
                return (previous ?? 0) + 1;
            default:
                return a.Require(CongressLaw.NumberContinues, subject) is null ? null : (previous ?? 0) + 1;
        }
    }

    // Moved again and again a term ends no further away than moved once: what counts is the end it began with, or the one it was prolonged to.
    public static LocalDate? Due(ElectionFacts facts, Assessment a)
    {
        if (facts.File is not { Ends: [var due, ..] ends })
        {
            return facts.File.TermEndsOn;
        }

        if (a.Read(facts.HasCellTerm ? CongressLaw.CellShift : CongressLaw.Shift) is not { IsKnown: true } shift)
        {
            return facts.File.TermEndsOn;
        }

        foreach (var end in ends)
        {
            due = IsTooFar(due, end, shift.Value) ? end : due;
        }

        return due;
    }

    public static RequirementStatus Congress(ElectionFacts facts, Assessment a)
    {
        if (facts.Command is not HoldCongress command || facts.Now is null)
        {
            return facts.Command is null ? Pending : NotApplicable;
        }

        return Term(facts.HasCellTerm, command.On, command.TermEndsOn, facts.IsFirstTerm, a, "command.termEndsOn") is not null ? Met : NotMet;
    }

    public static RequirementStatus Numbered(ElectionFacts facts, Assessment a)
    {
        if (facts.Command is not HoldCongress command)
        {
            return facts.Command is null ? Pending : NotApplicable;
        }

        if (command.Number < 1)
        {
            a.Bar(ElectionCodes.WrongNumber, "command.number", null, Arg.Number("number", command.Number.Value), Arg.Number("expected", (facts.File.Number ?? 0) + 1));
            return NotMet;
        }

        if (command.Number is { } number && facts.File.Number is { } last && number != last + 1)
        {
            a.Breach(ElectionCodes.WrongNumber, "command.number", null, Arg.Number("number", number), Arg.Number("expected", last + 1));
            return NotMet;
        }

        return Met;
    }

    public static RequirementStatus Moved(ElectionFacts facts, Assessment a)
    {
        if (facts.Command is not MoveTermEnd command)
        {
            return facts.Command is null ? Pending : NotApplicable;
        }

        if (facts.File.TermFrom is not { } from || Due(facts, a) is not { } ends)
        {
            a.Bar(ElectionCodes.NoTerm, "record", null, Arg.Key("organization", facts.Id.Value));
            return NotMet;
        }

        if (command.EndsOn <= from)
        {
            a.Bar(ElectionCodes.TermReversed, "command.endsOn", null, Arg.Date("from", from), Arg.Date("ends", command.EndsOn));
            return NotMet;
        }

        // A term that began with thirty months, moved on to the five years of the trial.
        var trial = a.Read(CongressLaw.CellTerm);
        var began = a.Law.Read(CongressLaw.CellTerm, from);
        if (facts.HasCellTerm && trial.IsKnown && began.IsKnown && trial.Value != began.Value && command.EndsOn > ends && command.EndsOn <= Periods.End(from, trial.Value)
            && a.Read(CongressLaw.CellShift) is { IsKnown: true } shift && command.EndsOn > Periods.End(ends, shift.Value))
        {
            return a.Require(CongressLaw.CellProlongation, "command.endsOn") switch
            {
                null => Undetermined,
                { Value: true } => Met,
                _ => Shift(true, ends, command.EndsOn, true, false, a, "command.endsOn"),
            };
        }

        return Shift(facts.HasCellTerm, ends, command.EndsOn, true, false, a, "command.endsOn");
    }

    // Six months before 31 August is the last day of February, though six months after that is 28 August.
    private static bool IsTooFar(LocalDate due, LocalDate to, Length shift) => to > Periods.End(due, shift) || (Periods.End(to, shift) < due && to < Start(due, shift));

    private static LocalDate Start(LocalDate due, Length shift) => shift.Unit switch
    {
        LengthUnit.Month => due.PlusMonths(-shift.Count),
        LengthUnit.Year => due.PlusYears(-shift.Count),
        _ => due.PlusDays(-shift.Count),
    };
}
