using PartyDomain.Organizations.Lifecycle;
using PartyDomain.Rulebooks;
using PartyDomain.Workflows;
using static PartyDomain.Workflows.RequirementStatus;

namespace PartyDomain.Organizations.Elections;

/// <summary>What every act on offices must keep to, and how offices end.</summary>
internal static class ActRules
{
    public static RequirementStatus Exists(ElectionFacts facts, Assessment a)
    {
        if (facts.Now is not null)
        {
            return Met;
        }

        a.Bar(ElectionCodes.NotInExistence, "command.organization", null, Arg.Key("organization", facts.Id.Value), Arg.Date("on", facts.On));
        return NotMet;
    }

    public static RequirementStatus InOrder(ElectionFacts facts, Assessment a)
    {
        if (facts.Command is not { } command || facts.File.LastOn is not { } last || command.On >= last)
        {
            return facts.Command is null ? Pending : Met;
        }

        a.Bar(WorkflowCodes.BeforePrevious, "command.on", null, Arg.Date("on", command.On), Arg.Date("last", last));
        return NotMet;
    }

    // Charter, 13; 294-QĐ/TW, 16: the committee directly above
    public static RequirementStatus Decider(ElectionFacts facts, Assessment a)
    {
        if (facts.Command is not { } command || facts.Now is null)
        {
            return facts.Command is null ? Pending : NotApplicable;
        }

        var given = command switch
        {
            AppointOffices c => c.DecidedBy,
            ConfirmElection c => c.DecidedBy,
            MoveTermEnd c => c.DecidedBy,
            _ => throw new ArgumentOutOfRangeException(nameof(facts), command.GetType().Name, "Nobody decides."),
        };
        var expected = facts.Superior(a);
        if (given == expected || (expected is null && given is { } outside && facts.Tree.Find(outside) is null))
        {
            return Met;
        }

        var citation = a.Read(AppointmentLaw.CommitteeVacancy).Citation;
        if (given is null || (expected is { } id && facts.Before.Contains(id) && facts.Before.Path(id).Contains(given.Value)))
        {
            a.Breach(LifecycleCodes.DecidedHigherUp, "command.decidedBy", citation, Arg.Key("expected", expected?.Value ?? "—"));
            return Met;
        }

        a.Bar(LifecycleCodes.WrongDecider, "command.decidedBy", citation, Arg.Key("expected", expected?.Value ?? "—"));
        return NotMet;
    }

    // 294-QĐ/TW, 16.4
    public static RequirementStatus Leaving(ElectionFacts facts, Assessment a)
    {
        if (facts.Command is not LeaveOffices command || facts.Now is null)
        {
            return facts.Command is null ? Pending : NotApplicable;
        }

        var status = Met;
        if (command.Persons.Count == 0)
        {
            a.Bar(ElectionCodes.NobodyNamed, "command.persons", null);
            status = NotMet;
        }

        var seen = new HashSet<PersonId>();
        for (var i = 0; i < command.Persons.Count; i++)
        {
            if (!seen.Add(command.Persons[i]))
            {
                a.Bar(ElectionCodes.NamedTwice, $"command.persons[{i}]", null, Arg.Number("position", i + 1));
                status = NotMet;
            }

            if (!facts.Organization.Offices.Any(term => term.Person == command.Persons[i] && term.IsHeldOn(facts.On)))
            {
                a.Bar(ElectionCodes.HoldsNothing, $"command.persons[{i}]", null, Arg.Number("position", i + 1));
                status = NotMet;
            }
        }

        if (command.Reason is LeavingReason.Retired or LeavingReason.PostEnded or LeavingReason.MovedAway && a.Read(AppointmentLaw.LeavesWithoutDecision) is { IsKnown: true } rule)
        {
            a.Remark(ElectionCodes.LeavesWithoutDecision, "command.reason", rule.Citation, Arg.Term("reason", command.Reason));
        }

        foreach (var office in facts.Held(ElectionFacts.Leadership).Where(held => seen.Contains(held.Person) && held.Office != PartyOffice.CommitteeMember).Select(held => held.Office).Distinct())
        {
            a.Remark(ElectionCodes.OfficeVacant, "record", null, Arg.Term("office", office));
        }

        return status;
    }

    // 294-QĐ/TW, 16.3
    public static RequirementStatus MovedAtOnce(ElectionFacts facts, Assessment a)
    {
        if (facts.Command is not LeaveOffices { Reason: LeavingReason.Mobilized } command)
        {
            return facts.Command is null ? Pending : NotApplicable;
        }

        // Of those that the congress elected, whether or not they are all still there; a rejected result elected nobody.
        var elected = facts.File.Elections
            .Where(held => held.Office == PartyOffice.CommitteeMember)
            .SelectMany(held => held.Elected)
            .ToHashSet();
        return MovedAtOnce(elected.Count, command.Persons.Distinct().Count(elected.Contains), facts.HasConsent(ElectionConsentKind.TwoLevelsUp), a);
    }

    public static RequirementStatus MovedAtOnce(int elected, int moved, bool agreed, Assessment a)
    {
        if (moved == 0 || a.Require(AppointmentLaw.MovedAtOnce, "command.persons") is not { } share)
        {
            return moved == 0 ? Met : Undetermined;
        }

        if (agreed || new Fraction(moved, elected) <= share.Value)
        {
            return Met;
        }

        a.Bar(ElectionCodes.TooManyMoved, "command.persons", share.Citation, Arg.Number("moved", moved), Arg.Number("elected", elected), Arg.Fraction("share", share.Value));
        return NotMet;
    }
}
