using PartyDomain.Rulebooks;
using PartyDomain.Workflows;
using static PartyDomain.Workflows.RequirementStatus;

namespace PartyDomain.Oversight.Inspections;

/// <summary>Who may inspect and supervise whom (Charter, 32; 22-QĐ/TW and 296-QĐ/TW, 3; 02-HD/TW, I.4; 08-HD/TW, II.3.2).</summary>
internal static class ReachRules
{
    private const string Member = "evidence.inspected-member";
    private const string Cell = "evidence.inspecting-cell";

    public static RequirementStatus Named(InspectionFacts facts, Assessment a)
    {
        if (facts.Command is null)
        {
            return Pending;
        }

        var status = Met;
        var seen = facts.Command is AddSubject ? facts.Session.Subjects.Select(state => state.Subject.Key).ToHashSet() : [];
        foreach (var (subject, path) in facts.NewSubjects)
        {
            if (!seen.Add(subject.Key))
            {
                a.Bar(InspectionCodes.SubjectTwice, path, null);
                status = NotMet;
            }
        }

        if (seen.Count == 0)
        {
            a.Bar(InspectionCodes.NoSubject, "command.subjects", null);
            return NotMet;
        }

        return status;
    }

    // 22-QĐ/TW and 296-QĐ/TW, 3; 02-HD/TW, I.4
    public static RequirementStatus Allowed(InspectionFacts facts, Assessment a)
    {
        var status = facts.Command is null ? Pending : Met;
        foreach (var (subject, path) in facts.NewSubjects)
        {
            if (subject is OrganizationSubject organization)
            {
                status = Statuses.Worst(status, Allowed(organization.Body, path, a));
            }
        }

        return status;
    }

    // Charter, 32
    public static RequirementStatus Compliance(InspectionFacts facts, Assessment a)
    {
        if (facts.Plan is not { } plan)
        {
            return Pending;
        }

        if (plan is not { Kind: SessionKind.Inspection, Form: SessionForm.Compliance, Body: SessionBody.InspectionCommission })
        {
            return NotApplicable;
        }

        if (a.Require(InspectionLaw.ComplianceByCommittee, "command.plan.body") is not { } rule)
        {
            return Undetermined;
        }

        if (rule.Value)
        {
            a.Bar(InspectionCodes.NotTheCommissions, "command.plan.body", rule.Citation);
            return NotMet;
        }

        return Met;
    }

    // Charter, 32 for the inspection commission; for other bodies a reading of our own
    public static RequirementStatus Below(InspectionFacts facts, Assessment a)
    {
        if (facts.Plan is not { } plan || facts.Command is null)
        {
            return Pending;
        }

        var provision = plan.Body == SessionBody.InspectionCommission ? InspectionLaw.CommissionLooksDown : InspectionLaw.LooksDown;
        if (!facts.View.Contains(plan.By))
        {
            return Pending;
        }

        if (a.Require(provision, "command.subjects") is not { } rule)
        {
            return Undetermined;
        }

        var status = Met;
        foreach (var (subject, path) in facts.NewSubjects.Where(_ => rule.Value))
        {
            status = Statuses.Worst(status, subject switch
            {
                OrganizationSubject organization => Below(facts, plan, organization, path, rule.Citation, a),
                MemberSubject member => Below(facts, plan, member, path, rule.Citation, a),
                _ => Met,
            });
        }

        return status;
    }

    // 08-HD/TW, II.3.2
    public static RequirementStatus CellThematic(InspectionFacts facts, Assessment a)
    {
        if (facts.Plan is not { } plan)
        {
            return Pending;
        }

        if (plan is not { Kind: SessionKind.Supervision, Form: SessionForm.Thematic, Body: SessionBody.Cell or SessionBody.CellCommittee })
        {
            return NotApplicable;
        }

        if (a.Require(InspectionLaw.CellThematicMoreThan, "command.plan.form") is not { } rule)
        {
            return Undetermined;
        }

        if (facts.Require(a, Cell) is not { } evidence)
        {
            return Pending;
        }

        if (evidence.Cell is not { } cell)
        {
            a.Bar(WorkflowCodes.EvidenceMissing, "evidence.cell", null, Arg.Term("evidence", Cell));
            return Pending;
        }

        var status = Met;
        if (!cell.HasCommittee)
        {
            a.Bar(InspectionCodes.CellWithoutCommittee, "command.plan.form", rule.Citation);
            status = NotMet;
        }

        if (cell.Members <= rule.Value && !cell.IsDispersed && !cell.HasManyGroups)
        {
            a.Bar(InspectionCodes.CellTooSmall, "command.plan.form", rule.Citation, Arg.Number("members", cell.Members), Arg.Number("moreThan", rule.Value));
            status = NotMet;
        }

        return status;
    }

    // 21-QĐ/TW
    public static RequirementStatus CellReportsUp(InspectionFacts facts, Assessment a)
    {
        if (facts.Plan is not { } plan)
        {
            return Pending;
        }

        if (plan is not { Kind: SessionKind.Inspection, Form: SessionForm.SignsOfViolation, Body: SessionBody.Cell or SessionBody.CellCommittee })
        {
            return NotApplicable;
        }

        var status = facts.Command is null ? Pending : Met;
        foreach (var (subject, path) in facts.NewSubjects)
        {
            if (subject is not MemberSubject member)
            {
                continue;
            }

            if (a.Require(InspectionLaw.CellReportsUp, path) is not { } rule)
            {
                return Undetermined;
            }

            status = Statuses.Worst(status, rule.Value ? ReportsUp(facts, member, path, rule.Citation, a) : Met);
        }

        return status;
    }

    private static RequirementStatus ReportsUp(InspectionFacts facts, MemberSubject member, string path, Citation? citation, Assessment a)
    {
        if (facts.Require(a, Member) is not { } evidence)
        {
            return Pending;
        }

        if (Find(evidence, member.Person) is not { ManagedBySuperior: { } managed })
        {
            a.Bar(WorkflowCodes.EvidenceMissing, $"evidence.members[{path}]", null, Arg.Term("evidence", Member));
            return Pending;
        }

        if (managed)
        {
            a.Bar(InspectionCodes.ReportUp, path, citation);
            return NotMet;
        }

        return Met;
    }

    private static RequirementStatus Allowed(SubjectBody body, string path, Assessment a)
    {
        var (known, further) = (a.Read(InspectionLaw.Subjects), a.Read(InspectionLaw.FurtherSubjects));
        if (known.Value?.Contains(body) == true || further.Value?.Contains(body) == true)
        {
            return Met;
        }

        if (!known.IsKnown || !further.IsKnown)
        {
            a.OpenValue((known.IsKnown ? (Provision)InspectionLaw.FurtherSubjects : InspectionLaw.Subjects).Key, a.On, path);
            return Undetermined;
        }

        a.Bar(InspectionCodes.SubjectNotAllowed, path, known.Citation, Arg.Term("body", body));
        return NotMet;
    }

    private static RequirementStatus Below(InspectionFacts facts, SessionPlan plan, OrganizationSubject subject, string path, Citation? citation, Assessment a)
    {
        if (!facts.View.Contains(subject.Organization))
        {
            a.Bar(InspectionCodes.OrganizationNotThere, $"{path}.organization", null, Arg.Key("organization", subject.Organization.Value), Arg.Date("on", facts.On));
            return NotMet;
        }

        var isBelow = subject.Organization == plan.By ? Serves(plan.Body, subject.Body) : facts.View.Path(subject.Organization).Contains(plan.By);
        if (!isBelow)
        {
            a.Bar(InspectionCodes.NotBelow, path, citation, Arg.Key("organization", subject.Organization.Value), Arg.Key("by", plan.By.Value));
        }

        return isBelow ? Met : NotMet;
    }

    // Within one organization: the committee looks at every other body, the standing committee and the inspection commission at those that serve the committee.
    private static bool Serves(SessionBody by, SubjectBody body) => body switch
    {
        SubjectBody.Organization or SubjectBody.Committee => false,
        SubjectBody.StandingCommittee => by == SessionBody.Committee,
        SubjectBody.InspectionCommission => by is SessionBody.Committee or SessionBody.StandingCommittee,
        _ => true,
    };

    private static RequirementStatus Below(InspectionFacts facts, SessionPlan plan, MemberSubject subject, string path, Citation? citation, Assessment a)
    {
        if (facts.Require(a, Member) is not { } evidence)
        {
            return Pending;
        }

        if (Find(evidence, subject.Person) is not { } member)
        {
            a.Bar(WorkflowCodes.EvidenceMissing, $"evidence.members[{path}]", null, Arg.Term("evidence", Member));
            return Pending;
        }

        // A member of the committee of one's own level may have a cell elsewhere.
        var isBelow = (member.Cell is { } cell && facts.View.Contains(cell) && facts.View.Path(cell).Contains(plan.By))
            || facts.Tree.Find(plan.By)!.Offices.Any(term => term.Person == subject.Person && term.IsHeldOn(facts.On));
        if (!isBelow)
        {
            a.Bar(InspectionCodes.MemberNotBelow, path, citation, Arg.Key("by", plan.By.Value));
        }

        return isBelow ? Met : NotMet;
    }

    private static InspectedMember? Find(InspectionEvidence evidence, PersonId person) => evidence.Members.FirstOrDefault(member => member.Person == person);
}
