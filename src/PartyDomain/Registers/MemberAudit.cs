using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Organizations;

namespace PartyDomain.Registers;

/// <summary>Checks persons against each other, the organizations and the coverage units.</summary>
internal static class MemberAudit
{
    public static void Check(AuditContext context)
    {
        var firsts = new Dictionary<PersonId, int>();
        for (var i = 0; i < context.Document.Members.Count; i++)
        {
            var member = context.Document.Members[i];
            var path = $"members[{i}]";
            if (!firsts.TryAdd(member.Person, i))
            {
                context.Bar(RegisterCodes.PersonTwice, $"{path}.person", Arg.Number("first", firsts[member.Person]));
            }

            Corrections(member, path, context);
            MemberFactAudit.Check(member, path, context);
            Spans(MembershipTimeline.Of(member.Person, member.Events), path, context);
            Profiles(member, path, context);
        }
    }

    private static void Corrections(MemberEntry member, string path, AuditContext context)
    {
        for (var i = 0; i < member.Events.Count; i++)
        {
            if (member.Events[i] is EventCorrected correction
                && !FactOrder.CanCorrect<MembershipEvent, EventCorrected>(member.Events, i, correction.Corrects, correction.Replacement))
            {
                context.Breach(RegisterCodes.NothingToCorrect, $"{path}.events[{i}]", Arg.Number("position", correction.Corrects));
            }
        }
    }

    private static void Spans(MembershipTimeline timeline, string path, AuditContext context)
    {
        var told = new HashSet<(string Code, OrganizationId? Cell)>();
        for (var i = 0; i < timeline.Spans.Count; i++)
        {
            var span = timeline.Spans[i];
            LocalDate? until = i + 1 < timeline.Spans.Count ? timeline.Spans[i + 1].From : null;
            if (CellFault(span, until, context) is { } fault && told.Add((fault.Code, span.Cell)))
            {
                context.Breach(fault.Code, $"{path}.cell", fault.Arguments);
            }

            if (Contradiction(i == 0 ? null : timeline.Spans[i - 1], span) && told.Add((RegisterCodes.DatesContradict, null)))
            {
                context.Breach(RegisterCodes.DatesContradict, $"{path}.events", Arg.Date("on", span.From));
            }
        }
    }

    private static (string Code, FindingArgument[] Arguments)? CellFault(MembershipSpan span, LocalDate? until, AuditContext context)
    {
        if (span.Standing is Standing.Former or Standing.Outside)
        {
            return null;
        }

        if (span.Cell is not { } cell)
        {
            return span.IsMember ? (RegisterCodes.MemberWithoutCell, [Arg.Date("on", span.From)]) : null;
        }

        if (context.Find(cell) is not { } organization)
        {
            return (RegisterCodes.UnknownOrganization, [Arg.Key("organization", cell.Value)]);
        }

        // The cell must exist, and be a cell, from the first to the last day of the span. Where it ended in between, the member may be in transit for as
        // long as the law of that day allows.
        var days = organization.Versions.Select(version => version.From).Where(day => day > span.From && (until is not { } end || day < end)).Prepend(span.From);
        foreach (var day in days)
        {
            switch (organization.On(day)?.Kind)
            {
                case null when day > span.From && until <= context.ReceiveBy(day):
                    break;
                case null:
                    return (RegisterCodes.OrganizationNotThere, [Arg.Key("organization", cell.Value), Arg.Date("on", day)]);
                case OrganizationKind.PartyOrganization:
                    return (RegisterCodes.NotACell, [Arg.Key("organization", cell.Value), Arg.Date("on", day)]);
                default:
                    break;
            }
        }

        return null;
    }

    // Joined, then official, then (on that day or later) recognized; none of them later than the fact that says so, but for an official date still to come.
    // A decision may be dated after the joining date when it was taken anew for a member (294-QĐ/TW, 4.4.2).
    private static bool Contradiction(MembershipSpan? before, MembershipSpan span) =>
        span.JoinedOn > span.From
        || span.RecognizedOn > span.From
        || span.AdmissionDecidedOn > span.From
        || (span.AdmissionDecidedOn > span.JoinedOn && span.JoinedOn != before?.JoinedOn)
        || span.JoinedOn > span.OfficialOn
        || span.JoinedOn > span.RecognizedOn
        || span.JoinedOn > span.ProbationEndsOn;

    private static void Profiles(MemberEntry member, string path, AuditContext context)
    {
        var days = new HashSet<LocalDate>();
        for (var i = 0; i < member.Profiles.Count; i++)
        {
            var profile = member.Profiles[i];
            if (!days.Add(profile.From))
            {
                context.Breach(RegisterCodes.ProfileTwice, $"{path}.profiles[{i}].from", Arg.Date("on", profile.From));
            }

            if (profile.BornOn > profile.From)
            {
                context.Breach(RegisterCodes.DatesContradict, $"{path}.profiles[{i}].bornOn", Arg.Date("on", profile.From));
            }

            if (profile.LivesIn is { } unit && !context.Units.Contains(unit))
            {
                context.Breach(RegisterCodes.UnknownUnit, $"{path}.profiles[{i}].livesIn", Arg.Key("unit", unit.Value));
            }
        }
    }
}
