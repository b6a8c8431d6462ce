using PartyDomain.Organizations;

namespace PartyDomain.Registers;

/// <summary>Checks classes.</summary>
internal static class ClassAudit
{
    public static void Check(AuditContext context)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var certificates = context.Document.TrainingCertificates.CountBy(certificate => certificate.ClassId, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
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

            Sessions(held, path, context);
            var named = certificates.GetValueOrDefault(held.Id);
            var issued = held.CertificatesIssued ?? named;
            if (issued < named || issued > Math.Max(held.Participants, 0))
            {
                context.Breach(RegisterCodes.CertificatesContradict, $"{path}.certificatesIssued", Arg.Number("issued", issued), Arg.Number("participants", held.Participants), Arg.Number("named", named));
            }
        }

        Certificates(context);
    }

    private static void Sessions(TrainingClass held, string path, AuditContext context)
    {
        for (var i = 0; i < held.Sessions.Count; i++)
        {
            var session = held.Sessions[i];
            if (session.On < held.From || session.On > held.To || session.Present < 0 || session.Present > held.Participants
                || session.Persons.Count > session.Present || session.Persons.Distinct().Count() != session.Persons.Count)
            {
                context.Breach(RegisterCodes.SessionContradicts, $"{path}.sessions[{i}]", Arg.Date("on", session.On), Arg.Number("present", session.Present), Arg.Number("participants", held.Participants));
            }
        }
    }

    private static void Certificates(AuditContext context)
    {
        var classes = context.Document.TrainingClasses.GroupBy(held => held.Id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        var seen = new HashSet<(string ClassId, PersonId Person)>();
        for (var i = 0; i < context.Document.TrainingCertificates.Count; i++)
        {
            var certificate = context.Document.TrainingCertificates[i];
            var path = $"trainingCertificates[{i}]";
            context.RequirePerson(certificate.Person, $"{path}.person");
            if (!seen.Add((certificate.ClassId, certificate.Person)))
            {
                context.Breach(RegisterCodes.CertificateTwice, path, Arg.Key("class", certificate.ClassId));
            }

            if (!classes.TryGetValue(certificate.ClassId, out var held))
            {
                context.Breach(RegisterCodes.UnknownClass, $"{path}.classId", Arg.Key("class", certificate.ClassId));
                continue;
            }

            if (certificate.IssuedOn < held.To)
            {
                context.Breach(RegisterCodes.CertificateTooEarly, $"{path}.issuedOn", Arg.Date("issued", certificate.IssuedOn), Arg.Date("ended", held.To));
            }

            // Who took part can only be denied where everybody is known.
            if (held.Persons.Count == held.Participants && !held.Persons.Contains(certificate.Person))
            {
                context.Breach(RegisterCodes.CertificateToNonParticipant, $"{path}.person", Arg.Key("class", certificate.ClassId));
            }
        }
    }
}
