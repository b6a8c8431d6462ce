using NodaTime;
using PartyDomain.Rulebooks;
using PartyDomain.Workflows;

namespace PartyDomain.Membership.Leaving;

/// <summary>What the rules of leaving look at. The command is null while a step is only explained.</summary>
internal sealed class LeavingFacts(LeavingCommand? command, MembershipEvidence evidence, MembershipRecord record, LocalDate on)
    : MembershipFacts(evidence, record, on)
{
    public LeavingCommand? Command { get; } = command;

    /// <summary>Whether the gap counts, once its rule has judged it.</summary>
    public bool? GapCounts { get; set; }

    /// <inheritdoc/>
    protected override bool PassedUp => false;

    /// <summary>Gives the fresh evidence on the expulsion of the person in the case that the command names, or adds a finding.</summary>
    public ExpulsionEvidence? RequireExpulsion(Assessment a)
    {
        CaseId? named = Command switch
        {
            RecordExpulsion c => c.Case,
            RestoreMembership c => c.Case,
            _ => null,
        };
        if (Evidence.Expulsion is not { } expulsion || expulsion.Person != Record.Person || (named is { } one && one != expulsion.Case))
        {
            a.Bar(WorkflowCodes.EvidenceMissing, "evidence.expulsion", null, Arg.Term("evidence", "evidence.expulsion"));
            return null;
        }

        return IsFresh(expulsion.AsOf, "evidence.expulsion", "evidence.expulsion", a) ? expulsion : null;
    }

    /// <summary>The same without a finding, for rules beside the one that asks for it.</summary>
    public ExpulsionEvidence? Expulsion(Assessment a) => RequireExpulsion(new Assessment(a.Law, a.On));
}
