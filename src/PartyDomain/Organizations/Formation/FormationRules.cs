using NodaTime;
using PartyDomain.Rulebooks;

namespace PartyDomain.Organizations.Formation;

/// <summary>Direct answers on what may be founded, elected, appointed and granted.</summary>
public static class FormationRules
{
    private const string Members = "situation.members";

    /// <summary>Which kind of grassroots organization a number of members makes.</summary>
    /// <param name="full">Full members.</param>
    /// <param name="probationary">Probationary members: they count for the kind, not for the least number.</param>
    /// <param name="superiorAgrees">Whether the superior decides for, or agrees to, the other kind.</param>
    /// <param name="on">The day of the act.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Accepted with the kind, and behind it the other kind where the superior agrees; refused below the least number of full members.</returns>
    /// <remarks>Charter, 21.2–21.5; 294-QĐ/TW, 20.3.1.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public static Outcome<OrganizationKind> KindFor(int full, int probationary, bool superiorAgrees, LocalDate on, Law law)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(full);
        ArgumentOutOfRangeException.ThrowIfNegative(probationary);
        var a = new Assessment(law, on);
        Least(full, FormationLaw.FullMembersMin, a);
        if (a.Require(FormationLaw.PartyOrganizationFrom, Members) is not { } from)
        {
            return a.Conclude<OrganizationKind>(() => []);
        }

        a.Read(FormationLaw.CountsProbationary);
        var isLarge = full + probationary >= from.Value;
        var (usual, other) = isLarge
            ? (OrganizationKind.PartyOrganization, OrganizationKind.Cell)
            : (OrganizationKind.Cell, OrganizationKind.PartyOrganization);
        if (superiorAgrees)
        {
            MemberAdvice.Consented(full + probationary, from.Value, other, a);
        }

        MemberAdvice.Overtaken(a);
        MemberAdvice.OneName(usual, a);
        return a.Conclude<OrganizationKind>(() => superiorAgrees ? [usual, other] : [usual]);
    }

    /// <summary>Whether an organization may be founded with a number of full members.</summary>
    /// <param name="full">Full members; probationary ones do not count.</param>
    /// <param name="on">The day of the act.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Accepted with the permission, or refused: then the superior introduces the members to another organization.</returns>
    /// <remarks>Charter, 21.2.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static Outcome<FormationPermission> MayBeFounded(int full, LocalDate on, Law law)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(full);
        var a = new Assessment(law, on);
        var least = Least(full, FormationLaw.FullMembersMin, a);
        return a.Conclude<FormationPermission>(() => [new(FormationPermissionKind.Founding, least, null)]);
    }

    /// <summary>Whether a temporary cell may be founded for those who come for a course or on secondment.</summary>
    /// <param name="full">Full members who come.</param>
    /// <param name="on">The day of the act.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Accepted with the permission, which says that its officers are appointed; or refused.</returns>
    /// <remarks>294-QĐ/TW, 6.3.2 d.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static Outcome<FormationPermission> MayBeTemporaryCell(int full, LocalDate on, Law law)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(full);
        var a = new Assessment(law, on);
        var least = Least(full, FormationLaw.TemporaryCellFrom, a);
        var appointed = a.Require(FormationLaw.TemporaryCellAppointed, "situation.officers");
        return a.Conclude<FormationPermission>(() =>
            [new(FormationPermissionKind.TemporaryCell, least, appointed!.Value ? OfficeSelection.Appointed : OfficeSelection.Elected)]);
    }

    /// <summary>Whether a preparatory cell may be founded abroad, where full members are too few for a cell.</summary>
    /// <param name="full">Full members.</param>
    /// <param name="probationary">Probationary members: here they count.</param>
    /// <param name="on">The day of the act.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Accepted with the permission, which says that its secretary is appointed; or refused. That the place has special circumstances is the host's to know: a note says so.</returns>
    /// <remarks>294-QĐ/TW, 6.3.3 b.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public static Outcome<FormationPermission> MayBePreparatoryCell(int full, int probationary, LocalDate on, Law law)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(full);
        ArgumentOutOfRangeException.ThrowIfNegative(probationary);
        var a = new Assessment(law, on);
        if (a.Require(FormationLaw.PreparatoryCellFrom, Members) is not { } least)
        {
            return a.Conclude<FormationPermission>(() => []);
        }

        a.Remark(FormationCodes.SpecialCircumstances, "situation", least.Citation);
        if (full + probationary < least.Value)
        {
            a.Bar(FormationCodes.NotEnoughMembers, Members, least.Citation, Arg.Number("members", full + probationary), Arg.Number("need", least.Value));
        }

        return a.Conclude<FormationPermission>(() => [new(FormationPermissionKind.PreparatoryCell, least.Value, OfficeSelection.Appointed)]);
    }

    /// <summary>Who leads a cell with a number of full members.</summary>
    /// <param name="full">Full members.</param>
    /// <param name="on">The day of the election.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Accepted with the leadership; undetermined where the law of the day is not known.</returns>
    /// <remarks>Charter, 24.4; 294-QĐ/TW, 23.2.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static Outcome<CellLeadership> CommitteeFor(int full, LocalDate on, Law law)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(full);
        var a = new Assessment(law, on);
        var from = a.Require(CommitteeLaw.CellCommitteeFrom, "situation.full");
        var deputies = a.Require(CommitteeLaw.CellDeputiesMax, "situation.deputies");
        var elects = from is not null && full >= from.Value;
        var most = elects ? a.Require(CommitteeLaw.CellCommitteeMax, "situation.committee") : null;
        return a.Conclude<CellLeadership>(() => [new(elects, most?.Value, deputies!.Value)]);
    }

    /// <summary>Whether the committee of an organization may be delegated to decide admission and expulsion.</summary>
    /// <param name="situation">The organization.</param>
    /// <param name="on">The day of the act.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Accepted where the conditions are met: the direct superior may then decide so in writing. Refused with every condition that is not.</returns>
    /// <remarks>294-QĐ/TW, 22.1. Under 208-QĐ/TW the point was not seen, and a note says so.</remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Outcome<FormationPermission> MayBeDelegated(OrganizationSituation situation, LocalDate on, Law law)
    {
        ArgumentNullException.ThrowIfNull(situation);
        return GrantRules.Delegation(situation, new Assessment(law, on));
    }

    /// <summary>Whether the committee of an organization may be given superior powers.</summary>
    /// <param name="situation">The organization.</param>
    /// <param name="on">The day of the act.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>
    /// Accepted where the conditions are met; refused with every condition that is not; undetermined from 200 to 399 members where the setting is
    /// open, where the superior is not known, and below another superior than a province outside the Secretariat's pilot.
    /// </returns>
    /// <remarks>294-QĐ/TW, 10.6. The committee directly under the Centre decides after agreement with the Central Organization Commission.</remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Outcome<FormationPermission> MayBeEmpowered(OrganizationSituation situation, LocalDate on, Law law)
    {
        ArgumentNullException.ThrowIfNull(situation);
        return GrantRules.Empowerment(situation, new Assessment(law, on));
    }

    /// <summary>Whether an organization may be made superior to grassroots organizations in a place of its own kind.</summary>
    /// <param name="situation">The organization.</param>
    /// <param name="on">The day of the act.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Accepted where the conditions are met; refused with every condition that is not.</returns>
    /// <remarks>294-QĐ/TW, 10.4.4; 06-HD/TW, 12.</remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Outcome<FormationPermission> MayBeSpecialSuperior(OrganizationSituation situation, LocalDate on, Law law)
    {
        ArgumentNullException.ThrowIfNull(situation);
        return GrantRules.SpecialSuperior(situation, new Assessment(law, on));
    }

    /// <summary>By how many members a committee may be enlarged by appointment.</summary>
    /// <param name="decided">The number that its congress decided.</param>
    /// <param name="role">The role of its organization.</param>
    /// <param name="on">The day of the act.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Accepted with the whole number that stays within the share; undetermined for roles that the law does not name.</returns>
    /// <remarks>294-QĐ/TW, 16.2.5: a tenth from the superior of grassroots organizations up, a fifth for grassroots committees.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static Outcome<int> ExtraAppointments(int decided, TierRole role, LocalDate on, Law law)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decided);
        const string Subject = "situation.role";
        var a = new Assessment(law, on);
        if (role is TierRole.Part or TierRole.Subordinate or TierRole.Central)
        {
            a.Add(FormationCodes.RoleNotNamed, FindingEffect.Open, Subject, a.Read(CommitteeLaw.ExtraAppointmentsGrassroots).Citation, Arg.Term("role", role));
            return a.Conclude<int>(() => []);
        }

        var share = a.Require(role == TierRole.Grassroots ? CommitteeLaw.ExtraAppointmentsGrassroots : CommitteeLaw.ExtraAppointmentsSuperior, Subject);
        return a.Conclude<int>(() => [checked((int)(decided * share!.Value.Numerator / share.Value.Denominator))]);
    }

    private static int Least(int full, Provision<int> provision, Assessment a)
    {
        const string Subject = "situation.full";
        if (a.Require(provision, Subject) is not { } least)
        {
            return 0;
        }

        if (full < least.Value)
        {
            a.Bar(FormationCodes.TooFewFullMembers, Subject, least.Citation, Arg.Number("full", full), Arg.Number("least", least.Value));
        }

        return least.Value;
    }
}
