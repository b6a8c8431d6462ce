using PartyDomain.Quotas;

namespace PartyDomain.Registers;

/// <summary>How one target stands, counted from the facts of a register.</summary>
/// <param name="Target">The target, with the amount in force on the day.</param>
/// <param name="Progress">How it stands.</param>
/// <param name="UnknownGroup">How many more were admitted of whom it is not known whether they belong to the target's group. They are not counted.</param>
public sealed record TargetLine(AdmissionTarget Target, TargetProgress Progress, long UnknownGroup);
