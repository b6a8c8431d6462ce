namespace PartyDomain.Quotas;

/// <summary>A target whose unit has ended or changed, and who takes over what is left of it.</summary>
/// <param name="Target">The target as it stands: at least, or more than, a number or a rate.</param>
/// <param name="Achieved">What was achieved by then; zero where the whole target is to be taken over.</param>
/// <param name="To">The units that take over, each with its weight; one unit takes everything, whatever its weight.</param>
public sealed record TargetToRebase(AdmissionTarget Target, long Achieved, ValueList<RebaseShare> To)
{
    /// <summary>For a rate, the members it is of.</summary>
    public long? Stock { get; init; }
}
