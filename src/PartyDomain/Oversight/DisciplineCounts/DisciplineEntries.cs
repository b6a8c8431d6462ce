using NodaTime;
using PartyDomain.Discipline;
using PartyDomain.Discipline.Cases;
using PartyDomain.Voting;

namespace PartyDomain.Oversight.DisciplineCounts;

/// <summary>Makes what statistics count from disciplinary cases.</summary>
public static class DisciplineEntries
{
    /// <summary>Makes the entry of a case as it stood on a day.</summary>
    /// <param name="one">The case.</param>
    /// <param name="asOf">The day, usually the last of the period: a measure that was changed, or a decision that was annulled, by then counts as such.</param>
    /// <param name="isCommitteeMember">Whether the member sat in a committee at the decision.</param>
    /// <param name="contents">What the violation was about; the case holds codes of the host's own, so the host says it.</param>
    /// <returns>The entry by the day of signing; null where no decision was announced by the day.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static DisciplineEntry? Of(DisciplineCase one, LocalDate asOf, bool isCommitteeMember, ValueList<DisciplineContent> contents)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(contents);
        var now = CaseHistory.Fold(one.Id, one.Subject, CaseHistory.InForce(one.History).Where(happened => happened.On <= asOf));
        if (now is not { AnnouncedOn: not null, SignedOn: { } signed, Measure: { } measure, DecidedBy: { } body })
        {
            return null;
        }

        return new DisciplineEntry(signed, measure, LevelOf(body))
        {
            Person = now.Subject.Member,
            Organization = now.Subject.Organization,
            IsCommitteeMember = isCommitteeMember,
            IsByCommission = body is PartyBody.GrassrootsInspectionCommission or PartyBody.SuperiorInspectionCommission or PartyBody.ProvincialInspectionCommission or PartyBody.CentralInspectionCommission,
            Contents = contents,
            Legal = LegalOf(now.Sentence),
            AnnulledOn = now.Phase == CasePhase.Annulled ? AnnulledOn(now) : null,
            Case = one.Id,
        };
    }

    /// <summary>The level of a body in the forms of statistics.</summary>
    /// <param name="body">The body.</param>
    /// <returns>The level; that of the bodies directly above the grassroots is <see cref="DisciplineLevel.District"/>, also since the districts ended.</returns>
    public static DisciplineLevel LevelOf(PartyBody body) => body switch
    {
        PartyBody.Cell or PartyBody.PartCommittee => DisciplineLevel.Cell,
        PartyBody.GrassrootsCommittee or PartyBody.DelegatedCommittee or PartyBody.GrassrootsStandingCommittee or PartyBody.EmpoweredStandingCommittee
            or PartyBody.GrassrootsInspectionCommission => DisciplineLevel.GrassrootsCommittee,
        PartyBody.ProvincialStandingGroup or PartyBody.ProvincialStandingCommittee or PartyBody.ProvincialCommittee or PartyBody.PoliceStandingCommittee
            or PartyBody.ProvincialInspectionCommission => DisciplineLevel.Province,
        PartyBody.CentralInspectionCommission or PartyBody.Secretariat or PartyBody.Politburo or PartyBody.CentralCommittee => DisciplineLevel.Central,
        _ => DisciplineLevel.District,
    };

    private static LegalHandling LegalOf(CriminalPenalty? penalty) => penalty switch
    {
        null => LegalHandling.None,
        CriminalPenalty.SuspendedPrison or CriminalPenalty.Prison => LegalHandling.Prison,
        _ => LegalHandling.Other,
    };

    // The last fact that annulled it.
    private static LocalDate? AnnulledOn(DisciplineCase now) => CaseHistory.InForce(now.History)
        .LastOrDefault(happened => happened is AppealResolved { Outcome: AppealOutcome.Annulled } or DecisionRectified { Outcome: AppealOutcome.Annulled })?.On;
}
