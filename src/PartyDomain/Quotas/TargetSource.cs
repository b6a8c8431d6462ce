namespace PartyDomain.Quotas;

/// <summary>What a re-based target took over from one earlier target.</summary>
/// <param name="TargetId">The earlier target.</param>
/// <param name="Unit">The organization that had to reach it.</param>
/// <param name="Number">The number that it asked for.</param>
/// <param name="Achieved">How much of it was achieved by then.</param>
/// <param name="Carried">What the re-based target takes over of what was left; below zero where more was achieved than asked and that is set off.</param>
public sealed record TargetSource(string TargetId, OrganizationId Unit, long Number, long Achieved, long Carried);
