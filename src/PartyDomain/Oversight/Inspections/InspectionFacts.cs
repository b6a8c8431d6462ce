using NodaTime;
using PartyDomain.Organizations;
using PartyDomain.Rulebooks;
using PartyDomain.Workflows;

namespace PartyDomain.Oversight.Inspections;

/// <summary>What the rules of one act on a session look at.</summary>
internal sealed record InspectionFacts(InspectionCommand? Command, InspectionEvidence? Evidence, InspectionSession Session, OrganizationTree Tree, LocalDate On)
{
    private readonly Lazy<OrganizationTreeView> view = new(() => Tree.On(On));

    /// <summary>The tree on the day of the act.</summary>
    public OrganizationTreeView View => view.Value;

    /// <summary>What the session is, or is to be; null where somebody asks before it is decided.</summary>
    public SessionPlan? Plan => Command is DecideSession decide ? decide.Plan : Session.Plan;

    /// <summary>The subjects that the act brings.</summary>
    public IEnumerable<(SessionSubject Subject, string Path)> NewSubjects => Command switch
    {
        DecideSession c => c.Subjects.Select((subject, i) => (subject, $"command.subjects[{i}]")),
        AddSubject c => [(c.Subject, "command.subject")],
        _ => [],
    };

    /// <summary>The one subject that the act concludes on, or whose discipline it registers.</summary>
    public SessionSubject? Meant => Command switch
    {
        ConcludeSubject c => c.Subject,
        RegisterDiscipline c => c.Subject,
        _ => null,
    };

    /// <summary>The evidence, where it was given and is not older than the day before the act.</summary>
    public InspectionEvidence? Require(Assessment a, string term)
    {
        if (Evidence is null)
        {
            a.Bar(WorkflowCodes.EvidenceMissing, "evidence", null, Arg.Term("evidence", term));
            return null;
        }

        if (Evidence.AsOf < On && Evidence.AsOf.PlusDays(1) < On)
        {
            a.Bar(WorkflowCodes.EvidenceStale, "evidence.asOf", null, Arg.Term("evidence", term), Arg.Date("asOf", Evidence.AsOf), Arg.Date("on", On));
            return null;
        }

        return Evidence;
    }
}
