using NodaTime;
using PartyDomain.Calendars;
using PartyDomain.Rulebooks;
using PartyDomain.Workflows;
using static PartyDomain.Workflows.RequirementStatus;

namespace PartyDomain.Membership.Transfers;

/// <summary>What a temporary transfer asks for, one method a provision (294-QĐ/TW, 6.3.2; 06-HD/TW, 10.2.2 a and 10.3 b; 38-HD/BTCTW, II.4.3.2).</summary>
internal static class TemporaryTransferRules
{
    // 294-QĐ/TW, 6.3.2 a: the lengths, but for special cases of the Secretariat's
    public static RequirementStatus CallsForTemporary(TransferFacts facts, Assessment a)
    {
        if (facts.Command is not StartTemporaryTransfer command)
        {
            return Pending;
        }

        var move = new PlannedMove(command.Reason, command.On, command.Term);
        if (!command.SpecialRule)
        {
            facts.Advice = TransferKinds.Judge(move, "command", a);
            var bound = facts.Advice is { Transfer: TransferKind.None } ? TemporaryTransferLaw.From : command.Reason == MoveReason.Study ? TemporaryTransferLaw.StudyUpTo : TemporaryTransferLaw.WorkBelow;
            return TransferRules.IsKind(facts.Advice, TransferKind.Temporary, "command.term", bound, a);
        }

        if (a.Require(TemporaryTransferLaw.SpecialCases, "command.specialRule") is not { } rule)
        {
            return Undetermined;
        }

        // Only whether it is a length at all is asked.
        if (command.Term is { } term && (term.Count <= 0 || term.Unit == LengthUnit.WorkingDay))
        {
            a.Bar(TransferCodes.TermNotUsable, "command.term", null, Arg.Length("term", term));
            return NotMet;
        }

        a.Remark(TransferCodes.SpecialCase, "command.specialRule", rule.Citation);
        return Met;
    }

    public static RequirementStatus Host(TransferFacts facts, Assessment a) =>
        facts.Command is StartTemporaryTransfer command ? TransferRules.NotHome(facts, command.Host, "command.host", a) : Pending;

    // 294-QĐ/TW, 6.3.2 b–c: no vote at the host; counted, and seats kept, at home; dues at the host
    public static RequirementStatus GuestRights(TransferFacts facts, Assessment a)
    {
        a.Read(TemporaryTransferLaw.CountedAtHome);
        a.Read(MovingLaw.DuesAtHost);
        a.Read(TemporaryTransferLaw.SeatStays);
        if (a.Read(TemporaryTransferLaw.NoVoteAtHost) is { IsKnown: true, Value: true } rule)
        {
            a.Remark(TransferCodes.GuestRights, "record.transfer.stay", rule.Citation);
        }

        return Met;
    }

    public static RequirementStatus OnStay(TransferFacts facts, Assessment a)
    {
        if (facts.File.Stay is not null)
        {
            return Met;
        }

        a.Bar(TransferCodes.NoStay, "record.transfer.stay", null);
        return NotMet;
    }

    // 38-HD/BTCTW, II.4.3.2 c
    public static RequirementStatus ExtensionLength(TransferFacts facts, Assessment a)
    {
        if (facts is not { Command: ExtendTemporaryTransfer command, File.Stay: { } stay })
        {
            return Pending;
        }

        if (stay is not { Until: { } until, FirstUntil: { } first })
        {
            a.Bar(TransferCodes.NoEnd, "record.transfer.stay.until", null);
            return NotMet;
        }

        if (command.Extra.Count <= 0 || command.Extra.Unit == LengthUnit.WorkingDay)
        {
            a.Bar(TransferCodes.TermNotUsable, "command.extra", null, Arg.Length("term", command.Extra));
            return NotMet;
        }

        if (a.Require(TemporaryTransferLaw.ExtensionBelow, "command.extra") is not { } below)
        {
            return Undetermined;
        }

        // Whether each extension has to be shorter, or all of them together.
        var end = Periods.End(until, command.Extra);
        var (each, all) = (end < Periods.End(until, below.Value), end < Periods.End(first, below.Value));
        if (each != all && a.Law.Settings.TemporaryExtensions is null)
        {
            a.OpenSetting(SettingKeys.TemporaryExtensions, "command.extra", below.Citation);
            return Undetermined;
        }

        if (a.Law.Settings.TemporaryExtensions == TemporaryExtensionReading.AllTogether ? all : each)
        {
            return Met;
        }

        a.Bar(TransferCodes.ExtensionTooLong, "command.extra", below.Citation, Arg.Length("extra", command.Extra), Arg.Length("below", below.Value), Arg.Date("until", until));
        return NotMet;
    }

    // 294-QĐ/TW, 6.3.2 b
    public static RequirementStatus ExtensionAsked(TransferFacts facts, Assessment a)
    {
        var rule = a.Read(TemporaryTransferLaw.ExtensionReported);
        if (facts.Command is not ExtendTemporaryTransfer command)
        {
            return Pending;
        }

        if (!command.HostAgreed)
        {
            if (a.Require(TemporaryTransferLaw.ExtensionReported, "command.hostAgreed") is null)
            {
                return Undetermined;
            }

            a.Bar(TransferCodes.HostNotAgreed, "command.hostAgreed", rule.Citation);
        }

        if (!command.HomeInformed && rule.IsKnown)
        {
            a.Breach(TransferCodes.HomeNotInformed, "command.homeInformed", rule.Citation);
        }

        return command is { HostAgreed: true, HomeInformed: true } ? Met : NotMet;
    }

    // 294-QĐ/TW, 6.3.2 a–b: a stay that needs more time is extended first
    public static RequirementStatus WithinStay(TransferFacts facts, Assessment a)
    {
        if (facts.File.Stay is not { Until: { } until })
        {
            return NotApplicable;
        }

        if (facts.On <= until)
        {
            return Met;
        }

        a.Breach(TransferCodes.StayOverrun, "command.on", a.Read(TemporaryTransferLaw.ExtensionReported).Citation, Arg.Date("until", until));
        return NotMet;
    }
}
