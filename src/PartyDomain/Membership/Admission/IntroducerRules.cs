using PartyDomain.Calendars;
using PartyDomain.Rulebooks;
using PartyDomain.Workflows;
using static PartyDomain.Workflows.RequirementStatus;

namespace PartyDomain.Membership.Admission;

/// <summary>Who introduces an applicant (Charter, 4.1; 294-QĐ/TW, 3.1–3.2).</summary>
internal static class IntroducerRules
{
    // 294-QĐ/TW, 3.2.1
    public static RequirementStatus Introducer(AdmissionFacts facts, Assessment a)
    {
        if (facts.Command is not IntroduceByMember command)
        {
            return Pending;
        }

        var rule = a.Read(DossierLaw.Acquaintance);
        var status = facts.RequireFullMember(command.Introducer, "command.introducer", AdmissionCodes.IntroducerNotFull, rule.Citation, a);
        return Statuses.Worst(status, HasMoved(facts) ? SameUnit(facts, command.Introducer, a) : Acquainted(facts, command.Introducer, a));
    }

    // 294-QĐ/TW, 3.2.2: the time together is not asked of a member who takes over
    public static RequirementStatus Replacement(AdmissionFacts facts, Assessment a)
    {
        if (facts.Command is not ReplaceIntroducer command)
        {
            return Pending;
        }

        var rule = a.Read(DossierLaw.ReplacementNeedsAcquaintance);
        var status = Exchange(facts, command, rule.Citation, a);
        status = Statuses.Worst(status, facts.RequireFullMember(command.Replacement, "command.replacement", AdmissionCodes.IntroducerNotFull, rule.Citation, a));
        return rule is { IsKnown: true, Value: false } ? status : Statuses.Worst(status, AcquaintedOrOpen(facts, command, a));
    }

    public static RequirementStatus ReplacementLetter(AdmissionFacts facts, Assessment a)
    {
        if (facts.Command is not ReplaceIntroducer command || command.WithLetter)
        {
            return facts.Command is null ? Pending : Met;
        }

        var citation = a.Read(DossierLaw.ReplacementNeedsAcquaintance).Citation;
        switch (a.Law.Settings.ReplacementLetter)
        {
            case ReplacementLetterReading.NotRequired:
                return NotApplicable;
            case ReplacementLetterReading.Required:
                a.Bar(AdmissionCodes.ReplacementLetterMissing, "command.withLetter", citation);
                return NotMet;
            default:
                a.OpenSetting(SettingKeys.ReplacementLetter, "command.withLetter", citation);
                return Undetermined;
        }
    }

    // Charter, 4.1
    public static RequirementStatus Composition(AdmissionFacts facts, Assessment a)
    {
        var union = facts.Dossier.Profile?.Union ?? UnionSetting.None;
        var rule = a.Require(union == UnionSetting.None ? DossierLaw.Introducers : DossierLaw.IntroducersBesideUnion, "dossier.introductions");
        if (rule is null)
        {
            return Undetermined;
        }

        var status = Met;
        var members = facts.Dossier.Introductions.Count(introduction => facts.Has(introduction.On));
        if (members < rule.Value)
        {
            a.Bar(AdmissionCodes.TooFewIntroducers, "dossier.introductions", rule.Citation, Arg.Number("have", members), Arg.Number("need", rule.Value));
            status = Pending;
        }

        var body = union == UnionSetting.YouthUnion ? UnionBody.YouthUnion : UnionBody.TradeUnion;
        if (union != UnionSetting.None && !facts.Dossier.UnionIntroductions.Any(introduction => introduction.Body == body && facts.Has(introduction.On)))
        {
            a.Bar(AdmissionCodes.UnionMissing, "dossier.unionIntroductions", rule.Citation, Arg.Term("body", body));
            status = Pending;
        }

        return status;
    }

    // 294-QĐ/TW, 3.2.2: an introducer who moved or was disciplined is replaced before the cell considers the applicant
    public static RequirementStatus StillAble(AdmissionFacts facts, Assessment a)
    {
        var status = Met;
        for (var i = 0; i < facts.Dossier.Introductions.Count; i++)
        {
            status = Statuses.Worst(status, StillAble(facts, facts.Dossier.Introductions[i], $"dossier.introductions[{i}]", a));
        }

        return status;
    }

    // Somebody who introduces the applicant gives way to somebody who does not yet.
    private static RequirementStatus Exchange(AdmissionFacts facts, ReplaceIntroducer command, Citation? citation, Assessment a)
    {
        var introduces = facts.Dossier.Introductions.Any(introduction => introduction.Introducer == command.Former);
        var introducesAlready = facts.Dossier.Introductions.Any(introduction => introduction.Introducer == command.Replacement);
        if (!introduces)
        {
            a.Bar(AdmissionCodes.NotAnIntroducer, "command.former", citation);
        }

        if (introducesAlready)
        {
            a.Bar(AdmissionCodes.AlreadyIntroduces, "command.replacement", citation);
        }

        return introduces && !introducesAlready ? Met : NotMet;
    }

    private static RequirementStatus StillAble(AdmissionFacts facts, Introduction introduction, string subject, Assessment a)
    {
        if (facts.RequireMember(introduction.Introducer, subject, a) is not { } member)
        {
            return Pending;
        }

        ReplacementReason? reason = member switch
        {
            { Standing: not Standing.Full } => ReplacementReason.Other,
            { MovedOn: { } moved } when moved > introduction.On && facts.Has(moved) => ReplacementReason.Moved,
            { DisciplinedOn: { } day } when day > introduction.On && facts.Has(day) => ReplacementReason.Disciplined,
            _ => null,
        };
        if (reason is not { } found)
        {
            return Met;
        }

        a.Bar(AdmissionCodes.IntroducerMustBeReplaced, subject, a.Read(DossierLaw.ReplacementNeedsAcquaintance).Citation, Arg.Term("reason", found));
        return NotMet;
    }

    private static RequirementStatus AcquaintedOrOpen(AdmissionFacts facts, ReplaceIntroducer command, Assessment a)
    {
        var trial = new Assessment(a.Law, a.On);
        if (Acquainted(facts, command.Replacement, trial) == Met)
        {
            return Met;
        }

        a.Require(DossierLaw.ReplacementNeedsAcquaintance, "command.replacement");
        return Undetermined;
    }

    // 06-HD/TW, 3.9 a: at the new place the time together is not asked for
    private static bool HasMoved(AdmissionFacts facts) => facts.Dossier.Move is { ReceivedOn: not null };

    private static RequirementStatus SameUnit(AdmissionFacts facts, PersonId introducer, Assessment a)
    {
        var member = facts.Evidence.Members.FirstOrDefault(candidate => candidate.Person == introducer);
        if (member?.Acquaintance is not { SameUnit: false })
        {
            return Met;
        }

        a.Bar(AdmissionCodes.IntroducerOtherUnit, "command.introducer", a.Read(DossierLaw.Acquaintance).Citation);
        return NotMet;
    }

    private static RequirementStatus Acquainted(AdmissionFacts facts, PersonId introducer, Assessment a)
    {
        const string Subject = "command.introducer";
        var member = facts.Evidence.Members.FirstOrDefault(candidate => candidate.Person == introducer);
        if (member is null)
        {
            return Pending;
        }

        var rule = a.Require(DossierLaw.Acquaintance, Subject);
        if (member.Acquaintance is not { } acquaintance)
        {
            a.Bar(AdmissionCodes.IntroducerUnknown, Subject, rule?.Citation);
            return NotMet;
        }

        var status = rule is null ? Undetermined : Met;
        if (!acquaintance.SameUnit)
        {
            a.Bar(AdmissionCodes.IntroducerOtherUnit, Subject, rule?.Citation);
            status = NotMet;
        }

        if (acquaintance.Through == SharedThrough.Residence && a.Require(DossierLaw.ResidenceCounts, Subject) is { Value: false } residence)
        {
            a.Bar(AdmissionCodes.ResidenceDoesNotCount, Subject, residence.Citation);
            status = NotMet;
        }

        if (rule is not null && Periods.End(acquaintance.Since, rule.Value) > facts.On)
        {
            a.Bar(
                AdmissionCodes.AcquaintanceTooShort,
                Subject,
                rule.Citation,
                Arg.Date("since", acquaintance.Since),
                Arg.Length("required", rule.Value),
                Arg.Date("from", Periods.End(acquaintance.Since, rule.Value)));
            status = NotMet;
        }

        return status;
    }
}
