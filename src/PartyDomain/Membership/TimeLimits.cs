using PartyDomain.Calendars;
using PartyDomain.Rulebooks;
using PartyDomain.Workflows;

namespace PartyDomain.Membership;

/// <summary>Judges acts against deadlines that are kept in the record.</summary>
internal static class TimeLimits
{
    /// <summary>Judges an act against a deadline whose law was fixed when its clock started; the due date follows the calendar known today.</summary>
    public static RequirementStatus Judge(Deadline kept, Provision<Length> provision, string code, Assessment a)
    {
        const string Subject = "command.on";
        var due = Periods.Due(kept.StartedOn, kept.Length, a.Law.Calendar)?.On ?? kept.DueOn;
        a.NoteTransition(provision, kept, Subject);
        if (a.On <= due)
        {
            a.Read(provision, kept.StartedOn);
            return RequirementStatus.Met;
        }

        a.Read(provision, kept.StartedOn);
        a.Breach(
            code,
            Subject,
            kept.Citation,
            Arg.Date("started", kept.StartedOn),
            Arg.Length("limit", kept.Length),
            Arg.Date("due", due),
            Arg.Number("workingDay", kept.StartedOn <= a.On ? a.Law.Calendar.CountWorkingDays(kept.StartedOn, a.On) ?? 0 : 0));
        return RequirementStatus.NotMet;
    }

    /// <summary>Whether a running deadline may be extended: once, and before it has passed.</summary>
    public static RequirementStatus Extendable(Deadline? kept, bool extended, Provision<Length> extension, Assessment a)
    {
        const string Subject = "dossier.decisionDue";
        if (kept is null)
        {
            a.Bar(MembershipCodes.NothingToExtend, Subject, null);
            return RequirementStatus.NotMet;
        }

        var rule = a.Require(extension, kept.StartedOn, Subject);
        var due = Periods.Due(kept.StartedOn, kept.Length, a.Law.Calendar)?.On ?? kept.DueOn;
        if (extended)
        {
            a.Bar(MembershipCodes.AlreadyExtended, Subject, rule?.Citation, Arg.Date("due", kept.DueOn));
        }

        if (a.On > due)
        {
            a.Bar(MembershipCodes.ExtensionTooLate, Subject, rule?.Citation, Arg.Date("due", due));
        }

        return rule is null ? RequirementStatus.Undetermined : extended || a.On > due ? RequirementStatus.NotMet : RequirementStatus.Met;
    }

    /// <summary>Lengthens a deadline by the extension of the day its clock started.</summary>
    public static Deadline Extended(Deadline kept, Provision<Length> extension, Assessment a)
    {
        var more = a.Read(extension, kept.StartedOn);
        var length = kept.Length with { Count = kept.Length.Count + more.Value.Count };
        var due = a.Due(kept.StartedOn, length, "dossier.decisionDue")?.On ?? kept.DueOn;
        return kept with { Length = length, DueOn = due, Citation = more.Citation!, Grade = more.Grade > kept.Grade ? more.Grade : kept.Grade };
    }
}
