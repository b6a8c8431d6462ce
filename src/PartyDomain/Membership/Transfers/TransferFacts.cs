using NodaTime;
using PartyDomain.Rulebooks;
using PartyDomain.Workflows;

namespace PartyDomain.Membership.Transfers;

/// <summary>What the rules of transfer look at. The command is null while a step is only explained.</summary>
internal sealed class TransferFacts(TransferCommand? command, MembershipEvidence evidence, MembershipRecord record, LocalDate on)
    : MembershipFacts(evidence, record, on)
{
    private const string Term = "evidence.transfer";

    public TransferCommand? Command { get; } = command;

    public TransferFile File { get; } = record.Transfer ?? TransferFile.Empty;

    public bool IsMember => Record.Standing is Standing.Probationary or Standing.Full;

    public bool IsProbationary => Record.Standing == Standing.Probationary;

    /// <summary>What the command's move calls for, once its rule has judged it.</summary>
    public TransferAdvice? Advice { get; set; }

    protected override bool PassedUp => false;

    /// <summary>Gives the fresh evidence on the transfer, or adds a finding.</summary>
    public TransferEvidence? RequireTransfer(OrganizationId? to, Assessment a)
    {
        if (Evidence.Transfer is not { } transfer)
        {
            a.Bar(WorkflowCodes.EvidenceMissing, Term, null, Arg.Term("evidence", Term));
            return null;
        }

        var isOther = transfer.From != Record.HomeCell || (to is not null && transfer.To != to);
        if (isOther)
        {
            a.Bar(WorkflowCodes.EvidenceOfAnother, Term, null, Arg.Term("evidence", Term));
        }

        return IsFresh(transfer.AsOf, Term, Term, a) && !isOther ? transfer : null;
    }
}
