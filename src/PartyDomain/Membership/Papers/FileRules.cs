using PartyDomain.Rulebooks;
using PartyDomain.Workflows;
using static PartyDomain.Workflows.RequirementStatus;

namespace PartyDomain.Membership.Papers;

/// <summary>What is asked for about members' files, one method a provision (294-QĐ/TW, 6.2; 06-HD/TW, 8–9; 38-HD/BTCTW, II.1, II.3).</summary>
internal static class FileRules
{
    public static RequirementStatus HasFile(PaperFacts facts, Assessment a)
    {
        if (facts.Record.Standing is Standing.Probationary or Standing.Full or Standing.Former)
        {
            return Met;
        }

        a.Bar(PaperCodes.NoFile, "record.standing", null, Arg.Term("standing", facts.Record.Standing));
        return NotMet;
    }

    // 294-QĐ/TW, 6.2; 06-HD/TW, 8.2–8.3: a file at a wrong place is still the file
    public static RequirementStatus Keeper(PaperFacts facts, Assessment a)
    {
        if (facts.Command is not PlaceFile command)
        {
            return Pending;
        }

        if (a.Read(FileLaw.KeeperFor(command.Case)) is not { IsKnown: true } rule)
        {
            return NotApplicable;
        }

        if (command.Keeper == rule.Value)
        {
            return Met;
        }

        a.Breach(PaperCodes.WrongKeeper, "command.keeper", rule.Citation, Arg.Term("given", command.Keeper), Arg.Term("expected", rule.Value));
        return NotMet;
    }

    // 38-HD/BTCTW, II.1.2
    public static RequirementStatus NoNumberYet(PaperFacts facts, Assessment a)
    {
        if (facts.Command is not AssignCvNumber command)
        {
            return facts.File.CvNumber is null ? Met : NotMet;
        }

        if (facts.File.CvNumber is not { } kept || kept == command.Number)
        {
            return Met;
        }

        a.Bar(PaperCodes.CvNumberKept, "command.number", a.Read(FileLaw.CvDigits).Citation);
        return NotMet;
    }

    public static RequirementStatus NotLost(PaperFacts facts, Assessment a)
    {
        if (facts.File.FileLostOn is not { } lost)
        {
            return Met;
        }

        a.Bar(PaperCodes.FileMissing, "record.papers.fileLostOn", a.Read(FileLaw.Restoration).Citation, Arg.Date("lost", lost));
        return NotMet;
    }

    // 06-HD/TW, 8.3 a
    public static RequirementStatus LossConfirmed(PaperFacts facts, Assessment a)
    {
        if (facts.Command is not ReportFileLost command)
        {
            return Pending;
        }

        var rule = a.Read(FileLaw.LossConfirmed);
        if (command.Confirmed || !rule.IsKnown)
        {
            return command.Confirmed ? Met : NotApplicable;
        }

        a.Breach(PaperCodes.LossNotConfirmed, "command.confirmed", rule.Citation);
        return NotMet;
    }

    // 38-HD/BTCTW, II.3.2
    public static RequirementStatus Restorable(PaperFacts facts, Assessment a)
    {
        if (facts.Command is not RestoreFile command)
        {
            return Pending;
        }

        if (facts.File.FileLostOn is null)
        {
            a.Bar(PaperCodes.FileNotLost, "record.papers.fileLostOn", null);
            return NotMet;
        }

        if (a.Require(FileLaw.Restoration, "command") is not { } rule)
        {
            return Undetermined;
        }

        if (!command.SuperiorAgreed)
        {
            a.Bar(PaperCodes.SuperiorSilent, "command.superiorAgreed", rule.Citation);
        }

        if (!command.Verified)
        {
            a.Bar(PaperCodes.CvNotVerified, "command.verified", rule.Citation);
        }

        return command is { SuperiorAgreed: true, Verified: true } ? Met : NotMet;
    }

    public static RequirementStatus Out(PaperFacts facts, Assessment a)
    {
        if (facts.Record.Standing == Standing.Former)
        {
            return Met;
        }

        a.Bar(PaperCodes.StillMember, "record.standing", a.Read(FileLaw.DeceasedOrOut).Citation, Arg.Term("standing", facts.Record.Standing));
        return NotMet;
    }

    // 06-HD/TW, 8.3 b
    public static RequirementStatus HandoverInTime(PaperFacts facts, Assessment a)
    {
        if (facts.Command is not HandOverFile command)
        {
            return Pending;
        }

        if (command.NoticeOn > command.On)
        {
            a.Bar(PaperCodes.NoticeAfterHandover, "command.noticeOn", null, Arg.Date("notice", command.NoticeOn), Arg.Date("on", command.On));
            return NotMet;
        }

        if (a.StartIfKnown(FileLaw.Handover, command.NoticeOn, "command.on") is not { } due || command.On <= due.DueOn)
        {
            return Met;
        }

        a.Breach(PaperCodes.HandoverLate, "command.on", due.Citation, Arg.Date("notice", command.NoticeOn), Arg.Length("limit", due.Length), Arg.Date("due", due.DueOn));
        return NotMet;
    }
}
