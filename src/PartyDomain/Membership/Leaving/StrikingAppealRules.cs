using NodaTime;
using PartyDomain.Calendars;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using PartyDomain.Workflows;
using static PartyDomain.Workflows.RequirementStatus;

namespace PartyDomain.Membership.Leaving;

/// <summary>Appeals against striking off (294-QĐ/TW, 8.2).</summary>
internal static class StrikingAppealRules
{
    public static RequirementStatus ReceiptDate(LeavingFacts facts, Assessment a)
    {
        if (facts.Command is not ReceiveStrikingOff command)
        {
            return Pending;
        }

        var decided = facts.File.DecidedOn;
        if (command.ReceivedOn <= command.On && (decided is not { } first || first <= command.ReceivedOn))
        {
            return Met;
        }

        if (command.ReceivedOn > command.On)
        {
            a.Bar(MembershipCodes.PaperAfterRegistration, "command.receivedOn", null, Arg.Date("dated", command.ReceivedOn), Arg.Date("on", command.On));
        }
        else
        {
            a.Bar(LeavingCodes.ReceivedBeforeDecision, "command.receivedOn", null, Arg.Date("received", command.ReceivedOn), Arg.Date("decided", decided!.Value));
        }

        return NotMet;
    }

    // 294-QĐ/TW, 8.2.1, 8.2.3
    public static RequirementStatus Window(LeavingFacts facts, Assessment a)
    {
        if (facts.Command is not AppealStrikingOff command)
        {
            return Pending;
        }

        if (command.FiledOn > command.On)
        {
            a.Bar(MembershipCodes.PaperAfterRegistration, "command.filedOn", null, Arg.Date("dated", command.FiledOn), Arg.Date("on", command.On));
            return NotMet;
        }

        // The time does not run before the decision is received.
        if (facts.File is not { ReceivedOn: { } received } file)
        {
            return NotApplicable;
        }

        if (file.Appeals.Count == 0)
        {
            return InTime(received, command.FiledOn, a);
        }

        if (file.Appeals[^1].ResolvedOn is not { } resolved)
        {
            return NotApplicable;
        }

        var (early, late) = (IsInTime(received, command.FiledOn, a), IsInTime(resolved, command.FiledOn, a));
        if (a.Law.Settings.FurtherStrikeAppeal is null && early != late)
        {
            a.OpenSetting(SettingKeys.FurtherStrikeAppeal, "command.filedOn", a.Read(StrikingLaw.AppealWindow, received).Citation);
            return Undetermined;
        }

        return InTime(a.Law.Settings.FurtherStrikeAppeal == FurtherAppealReading.FromDecision ? received : resolved, command.FiledOn, a);
    }

    // 294-QĐ/TW, 8.2.3
    public static RequirementStatus Filer(LeavingFacts facts, Assessment a) =>
        facts.Command is AppealStrikingOff command ? Filer(command.By, a) : Pending;

    /// <summary>Judges who filed an appeal.</summary>
    public static RequirementStatus Filer(AppealFiler by, Assessment a)
    {
        if (by == AppealFiler.Member)
        {
            return Met;
        }

        if (a.Require(StrikingLaw.NotResolved, "command.by") is not { } list)
        {
            return Undetermined;
        }

        a.Bar(LeavingCodes.AppealNotResolved, "command.by", list.Citation, Arg.Term("bar", AppealBar.FiledByOthers));
        return NotMet;
    }

    // 294-QĐ/TW, 8.2.1: to a superior committee, up to the Secretariat
    public static RequirementStatus Level(LeavingFacts facts, Assessment a)
    {
        if (facts.Command is not AppealStrikingOff command)
        {
            return Pending;
        }

        if (a.Require(StrikingLaw.AppealUpTo, "command.to") is not { } highest)
        {
            return Undetermined;
        }

        var last = facts.File.Appeals.Count > 0 ? facts.File.Appeals[^1].To : facts.File.DecisionTally?.Body;
        if (facts.File.Appeals.Any(appeal => appeal.To == highest.Value && appeal.ResolvedOn is not null))
        {
            a.Bar(LeavingCodes.AppealNotResolved, "leaving.appeals", a.Read(StrikingLaw.NotResolved).Citation ?? highest.Citation, Arg.Term("bar", AppealBar.ConcludedByHighest));
            return NotMet;
        }

        if (RankOf(command.To) is { } to && to <= RankOf(highest.Value) && to > (last is { } before ? RankOf(before) ?? 0 : 0))
        {
            return Met;
        }

        a.Bar(LeavingCodes.AppealWrongLevel, "command.to", highest.Citation, Arg.Term("given", command.To), Arg.Term("highest", highest.Value));
        return NotMet;
    }

    // 294-QĐ/TW, 8.2.4
    public static RequirementStatus Abroad(LeavingFacts facts, Assessment a)
    {
        if (facts.Evidence.Cell is not { Superior: SuperiorKind.Overseas })
        {
            return NotApplicable;
        }

        a.Add(LawCodes.OwnRulesNotCovered, FindingEffect.Open, "evidence.cell.superior", a.Read(StrikingLaw.AbroadElsewhere).Citation, Arg.Term("body", SuperiorKind.Overseas));
        return Undetermined;
    }

    // 294-QĐ/TW, 8.2 is silent on the effect of an appeal
    public static RequirementStatus Effect(LeavingFacts facts, Assessment a)
    {
        if (a.Law.Settings.StrikeAppealEffect is { } reading)
        {
            if (facts.Command is AppealStrikingOff)
            {
                a.Remark(reading == StrikeAppealReading.Suspensive ? LeavingCodes.AppealSuspends : LeavingCodes.AppealDoesNotSuspend, "record.standing", a.Read(StrikingLaw.AppealWindow).Citation);
            }

            return Met;
        }

        a.OpenSetting(SettingKeys.StrikeAppealEffect, "record.standing", a.Read(StrikingLaw.AppealWindow).Citation);
        return Undetermined;
    }

    // 294-QĐ/TW, 8.2.2: 180 at the center, else 90
    public static Provision<Length> Resolution(PartyBody to) => IsCentral(to) ? StrikingLaw.ResolvedCentrally : StrikingLaw.ResolvedLocally;

    public static RequirementStatus ResolvedInTime(LeavingFacts facts, Assessment a) => facts.File.Appeals is [.., { ResolvedOn: null, Due: { } due } pending]
        ? TimeLimits.Judge(due, Resolution(pending.To), LeavingCodes.AppealOverdue, a)
        : NotApplicable;

    public static RequirementStatus Resolver(LeavingFacts facts, Assessment a)
    {
        if (facts.Command is not ResolveStrikingOffAppeal command || facts.File.Appeals is not [.., { } pending])
        {
            return Pending;
        }

        if (command.By == pending.To)
        {
            return Met;
        }

        a.Bar(MembershipCodes.WrongDecider, "command.by", a.Read(StrikingLaw.AppealUpTo).Citation, Arg.Term("given", command.By), Arg.Term("expected", pending.To));
        return NotMet;
    }

    /// <summary>Judges the day of filing by the law of the day on which the time began to run.</summary>
    public static RequirementStatus InTime(LocalDate start, LocalDate filed, Assessment a)
    {
        if (a.Start(StrikingLaw.AppealWindow, start, "command.filedOn") is not { } window)
        {
            return Undetermined;
        }

        if (filed <= window.DueOn)
        {
            return Met;
        }

        a.Bar(LeavingCodes.AppealLate, "command.filedOn", a.Read(StrikingLaw.NotResolved).Citation ?? window.Citation, Arg.Date("due", window.DueOn), Arg.Date("filed", filed));
        return NotMet;
    }

    /// <summary>Adds a bar where a body resolves no appeal of this kind at all (294-QĐ/TW, 8.2.1).</summary>
    public static void Resolves(PartyBody by, string subject, Assessment a)
    {
        if (a.Require(StrikingLaw.AppealUpTo, subject) is { } highest && (RankOf(by) is not { } rank || rank > RankOf(highest.Value)))
        {
            a.Bar(LeavingCodes.AppealWrongLevel, subject, highest.Citation, Arg.Term("given", by), Arg.Term("highest", highest.Value));
        }
    }

    public static bool IsCentral(PartyBody body) => RankOf(body) >= 4;

    // The levels of committees; null for bodies that resolve no appeal of this kind.
    private static int? RankOf(PartyBody body) => body switch
    {
        PartyBody.DelegatedCommittee or PartyBody.GrassrootsCommittee or PartyBody.GrassrootsStandingCommittee or PartyBody.EmpoweredStandingCommittee => 1,
        PartyBody.SuperiorStandingCommittee or PartyBody.SuperiorCommittee or PartyBody.DirectSuperior => 2,
        PartyBody.ProvincialStandingGroup or PartyBody.ProvincialStandingCommittee or PartyBody.ProvincialCommittee or PartyBody.PoliceStandingCommittee => 3,
        PartyBody.Secretariat => 4,
        PartyBody.Politburo => 5,
        PartyBody.CentralCommittee => 6,
        _ => null,
    };

    private static bool IsInTime(LocalDate start, LocalDate filed, Assessment a) =>
        a.Law.Read(StrikingLaw.AppealWindow, start) is { IsKnown: true } window && Periods.Due(start, window.Value, a.Law.Calendar) is { } due && filed <= due.On;
}
