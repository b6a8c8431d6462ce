using NodaTime;
using PartyDomain.Discipline;
using PartyDomain.Discipline.Cases;
using PartyDomain.Membership.Leaving;

namespace PartyDomain.Registers;

/// <summary>Reads from a case where an expulsion stands.</summary>
public static class ExpulsionEvidences
{
    /// <summary>Reads where the expulsion of a member stands, as everything known of the case says.</summary>
    /// <param name="one">The case.</param>
    /// <param name="asOf">The day for which the evidence holds; facts of later days are not taken into account.</param>
    /// <param name="origin">What to name as the origin.</param>
    /// <returns>The evidence; null where the case is about an organization.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ExpulsionEvidence? Of(DisciplineCase one, LocalDate asOf, string origin)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(origin);
        if (one.Subject.Member is not { } person)
        {
            return null;
        }

        var now = CaseHistory.Fold(one.Id, one.Subject, CaseHistory.InForce(one.History).Where(happened => happened.On <= asOf));
        var (effective, overturned) = Days(now);
        var state = effective is null ? ExpulsionState.None
            : overturned is null ? ExpulsionState.InForce
            : now.Phase == CasePhase.Annulled ? ExpulsionState.Annulled : ExpulsionState.Changed;
        return new ExpulsionEvidence(one.Id, person, asOf, origin, state)
        {
            EffectiveOn = effective,
            OverturnedOn = overturned,
            Wrongful = now.Wrong is { } wrong ? wrong == WrongKind.NoViolation : null,
            RightsRestoredOn = now.RestoredOn,
        };
    }

    // A late record of an expulsion is judged by what is known of the case by then: the day of effect may lie before the announcement.
    internal static ExpulsionEvidence? Of(Register register, EvidenceRequest request, List<Finding> missing)
    {
        CaseId? named = request.Command switch
        {
            RecordExpulsion c => c.Case,
            ReverseExpulsion c => c.Case,
            _ => null,
        };
        if (named is not { } id)
        {
            return null;
        }

        if (register.Find(id) is not { Case.Subject.Member: { } member } held || member != request.Person)
        {
            missing.Add(new Finding(RegisterCodes.UnknownCase, FindingEffect.Open, "evidence.expulsion", null, [Arg.Key("case", id.Value)]));
            return null;
        }

        var known = held.Case.AnnouncedOn is { } announced && announced > request.Command.On ? announced : request.Command.On;
        return Of(held.Case, known, request.Origin);
    }

    // The first day of effect of the expulsion that the facts end with, and the day on which it was annulled or changed.
    private static (LocalDate? Effective, LocalDate? Overturned) Days(DisciplineCase now)
    {
        (LocalDate? effective, LocalDate? overturned, DisciplineMeasure? signed) = (null, null, null);
        foreach (var happened in CaseHistory.InForce(now.History))
        {
            var (measure, annulled) = happened switch
            {
                AppealResolved e => (e.Measure, e.Outcome == AppealOutcome.Annulled),
                DecisionRectified e => (e.Measure, e.Outcome == AppealOutcome.Annulled),
                _ => (null, false),
            };
            switch (happened)
            {
                case DecisionIssued e:
                    signed = e.Measure;
                    break;
                case DecisionAnnounced e when signed == DisciplineMeasure.Expulsion:
                    (effective, overturned) = (e.EffectiveOn, null);
                    break;
                case AppealResolved or DecisionRectified when measure == DisciplineMeasure.Expulsion:
                    (effective, overturned) = (happened.On, null);
                    break;
                case AppealResolved or DecisionRectified when effective is not null && overturned is null && (annulled || measure is not null):
                    overturned = happened.On;
                    break;
                default:
                    break;
            }
        }

        return (effective, overturned);
    }
}
