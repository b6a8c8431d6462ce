using NodaTime;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using PartyDomain.Workflows;

namespace PartyDomain.Membership.Leaving;

/// <summary>What the rules of leaving look at. The command is null while a step is only explained.</summary>
internal sealed class LeavingFacts(LeavingCommand? command, MembershipEvidence evidence, MembershipRecord record, LocalDate on)
    : MembershipFacts(evidence, record, on)
{
    public LeavingCommand? Command { get; } = command;

    public LeavingFile File => Record.Leaving;

    public LeavingPhase Phase => PhaseOf(Record);

    /// <summary>The ground in hand, or the one that the command brings.</summary>
    public StrikingGround? Ground => Command is OpenStrikingOff open ? open.Ground : Phase == LeavingPhase.None ? null : File.Ground;

    public StrikingFacts? GroundFacts => Command is OpenStrikingOff open ? open.Facts : File.Facts;

    /// <summary>The result of the vote the command brings, once its rule has judged it.</summary>
    public Tally? Tally { get; set; }

    /// <summary>Whether the gap counts, once its rule has judged it.</summary>
    public bool? GapCounts { get; set; }

    /// <inheritdoc/>
    protected override OrganizationId? ActingCell => (Ground == StrikingGround.TransferPapersNotFiled ? GroundFacts?.Destination : null) ?? Record.HomeCell;

    /// <inheritdoc/>
    protected override bool PassedUp => StrikingRules.IsOfMembership(Ground)
        || File is { Phase: LeavingPhase.LeavingEscalated or LeavingPhase.StrikingEscalated, DecisionTally: { Body: PartyBody.DelegatedCommittee, Carried: false } };

    /// <summary>The phase of a record: where somebody is a member again, what ended the membership before is over.</summary>
    public static LeavingPhase PhaseOf(MembershipRecord record) => record switch
    {
        { Ending.Reason: EndingReason.Died } => LeavingPhase.Died,
        { Ending.Reason: EndingReason.Expelled } => LeavingPhase.Expelled,
        { Ending.Reason: EndingReason.Resigned } => LeavingPhase.Left,
        { Ending.Reason: EndingReason.StruckOff, Leaving.Phase: not LeavingPhase.Appealed } => LeavingPhase.StruckOff,
        { Ending.Reason: EndingReason.StruckOff } => LeavingPhase.Appealed,
        { Standing: not (Standing.Probationary or Standing.Full) } => LeavingPhase.None,
        { Standing: Standing.Probationary or Standing.Full, Leaving.Phase: LeavingPhase.Left or LeavingPhase.StruckOff or LeavingPhase.Died or LeavingPhase.Expelled } => LeavingPhase.None,
        { Standing: Standing.Probationary or Standing.Full, Leaving: { Phase: LeavingPhase.Appealed, Appeals: [.., { Suspends: false }] } } => LeavingPhase.None,
        _ => record.Leaving.Phase,
    };

    /// <summary>Gives the fresh evidence on what is open against the member, or adds a finding.</summary>
    public MemberConduct? RequireConduct(Assessment a)
    {
        if (Evidence.Conduct is not { } conduct)
        {
            a.Bar(WorkflowCodes.EvidenceMissing, "evidence.conduct", null, Arg.Term("evidence", "evidence.conduct"));
            return null;
        }

        return IsFresh(conduct.AsOf, "evidence.conduct", "evidence.conduct", a) ? conduct : null;
    }

    /// <summary>Gives the fresh evidence on the expulsion of the person in the case that the command names, or adds a finding.</summary>
    public ExpulsionEvidence? RequireExpulsion(Assessment a)
    {
        CaseId? named = Command switch
        {
            RecordExpulsion c => c.Case,
            ReverseExpulsion c => c.Case,
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
