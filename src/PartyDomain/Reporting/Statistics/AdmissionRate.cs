namespace PartyDomain.Reporting.Statistics;

/// <summary>How many members were admitted, as a part of a denominator that is named.</summary>
/// <param name="Denominator">Of what.</param>
/// <param name="Admitted">How many were admitted and not annulled since.</param>
/// <param name="Opening">The members at the beginning of the period.</param>
/// <param name="Closing">The members at its end.</param>
public sealed record AdmissionRate(RateDenominator Denominator, long Admitted, long Opening, long Closing)
{
    /// <summary>The rate, exactly; null where the denominator is nobody.</summary>
    public Fraction? Value => Denominator switch
    {
        RateDenominator.Opening => Of(Admitted, Opening),
        RateDenominator.Closing => Of(Admitted, Closing),
        _ => Of(2 * Admitted, Opening + Closing),
    };

    private static Fraction? Of(long part, long whole) => whole == 0 ? null : new Fraction(part, whole);
}
