using NodaTime;
using PartyDomain.Voting;

namespace PartyDomain.Discipline.Cases;

/// <summary>One case against one member or one organization. Immutable; <see cref="CaseHistory"/> makes the next one from a fact.</summary>
/// <param name="Id">The host's key of the case.</param>
/// <param name="Subject">The member or the organization.</param>
public sealed record DisciplineCase(CaseId Id, CaseSubject Subject)
{
    /// <summary>Where it stands.</summary>
    public CasePhase Phase { get; init; }

    /// <summary>Where it stood before it was deferred.</summary>
    public CasePhase PhaseBeforeDeferral { get; init; }

    /// <summary>The penalty of a court, where one was registered.</summary>
    public CriminalPenalty? Sentence { get; init; }

    /// <summary>The acts, as concluded.</summary>
    public ValueList<ViolationAct> Acts { get; init; } = [];

    /// <summary>The day of the conclusion; limitation runs until then, and its law is that of then.</summary>
    public LocalDate? ConcludedOn { get; init; }

    /// <summary>The deferral that runs.</summary>
    public ExcludedTime? Deferral { get; init; }

    /// <summary>The deferrals that ended.</summary>
    public ValueList<ExcludedTime> Deferrals { get; init; } = [];

    /// <summary>How the member took part in each hearing.</summary>
    public ValueList<HearingAttendance> Hearings { get; init; } = [];

    /// <summary>The results of the bodies that proposed or passed up, in order.</summary>
    public ValueList<MeasureTally> Proposals { get; init; } = [];

    /// <summary>The result of the vote that decided.</summary>
    public MeasureTally? Decision { get; init; }

    /// <summary>The day of that vote.</summary>
    public LocalDate? VotedOn { get; init; }

    /// <summary>How each act stands towards limitation.</summary>
    public ValueList<ActLimitation> Limitation { get; init; } = [];

    /// <summary>The measure of the decision, as the last appeal left it.</summary>
    public DisciplineMeasure? Measure { get; init; }

    /// <summary>The body that decided.</summary>
    public PartyBody? DecidedBy { get; init; }

    /// <summary>The offices that a removal is from.</summary>
    public ValueList<HeldOffice> Offices { get; init; } = [];

    /// <summary>The day of signing.</summary>
    public LocalDate? SignedOn { get; init; }

    /// <summary>The day of announcement.</summary>
    public LocalDate? AnnouncedOn { get; init; }

    /// <summary>The day on which the member received the decision, or the last decision on an appeal.</summary>
    public LocalDate? ReceivedOn { get; init; }

    /// <summary>The first day of its effect.</summary>
    public LocalDate? EffectiveOn { get; init; }

    /// <summary>The appeal that is pending.</summary>
    public PendingAppeal? Appeal { get; init; }

    /// <summary>The decisions on appeals, in order.</summary>
    public ValueList<AppealResolved> Resolved { get; init; } = [];

    /// <summary>The day on which the decision lapsed.</summary>
    public LocalDate? LapsedOn { get; init; }

    /// <summary>Whether the member was full or probationary at the decision; organization for an organization.</summary>
    public DisciplineSubject? Standing { get; init; }

    /// <summary>What was concluded on the members of an organization; a later conclusion on one takes the place of an earlier one.</summary>
    public ValueList<MemberResponsibility> Individuals { get; init; } = [];

    /// <summary>What was wrong with the decision, where it was annulled or changed for that.</summary>
    public WrongKind? Wrong { get; init; }

    /// <summary>The day on which it was rectified.</summary>
    public LocalDate? RectifiedOn { get; init; }

    /// <summary>The day of the apology.</summary>
    public LocalDate? ApologizedOn { get; init; }

    /// <summary>The day on which rights and interests were restored.</summary>
    public LocalDate? RestoredOn { get; init; }

    /// <summary>Every fact, in the order in which it was learned.</summary>
    public ValueList<CaseEvent> History { get; init; } = [];

    /// <summary>Whether the member is being considered: from the signal until the decision, or the close without one. Transfers and personnel acts are barred meanwhile.</summary>
    public bool IsConsidered => Phase is >= CasePhase.SignalReceived and <= CasePhase.Decided;

    /// <summary>Whether a measure is in force, an appeal pending or not.</summary>
    public bool HasMeasureInForce => Phase is CasePhase.InForce or CasePhase.Appealed;

    /// <summary>The decisions after the first one, on appeals and of rectification, in the order of their days.</summary>
    internal IEnumerable<LaterDecision> LaterDecisions() => CaseHistory.InForce(History).Select(happened => happened switch
    {
        AppealResolved e => new LaterDecision(e.On, e.By, e.Outcome),
        DecisionRectified e => new LaterDecision(e.On, e.By, e.Outcome),
        _ => null,
    }).OfType<LaterDecision>();

    /// <summary>Writes nothing of the case.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(DisciplineCase);
}
