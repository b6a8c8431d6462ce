using NodaTime;
using PartyDomain.Organizations.Formation;
using PartyDomain.Organizations.Lifecycle;
using PartyDomain.Rulebooks;
using PartyDomain.Workflows;
using static PartyDomain.Workflows.RequirementStatus;

namespace PartyDomain.Organizations.Elections;

/// <summary>When somebody is appointed and not elected. One method a ground.</summary>
internal static class GroundRules
{
    public static RequirementStatus Ground(ElectionFacts facts, Assessment a)
    {
        if (facts.Command is not AppointOffices command || facts.Now is not { } now)
        {
            return facts.Command is null ? Pending : NotApplicable;
        }

        if (command.ProposedOn > command.On)
        {
            a.Bar(ElectionCodes.ProposedLater, "command.proposedOn", null, Arg.Date("proposed", command.ProposedOn.Value), Arg.Date("on", command.On));
        }

        return command.Ground switch
        {
            AppointmentGround.Reorganization => Reorganized(facts, command, a),
            AppointmentGround.WithoutCongress => WithoutCongress(facts, command, now, a),
            AppointmentGround.Vacancy when facts.IsCell => CellVacancy(facts.Held(ElectionFacts.Leadership).Any(), command.ProposedOn is not null, a),
            AppointmentGround.Vacancy => CommitteeVacancy(command, a),
            AppointmentGround.ThirdBallot => ThirdBallot(facts, command, a),
            AppointmentGround.NoSecretaryElected => NoSecretary(facts, command, a),
            AppointmentGround.Exceptional => OnlyInCell(facts, AppointmentLaw.CellExceptional, a),
            AppointmentGround.Enlargement => Statuses.Worst(CommitteeVacancy(command, a), AppointmentRules.Enlarged(facts, command, a)),
            AppointmentGround.NamedBySuperior => NamedBySuperior(a),
            AppointmentGround.ByOffice => ByOffice(facts, command, now, a),
            _ => throw new ArgumentOutOfRangeException(nameof(facts), command.Ground, "Unknown ground."),
        };
    }

    // 294-QĐ/TW, 16.2.2; 208-QĐ/TW
    public static RequirementStatus CellVacancy(bool anybodyLeft, bool proposed, Assessment a)
    {
        if (a.Require(AppointmentLaw.CellVacancy, "command.proposedOn") is not { } rule)
        {
            return Undetermined;
        }

        if (proposed || (!anybodyLeft && a.Read(AppointmentLaw.AllVacantWithoutProposal) is { IsKnown: true, Value: true }))
        {
            return Met;
        }

        a.Bar(ElectionCodes.ProposalMissing, "command.proposedOn", rule.Citation);
        return NotMet;
    }

    // 294-QĐ/TW, 24.3.1
    public static RequirementStatus ByOffice(ElectionFacts facts, AppointOffices command, OrganizationAttributes now, Assessment a)
    {
        if (a.Require(AppointmentLaw.MilitaryByOffice, "command.ground") is not { } rule)
        {
            return Undetermined;
        }

        if (now.Sector != OrganizationSector.Army || now.Parent is not { } local || facts.Tree.Find(local) is not { } home)
        {
            a.Bar(ElectionCodes.NotMilitary, "command.organization", rule.Citation, Arg.Key("organization", facts.Id.Value));
            return NotMet;
        }

        var secretaries = home.Holders(PartyOffice.Secretary, facts.On);
        var status = Met;
        for (var i = 0; i < command.Offices.Count; i++)
        {
            var named = command.Offices[i];
            var isSecretary = secretaries.Contains(named.Person);
            var isChair = facts.Evidence.PeoplesCommitteeChair == named.Person;
            if (named.Office == PartyOffice.Secretary ? !isSecretary : named.Office != PartyOffice.CommitteeMember || !(isSecretary || isChair))
            {
                a.Bar(ElectionCodes.NotByOffice, $"command.offices[{i}]", rule.Citation, Arg.Term("office", named.Office));
                status = NotMet;
            }
        }

        return status;
    }

    // 294-QĐ/TW, 16.5
    private static RequirementStatus Reorganized(ElectionFacts facts, AppointOffices command, Assessment a)
    {
        if (a.Require(LifecycleLaw.ReorganizedCommitteeAppointed, "command.ground") is not { } rule)
        {
            return Undetermined;
        }

        var status = TermRules.Term(facts.HasCellTerm, command.On, command.TermEndsOn, true, a, "command.termEndsOn") is null ? NotMet : Met;
        if (facts.IsReorganized)
        {
            return status;
        }

        a.Bar(ElectionCodes.NotReorganized, "command.ground", rule.Citation, Arg.Key("organization", facts.Id.Value));
        return NotMet;
    }

    // 294-QĐ/TW, 6.3.2 d, 6.3.3 b
    private static RequirementStatus WithoutCongress(ElectionFacts facts, AppointOffices command, OrganizationAttributes now, Assessment a)
    {
        var status = TermRules.Term(facts.HasCellTerm, command.On, command.TermEndsOn, true, a, "command.termEndsOn") is null ? NotMet : Met;
        if (a.Require(FormationLaw.TemporaryCellAppointed, "command.ground") is not { } rule)
        {
            return Undetermined;
        }

        if (now.Sector == OrganizationSector.Overseas || (now.Kind == OrganizationKind.Cell && facts.File.Form is null))
        {
            return status;
        }

        a.Bar(ElectionCodes.HasCongress, "command.ground", rule.Citation, Arg.Key("organization", facts.Id.Value));
        return NotMet;
    }

    // 294-QĐ/TW, 16.2.1-16.2.2
    private static RequirementStatus CommitteeVacancy(AppointOffices command, Assessment a)
    {
        if (a.Require(AppointmentLaw.CommitteeVacancy, "command.proposedOn") is not { } rule)
        {
            return Undetermined;
        }

        if (command.ProposedOn is null)
        {
            a.Remark(ElectionCodes.WithoutProposal, "command.proposedOn", rule.Citation);
        }

        var status = Met;
        foreach (var post in command.Offices.Where(office => ElectionFacts.Posts.Contains(office.Office)).Select(office => office.Office).Distinct())
        {
            a.Breach(ElectionCodes.PostIsElected, "command.offices", a.Read(ElectionLaw.PostsFromCommittee).Citation, Arg.Term("office", post));
            status = NotMet;
        }

        return status;
    }

    // 294-QĐ/TW, 23.3
    private static RequirementStatus ThirdBallot(ElectionFacts facts, AppointOffices command, Assessment a)
    {
        if (a.Require(ElectionLaw.CellBallots, "command.ground") is not { } most)
        {
            return Undetermined;
        }

        var status = Statuses.Worst(OnlySecretary(command, most.Citation, a), OnlyInCell(facts, null, a));
        var held = facts.File.NextRound(PartyOffice.Secretary) - 1;
        if (held < most.Value || facts.File.HasElected(PartyOffice.Secretary))
        {
            a.Bar(ElectionCodes.BallotsNotExhausted, "command.ground", most.Citation, Arg.Number("held", held), Arg.Number("most", most.Value));
            status = NotMet;
        }

        return status;
    }

    // 06-HD/TW, 16.1
    private static RequirementStatus NoSecretary(ElectionFacts facts, AppointOffices command, Assessment a)
    {
        if (a.Require(AppointmentLaw.NoSecretaryElected, "command.ground") is not { } rule)
        {
            return Undetermined;
        }

        var status = OnlySecretary(command, rule.Citation, a);
        if (facts.File.NextRound(PartyOffice.Secretary) == 1 || facts.File.HasElected(PartyOffice.Secretary))
        {
            a.Bar(ElectionCodes.SecretaryElected, "command.ground", rule.Citation);
            status = NotMet;
        }

        return status;
    }

    // 294-QĐ/TW, 16.2.3-16.2.4: somebody of the superior committee, or somebody moved in from elsewhere
    private static RequirementStatus NamedBySuperior(Assessment a) => a.Require(AppointmentLaw.NamedBySuperior, "command.ground") is null ? Undetermined : Met;

    private static RequirementStatus OnlyInCell(ElectionFacts facts, Provision<bool>? provision, Assessment a)
    {
        var rule = provision is null ? null : a.Require(provision, "command.ground");
        if (facts.IsCell)
        {
            return provision is not null && rule is null ? Undetermined : Met;
        }

        a.Bar(ElectionCodes.OnlyInCells, "command.ground", rule?.Citation);
        return NotMet;
    }

    // The secretary, with the seat in the committee that goes with it.
    private static RequirementStatus OnlySecretary(AppointOffices command, Citation? citation, Assessment a)
    {
        var secretaries = command.Offices.Where(office => office.Office == PartyOffice.Secretary).Select(office => office.Person).ToHashSet();
        if (secretaries.Count == 1 && command.Offices.All(office => office.Office is PartyOffice.Secretary or PartyOffice.CommitteeMember && secretaries.Contains(office.Person)))
        {
            return Met;
        }

        a.Bar(ElectionCodes.OnlySecretary, "command.offices", citation);
        return NotMet;
    }
}
