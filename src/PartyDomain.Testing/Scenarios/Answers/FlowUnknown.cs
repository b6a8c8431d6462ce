namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>The persons of whom it is not known whether they belong to a group, by what happened to them.</summary>
internal sealed record FlowUnknown(long Admissions, long AdmissionDecisions, long Recognitions, long StruckOff, long Annulments);
