namespace PartyDomain.Registers;

/// <summary>Checks classes.</summary>
internal static class ClassAudit
{
    public static void Check(AuditContext context)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < context.Document.TrainingClasses.Count; i++)
        {
            var held = context.Document.TrainingClasses[i];
            var path = $"trainingClasses[{i}]";
            if (!seen.Add(held.Id))
            {
                context.Breach(RegisterCodes.ClassTwice, $"{path}.id", Arg.Key("class", held.Id));
            }

            context.Require(held.Organizer, held.From, $"{path}.organizer");
            if (held.To < held.From)
            {
                context.Breach(RegisterCodes.PeriodBackwards, $"{path}.to", Arg.Date("from", held.From), Arg.Date("to", held.To));
            }

            if (held.Participants < 0 || held.Persons.Count > held.Participants || held.Persons.Distinct().Count() != held.Persons.Count)
            {
                context.Breach(RegisterCodes.ParticipantsContradict, $"{path}.participants", Arg.Number("participants", held.Participants), Arg.Number("named", held.Persons.Count));
            }
        }
    }
}
