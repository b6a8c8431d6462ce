using NodaTime;
using PartyDomain.Oversight.Households;

namespace PartyDomain.Registers;

/// <summary>Checks groups of households and who is in charge of them.</summary>
internal static class HouseholdAudit
{
    public static void Check(AuditContext context)
    {
        var groups = new Dictionary<string, HouseholdGroup>(StringComparer.Ordinal);
        for (var i = 0; i < context.Document.HouseholdGroups.Count; i++)
        {
            var group = context.Document.HouseholdGroups[i];
            var path = $"householdGroups[{i}]";
            if (!groups.TryAdd(group.Id, group))
            {
                context.Breach(RegisterCodes.GroupTwice, $"{path}.id", Arg.Key("group", group.Id));
            }

            if (!context.Units.Contains(group.Unit))
            {
                context.Breach(RegisterCodes.UnknownUnit, $"{path}.unit", Arg.Key("unit", group.Unit.Value));
            }

            if (group.Households < 1)
            {
                context.Breach(RegisterCodes.GroupEmpty, $"{path}.households", Arg.Key("group", group.Id));
            }

            Period(group.From, group.Until, path, context);
        }

        for (var i = 0; i < context.Document.HouseholdAssignments.Count; i++)
        {
            var assignment = context.Document.HouseholdAssignments[i];
            var path = $"householdAssignments[{i}]";
            context.RequirePerson(assignment.Person, $"{path}.person");
            if (groups.GetValueOrDefault(assignment.Group)?.HoldsOn(assignment.From) != true)
            {
                context.Breach(RegisterCodes.UnknownGroup, $"{path}.group", Arg.Key("group", assignment.Group), Arg.Date("on", assignment.From));
            }

            Period(assignment.From, assignment.Until, path, context);
        }
    }

    private static void Period(LocalDate from, LocalDate? until, string path, AuditContext context)
    {
        if (until < from)
        {
            context.Breach(RegisterCodes.PeriodBackwards, $"{path}.until", Arg.Date("from", from), Arg.Date("to", until.Value));
        }
    }
}
