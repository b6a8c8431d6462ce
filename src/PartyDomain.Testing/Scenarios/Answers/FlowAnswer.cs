namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>What happened to persons. Of those unknown it is not known whether they belong to the group; they are not counted.</summary>
internal sealed record FlowAnswer(long Admissions, long AdmissionDecisions, long Recognitions, long StruckOff, long Annulments, FlowUnknown Unknown);
