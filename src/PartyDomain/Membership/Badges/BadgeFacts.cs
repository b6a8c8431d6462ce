using NodaTime;
using PartyDomain.Rulebooks;
using PartyDomain.Workflows;

namespace PartyDomain.Membership.Badges;

/// <summary>What the rules of badges look at. The command is null while a step is only explained.</summary>
internal sealed class BadgeFacts(BadgeCommand? command, MembershipEvidence evidence, MembershipRecord record, LocalDate on)
{
    public BadgeCommand? Command { get; } = command;

    public MembershipEvidence Evidence { get; } = evidence;

    public MembershipRecord Record { get; } = record;

    public LocalDate On { get; } = on;

    public BadgeFile File => Record.Badges;

    /// <summary>The claim that is made or considered; null where there is none.</summary>
    public BadgeClaim? Claim => Command is DeclareBadge c ? new BadgeClaim(c.Years, c.Ground, c.Round) : File.Claim;

    /// <summary>The day of death, from the record or the evidence.</summary>
    public LocalDate? DiedOn => Record.Ending is { Reason: EndingReason.Died, On: var day } ? day : Evidence.Badge?.DiedOn;

    /// <summary>Gives the fresh evidence on the member, or adds a finding.</summary>
    public BadgeEvidence? RequireEvidence(Assessment a)
    {
        if (Evidence.Badge is not { } badge)
        {
            a.Bar(WorkflowCodes.EvidenceMissing, "evidence.badge", null, Arg.Term("evidence", "evidence.badge"));
            return null;
        }

        return IsFresh(badge.AsOf, "evidence.badge", a) ? badge : null;
    }

    /// <summary>Gives the fresh evidence on the cell of the member, or adds a finding.</summary>
    public CellSituation? RequireCell(Assessment a)
    {
        if (Evidence.Cell is not { } cell)
        {
            a.Bar(WorkflowCodes.EvidenceMissing, "evidence.cell", null, Arg.Term("evidence", "evidence.cell"));
            return null;
        }

        if (Record.HomeCell is { } home && home != cell.Cell && File.Claim?.AgreedBy != cell.Cell)
        {
            a.Bar(WorkflowCodes.EvidenceOfAnother, "evidence.cell.cell", null, Arg.Term("evidence", "evidence.cell"));
            return null;
        }

        return IsFresh(cell.AsOf, "evidence.cell", a) ? cell : null;
    }

    private bool IsFresh(LocalDate asOf, string term, Assessment a)
    {
        if (asOf >= On)
        {
            return true;
        }

        a.Bar(WorkflowCodes.EvidenceStale, term, null, Arg.Term("evidence", term), Arg.Date("asOf", asOf), Arg.Date("on", On));
        return false;
    }
}
