using NodaTime;
using PartyDomain.Discipline;
using PartyDomain.Discipline.Cases;
using PartyDomain.Discipline.Suspensions;
using PartyDomain.Membership.Leaving;
using PartyDomain.Membership.Readmission;
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
    /// <returns>What is due: while the case is considered the bars, after it what its measure asks for, in order; after a lapse what outlasts it.</returns>
    /// <remarks>Where a later decision set the measure, what the measure itself does runs from that one; the bars of badges and offices run from it where it made the measure heavier.</remarks>
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

        if (one is { Measure: { } measure, EffectiveOn: { } effective, AnnouncedOn: { } announced } && (one.HasMeasureInForce || one.Phase == CasePhase.Lapsed))
        {
            var due = one.Subject.Member is not null ? OfMeasure(one, measure, effective, announced, law) : OfOrganization(one, measure, effective, law);
            items.AddRange(one.HasMeasureInForce ? due : due.Where(item => Outlasts(item, one.LapsedOn)));
        }

        // Also what was considered and not disciplined, or is not because limitation has passed.
        if (one is { Phase: CasePhase.NotDisciplined, Acts.Count: > 0, Subject.Member: not null, History: { Count: > 0 } history } && history.Max(happened => happened.On) is var closed
            && law.Read(AftermathLaw.EnteredInCv, closed) is { IsKnown: true, Value: true })
        {
            items.Add(new(DisciplineFollowUpKind.EnteredInCv, closed, null));
        }

        if (one.Phase == CasePhase.Annulled)
        {
            items.AddRange(OfAnnulment(one));
        }

        // The restoration of a wrongful one is named above.
        if (ExpulsionEvidences.Of(one, LocalDate.MaxIsoValue, nameof(DisciplineConsequences)) is { State: ExpulsionState.Changed or ExpulsionState.Annulled, Wrongful: not true, OverturnedOn: { } overturned })
        {
            items.Add(new(DisciplineFollowUpKind.MembershipReturns, overturned, null));
        }

        return items.ToValueList();
    }

    /// <summary>The command that ends the membership in the record of the member, from a case whose decision is in force.</summary>
    /// <param name="one">The case.</param>
    /// <returns>The command, on the first day of effect; null where no expulsion of a member is in force.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="one"/> is null.</exception>
    public static RecordExpulsion? ExpulsionOf(DisciplineCase one)
    {
        ArgumentNullException.ThrowIfNull(one);
        return ExpulsionEvidences.Of(one, LocalDate.MaxIsoValue, nameof(DisciplineConsequences)) is { State: ExpulsionState.InForce, EffectiveOn: { } effective }
            ? new RecordExpulsion(effective, one.Id)
            : null;
    }

    /// <summary>The offices that end in the register by a measure in force: after removal those that it names, after expulsion every one.</summary>
    /// <param name="one">The case.</param>
    /// <param name="register">The register.</param>
    /// <returns>The offices that the member still holds on the first day of effect; none where no such measure is in force.</returns>
    /// <remarks>69-QĐ/TW, 7.2. The office is left by the fact <c>office-left</c> of the organization.</remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ValueList<OfficeEnding> OfficesEnding(DisciplineCase one, Register register)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(register);
        if (one is not { HasMeasureInForce: true, Measure: DisciplineMeasure.Removal or DisciplineMeasure.Expulsion, EffectiveOn: { } effective, Subject.Member: { } member })
        {
            return [];
        }

        return OfficesHeld.Of(register, member, effective).Party
            .Where(held => one.Measure == DisciplineMeasure.Expulsion || one.Offices.Any(office => office.Organization == held.Organization && office.Office == held.Term.Office))
            .Select(held => new OfficeEnding(held.Organization, held.Term))
            .ToValueList();
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

    /// <summary>The command that brings the membership back in the record of the member, from a case whose expulsion was annulled, or changed to a lighter measure.</summary>
    /// <param name="one">The case.</param>
    /// <param name="on">The day on which the membership returns.</param>
    /// <param name="by">The body that settles the question of party membership.</param>
    /// <param name="cell">The cell that the member belongs to from then on.</param>
    /// <param name="conductConfirmed">Whether the competent body concluded that the person has done nothing since that a member may not do.</param>
    /// <returns>The command; null where no expulsion was annulled or changed, or where it was wrongful and the case has not restored the rights yet.</returns>
    /// <remarks>117-QĐ/TW; 294-QĐ/TW, 5.2.2.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="one"/> is null.</exception>
    public static ReverseExpulsion? ReversalOf(DisciplineCase one, LocalDate on, PartyBody by, OrganizationId cell, bool conductConfirmed)
    {
        ArgumentNullException.ThrowIfNull(one);
        return ExpulsionEvidences.Of(one, LocalDate.MaxIsoValue, nameof(DisciplineConsequences)) is { State: ExpulsionState.Annulled or ExpulsionState.Changed } expulsion
            && (expulsion.Wrongful != true || expulsion.RightsRestoredOn is not null)
            ? new ReverseExpulsion(on, one.Id, by, cell, conductConfirmed)
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

    // The offices lost stay lost and entries in CVs stay; bars hold to their own last day.
    private static bool Outlasts(DisciplineFollowUp item, LocalDate? lapsed) => item.Kind switch
    {
        DisciplineFollowUpKind.OfficesLeft or DisciplineFollowUpKind.EnteredInCv or DisciplineFollowUpKind.RecordedInCv => true,
        DisciplineFollowUpKind.NoEqualOffice or DisciplineFollowUpKind.NoBadge or DisciplineFollowUpKind.NoHigherCadreOffice => item.Until is null || item.Until > lapsed,
        _ => false,
    };

    private static IEnumerable<DisciplineFollowUp> OfMeasure(DisciplineCase one, DisciplineMeasure measure, LocalDate first, LocalDate firstAnnounced, Law law)
    {
        var change = one.LaterDecisions().LastOrDefault(item => item.Outcome is AppealOutcome.Reduced or AppealOutcome.Increased);
        var effective = change?.On ?? first;
        var heavier = change is { Outcome: AppealOutcome.Increased } ? change.On : (LocalDate?)null;
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
            yield return new(DisciplineFollowUpKind.NoEqualOffice, effective, bar.IsKnown && (change?.On ?? one.SignedOn) is { } decided ? Calendars.Periods.End(decided, bar.Value) : null);
        }

        // No text says from when these two run. For the badge the first day of effect stands for it; for the office the announcement, which is no earlier.
        // Time served counts where the measure became lighter, so they run from the first decision then.
        var badgeFrom = heavier ?? first;
        if (AftermathLaw.BadgeAfter(measure) is { } badge && law.Read(badge, badgeFrom) is { IsKnown: true } bars)
        {
            yield return new(DisciplineFollowUpKind.NoBadge, badgeFrom, Calendars.Periods.End(badgeFrom, bars.Value));
        }

        var announced = heavier ?? firstAnnounced;
        if (AftermathLaw.CadreAfter(measure) is { } office && law.Read(office, announced) is { IsKnown: true } length)
        {
            yield return new(DisciplineFollowUpKind.NoHigherCadreOffice, announced, Calendars.Periods.End(announced, length.Value));
        }

        if (law.Read(AftermathLaw.EnteredInCv, effective) is { IsKnown: true, Value: true })
        {
            yield return new(DisciplineFollowUpKind.EnteredInCv, effective, null);
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
        var from = one.LaterDecisions().LastOrDefault(item => item.Outcome == AppealOutcome.Annulled)?.On;
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
