using NodaTime;
using PartyDomain.Discipline;
using PartyDomain.Membership.Transfers;
using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using PartyDomain.Membership.Dues;
using PartyDomain.Membership.Seniority;
using PartyDomain.Membership.Badges;
using PartyDomain.Membership.Papers;
using PartyDomain.Membership.Evaluation;
using PartyDomain.Organizations;
using PartyDomain.Oversight.DisciplineCounts;
using PartyDomain.Oversight.Inspections;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>Reads a provision of any type as the host applies it.</summary>
internal static class ProvisionReading
{
    public static InForce<object> Of(Law law, Provision provision, LocalDate on)
    {
        return provision switch
        {
            Provision<Length> p => Read(p),
            Provision<int> p => Read(p),
            Provision<bool> p => Read(p),
            Provision<string> p => Read(p),
            Provision<Share> p => Read(p),
            Provision<Fraction> p => Read(p),
            Provision<TierRole> p => Read(p),
            Provision<PartyBody> p => Read(p),
            Provision<AgeUnit> p => Read(p),
            Provision<EducationRule> p => Read(p),
            Provision<EducationLevel> p => Read(p),
            Provision<CeremonyClock> p => Read(p),
            Provision<OrganizationPlace> p => Read(p),
            Provision<DisciplineMeasure> p => Read(p),
            Provision<CriminalPenalty> p => Read(p),
            Provision<EffectStart> p => Read(p),
            Provision<InnovationRule> p => Read(p),
            Provision<LimitationStart> p => Read(p),
            Provision<SeniorityStart> p => Read(p),
            Provision<LocalDate> p => Read(p),
            Provision<ValueList<InterruptionKind>> p => Read(p),
            Provision<ValueList<DisciplineMeasure>> p => Read(p),
            Provision<ValueList<int>> p => Read(p),
            Provision<ValueList<PayItem>> p => Read(p),
            Provision<ValueList<QualityLevel>> p => Read(p),
            Provision<ValueList<ViolationNature>> p => Read(p),
            Provision<ValueList<DeferralGround>> p => Read(p),
            Provision<ValueList<ProceedingsStage>> p => Read(p),
            Provision<ValueList<AppealObjection>> p => Read(p),
            Provision<ValueList<PartyBody>> p => Read(p),
            Provision<ValueList<Locality>> p => Read(p),
            Provision<ValueList<Relation>> p => Read(p),
            Provision<ValueList<Paper>> p => Read(p),
            Provision<ValueList<SessionForm>> p => Read(p),
            Provision<ValueList<SubjectBody>> p => Read(p),
            Provision<ValueList<StatisticalPeriodKind>> p => Read(p),
            Provision<ValueList<MoveReason>> p => Read(p),
            Provision<ValueList<SigningOffice>> p => Read(p),
            Provision<FileKeeper> p => Read(p),
            Provision<ValueList<AnnualDate>> p => Read(p),
            Provision<ValueList<BadgePattern>> p => Read(p),
            _ => provision.Describe(on),
        };

        InForce<object> Read<T>(Provision<T> typed)
        {
            var found = law.Read(typed, on);
            return new(found.Status, found.IsKnown ? found.Value : null, found.Citation, found.Grade, found.Instrument);
        }
    }
}
