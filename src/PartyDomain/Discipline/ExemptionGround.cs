namespace PartyDomain.Discipline;

/// <summary>Why a violation is concluded without discipline.</summary>
public enum ExemptionGround
{
    /// <summary>A proposal for innovation that a competent body allowed, with a pure motive and for the common good.</summary>
    AuthorizedInnovation = 0,

    /// <summary>A wrong order of a superior, or coercion, reported in writing beforehand.</summary>
    OrderReportedInWriting = 1,

    /// <summary>The member died; a specially serious violation is decided all the same.</summary>
    Deceased = 2,

    /// <summary>A third child or more, since 20 March 2025.</summary>
    PopulationPolicy = 3,
}
