using NodaTime;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using static PartyDomain.Discipline.CompetencePower;

namespace PartyDomain.Discipline;

/// <summary>Tells what a body may do with a measure against an organization.</summary>
public static class OrganizationCompetence
{
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
                ({ IsKnown: false }, _, _) => NotKnown,
                (_, true, 1) => Proposes,
                (_, true, 2) => Decides,
                _ => None,
            };
        }

        var list = a.Read(provision);
        return !list.IsKnown ? NotKnown : list.Value!.Contains(measure) ? Decides : None;
    }

    internal static CompetencePower Judge(PartyBody body, int levelsUp, DisciplineMeasure measure, Assessment a, string subject)
    {
        var power = Power(body, levelsUp, measure, a);
        var citation = measure == DisciplineMeasure.Dissolution ? a.Read(OrganizationCaseLaw.TwoLevels).Citation : ProvisionOf(body, levelsUp) is { } provision ? a.Read(provision).Citation : null;
        switch (power)
        {
            case NotKnown:
                a.OpenValue(ProvisionOf(body, levelsUp)!.Key, a.On, subject);
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

        return power;
    }

    /// <summary>A whole committee, as the votes on a dissolution need it.</summary>
    internal static bool IsCommittee(PartyBody body) => body is PartyBody.GrassrootsCommittee or PartyBody.DelegatedCommittee or PartyBody.SuperiorCommittee
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
