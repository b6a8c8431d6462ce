namespace PartyDomain.Discipline.Violations;

/// <summary>Joins the tiers of the catalogue of violations and the measures of discipline.</summary>
public static class PenaltyTiers
{
    /// <summary>The measures that a tier leaves the choice between.</summary>
    /// <param name="tier">The tier.</param>
    /// <returns>The measures, the lightest first.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such tier.</exception>
    /// <remarks>69-QĐ/TW: clauses 1, 2 and 3 of each article.</remarks>
    public static ValueList<DisciplineMeasure> MeasuresOf(PenaltyTier tier) => tier switch
    {
        PenaltyTier.Reprimand => [DisciplineMeasure.Reprimand],
        PenaltyTier.Warning => [DisciplineMeasure.Warning],
        PenaltyTier.WarningOrRemoval => [DisciplineMeasure.Warning, DisciplineMeasure.Removal],
        PenaltyTier.Expulsion => [DisciplineMeasure.Expulsion],
        PenaltyTier.Dissolution => [DisciplineMeasure.Dissolution],
        _ => throw new ArgumentOutOfRangeException(nameof(tier), tier, "There is no such tier."),
    };

    /// <summary>The tier of a measure.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="subject">Whom it is for: warning is a tier of its own for organizations, and shares one with removal for members.</param>
    /// <returns>The tier; null where the subject cannot have the measure.</returns>
    public static PenaltyTier? TierOf(DisciplineMeasure measure, ViolationSubject subject) => (measure, subject) switch
    {
        (DisciplineMeasure.Reprimand, _) => PenaltyTier.Reprimand,
        (DisciplineMeasure.Warning, ViolationSubject.Organization) => PenaltyTier.Warning,
        (DisciplineMeasure.Warning or DisciplineMeasure.Removal, ViolationSubject.Member) => PenaltyTier.WarningOrRemoval,
        (DisciplineMeasure.Expulsion, ViolationSubject.Member) => PenaltyTier.Expulsion,
        (DisciplineMeasure.Dissolution, ViolationSubject.Organization) => PenaltyTier.Dissolution,
        _ => null,
    };
}
