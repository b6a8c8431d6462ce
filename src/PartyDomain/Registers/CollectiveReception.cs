namespace PartyDomain.Registers;

/// <summary>What receiving members after an act on organizations gives.</summary>
/// <param name="Facts">The facts to add, one for each person received, both cells named.</param>
/// <param name="Left">The transfers that stay open: their persons are with the sender still.</param>
/// <param name="Findings">Why they stay open (notes), and who is received after the limit (breaches). Subjects are places in the list of transfers.</param>
public sealed record CollectiveReception(ValueList<MemberFact> Facts, ValueList<CollectiveTransfer> Left, ValueList<Finding> Findings)
{
    /// <summary>Writes the sizes.</summary>
    /// <returns>A text without personal data.</returns>
    public override string ToString() => $"{nameof(CollectiveReception)} {{ {Facts.Count} received, {Left.Count} left }}";
}
