using NodaTime;
using PartyDomain.Quotas;
using PartyDomain.Registers;

namespace PartyDomain.Testing.Registers;

/// <summary>A fictitious province through the reform of 2025 and the changes of 2026.</summary>
public sealed class ReformStory
{
    internal ReformStory(Register register, ValueList<ReformAct> acts, TargetRebasing rebasing) => (Register, Acts, Rebasing) = (register, acts, rebasing);

    /// <summary>The last day of the districts: 30 June 2025.</summary>
    public static LocalDate LastDayOfDistricts { get; } = new(2025, 6, 30);

    /// <summary>The first day of the new communes: 1 July 2025.</summary>
    public static LocalDate Reform { get; } = new(2025, 7, 1);

    /// <summary>The day on which the members of merged cells are received: 7 July 2025.</summary>
    public static LocalDate Received { get; } = new(2025, 7, 7);

    /// <summary>The day on which members are received who had been sent before the reform: 10 July 2025.</summary>
    public static LocalDate LastReceived { get; } = new(2025, 7, 10);

    /// <summary>The day on which villages merge: 26 June 2026.</summary>
    public static LocalDate Villages { get; } = new(2026, 6, 26);

    /// <summary>The day from which communes are grassroots organizations again (208-QĐ/TW): 26 July 2026.</summary>
    public static LocalDate Under208 { get; } = new(2026, 7, 26);

    /// <summary>The day on which intermediate committees of agencies end: 30 September 2026.</summary>
    public static LocalDate Agencies { get; } = new(2026, 9, 30);

    /// <summary>The last day of which the register knows.</summary>
    public static LocalDate Last => Agencies;

    /// <summary>The register with facts from 1 January 2024 to 30 September 2026. Each earlier state is a look at an earlier day.</summary>
    public Register Register { get; }

    /// <summary>Every act on organizations in its order.</summary>
    public ValueList<ReformAct> Acts { get; }

    /// <summary>How the targets of 2025 were re-based.</summary>
    public TargetRebasing Rebasing { get; }
}
