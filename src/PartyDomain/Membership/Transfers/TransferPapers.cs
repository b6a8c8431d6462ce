using PartyDomain.Rulebooks;
using PartyDomain.Workflows;
using static PartyDomain.Workflows.RequirementStatus;

namespace PartyDomain.Membership.Transfers;

/// <summary>Which papers go with a transfer (06-HD/TW, 3.10, 8.1–8.2, 10.1 a; 38-HD/BTCTW, II.4.3).</summary>
internal static class TransferPapers
{
    public static RequirementStatus Official(TransferFacts facts, Assessment a)
    {
        if (facts.Command is not IssueTransferLetter command)
        {
            return Pending;
        }

        var status = Check(command.Papers, TransferLaw.MemberPapers, a, TransferPaper.MoveDocument, TransferPaper.SelfReview);
        status = Statuses.Worst(status, Check(command.Papers, TransferLaw.FilePapers, a, facts.IsProbationary ? [TransferPaper.MemberFile] : [TransferPaper.PartyCard, TransferPaper.MemberFile]));
        status = Statuses.Worst(status, Check(command.Papers, TransferLaw.FileSupplement, a, TransferPaper.FileSupplement));
        if (facts.Evidence.Transfer is { Extent: TransferExtent.BeyondSuperior })
        {
            status = Statuses.Worst(status, Check(command.Papers, TransferLaw.CardForm, a, TransferPaper.CardForm));
        }

        return Statuses.Worst(status, OfProbationer(facts, command.Papers, a));
    }

    public static RequirementStatus Temporary(TransferFacts facts, Assessment a)
    {
        if (facts.Command is not StartTemporaryTransfer command)
        {
            return Pending;
        }

        var status = Check(command.Papers, TransferLaw.MemberPapers, a, TransferPaper.MoveDocument, TransferPaper.SelfReview);
        status = Statuses.Worst(status, Check(command.Papers, TemporaryTransferLaw.Papers, a, facts.IsProbationary ? TransferPaper.AdmissionDecision : TransferPaper.PartyCard));
        return Statuses.Worst(status, OfProbationer(facts, command.Papers, a));
    }

    public static RequirementStatus Abroad(TransferFacts facts, Assessment a)
    {
        if (facts.Command is not IntroduceAbroad command)
        {
            return Pending;
        }

        var status = Check(command.Papers, TransferLaw.MemberPapers, a, TransferPaper.MoveDocument, TransferPaper.SelfReview);
        return facts.IsProbationary
            ? Statuses.Worst(status, Check(command.Papers, TemporaryTransferLaw.AbroadProbationerPapers, a, TransferPaper.AdmissionDecision, TransferPaper.SelfReview, TransferPaper.HelperComment))
            : status;
    }

    private static RequirementStatus OfProbationer(TransferFacts facts, ValueList<TransferPaper> papers, Assessment a) =>
        facts.IsProbationary ? Check(papers, TransferLaw.HelperComment, a, TransferPaper.HelperComment) : Met;

    // Where the law of the day is not known, nobody can say that a paper is required.
    private static RequirementStatus Check(ValueList<TransferPaper> papers, Provision<bool> provision, Assessment a, params ReadOnlySpan<TransferPaper> needed)
    {
        var missing = new List<string>();
        foreach (var paper in needed)
        {
            if (!papers.Contains(paper))
            {
                missing.Add(TermKey.Of(paper));
            }
        }

        var rule = a.Read(provision);
        if (missing.Count == 0 || rule is { IsKnown: true, Value: false })
        {
            return Met;
        }

        a.Add(TransferCodes.PapersMissing, rule.IsKnown ? FindingEffect.Bars : FindingEffect.Open, "command.papers", rule.Citation, Arg.Terms("papers", missing.ToValueList()));
        return rule.IsKnown ? NotMet : Undetermined;
    }
}
