using PartyDomain.Rulebooks;
using PartyDomain.Workflows;
using static PartyDomain.Workflows.RequirementStatus;

namespace PartyDomain.Membership.Admission;

/// <summary>What the CV declares and who is verified on what ground (06-HD/TW, 3.3–3.4; 38-HD/BTCTW, I.1.4–I.1.5).</summary>
internal static class VerificationRules
{
    // 38-HD/BTCTW, I.1.4.2, item 21
    public static RequirementStatus Declaration(AdmissionFacts facts, Assessment a)
    {
        if (facts.Command is not SubmitCv command)
        {
            return Pending;
        }

        if (a.Read(DossierLaw.CvDeclared) is not { IsKnown: true, Value: { } declared } rule)
        {
            return NotApplicable;
        }

        var missing = declared.Where(relation => Exists(relation, command.Profile) && !command.Declared.Contains(relation)).Select(TermKey.Of).ToValueList();
        if (missing.Count == 0)
        {
            return Met;
        }

        a.Bar(AdmissionCodes.RelativeNotDeclared, "command.declared", rule.Citation, Arg.Terms("relations", missing));
        return NotMet;
    }

    // 06-HD/TW, 3.4 a
    public static RequirementStatus Scope(AdmissionFacts facts, Assessment a)
    {
        if (facts.Command is not ConcludeVerification command || facts.Dossier.Profile is not { } profile)
        {
            return Pending;
        }

        return Complete(profile, command.Persons, "command.persons", a);
    }

    // 06-HD/TW, 3.4 a: at the cell's consideration too, since the CV may have changed after it was verified
    public static RequirementStatus Verified(AdmissionFacts facts, Assessment a)
    {
        var citation = a.Read(DossierLaw.VerifiedRelations).Citation;
        var status = facts.Present(facts.Dossier.Verification?.On, AdmissionCodes.VerificationMissing, "dossier.verification", citation, a);
        return status == Met && facts.Dossier is { Profile: { } profile, Verification: { } verification }
            ? Complete(profile, verification.Persons, "dossier.verification", a)
            : status;
    }

    // 06-HD/TW, 3.4 c; 38-HD/BTCTW, I.1.5
    public static RequirementStatus Grounds(AdmissionFacts facts, Assessment a)
    {
        if (facts.Command is not ConcludeVerification command)
        {
            return Pending;
        }

        var status = Met;
        for (var i = 0; i < command.Persons.Count; i++)
        {
            status = Statuses.Worst(status, Ground(command.Persons[i], $"command.persons[{i}]", a));
        }

        return status;
    }

    public static RequirementStatus Replies(AdmissionFacts facts, Assessment a)
    {
        var open = facts.Dossier.VerificationRequests.Count(request => request.RepliedOn is null);
        if (open > 0)
        {
            a.Remark(AdmissionCodes.RequestsOpen, "dossier.verificationRequests", a.Read(DossierLaw.CertifiedAfterVerification).Citation, Arg.Number("count", open));
        }

        return open > 0 ? Pending : Met;
    }

    public static RequirementStatus NewRequest(AdmissionFacts facts, Assessment a)
    {
        if (facts.Command is not RequestVerification command)
        {
            return Pending;
        }

        if (!facts.Dossier.VerificationRequests.Any(request => string.Equals(request.Request, command.Request, StringComparison.Ordinal)))
        {
            return Met;
        }

        a.Bar(AdmissionCodes.DuplicateRequest, "command.request", null, Arg.Key("request", command.Request));
        return NotMet;
    }

    // 06-HD/TW, 3.4 d
    public static RequirementStatus Reply(AdmissionFacts facts, Assessment a)
    {
        if (facts.Command is not RegisterVerificationReply command)
        {
            return Pending;
        }

        var request = facts.Dossier.VerificationRequests.FirstOrDefault(
            candidate => candidate.RepliedOn is null && string.Equals(candidate.Request, command.Request, StringComparison.Ordinal));
        if (request is null || request.ReceivedOn > facts.On)
        {
            a.Bar(AdmissionCodes.UnknownRequest, "command.request", null, Arg.Key("request", command.Request));
            return NotMet;
        }

        if (request.Due is { } due && facts.On > due.DueOn)
        {
            a.Breach(AdmissionCodes.VerificationReplyLate, "command.on", due.Citation, Arg.Date("due", due.DueOn));
        }

        return Met;
    }

    public static bool Exists(Relation relation, ApplicantProfile profile) => relation switch
    {
        Relation.Carer => profile.RaisedByCarer,
        Relation.Spouse or Relation.SpouseFather or Relation.SpouseMother => profile.Married,
        Relation.SpouseCarer => profile is { Married: true, SpouseRaisedByCarer: true },
        Relation.Child => profile.HasAdultChildren,
        Relation.Sibling => false,
        _ => true,
    };

    private static RequirementStatus Complete(ApplicantProfile profile, ValueList<VerifiedPerson> persons, string subject, Assessment a)
    {
        if (a.Require(DossierLaw.VerifiedRelations, subject) is not { } rule)
        {
            return Undetermined;
        }

        var missing = rule.Value!
            .Where(relation => IsVerified(relation, profile, rule.Value!) && !persons.Any(person => person.Relation == relation))
            .Select(TermKey.Of)
            .ToValueList();
        if (missing.Count == 0)
        {
            return Met;
        }

        a.Bar(AdmissionCodes.PersonNotVerified, subject, rule.Citation, Arg.Terms("relations", missing));
        return NotMet;
    }

    // A carer takes the place of the parents raised by; the spouse's carer only where the law of the day names one.
    private static bool IsVerified(Relation relation, ApplicantProfile profile, ValueList<Relation> named) => relation switch
    {
        Relation.Father or Relation.Mother => !profile.RaisedByCarer,
        Relation.SpouseFather or Relation.SpouseMother =>
            profile.Married && !(profile.SpouseRaisedByCarer && named.Contains(Relation.SpouseCarer)),
        _ => Exists(relation, profile),
    };

    private static RequirementStatus Ground(VerifiedPerson person, string subject, Assessment a)
    {
        if (person.Relation == Relation.Applicant && person.Basis is VerificationBasis.MemberConfirmed or VerificationBasis.PresentPoliticsOnly)
        {
            return NotAllowed(person, subject, a.Read(DossierLaw.MemberRelativesWaived).Citation, a);
        }

        switch (person.Basis)
        {
            case VerificationBasis.MemberConfirmed:
                return MemberConfirmed(person, subject, a);
            case VerificationBasis.SameLocality:
                return a.Require(DossierLaw.SameLocalityWaived, subject) is null ? Undetermined : Met;
            case VerificationBasis.FileCompared:
                return a.Require(DossierLaw.FileCompared, subject) is null ? Undetermined : Met;
            default:
                return Met;
        }
    }

    private static RequirementStatus MemberConfirmed(VerifiedPerson person, string subject, Assessment a)
    {
        if (a.Require(DossierLaw.MemberRelativesWaived, subject) is null)
        {
            return Undetermined;
        }

        if (a.Read(DossierLaw.PresentPoliticsVerified) is not { IsKnown: true, Value: true } narrowing)
        {
            return Met;
        }

        switch (a.Law.Settings.MemberRelatives)
        {
            case MemberRelativesReading.WaivedWithConfirmation:
                return Met;
            case MemberRelativesReading.PresentPoliticsVerified:
                return NotAllowed(person, subject, narrowing.Citation, a);
            default:
                a.OpenSetting(SettingKeys.MemberRelatives, subject, narrowing.Citation);
                return Undetermined;
        }
    }

    private static RequirementStatus NotAllowed(VerifiedPerson person, string subject, Citation? citation, Assessment a)
    {
        a.Bar(AdmissionCodes.BasisNotAllowed, subject, citation, Arg.Term("relation", person.Relation), Arg.Term("ground", person.Basis));
        return NotMet;
    }
}
