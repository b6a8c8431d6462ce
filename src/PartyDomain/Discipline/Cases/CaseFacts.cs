using NodaTime;
using PartyDomain.Rulebooks;
using PartyDomain.Workflows;

namespace PartyDomain.Discipline.Cases;

/// <summary>What the rules of one act look at. What is worked out once for several rules, and for the event, is kept here.</summary>
internal sealed class CaseFacts(CaseCommand? command, CaseEvidence evidence, DisciplineCase one, LocalDate on)
{
    /// <summary>The command; null where somebody asks what is open.</summary>
    public CaseCommand? Command { get; } = command;

    public CaseEvidence Evidence { get; } = evidence;

    public DisciplineCase Case { get; } = one;

    public LocalDate On { get; } = on;

    /// <summary>The result of the vote in hand.</summary>
    public MeasureTally? Tally { get; set; }

    /// <summary>How the acts stand towards limitation.</summary>
    public ValueList<ActLimitation>? Limitation { get; set; }

    /// <summary>The first day of effect of the decision in hand.</summary>
    public LocalDate? EffectiveOn { get; set; }

    /// <summary>The day on which the decision lapsed.</summary>
    public LocalDate? LapsedOn { get; set; }

    /// <summary>The acts that call for a measure.</summary>
    public IEnumerable<ViolationAct> Acts => Case.Acts.Where(act => act.Exempt is null);

    /// <summary>The standing of the member on the day; null, with a finding, where the evidence does not say it.</summary>
    public DisciplineSubject? Subject(Assessment a)
    {
        if (Case.Subject.Organization is not null)
        {
            return Organization(a) ? DisciplineSubject.Organization : null;
        }

        if (Evidence.Subject is not (DisciplineSubject.FullMember or DisciplineSubject.ProbationaryMember) || Evidence.AsOf is not { } asOf)
        {
            a.Bar(WorkflowCodes.EvidenceMissing, "evidence.subject", null, Arg.Term("evidence", "evidence.member"));
            return null;
        }

        if (asOf < On)
        {
            a.Bar(WorkflowCodes.EvidenceStale, "evidence.subject", null, Arg.Term("evidence", "evidence.member"), Arg.Date("asOf", asOf), Arg.Date("on", On));
            return null;
        }

        return Evidence.Subject;
    }

    /// <summary>How many levels above the organization the body that votes stands; 0 where it is not above.</summary>
    public int LevelsUp() => Evidence is { Organization: { } standing, Roster: { } roster } && roster.Organization != Case.Subject.Organization ? standing.LevelsTo(roster.Organization) : 0;

    public CompetenceQuery Query(DisciplineSubject subject, DisciplineMeasure measure) => new(subject, measure)
    {
        Area = Acts.Any(act => act.Area == ViolationArea.TaskOfSuperior) ? ViolationArea.TaskOfSuperior : Acts.Select(act => act.Area).FirstOrDefault(),
        CommitteeOf = Evidence.CommitteeOf,
        SeveralCommittees = Evidence.Offices.Select(office => office.Organization).Distinct().Count() > 1,
        ManagedBy = Evidence.ManagedBy,
        Delegated = Evidence.Delegated,
        AtFormerOrganization = Evidence.AtFormerOrganization,
    };

    private bool Organization(Assessment a)
    {
        if (Evidence.Organization is null || Evidence.AsOf is not { } asOf)
        {
            a.Bar(WorkflowCodes.EvidenceMissing, "evidence.organization", null, Arg.Term("evidence", "evidence.organization"));
            return false;
        }

        if (asOf < On)
        {
            a.Bar(WorkflowCodes.EvidenceStale, "evidence.organization", null, Arg.Term("evidence", "evidence.organization"), Arg.Date("asOf", asOf), Arg.Date("on", On));
            return false;
        }

        return true;
    }
}
