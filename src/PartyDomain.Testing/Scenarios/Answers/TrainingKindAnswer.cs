using PartyDomain.Registers;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>The classes of one kind.</summary>
internal sealed record TrainingKindAnswer(int Classes, int Sessions, long Participants, long Named, int Persons, long Attendances, long Certificates, int ClassesWithoutCertificates, int Holders)
{
    public static TrainingKindAnswer Of(TrainingLine line) =>
        new(line.Classes, line.Sessions, line.Participants, line.Named, line.Persons, line.Attendances, line.Certificates, line.ClassesWithoutCertificates, line.Holders);
}
