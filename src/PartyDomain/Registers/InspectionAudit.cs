using NodaTime;
using PartyDomain.Oversight.Inspections;

namespace PartyDomain.Registers;

/// <summary>Checks sessions of inspection and supervision against the organizations and persons of a register.</summary>
internal static class InspectionAudit
{
    public static void Check(AuditContext context)
    {
        var seen = new HashSet<SessionId>();
        for (var i = 0; i < context.Document.Inspections.Count; i++)
        {
            var entry = context.Document.Inspections[i];
            var path = $"inspections[{i}]";
            if (!seen.Add(entry.Session))
            {
                context.Bar(RegisterCodes.SessionTwice, $"{path}.session", Arg.Key("session", entry.Session.Value));
            }

            Facts(InspectionHistory.Fold(entry.Session, entry.Events), path, context);
        }
    }

    private static void Facts(InspectionSession session, string path, AuditContext context)
    {
        foreach (var happened in session.History.AsSpan())
        {
            if (happened is SessionCorrected correction
                && !FactOrder.CanCorrect<InspectionEvent, SessionCorrected>(session.History, correction.Position, correction.Corrects, correction.Replacement))
            {
                context.Breach(RegisterCodes.NothingToCorrect, $"{path}.events[{correction.Position}]", Arg.Number("position", correction.Corrects));
            }
        }

        var now = new InspectionSession(session.Id);
        foreach (var happened in InspectionHistory.InForce(session.History))
        {
            var place = $"{path}.events[{happened.Position}]";
            if (InspectionHistory.Apply(now, happened) is { } next)
            {
                now = next;
            }
            else
            {
                context.Breach(RegisterCodes.FactOutOfPlace, place, Arg.Date("on", happened.On));
            }

            switch (happened)
            {
                case SessionDecided e:
                    Plan(e.Plan, e.Subjects, e.On, place, context);
                    break;
                case SessionRecorded e:
                    Plan(e.Plan, e.Subjects, e.On, place, context);
                    Recorded(e, place, context);
                    break;
                case SubjectAdded e:
                    Subject(e.Subject, e.On, $"{place}.subject", context);
                    break;
                default:
                    break;
            }
        }
    }

    private static void Plan(SessionPlan plan, ValueList<SessionSubject> subjects, LocalDate on, string place, AuditContext context)
    {
        context.Require(plan.By, on, $"{place}.plan.by");
        for (var i = 0; i < subjects.Count; i++)
        {
            Subject(subjects[i], on, $"{place}.subjects[{i}]", context);
        }
    }

    private static void Subject(SessionSubject subject, LocalDate on, string place, AuditContext context)
    {
        switch (subject)
        {
            case OrganizationSubject organization:
                context.Require(organization.Organization, on, $"{place}.organization");
                break;
            case MemberSubject member:
                context.RequirePerson(member.Person, $"{place}.person");
                break;
            default:
                break;
        }
    }

    private static void Recorded(SessionRecorded happened, string place, AuditContext context)
    {
        if (happened.DecidedOn > happened.On || happened.BegunOn > happened.On || happened.DecidedOn > happened.BegunOn)
        {
            context.Breach(RegisterCodes.FactOutOfPlace, place, Arg.Date("on", happened.On));
        }

        if (happened.Further is { } numbers && (numbers.Organizations < 0 || numbers.CommitteeMembers < 0 || numbers.Members < numbers.CommitteeMembers))
        {
            context.Breach(RegisterCodes.NumbersContradict, $"{place}.further", Arg.Number("members", numbers.Members), Arg.Number("committeeMembers", numbers.CommitteeMembers));
        }
    }
}
