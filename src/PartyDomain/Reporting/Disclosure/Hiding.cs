namespace PartyDomain.Reporting.Disclosure;

/// <summary>Which counts are hidden, and why.</summary>
internal sealed class Hiding(TableSystem system, DisclosurePolicy policy)
{
    // 0: shown; otherwise one more than the reason.
    private readonly byte[] reasons = new byte[system.CellCount];

    /// <summary>How many small or withheld figures could not be protected.</summary>
    public int Unprotected { get; set; }

    public bool IsRefused => Unprotected > 0;

    public bool IsHidden(int cell) => reasons[cell] != 0;

    public bool IsPrimary(int cell) => reasons[cell] is (byte)HiddenReason.Small + 1 or (byte)HiddenReason.Withheld + 1;

    public HiddenReason? Reason(int cell) =>
        IsRefused && system.Roles[cell] != TableCellRole.Known ? HiddenReason.TableRefused
        : reasons[cell] == 0 ? null
        : (HiddenReason)(reasons[cell] - 1);

    public void Hide(int cell, HiddenReason reason) => reasons[cell] = (byte)((byte)reason + 1);

    /// <summary>Tells whether a figure is hidden that the policy would show at any size.</summary>
    public bool IsBroad(int cell) => reasons[cell] == (byte)HiddenReason.Secondary + 1 && !policy.Applies(system.Roles[cell], system.Tiers[cell]);
}
