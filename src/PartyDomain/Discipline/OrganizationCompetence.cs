using NodaTime;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using static PartyDomain.Discipline.CompetencePower;

namespace PartyDomain.Discipline;

/// <summary>Tells what a body may do with a measure against an organization.</summary>
public static class OrganizationCompetence
{
    private const string Subject = "body";

    /// <summary>Tells what a body may do with a measure.</summary>
    /// <param name="body">The body.</param>
    /// <param name="levelsUp">How many levels above the organization its own stands: 1 for directly above; 0 where it is not above.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="on">The day of the decision.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Accepted with the power where the body decides; refused where it only proposes or has none; undetermined where it was not seen.</returns>
    /// <remarks>Charter, 37; 22-QĐ/TW, 12 and 18; 296-QĐ/TW, 11 and 17.</remarks>
    public static Outcome<CompetencePower> Of(PartyBody body, int levelsUp, DisciplineMeasure measure, LocalDate on, Law law)
    {
        var a = new Assessment(law, on);
        var measures = a.Read(MeasureLaw.Organization);
        if (measures.IsKnown && !measures.Value!.Contains(measure))
        {
            a.Bar(DisciplineCodes.MeasureNotForSubject, Subject, measures.Citation, Arg.Term("measure", measure), Arg.Term("subject", DisciplineSubject.Organization));
            return a.Conclude<CompetencePower>(() => []);
        }

        var power = Judge(body, levelsUp, measure, a, Subject);
        return a.Conclude<CompetencePower>(() => [power]);
    }

    /// <summary>The bodies that decide a measure.</summary>
    /// <param name="levelsUp">How many levels above the organization the body's own stands.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="on">The day of the decision.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>The bodies for which it is known; and those for which it was not seen.</returns>
    public static (ValueList<PartyBody> Decide, ValueList<PartyBody> NotKnown) Bodies(int levelsUp, DisciplineMeasure measure, LocalDate on, Law law)
    {
        var powers = Enum.GetValues<PartyBody>().Select(body => (Body: body, Power: PowerOf(body, levelsUp, measure, on, law))).ToList();
        return (
            powers.Where(item => item.Power == Decides).Select(item => item.Body).ToValueList(),
            powers.Where(item => item.Power == CompetencePower.NotKnown).Select(item => item.Body).ToValueList());
    }

    /// <summary>What a body may do.</summary>
    /// <param name="body">The body.</param>
    /// <param name="levelsUp">How many levels above the organization its own stands: 1 for directly above; 0 where it is not above.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="on">The day of the decision.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Its power.</returns>
    /// <remarks>Charter, 37; 22-QĐ/TW, 12 and 18; 296-QĐ/TW, 11 and 17.</remarks>
    public static CompetencePower PowerOf(PartyBody body, int levelsUp, DisciplineMeasure measure, LocalDate on, Law law) =>
        Power(body, levelsUp, measure, new Assessment(law, on));

    internal static CompetencePower Power(PartyBody body, int levelsUp, DisciplineMeasure measure, Assessment a)
    {
        if (levelsUp < 1 || measure is DisciplineMeasure.Removal or DisciplineMeasure.Expulsion || ProvisionOf(body, levelsUp) is not { } provision)
        {
            return None;
        }

        if (measure == DisciplineMeasure.Dissolution)
        {
            return (a.Read(OrganizationCaseLaw.TwoLevels), IsCommittee(body), levelsUp) switch
            {
                ({ IsKnown: false }, _, _) => CompetencePower.NotKnown,
                (_, true, 1) => Proposes,
                (_, true, 2) => Decides,
                _ => None,
            };
        }

        var list = a.Read(provision);
        return !list.IsKnown ? CompetencePower.NotKnown : list.Value!.Contains(measure) ? Decides : None;
    }

    internal static CompetencePower Judge(PartyBody body, int levelsUp, DisciplineMeasure measure, Assessment a, string subject)
    {
        var power = Power(body, levelsUp, measure, a);
        var citation = measure == DisciplineMeasure.Dissolution ? a.Read(OrganizationCaseLaw.TwoLevels).Citation : ProvisionOf(body, levelsUp) is { } provision ? a.Read(provision).Citation : null;
        switch (power)
        {
            case CompetencePower.NotKnown:
                a.OpenValue(measure == DisciplineMeasure.Dissolution ? OrganizationCaseLaw.TwoLevels.Key : ProvisionOf(body, levelsUp)!.Key, a.On, subject);
                break;
            case Proposes:
                a.Bar(DisciplineCodes.OnlyProposes, subject, citation, Arg.Term("body", body), Arg.Term("measure", measure));
                break;
            case None:
                a.Bar(DisciplineCodes.NotCompetent, subject, citation, Arg.Term("body", body), Arg.Term("measure", measure));
                break;
            default:
                break;
        }

        if (Competence.IsAboveGrassroots(body) && Competence.DistrictsEnded(a) is { } ended)
        {
            a.Remark(DisciplineCodes.LevelWithoutDistricts, subject, ended);
        }

        return power;
    }

    /// <summary>A whole committee, as the votes on a dissolution need it.</summary>
    internal static bool IsCommittee(PartyBody body) => body is PartyBody.GrassrootsCommittee or PartyBody.DelegatedCommittee or PartyBody.DirectSuperior or PartyBody.SuperiorCommittee
        or PartyBody.ProvincialCommittee or PartyBody.CentralCommittee;

    // A cell and a part committee are above nothing that they could discipline (294-QĐ/TW, 20.3.3).
    private static Provision<ValueList<DisciplineMeasure>>? ProvisionOf(PartyBody body, int levelsUp) => body switch
    {
        PartyBody.Cell or PartyBody.PartCommittee or PartyBody.ProvincialStandingGroup => null,
        PartyBody.GrassrootsInspectionCommission or PartyBody.SuperiorInspectionCommission or PartyBody.ProvincialInspectionCommission or PartyBody.CentralInspectionCommission =>
            levelsUp == 1 ? OrganizationCaseLaw.OwnInspectionCommission : OrganizationCaseLaw.InspectionCommissions,
        PartyBody.Secretariat or PartyBody.Politburo or PartyBody.CentralCommittee => OrganizationCaseLaw.CentralBodies,
        _ => OrganizationCaseLaw.Committees,
    };
}
