using static PartyDomain.Rulebooks.Instruments;

namespace PartyDomain.Rulebooks;

/// <summary>The chains of instruments. They are separate because they change on different days.</summary>
public static class Chains
{
    /// <summary>The Charter.</summary>
    public static Chain Charter { get; } = new("charter", Charter2011, Charter2011);

    /// <summary>The Central Committee's regulations on implementing the Charter.</summary>
    public static Chain Implementation { get; } = new(
        "implementation",
        Regulation29,
        Regulation23,
        Regulation45,
        Regulation29,
        Regulation24,
        Regulation232,
        Regulation294,
        Regulation20,
        Regulation208);

    /// <summary>The Secretariat's guidance on those regulations.</summary>
    public static Chain Secretariat { get; } = new(
        "secretariat",
        Guidance2016,
        Guidance2012,
        Guidance2016,
        Guidance2021,
        Guidance2025,
        Guidance2026);

    /// <summary>The Central Organization Commission's guidance on member administration.</summary>
    public static Chain OrganizationCommission { get; } = new(
        "organization-commission",
        Administration2017,
        Administration2007,
        Administration2012,
        Administration2017,
        Administration2022,
        Administration2025);

    /// <summary>The Central Organization Commission's guidance on statistical forms; until 2017 a part of its guidance on member administration.</summary>
    public static Chain StatisticalForms { get; } = new(
        "statistical-forms",
        Administration2012,
        Administration2012,
        StatisticalForms2017,
        StatisticalForms2021);

    /// <summary>The Central Committee's regulations on inspection, supervision and discipline: competence, procedure, votes, effect, appeals, suspension.</summary>
    public static Chain Inspection { get; } = new(
        "inspection",
        Inspection30,
        Inspection46,
        Inspection30,
        Inspection22,
        Inspection262,
        Inspection296,
        Inspection21);

    /// <summary>The Secretariat's guidance on those regulations. Regulation 21 stands in it as the day from which that guidance is guidance on a regulation that was replaced.</summary>
    public static Chain InspectionGuidance { get; } = new(
        "inspection-guidance",
        InspectionGuidance02,
        InspectionGuidance02,
        InspectionGuidance08,
        Inspection21);

    /// <summary>The Central Inspection Commission's decisions on statistical forms of inspection, supervision and discipline.</summary>
    public static Chain InspectionStatistics { get; } = new(
        "inspection-statistics",
        InspectionStatistics357,
        InspectionStatistics357,
        InspectionStatistics885);
    /// <summary>The Politburo's regulations on discipline of members, with the guidance of the Central Inspection Commission that changed their parameters on days of its own.</summary>
    public static Chain Penalties { get; } = new(
        "penalties",
        Penalties102,
        Penalties181,
        Penalties102,
        PenaltyGuidance04,
        Penalties69,
        PenaltyGuidance05,
        Penalties264,
        PenaltyGuidance15,
        Penalties212);

    /// <summary>The same for organizations, which had a regulation of their own until 2022.</summary>
    public static Chain OrganizationPenalties { get; } = new(
        "organization-penalties",
        Penalties07,
        Penalties07,
        PenaltyGuidance06,
        Penalties69,
        PenaltyGuidance05,
        Penalties264,
        PenaltyGuidance15,
        Penalties212);

    /// <summary>The Politburo's regulation on apology and restoration after wrongful discipline.</summary>
    public static Chain Restoration { get; } = new("restoration", Restoration117, Restoration117);

    /// <summary>The Politburo's regulations on the management and appointment of cadres, for what they say of disciplined ones.</summary>
    public static Chain Cadres { get; } = new("cadres", Cadres80, Cadres80, Cadres377);

    /// <summary>The regulations on the yearly evaluation of members, with the guidance that changed a parameter on a day of its own.</summary>
    public static Chain Evaluation { get; } = new(
        "evaluation",
        Evaluation132,
        Classification2008,
        Classification2011,
        Evaluation132,
        EvaluationGuidance21,
        Evaluation124,
        Evaluation366);

    /// <summary>The Politburo's decisions on dues.</summary>
    public static Chain Dues { get; } = new("dues", Dues342, Dues342, Dues01);

    /// <summary>The Secretariat's regulations on admission and re-admission of people who broke the population policy, up to the day from which births are no longer dealt with.</summary>
    public static Chain Population { get; } = new("population", Population173, Population173, Population05, PenaltyGuidance15);

    /// <summary>Readings of our own where every text is silent.</summary>
    public static Chain Readings { get; } = new("readings", Instruments.Readings, Instruments.Readings);
}
