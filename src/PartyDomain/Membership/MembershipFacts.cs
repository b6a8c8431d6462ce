using NodaTime;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using PartyDomain.Workflows;

namespace PartyDomain.Membership;

/// <summary>What the rules of admission and probation look at, and how they ask for evidence.</summary>
internal abstract class MembershipFacts(MembershipEvidence evidence, MembershipRecord record, LocalDate on)
{
    public MembershipEvidence Evidence { get; } = evidence;

    public MembershipRecord Record { get; } = record;

    public LocalDate On { get; } = on;

    /// <summary>Whether a paper or act of a date counts on the day: it exists and is not dated later.</summary>
    public bool Has(LocalDate? date) => date is { } day && day <= On;

    /// <summary>Whether a delegated committee's own vote had no result, so that its superior decides (06-HD/TW, 5.1).</summary>
    protected abstract bool PassedUp { get; }

    /// <summary>The cell that acts, where the record says so; evidence on another one is not taken.</summary>
    protected virtual OrganizationId? ActingCell => Record.Dossier.Cell;

    /// <summary>The route on the day, or a finding.</summary>
    public AdmissionRoute? RequireRoute(Assessment assessment)
    {
        if (RequireCell(assessment) is not { } cell)
        {
            return null;
        }

        return PassedUp ? AdmissionCompetence.AboveDelegated(cell, assessment) : AdmissionCompetence.Route(cell, assessment);
    }

    /// <summary>The route without findings, for rules that only depend on it.</summary>
    public AdmissionRoute? RouteQuietly(Assessment assessment) => RequireRoute(new Assessment(assessment.Law, assessment.On));

    /// <summary>Gives the fresh evidence on the acting cell, or adds a finding.</summary>
    public CellSituation? RequireCell(Assessment assessment)
    {
        if (Evidence.Cell is not { } cell)
        {
            assessment.Bar(WorkflowCodes.EvidenceMissing, "evidence.cell", null, Arg.Term("evidence", "evidence.cell"));
            return null;
        }

        var isOther = ActingCell is { } expected && expected != cell.Cell;
        if (isOther)
        {
            assessment.Bar(WorkflowCodes.EvidenceOfAnother, "evidence.cell.cell", null, Arg.Term("evidence", "evidence.cell"));
        }

        return IsFresh(cell.AsOf, "evidence.cell", "evidence.cell", assessment) && !isOther ? cell : null;
    }

    /// <summary>Judges whether a paper or act that a rule asks for is there.</summary>
    public RequirementStatus Present(LocalDate? date, string code, string subject, Citation? citation, Assessment assessment)
    {
        if (Has(date))
        {
            return RequirementStatus.Met;
        }

        // Where the law of the day is not known, nobody can say that the paper is required.
        assessment.Add(code, citation is null ? FindingEffect.Open : FindingEffect.Bars, subject, citation);
        return citation is null ? RequirementStatus.Undetermined : RequirementStatus.Pending;
    }

    /// <summary>Gives the fresh evidence on a member, or adds a finding.</summary>
    public MemberEvidence? RequireMember(PersonId person, string subject, Assessment assessment)
    {
        if (Evidence.Members.Count(member => member.Person == person) > 1)
        {
            assessment.Bar(WorkflowCodes.EvidenceConflict, subject, null, Arg.Term("evidence", "evidence.member"));
            return null;
        }

        foreach (var member in Evidence.Members.AsSpan())
        {
            if (member.Person == person)
            {
                return IsFresh(member.AsOf, subject, "evidence.member", assessment) ? member : null;
            }
        }

        assessment.Bar(WorkflowCodes.EvidenceMissing, subject, null, Arg.Term("evidence", "evidence.member"));
        return null;
    }

    /// <summary>Gives the fresh roster of the body that votes, or adds a finding.</summary>
    public Roster? RequireRoster(PartyBody body, Assessment assessment)
    {
        if (Evidence.Roster is not { } roster)
        {
            assessment.Bar(WorkflowCodes.EvidenceMissing, "evidence.roster", null, Arg.Term("evidence", "evidence.roster"));
            return null;
        }

        var sound = IsFresh(roster.AsOf, "evidence.roster", "evidence.roster", assessment);
        if (roster.Body != body)
        {
            assessment.Bar(VoteCodes.WrongBody, "evidence.roster.body", null, Arg.Term("given", roster.Body), Arg.Term("expected", body));
            sound = false;
        }

        if (body == PartyBody.Cell && Evidence.Cell is { } cell && roster.Organization != cell.Cell)
        {
            assessment.Bar(WorkflowCodes.EvidenceOfAnother, "evidence.roster.organization", null, Arg.Term("evidence", "evidence.roster"));
            sound = false;
        }

        return sound ? roster : null;
    }

    /// <summary>Checks that a member is a full member who is not the person of the record.</summary>
    public RequirementStatus RequireFullMember(PersonId person, string subject, string code, Citation? citation, Assessment assessment)
    {
        if (person == Record.Person)
        {
            assessment.Bar(MembershipCodes.OwnHelper, subject, citation);
            return RequirementStatus.NotMet;
        }

        if (RequireMember(person, subject, assessment) is not { } member)
        {
            return RequirementStatus.Pending;
        }

        if (member.Standing == Standing.Full)
        {
            return RequirementStatus.Met;
        }

        assessment.Bar(code, subject, citation, Arg.Term("standing", member.Standing));
        return RequirementStatus.NotMet;
    }

    /// <summary>Checks that evidence holds for the day of the act or later, or adds a finding.</summary>
    protected bool IsFresh(LocalDate asOf, string subject, string term, Assessment assessment)
    {
        if (asOf >= On)
        {
            return true;
        }

        assessment.Bar(WorkflowCodes.EvidenceStale, subject, null, Arg.Term("evidence", term), Arg.Date("asOf", asOf), Arg.Date("on", On));
        return false;
    }
}
