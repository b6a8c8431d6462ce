namespace PartyDomain.Membership.Dues;

/// <summary>Codes of findings about dues.</summary>
public static class DuesCodes
{
    /// <summary>A sum is negative or beyond any pay.</summary>
    public const string Amount = "dues.amount";

    /// <summary>The pay, pension, benefit or minimum wage from which the rate is taken was not given.</summary>
    public const string BaseMissing = "dues.base-missing";

    /// <summary>A part of the pay from which no dues are taken.</summary>
    public const string ItemOutside = "dues.item-outside";

    /// <summary>Whether the member has reached retirement age was not given.</summary>
    public const string RetirementAgeMissing = "dues.retirement-age-missing";

    /// <summary>A member of whom it is asked whether they pay does pay.</summary>
    public const string StillPays = "dues.still-pays";

    /// <summary>No dues are owed.</summary>
    public const string Exempt = "dues.exempt";

    /// <summary>Hardship exempts only on application.</summary>
    public const string NotApplied = "dues.not-applied";

    /// <summary>The law leaves a range; the committee sets the sum.</summary>
    public const string Range = "dues.range";

    /// <summary>A reduction of another size than the law knows.</summary>
    public const string ReliefSize = "dues.relief-size";

    /// <summary>A reduction or exemption for longer than the law allows at once.</summary>
    public const string ReliefTooLong = "dues.relief-too-long";

    /// <summary>The reduction or exemption does not run in the month.</summary>
    public const string ReliefNotRunning = "dues.relief-not-running";

    /// <summary>The months of a year for which no dues were paid, against the number that leads to striking off.</summary>
    public const string UnpaidMonths = "dues.unpaid-months";
}
