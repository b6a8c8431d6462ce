using PartyDomain.Rulebooks;
using PartyDomain.Workflows;
using static PartyDomain.Workflows.RequirementStatus;

namespace PartyDomain.Membership.Admission;

/// <summary>Admissions that were wrong in substance or in procedure (294-QĐ/TW, 4.4; 38-HD/BTCTW, I.3).</summary>
internal static class WrongAdmissionRules
{
    // 294-QĐ/TW, 4.4: found by a superior's inspection and verification
    public static RequirementStatus Directed(AdmissionFacts facts, Assessment a)
    {
        var (directed, citation) = facts.Command switch
        {
            AnnulAdmission command => (command.DirectedBySuperior, a.Require(AdmissionLaw.SubstanceAnnulled, "command")?.Citation),
            RectifyAdmission command => (command.DirectedBySuperior, a.Require(AdmissionLaw.ProcedureRedone, "command")?.Citation),
            _ => (false, null),
        };
        if (facts.Command is null || directed)
        {
            return facts.Command is null ? Pending : Met;
        }

        a.Bar(AdmissionCodes.NotDirectedBySuperior, "command.directedBySuperior", citation);
        return NotMet;
    }

    // 294-QĐ/TW, 4.4.1
    public static RequirementStatus Issuer(AdmissionFacts facts, Assessment a)
    {
        if (facts.Command is not AnnulAdmission { IssuerGone: true })
        {
            return NotApplicable;
        }

        if (a.Require(AdmissionLaw.IssuerGone, "command.issuerGone") is not { } rule)
        {
            return Undetermined;
        }

        a.Remark(AdmissionCodes.IssuerGone, "command.issuerGone", rule.Citation);
        return Met;
    }

    // 38-HD/BTCTW, I.3 c
    public static RequirementStatus AfterTransfer(AdmissionFacts facts, Assessment a)
    {
        if (facts.Command is not AnnulAdmission { AfterTransfer: true } command)
        {
            return NotApplicable;
        }

        if (a.Require(AdmissionLaw.AfterTransferAgreement, "command.afterTransfer") is not { } rule)
        {
            return Undetermined;
        }

        if (command.SuperiorAgreed)
        {
            return Met;
        }

        a.Bar(AdmissionCodes.SuperiorAgreementMissing, "command.superiorAgreed", rule.Citation);
        return NotMet;
    }

    public static RequirementStatus Member(AdmissionFacts facts, Assessment a)
    {
        if (facts.Record.Standing is Standing.Probationary or Standing.Full)
        {
            return Met;
        }

        a.Bar(AdmissionCodes.NotAMember, "record.standing", a.Read(AdmissionLaw.SubstanceAnnulled).Citation, Arg.Term("standing", facts.Record.Standing));
        return NotMet;
    }

    public static RequirementStatus Recognized(AdmissionFacts facts, Assessment a)
    {
        if (facts.Command is not RectifyAdmission { Step: DefectiveStep.Recognition } || facts.Record.RecognizedOn is not null)
        {
            return NotApplicable;
        }

        a.Bar(AdmissionCodes.NothingToRectify, "command.step", a.Read(AdmissionLaw.ProcedureRedone).Citation);
        return NotMet;
    }

    // 38-HD/BTCTW, I.3 b: the date is fixed anew
    public static RequirementStatus NewDate(AdmissionFacts facts, Assessment a)
    {
        if (facts.Command is not RectifyAdmission command)
        {
            return Pending;
        }

        a.Read(AdmissionLaw.OnlyDefectiveStep);
        var floor = command.Step == DefectiveStep.Recognition ? facts.Record.Probation?.EndsOn : facts.Dossier.CellResolvedOn;
        if (floor is { } first && command.NewDecisionDate < first)
        {
            a.Bar(AdmissionCodes.DateBeforeStep, "command.newDecisionDate", a.Read(AdmissionLaw.OnlyDefectiveStep).Citation, Arg.Date("date", command.NewDecisionDate), Arg.Date("first", first));
            return NotMet;
        }

        if (command.NewDecisionDate <= command.On)
        {
            return Met;
        }

        a.Bar(AdmissionCodes.DateAfterAct, "command.newDecisionDate", null, Arg.Date("date", command.NewDecisionDate), Arg.Date("on", command.On));
        return NotMet;
    }
}
