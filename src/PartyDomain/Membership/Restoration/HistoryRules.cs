using NodaTime;
using PartyDomain.Rulebooks;
using PartyDomain.Workflows;
using static PartyDomain.Workflows.RequirementStatus;

namespace PartyDomain.Membership.Restoration;

/// <summary>Memberships of the wars that are recognized although a rule was not kept (294-QĐ/TW, 5.2.3–5.2.7).</summary>
internal static class HistoryRules
{
    public static RequirementStatus Ground(RestorationFacts facts, Assessment a)
    {
        if (facts.Command is not RecognizeMembership command)
        {
            return Pending;
        }

        return command.Ground switch
        {
            RecognitionGround.Proof => Active(command, a.Require(RestorationLaw.Doubtful, "command.ground"), a),
            RecognitionGround.UnderEighteen => Before(command.AdmittedOn, isLast: false, command.South ? RestorationLaw.UnderEighteenSouth : RestorationLaw.UnderEighteen, "command.admittedOn", a),
            RecognitionGround.OneIntroducer => Before(command.AdmittedOn, isLast: true, command.South ? RestorationLaw.OneIntroducerSouth : RestorationLaw.OneIntroducer, "command.admittedOn", a),
            RecognitionGround.VietMinh => Served(command, RestorationLaw.VietMinh, a),
            RecognitionGround.TasksOfMember => Before(command.AdmittedOn, isLast: true, command.South ? RestorationLaw.TasksSouth : RestorationLaw.Tasks, "command.admittedOn", a),
            _ => Sympathizer(command, a),
        };
    }

    // 294-QĐ/TW, 5.2.6: taken into activity later, and found fit
    private static RequirementStatus Sympathizer(RecognizeMembership command, Assessment a)
    {
        var provision = command.South ? RestorationLaw.TasksSouth : RestorationLaw.Tasks;
        return Statuses.Worst(Served(command, provision, a), Active(command, a.Require(provision, "command.ground"), a));
    }

    private static RequirementStatus Active<T>(RecognizeMembership command, InForce<T>? rule, Assessment a)
    {
        if (rule is null)
        {
            return Undetermined;
        }

        if (command.StillActive)
        {
            return Met;
        }

        a.Bar(RestorationCodes.NotActive, "command.stillActive", rule.Citation);
        return NotMet;
    }

    private static RequirementStatus Served(RecognizeMembership command, Provision<LocalDate> provision, Assessment a)
    {
        if (command.ServedFrom is { } first && first <= command.AdmittedOn)
        {
            return Before(first, isLast: true, provision, "command.servedFrom", a);
        }

        a.Bar(RestorationCodes.ServiceMissing, "command.servedFrom", a.Read(provision).Citation);
        return NotMet;
    }

    private static RequirementStatus Before(LocalDate day, bool isLast, Provision<LocalDate> provision, string subject, Assessment a)
    {
        if (a.Require(provision, subject) is not { } rule)
        {
            return Undetermined;
        }

        if (day < rule.Value || (isLast && day == rule.Value))
        {
            return Met;
        }

        a.Bar(RestorationCodes.OutsidePeriod, subject, rule.Citation, Arg.Date("day", day), Arg.Date("until", rule.Value));
        return NotMet;
    }
}
