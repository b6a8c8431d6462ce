namespace PartyDomain.Quotas;

/// <summary>Targets taken over by other units, with what became of every number.</summary>
/// <param name="Facts">The facts to add to the ledger: the earlier targets withdrawn, the new ones set, each with the document.</param>
/// <param name="Targets">The new targets by key of the unit; each names its sources.</param>
/// <param name="Before">What the earlier targets asked for together.</param>
/// <param name="Achieved">What was achieved of them by then.</param>
public sealed record TargetRebasing(ValueList<TargetEvent> Facts, ValueList<AdmissionTarget> Targets, long Before, long Achieved)
{
    /// <summary>What the new targets ask for together.</summary>
    public long After => Targets.Sum(target => ((CountTarget)target.Amount).Value);

    /// <summary>
    /// By how much that is more than what was left of all together, <see cref="Before"/> less <see cref="Achieved"/>: what some achieved beyond their
    /// targets and nobody else is spared. Never below zero; zero where the totals are conserved.
    /// </summary>
    public long Difference => After - (Before - Achieved);
}
