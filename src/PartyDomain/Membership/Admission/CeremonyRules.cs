using NodaTime;
using PartyDomain.Calendars;
using PartyDomain.Membership.Probation;
using PartyDomain.Rulebooks;
using PartyDomain.Workflows;
using static PartyDomain.Workflows.RequirementStatus;

namespace PartyDomain.Membership.Admission;

/// <summary>The ceremony and what follows at once (294-QĐ/TW, 4.1; 06-HD/TW, 3.8; 38-HD/BTCTW, I.2.2).</summary>
internal static class CeremonyRules
{
    // 06-HD/TW, 3.8 and 3.9 c: the cell of the record holds it, after a move the new one
    public static RequirementStatus Place(AdmissionFacts facts, Assessment a) => facts.RequireCell(a) is null ? Pending : Met;

    // 294-QĐ/TW, 4.1
    public static RequirementStatus InTime(AdmissionFacts facts, Assessment a)
    {
        if (facts.Dossier.CeremonyDue is not { } kept)
        {
            return NotApplicable;
        }

        var due = Periods.Due(kept.StartedOn, kept.Length, a.Law.Calendar)?.On ?? kept.DueOn;
        a.Read(AdmissionLaw.CeremonyDeadline, kept.StartedOn);
        var clockChanged = a.Law.Read(AdmissionLaw.CeremonyClockStart, kept.StartedOn).Value != a.Law.Read(AdmissionLaw.CeremonyClockStart, facts.On).Value;
        a.NoteTransition(AdmissionLaw.CeremonyDeadline, kept, "command.on", clockChanged);
        return facts.On <= due ? Met : Late(facts, kept, due, a);
    }

    // 06-HD/TW, 3.8 a
    public static RequirementStatus Individually(AdmissionFacts facts, Assessment a)
    {
        if (facts.Command is not HoldCeremony command)
        {
            return Pending;
        }

        var rule = a.Read(AdmissionLaw.CeremonyIndividual);
        if (command.Individually || rule is not { IsKnown: true, Value: true })
        {
            return command.Individually ? Met : NotApplicable;
        }

        a.Breach(AdmissionCodes.CeremonyNotIndividual, "command.individually", rule.Citation);
        return NotMet;
    }

    public static RequirementStatus Duration(AdmissionFacts facts, Assessment a) =>
        ProbationFile.EndOf(facts.On, a) is null ? Undetermined : Met;

    // 38-HD/BTCTW, I.2.2
    public static RequirementStatus MemberCvInTime(AdmissionFacts facts, Assessment a)
    {
        if (facts.Dossier.MemberCvDue is not { } kept)
        {
            return NotApplicable;
        }

        return TimeLimits.Judge(kept, AdmissionLaw.MemberCvDeadline, AdmissionCodes.MemberCvLate, a);
    }

    /// <summary>The clock of the ceremony, when it starts with the event that happens on the day.</summary>
    public static Deadline? Clock(CeremonyClock start, LocalDate decidedOn, LocalDate on, Assessment a)
    {
        var rule = a.Read(AdmissionLaw.CeremonyClockStart, decidedOn);
        return rule.IsKnown && rule.Value == start ? a.StartIfKnown(AdmissionLaw.CeremonyDeadline, on, "dossier.ceremonyDue") : null;
    }

    private static RequirementStatus Late(AdmissionFacts facts, Deadline kept, LocalDate due, Assessment a)
    {
        const string Subject = "command.on";
        var rule = a.Require(AdmissionLaw.LateCeremonyConsent, Subject);
        var citation = rule?.Citation ?? kept.Citation;
        FindingArgument[] arguments = [Arg.Date("due", due), Arg.Length("limit", kept.Length)];
        if (facts.Dossier.Consents.Any(consent => consent.Kind == ConsentKind.LateCeremony && facts.Has(consent.On) && !(consent.On < facts.Dossier.DecidedOn)))
        {
            a.Remark(AdmissionCodes.CeremonyLateAgreed, Subject, citation, arguments);
            return Met;
        }

        switch (rule is null ? null : a.Law.Settings.LateCeremonyConsent)
        {
            case LateConsentReading.BeforeCeremony:
                a.Bar(AdmissionCodes.CeremonyLateNoConsent, Subject, citation, arguments);
                return NotMet;
            case LateConsentReading.MayFollow:
                a.Breach(AdmissionCodes.CeremonyLateNoConsent, Subject, citation, arguments);
                return NotMet;
            default:
                a.Remark(AdmissionCodes.CeremonyLateNoConsent, Subject, citation, arguments);
                a.OpenSetting(SettingKeys.LateCeremonyConsent, Subject, citation);
                return Undetermined;
        }
    }
}
