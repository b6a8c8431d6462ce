using NodaTime;
using PartyDomain.Discipline;
using PartyDomain.Discipline.Cases;
using PartyDomain.Discipline.Suspensions;
using PartyDomain.Membership.Readmission;
using PartyDomain.Membership.Restoration;
using PartyDomain.Organizations.Lifecycle;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;

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
        if (one.IsConsidered && one.Subject.Member is not null)
        {
            items.Add(new(DisciplineFollowUpKind.TransferBarred, null, null));
            items.Add(new(DisciplineFollowUpKind.PersonnelActsBarred, null, null));
        }

        if (one is { HasMeasureInForce: true, Measure: { } measure, EffectiveOn: { } effective, AnnouncedOn: { } announced })
        {
            items.AddRange(one.Subject.Member is not null ? OfMeasure(one, measure, effective, announced, law) : OfOrganization(one, measure, effective, law));
        }

        if (one.Phase == CasePhase.Annulled)
        {
            items.AddRange(OfAnnulment(one));
        }

        return items.ToValueList();
    }

    /// <summary>The command that dissolves an organization in the register of organizations, from a case whose decision is in force.</summary>
    /// <param name="one">The case.</param>
    /// <param name="superiors">The organizations above it, the one directly above first.</param>
    /// <param name="membersTo">The cell that its members go to; null where it is not named yet.</param>
    /// <param name="handovers">Where the organizations directly below go.</param>
    /// <returns>The command, with the votes of both committees; null where no dissolution is in force, or one of the committees is not named.</returns>
    /// <remarks>Charter, 37; 294-QĐ/TW, 6.3.5 and 9.3.5.</remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static DissolveOrganization? DissolutionOf(DisciplineCase one, ValueList<OrganizationId> superiors, OrganizationId? membersTo, ValueList<OrganizationHandover> handovers)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(superiors);
        ArgumentNullException.ThrowIfNull(handovers);
        var proposal = one.Proposals.LastOrDefault(item => item is { Result: MeasureVoteResult.Proposed, Measure: DisciplineMeasure.Dissolution });
        return one is { HasMeasureInForce: true, Measure: DisciplineMeasure.Dissolution, EffectiveOn: { } effective, Decision: { } decision, Subject.Organization: { } organization }
            && proposal is not null && superiors.Count > 1
            ? new DissolveOrganization(effective, superiors[1], organization, superiors[0], ForAndAgainst(proposal), ForAndAgainst(decision), membersTo, handovers)
            : null;
    }

    /// <summary>The command that restores the membership of somebody expelled wrongly, once the case has restored the rights.</summary>
    /// <param name="one">The case.</param>
    /// <param name="on">The day of the restoration of the membership.</param>
    /// <param name="by">The body that settles the question of party membership.</param>
    /// <param name="cell">The cell that the member belongs to from then on.</param>
    /// <param name="conductKept">Whether the person has not violated the standing of a member since.</param>
    /// <returns>The command; null where no expulsion was annulled as wrongful, or the case has not restored the rights yet.</returns>
    /// <remarks>117-QĐ/TW; 294-QĐ/TW, 5.2.2.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="one"/> is null.</exception>
    public static RestoreMembership? RestorationOf(DisciplineCase one, LocalDate on, PartyBody by, OrganizationId cell, bool conductKept)
    {
        ArgumentNullException.ThrowIfNull(one);
        var concluded = one.RectifiedOn ?? (one.Resolved.Count > 0 ? one.Resolved[^1].On : (LocalDate?)null);
        return one is { Phase: CasePhase.Annulled, Wrong: WrongKind.NoViolation, Measure: DisciplineMeasure.Expulsion, RestoredOn: not null } && concluded is { } day
            ? new RestoreMembership(on, by, cell, day, conductKept)
            : null;
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
            var wait = law.Read(ReadmissionLaw.Wait, effective);
            yield return new(DisciplineFollowUpKind.NoReadmission, effective, wait.IsKnown ? Calendars.Periods.End(effective, wait.Value) : null);
        }

        if (measure == DisciplineMeasure.Removal)
        {
            var bar = law.Read(LapseLaw.OfficeBar, effective);
            yield return new(DisciplineFollowUpKind.OfficesLeft, effective, null) { Offices = one.Offices };
            yield return new(DisciplineFollowUpKind.NoEqualOffice, effective, bar.IsKnown && one.SignedOn is { } signed ? Calendars.Periods.End(signed, bar.Value) : null);
        }

        foreach (var (kind, provision) in new[] { (DisciplineFollowUpKind.NoBadge, AftermathLaw.BadgeAfter(measure)), (DisciplineFollowUpKind.NoHigherCadreOffice, AftermathLaw.CadreAfter(measure)) })
        {
            // No text says from when these run: the announcement is the later day.
            if (provision is not null && law.Read(provision, announced) is { IsKnown: true } length)
            {
                yield return new(kind, announced, Calendars.Periods.End(announced, length.Value));
            }
        }

        if (one.Standing == DisciplineSubject.ProbationaryMember && law.Read(AftermathLaw.StillConsidered, announced) is { IsKnown: true })
        {
            yield return new(DisciplineFollowUpKind.RecognitionStillConsidered, announced, null);
        }

        var follows = law.Read(EffectLaw.StateFollows, announced);
        if (follows.IsKnown && Calendars.Periods.Due(announced, follows.Value, law.Calendar) is { } due)
        {
            yield return new(DisciplineFollowUpKind.StateFollows, announced, due.On);
        }
    }

    private static IEnumerable<DisciplineFollowUp> OfOrganization(DisciplineCase one, DisciplineMeasure measure, LocalDate effective, Law law)
    {
        if (measure == DisciplineMeasure.Dissolution)
        {
            yield return new(DisciplineFollowUpKind.OrganizationDissolved, effective, null);
            var decided = one.SignedOn ?? effective;
            var transfer = law.Read(LifecycleLaw.TransferAfterEnding, decided);
            yield return new(DisciplineFollowUpKind.MembersTransferred, decided, transfer.IsKnown ? Calendars.Periods.Due(decided, transfer.Value, law.Calendar)?.On : null);
        }

        if (!law.Read(OrganizationCaseLaw.Recorded, effective).IsKnown)
        {
            yield break;
        }

        foreach (var individual in one.Individuals)
        {
            yield return new(DisciplineFollowUpKind.RecordedInCv, effective, null) { Member = individual.Member, Stance = individual.Stance };
        }
    }

    // 69-QĐ/TW, 2.6; 117-QĐ/TW: apology and restoration only where there was no violation.
    private static IEnumerable<DisciplineFollowUp> OfAnnulment(DisciplineCase one)
    {
        var from = one.RectifiedOn ?? (one.Resolved.Count > 0 ? one.Resolved[^1].On : (LocalDate?)null);
        yield return new(DisciplineFollowUpKind.DecisionFalls, from, null);
        if (one.Wrong != WrongKind.NoViolation)
        {
            yield break;
        }

        if (one.ApologizedOn is null)
        {
            yield return new(DisciplineFollowUpKind.ApologyDue, from, null);
        }

        if (one.RestoredOn is null)
        {
            yield return one.Measure switch
            {
                DisciplineMeasure.Removal => new(DisciplineFollowUpKind.OfficeConsideredAgain, from, null) { Offices = one.Offices },
                DisciplineMeasure.Expulsion => new(DisciplineFollowUpKind.MembershipRestored, from, null),
                _ => new(DisciplineFollowUpKind.RightsRestored, from, null),
            };
        }
    }

    private static Ballot ForAndAgainst(MeasureTally tally)
    {
        var against = tally.Ballot.None + tally.Ballot.Reprimand + tally.Ballot.Warning;
        return new Ballot(tally.Ballot.Form, tally.Ballot.Dissolution, against, tally.Ballot.Invalid);
    }
}
