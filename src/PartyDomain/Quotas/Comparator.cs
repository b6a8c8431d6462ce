namespace PartyDomain.Quotas;

/// <summary>How a number compares with a target.</summary>
public enum Comparator
{
    /// <summary>At least (từ … trở lên, ≥).</summary>
    AtLeast = 0,

    /// <summary>More than (trên, &gt;).</summary>
    MoreThan = 1,

    /// <summary>At most (không quá, ≤).</summary>
    AtMost = 2,

    /// <summary>Less than (dưới, &lt;).</summary>
    LessThan = 3,

    /// <summary>From one number to another, both included (từ … đến …).</summary>
    Between = 4,

    /// <summary>Exactly (=).</summary>
    Exactly = 5,
}
