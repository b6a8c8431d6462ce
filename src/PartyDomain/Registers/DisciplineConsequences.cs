using NodaTime;
using PartyDomain.Discipline;
using PartyDomain.Discipline.Cases;
using PartyDomain.Discipline.Suspensions;
using PartyDomain.Rulebooks;

namespace PartyDomain.Registers;

/// <summary>Names what a case or a suspension calls for elsewhere. Nothing is done.</summary>
public static class DisciplineConsequences
{
    /// <summary>Lists what is due elsewhere because of a case as it stands.</summary>
    /// <param name="one">The case.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>What is due: while the case is considered the bars, after it what its measure asks for, in order.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ValueList<DisciplineFollowUp> Of(DisciplineCase one, Law law)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(law);
        var items = new List<DisciplineFollowUp>();
        if (one.IsConsidered)
        {
            items.Add(new(DisciplineFollowUpKind.TransferBarred, null, null));
            items.Add(new(DisciplineFollowUpKind.PersonnelActsBarred, null, null));
        }

        if (one is { HasMeasureInForce: true, Measure: { } measure, EffectiveOn: { } effective, AnnouncedOn: { } announced })
        {
            items.AddRange(OfMeasure(one, measure, effective, announced, law));
        }

        if (one.Phase == CasePhase.Annulled)
        {
            items.Add(new(DisciplineFollowUpKind.RightsRestored, one.Resolved.Count > 0 ? one.Resolved[^1].On : null, null));
        }

        return items.ToValueList();
    }

    /// <summary>Lists what is due elsewhere because of a suspension on a day.</summary>
    /// <param name="one">The suspension.</param>
    /// <param name="on">The day.</param>
    /// <returns>The absence from committees, and from the base of votes where all party activity is suspended; nothing where it does not hold.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="one"/> is null.</exception>
    public static ValueList<DisciplineFollowUp> Of(Suspension one, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(one);
        if (!one.HoldsOn(on) || one.Decision is not { } decision)
        {
            return [];
        }

        return decision.Activity switch
        {
            SuspendedActivity.CommitteeActivity => [new(DisciplineFollowUpKind.CommitteeActivityStops, decision.On, one.EndsOn)],
            SuspendedActivity.PartyActivity => [new(DisciplineFollowUpKind.PartyActivityStops, decision.On, one.EndsOn), new(DisciplineFollowUpKind.CommitteeActivityStops, decision.On, one.EndsOn)],
            _ => [new(DisciplineFollowUpKind.OrganizationStops, decision.On, one.EndsOn)],
        };
    }

    private static IEnumerable<DisciplineFollowUp> OfMeasure(DisciplineCase one, DisciplineMeasure measure, LocalDate effective, LocalDate announced, Law law)
    {
        if (measure == DisciplineMeasure.Expulsion)
        {
            yield return new(DisciplineFollowUpKind.MembershipEnds, effective, null);
            yield return new(DisciplineFollowUpKind.OfficesEnd, effective, null);
        }

        if (measure == DisciplineMeasure.Removal)
        {
            var bar = law.Read(LapseLaw.OfficeBar, effective);
            yield return new(DisciplineFollowUpKind.OfficesLeft, effective, null) { Offices = one.Offices };
            yield return new(DisciplineFollowUpKind.NoEqualOffice, effective, bar.IsKnown && one.SignedOn is { } signed ? Calendars.Periods.End(signed, bar.Value) : null);
        }

        var follows = law.Read(EffectLaw.StateFollows, announced);
        if (follows.IsKnown && Calendars.Periods.Due(announced, follows.Value, law.Calendar) is { } due)
        {
            yield return new(DisciplineFollowUpKind.StateFollows, announced, due.On);
        }
    }
}
