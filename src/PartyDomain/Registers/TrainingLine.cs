using PartyDomain.Organizations;

namespace PartyDomain.Registers;

/// <summary>The classes of one kind.</summary>
/// <param name="TrainingKind">What they were for.</param>
/// <param name="Classes">How many were held.</param>
/// <param name="Sessions">How many days they had, where the days are known.</param>
/// <param name="Participants">How many took part, counted once a class (lượt người): who took part in two classes counts twice.</param>
/// <param name="Named">How many of these are known by their keys.</param>
/// <param name="Persons">How many different persons those are.</param>
/// <param name="Attendances">How many were there, counted once a day, where the days are known.</param>
/// <param name="Certificates">How many certificates were issued for them, as far as that is known.</param>
/// <param name="ClassesWithoutCertificates">Of how many classes it is not known how many certificates were issued.</param>
/// <param name="Holders">How many different persons are known to have got a certificate.</param>
public sealed record TrainingLine(
    TrainingKind TrainingKind,
    int Classes,
    int Sessions,
    long Participants,
    long Named,
    int Persons,
    long Attendances,
    long Certificates,
    int ClassesWithoutCertificates,
    int Holders);
