using NodaTime;
using PartyDomain.Organizations.Lifecycle;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using static PartyDomain.Discipline.CompetencePower;

namespace PartyDomain.Discipline;

/// <summary>Tells which body decides which measure against a member. Where the list of a body was not seen, nothing is guessed.</summary>
public static class Competence
{
    private const string Subject = "body";

    /// <summary>Tells what a body may do with a measure.</summary>
    /// <param name="body">The body.</param>
    /// <param name="query">The measure and the member's position.</param>
    /// <param name="on">The day of the decision.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Accepted with the power where the body decides; refused where it only proposes or has none; undetermined where its list was not seen.</returns>
    /// <remarks>Charter, 36; 22-QĐ/TW, 11; 294-QĐ/TW, 22; 296-QĐ/TW, 8, 10.</remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Outcome<CompetencePower> Of(PartyBody body, CompetenceQuery query, LocalDate on, Law law)
    {
        ArgumentNullException.ThrowIfNull(query);
        var a = new Assessment(law, on);
        var power = Judge(body, query, a, Subject);
        return a.Conclude<CompetencePower>(() => [power]);
    }

    /// <summary>The bodies that decide a measure.</summary>
    /// <param name="query">The measure and the member's position.</param>
    /// <param name="on">The day of the decision.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>The bodies for which it is known, from the lowest; and those whose list was not seen.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static (ValueList<PartyBody> Decide, ValueList<PartyBody> NotKnown) Bodies(CompetenceQuery query, LocalDate on, Law law)
    {
        ArgumentNullException.ThrowIfNull(query);
        var powers = Enum.GetValues<PartyBody>().Select(body => (Body: body, Power: Power(body, query, new Assessment(law, on)))).ToList();
        return (
            powers.Where(item => item.Power == Decides).Select(item => item.Body).ToValueList(),
            powers.Where(item => item.Power == CompetencePower.NotKnown).Select(item => item.Body).ToValueList());
    }

    /// <summary>What a body may do with a measure, without findings.</summary>
    /// <param name="body">The body.</param>
    /// <param name="query">The measure and the member's position.</param>
    /// <param name="on">The day of the decision.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>The power.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static CompetencePower PowerOf(PartyBody body, CompetenceQuery query, LocalDate on, Law law)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Power(body, query, new Assessment(law, on));
    }

    /// <summary>The measures that a body may decide against a member.</summary>
    /// <param name="body">The body.</param>
    /// <param name="query">The member's position; its measure is not looked at.</param>
    /// <param name="on">The day of the decision.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>The measures, from the lightest.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ValueList<DisciplineMeasure> DecidableBy(PartyBody body, CompetenceQuery query, LocalDate on, Law law)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Decidable(body, query, new Assessment(law, on));
    }

    internal static ValueList<DisciplineMeasure> Decidable(PartyBody body, CompetenceQuery query, Assessment a) =>
        Enum.GetValues<DisciplineMeasure>().Where(measure => Power(body, query with { Measure = measure }, a) == Decides).ToValueList();

    internal static CompetencePower Judge(PartyBody body, CompetenceQuery query, Assessment a, string subject)
    {
        var measures = a.Read(MeasureLaw.Of(query.Subject));
        if (measures.IsKnown && !measures.Value!.Contains(query.Measure))
        {
            a.Bar(DisciplineCodes.MeasureNotForSubject, subject, measures.Citation, Arg.Term("measure", query.Measure), Arg.Term("subject", query.Subject));
        }

        var power = Power(body, query, a);
        var special = OfSeveral(body, query, a) is not null;
        var citation = special ? a.Read(CompetenceLaw.SeveralCommittees).Citation : List(body, query, a) is { } list ? a.Read(list).Citation : null;
        switch (power)
        {
            case CompetencePower.NotKnown:
                a.OpenValue((special ? CompetenceLaw.ManagedCadres : List(body, query, a) ?? CompetenceLaw.ManagedCadres).Key, a.On, subject);
                break;
            case Proposes:
                a.Bar(DisciplineCodes.OnlyProposes, subject, citation, Arg.Term("body", body), Arg.Term("measure", query.Measure));
                break;
            case None:
                a.Bar(DisciplineCodes.NotCompetent, subject, citation, Arg.Term("body", body), Arg.Term("measure", query.Measure));
                break;
            default:
                ReportUp(body, query, a, subject);
                break;
        }

        if (query.AtFormerOrganization && a.Require(CompetenceLaw.CommonSuperior, subject) is { Value: true } common)
        {
            a.Remark(DisciplineCodes.CommonSuperiorDecides, subject, common.Citation);
        }

        if ((IsAboveGrassroots(body) || query.CommitteeOf == CadreTier.Superior || query.ManagedBy == CadreTier.Superior) && DistrictsEnded(a) is { } ended)
        {
            a.Remark(DisciplineCodes.LevelWithoutDistricts, subject, ended);
        }

        return power;
    }

    /// <summary>Whether a body is of the level that was that of the districts.</summary>
    internal static bool IsAboveGrassroots(PartyBody body) => body is PartyBody.SuperiorStandingCommittee or PartyBody.SuperiorCommittee or PartyBody.SuperiorInspectionCommission;

    /// <summary>What ended the districts, where they have ended; what that level decides since then was not seen (294-QĐ/TW, 10.1).</summary>
    internal static Citation? DistrictsEnded(Assessment a) => a.Read(LifecycleLaw.Levels) is { IsKnown: true, Value: < 4 } levels ? levels.Citation : null;

    internal static CompetencePower Power(PartyBody body, CompetenceQuery query, Assessment a)
    {
        if (OfSeveral(body, query, a) is { } special)
        {
            return special;
        }

        if (List(body, query, a) is not { } provision)
        {
            return CompetencePower.NotKnown;
        }

        if (a.Read(provision) is not { IsKnown: true } list)
        {
            return NotListed(body, query, a);
        }

        if (!list.Value!.Contains(query.Measure) || IsExcepted(body, query))
        {
            return body == PartyBody.Cell ? Proposes : body == PartyBody.EmpoweredStandingCommittee ? CompetencePower.NotKnown : None;
        }

        return body == PartyBody.Cell && query.Area == ViolationArea.TaskOfSuperior && a.Read(CompetenceLaw.CellNotSuperiorTasks) is { IsKnown: true, Value: true } ? Proposes : Decides;
    }

    // The provision with the body's list; null where the position of the member is one for which no list was seen.
    private static Provision<ValueList<DisciplineMeasure>>? List(PartyBody body, CompetenceQuery query, Assessment a) => body switch
    {
        PartyBody.Cell => CompetenceLaw.Cell,
        PartyBody.PartCommittee => CompetenceLaw.PartCommittee,
        PartyBody.GrassrootsCommittee or PartyBody.DelegatedCommittee => CompetenceLaw.GrassrootsCommittee,
        PartyBody.GrassrootsStandingCommittee => CompetenceLaw.GrassrootsStandingCommittee,
        PartyBody.GrassrootsInspectionCommission => IsOpenToCommission(query, a) ? null : CompetenceLaw.GrassrootsInspectionCommission,
        PartyBody.EmpoweredStandingCommittee => IsOrdinary(query) ? CompetenceLaw.Empowered : null,
        PartyBody.SuperiorStandingCommittee or PartyBody.SuperiorCommittee or PartyBody.SuperiorInspectionCommission or PartyBody.DirectSuperior => IsOrdinary(query) ? CompetenceLaw.Superior : null,
        PartyBody.ProvincialStandingCommittee or PartyBody.ProvincialCommittee or PartyBody.ProvincialInspectionCommission => IsOrdinary(query) ? CompetenceLaw.Provincial : null,
        _ => CompetenceLaw.Central,
    };

    // 22-QĐ/TW, 11: neither over committee members of the same level; the standing committee not over cadres managed above. Before it, over nobody.
    private static bool IsExcepted(PartyBody body, CompetenceQuery query) => body switch
    {
        PartyBody.GrassrootsStandingCommittee => query.CommitteeOf >= CadreTier.Grassroots || query.ManagedBy > CadreTier.Grassroots,
        PartyBody.GrassrootsInspectionCommission => query.CommitteeOf >= CadreTier.Grassroots,
        _ => false,
    };

    // Whether the inspection commission has cadres managed above was not seen.
    private static bool IsOpenToCommission(CompetenceQuery query, Assessment a) => query.ManagedBy > CadreTier.Grassroots && query.CommitteeOf < CadreTier.Grassroots
        && a.Read(CompetenceLaw.GrassrootsInspectionCommission) is not { IsKnown: true, Value.Count: 0 };

    // 296-QĐ/TW, 13. Whether a level stands between two tiers is a question of the tree, so two tiers up is open.
    private static CompetencePower? OfSeveral(PartyBody body, CompetenceQuery query, Assessment a)
    {
        if (query is not { SeveralCommittees: true, Subject: DisciplineSubject.FullMember, Measure: DisciplineMeasure.Removal or DisciplineMeasure.Expulsion, CommitteeOf: >= CadreTier.Grassroots }
            || TierOf(body) is not { } tier || a.Read(CompetenceLaw.SeveralCommittees) is not { IsKnown: true, Value: true })
        {
            return null;
        }

        if (query.Measure == DisciplineMeasure.Expulsion || query.HighestOffice == true)
        {
            return tier <= query.CommitteeOf ? None : tier == query.CommitteeOf + 1 ? Decides : CompetencePower.NotKnown;
        }

        return query.HighestOffice is null || query.ManagedBy == CadreTier.None ? CompetencePower.NotKnown : tier == query.ManagedBy ? Decides : None;
    }

    private static CadreTier? TierOf(PartyBody body) => body switch
    {
        PartyBody.GrassrootsStandingCommittee => CadreTier.Grassroots,
        PartyBody.SuperiorStandingCommittee => CadreTier.Superior,
        PartyBody.ProvincialStandingCommittee => CadreTier.Provincial,
        _ => null,
    };

    private static bool IsOrdinary(CompetenceQuery query) => query is { CommitteeOf: CadreTier.None or CadreTier.Cell, ManagedBy: CadreTier.None or CadreTier.Cell };

    // 294-QĐ/TW, 22: expulsion at the grassroots only where it was delegated.
    private static CompetencePower NotListed(PartyBody body, CompetenceQuery query, Assessment a)
    {
        if (body is PartyBody.GrassrootsCommittee or PartyBody.DelegatedCommittee && query.Measure == DisciplineMeasure.Expulsion && a.Read(CompetenceLaw.ExpulsionNeedsDelegation) is { IsKnown: true, Value: true })
        {
            return query.Delegated && body == PartyBody.DelegatedCommittee ? Decides : None;
        }

        return CompetencePower.NotKnown;
    }

    private static void ReportUp(PartyBody body, CompetenceQuery query, Assessment a, string subject)
    {
        if (body == PartyBody.Cell && (query.CommitteeOf != CadreTier.None || query.ManagedBy != CadreTier.None) && a.Read(CompetenceLaw.CellReports) is { IsKnown: true } rule)
        {
            a.Remark(DisciplineCodes.ReportToSuperiors, subject, rule.Citation);
        }
    }
}
