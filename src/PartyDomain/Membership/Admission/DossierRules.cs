using NodaTime;
using PartyDomain.Calendars;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using PartyDomain.Workflows;
using static PartyDomain.Workflows.RequirementStatus;

namespace PartyDomain.Membership.Admission;

/// <summary>What the dossier must hold when the cell considers the applicant, one method a provision (06-HD/TW, 3.1–3.5, 5.4).</summary>
internal static class DossierRules
{
    // 294-QĐ/TW, 3.4.1
    public static RequirementStatus Assigner(AdmissionFacts facts, Assessment a)
    {
        if (facts.Command is not ListProspect { AssignedBy: { } assigner })
        {
            return NotApplicable;
        }

        if (a.Require(DossierLaw.NoCellAssigners, "command.assignedBy") is not { } rule)
        {
            return Undetermined;
        }

        if (rule.Value!.Contains(assigner))
        {
            return Met;
        }

        a.Bar(AdmissionCodes.WrongAssigner, "command.assignedBy", rule.Citation, Arg.Term("given", assigner), Arg.Terms("allowed", rule.Value!.Select(TermKey.Of).ToValueList()));
        return NotMet;
    }

    // 38-HD/BTCTW, I.1.1 d, I.1.3
    public static RequirementStatus Helper(AdmissionFacts facts, Assessment a) => facts.Command switch
    {
        AssignHelper command => facts.RequireFullMember(command.Helper, "command.helper", MembershipCodes.HelperNotFull, a.Read(DossierLaw.HelperIsFull).Citation, a),
        ReceiveAfterMove command => facts.RequireFullMember(command.Helper, "command.helper", MembershipCodes.HelperNotFull, a.Read(PlaceLaw.MoveCertificate).Citation, a),
        HoldCeremony command => facts.RequireFullMember(command.Helper, "command.helper", MembershipCodes.HelperNotFull, a.Read(AdmissionLaw.CeremonyHelper).Citation, a),
        _ => Pending,
    };

    // 38-HD/BTCTW, I.1.1 c; 06-HD/TW, 3.3 b
    public static RequirementStatus GrassrootsBody(AdmissionFacts facts, Assessment a)
    {
        if (facts.RequireCell(a) is not { } cell)
        {
            return Pending;
        }

        var expected = cell.Place == CellPlace.UnderGrassrootsCommittee ? PartyBody.GrassrootsCommittee : PartyBody.DirectSuperior;
        var (given, code, citation) = facts.Command switch
        {
            AuthorizeProcedure command => (command.By, AdmissionCodes.WrongAuthorizer, a.Read(DossierLaw.AuthorizationRequired).Citation),
            CertifyCv command => (command.By, AdmissionCodes.WrongCertifier, a.Read(DossierLaw.CertifiedAfterVerification).Citation),
            _ => (expected, string.Empty, null),
        };
        var isDelegated = given == PartyBody.DelegatedCommittee && expected == PartyBody.GrassrootsCommittee && cell.Delegated?.HoldsOn(facts.On) == true;
        if (given == expected || isDelegated || (citation is null && facts.Command is not null))
        {
            return facts.Command is null ? Pending : Met;
        }

        a.Bar(code, "command.by", citation, Arg.Term("given", given), Arg.Term("expected", expected));
        return NotMet;
    }

    public static RequirementStatus Authorized(AdmissionFacts facts, Assessment a)
    {
        var rule = a.Read(DossierLaw.AuthorizationRequired);
        if (rule is not { IsKnown: true, Value: true })
        {
            return facts.Has(facts.Dossier.AuthorizedOn) ? Met : NotApplicable;
        }

        return facts.Present(facts.Dossier.AuthorizedOn, AdmissionCodes.NotAuthorized, "dossier.authorizedOn", rule.Citation, a);
    }

    // 06-HD/TW, 3.1
    public static RequirementStatus Certificate(AdmissionFacts facts, Assessment a) =>
        facts.Present(facts.Dossier.CertificateIssuedOn, AdmissionCodes.CertificateMissing, "dossier.certificateIssuedOn", a.Read(DossierLaw.CertificateRequired).Citation, a);

    // 06-HD/TW, 5.4 b: tested at the cell's consideration; a later expiry is harmless
    public static RequirementStatus CertificateHolds(AdmissionFacts facts, Assessment a)
    {
        if (facts.Dossier.CertificateIssuedOn is not { } issued)
        {
            return Pending;
        }

        if (a.Require(DossierLaw.CertificateValidity, "dossier.certificateIssuedOn") is not { } rule)
        {
            return Undetermined;
        }

        var until = Periods.End(issued, rule.Value);
        if (facts.On <= until)
        {
            return Met;
        }

        a.Bar(
            AdmissionCodes.CertificateExpired,
            "dossier.certificateIssuedOn",
            rule.Citation,
            Arg.Date("issued", issued),
            Arg.Length("validity", rule.Value),
            Arg.Date("until", until));
        return NotMet;
    }

    // 06-HD/TW, 3.2
    public static RequirementStatus PersonalApplication(AdmissionFacts facts, Assessment a)
    {
        if (facts.Command is not SubmitApplication command)
        {
            return Pending;
        }

        var rule = a.Read(DossierLaw.ApplicationPersonal);
        if (command.WrittenPersonally)
        {
            return Met;
        }

        a.Bar(AdmissionCodes.ApplicationNotPersonal, "command.writtenPersonally", rule.Citation);
        return NotMet;
    }

    public static RequirementStatus Application(AdmissionFacts facts, Assessment a) =>
        facts.Present(facts.Dossier.ApplicationOn, AdmissionCodes.ApplicationMissing, "dossier.applicationOn", a.Read(DossierLaw.ApplicationPersonal).Citation, a);

    // 06-HD/TW, 3.3 a
    public static RequirementStatus Cv(AdmissionFacts facts, Assessment a) =>
        facts.Present(facts.Dossier.CvOn, AdmissionCodes.CvMissing, "dossier.cvOn", a.Read(DossierLaw.CvSelfDeclared).Citation, a);

    // 06-HD/TW, 3.3 b; earlier guidance is not known to ask for it
    public static RequirementStatus Certified(AdmissionFacts facts, Assessment a)
    {
        var rule = a.Read(DossierLaw.CertifiedAfterVerification);
        return rule is { IsKnown: true, Value: true }
            ? facts.Present(facts.Dossier.CvCertifiedOn, AdmissionCodes.CvNotCertified, "dossier.cvCertifiedOn", rule.Citation, a)
            : facts.Has(facts.Dossier.CvCertifiedOn) ? Met : NotApplicable;
    }

    // 06-HD/TW, 3.5
    public static RequirementStatus OpinionsComplete(AdmissionFacts facts, Assessment a)
    {
        if (facts.Command is not CollectOpinions command)
        {
            return Pending;
        }

        var isMember = facts.Dossier.Profile is null or { Union: not UnionSetting.None };
        return Opinions.Complete(command.MassOrganizationsAsked || !isMember, command.ResidenceAsked || command.ResidenceWaived, a.Read(DossierLaw.Opinions).Citation, a);
    }

    public static RequirementStatus OpinionsIn(AdmissionFacts facts, Assessment a) =>
        facts.Present(facts.Dossier.OpinionsOn, AdmissionCodes.OpinionsMissing, "dossier.opinionsOn", a.Read(DossierLaw.Opinions).Citation, a);

    public static RequirementStatus CertificateDate(AdmissionFacts facts, Assessment a)
    {
        if (facts.Command is not RegisterAwarenessCertificate command)
        {
            return Pending;
        }

        if (command.IssuedOn <= command.On)
        {
            return Met;
        }

        a.Bar(MembershipCodes.PaperAfterRegistration, "command.issuedOn", null, Arg.Date("dated", command.IssuedOn), Arg.Date("on", command.On));
        return NotMet;
    }
}
