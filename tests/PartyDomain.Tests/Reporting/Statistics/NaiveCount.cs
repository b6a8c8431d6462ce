using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Registers;
using PartyDomain.Reporting.Statistics;

namespace PartyDomain.Tests.Reporting.Statistics;

/// <summary>One member as the slow count sees it: the units that count the member, and the answer to each question in words.</summary>
internal sealed record NaiveMember(IReadOnlyList<OrganizationId> Way, Sex? Sex, int? Age, IReadOnlyDictionary<StatisticsDimension, string?> Answers);

/// <summary>A second count, by LINQ over the members and day by day, that shares no code with the statistics. Slow, and meant to be read.</summary>
internal sealed class NaiveCount
{
    private readonly Register register;
    private readonly LocalDate from;
    private readonly LocalDate to;
    private readonly LocalDate? asOf;

    public NaiveCount(Register register, LocalDate from, LocalDate to, LocalDate? asOf = null)
    {
        (this.register, this.from, this.to, this.asOf) = (register, from, to, asOf);
        Listed = [.. register.Members.Where(member => member.Timeline.On(to)?.IsMember == true).Select(member => See(member, to, member.Timeline.On(to)!, Way(member.Timeline.On(to)!.Cell, to)))];
        Admitted =
        [
            .. from member in register.Members
               from flow in Flows.Of(member)
               where flow.FlowKind == FlowKind.Admission && flow.On >= @from && flow.On <= to
               select See(member, flow.On, flow.Span, Way(flow.Cell, flow.On)),
        ];
        Opening = register.Members.Select(member => member.Timeline.On(@from.PlusDays(-1))).Where(span => span?.IsMember == true).SelectMany(span => Way(span!.Cell, @from.PlusDays(-1))).CountBy(unit => unit).ToDictionary();
        InTransit = register.Members.Select(member => member.Timeline.On(to)).Where(span => span?.IsMember == true).SelectMany(span => LostWay(span!.Cell)).CountBy(unit => unit).ToDictionary();
        foreach (var member in register.Members)
        {
            for (var day = @from; day <= to; day = day.PlusDays(1))
            {
                Move(member, day);
            }
        }
    }

    public IReadOnlyList<NaiveMember> Listed { get; }

    public IReadOnlyList<NaiveMember> Admitted { get; }

    public Dictionary<OrganizationId, int> Opening { get; }

    public Dictionary<OrganizationId, int> InTransit { get; }

    public Dictionary<(OrganizationId Unit, MovementReason Reason), int> Increases { get; } = [];

    public Dictionary<(OrganizationId Unit, MovementReason Reason), int> Decreases { get; } = [];

    /// <summary>Movements by the cells at both ends.</summary>
    public Dictionary<(OrganizationId? From, OrganizationId? To, MovementReason Reason), int> Ends { get; } = [];

    private List<OrganizationId> Way(OrganizationId? cell, LocalDate day) => cell is { } id ? [.. register.Organizations.Upward(id, day)] : [];

    private List<OrganizationId> LostWay(OrganizationId? cell)
    {
        if (cell is not { } id || register.Organizations.Find(id) is null || Way(cell, to).Count > 0)
        {
            return [];
        }

        for (var day = to; day > new LocalDate(2009, 1, 1); day = day.PlusDays(-1))
        {
            if (Way(cell, day) is [_, ..] way)
            {
                return way;
            }
        }

        return [];
    }

    private bool IsEnded(OrganizationId? cell, LocalDate day) =>
        cell is { } id && register.Organizations.Find(id) is { } known && known.On(day) is null && known.Versions.Any(version => version.From <= day && version.Attributes is not null);

    private void Move(RegisterMember member, LocalDate day)
    {
        var (before, after) = (member.Timeline.On(day.PlusDays(-1)), member.Timeline.On(day));
        var old = before?.IsMember == true ? Way(before.Cell, day.PlusDays(-1)) : [];
        var now = after?.IsMember == true ? Way(after.Cell, day) : [];
        if (old.SequenceEqual(now))
        {
            return;
        }

        var reason = Why(member, before, after, old, now, day);
        Count(Decreases, old.Except(now));
        Count(Increases, now.Except(old));
        var ends = (old is [var left, ..] ? left : (OrganizationId?)null, now is [var entered, ..] ? entered : (OrganizationId?)null, reason);
        Ends[ends] = Ends.GetValueOrDefault(ends) + 1;

        void Count(Dictionary<(OrganizationId, MovementReason), int> counts, IEnumerable<OrganizationId> units)
        {
            foreach (var unit in units)
            {
                counts[(unit, reason)] = counts.GetValueOrDefault((unit, reason)) + 1;
            }
        }
    }

    private MovementReason Why(RegisterMember member, MembershipSpan? before, MembershipSpan? after, List<OrganizationId> old, List<OrganizationId> now, LocalDate day)
    {
        if (before?.IsMember != true)
        {
            if (after!.JoinedOn == day)
            {
                return MovementReason.Admitted;
            }

            EndingReason?[] goOn = [EndingReason.Expelled, EndingReason.StruckOff, EndingReason.ProbationerStruckOff, EndingReason.Resigned];
            var decidedAnew = after.AdmissionDecidedOn is { } decided && before is not null && decided >= before.From;
            return before?.Standing == Standing.Former && goOn.Contains(before.Ended) && before.Ended is not null && !decidedAnew ? MovementReason.Restored : MovementReason.Outside;
        }

        if (after?.IsMember != true)
        {
            return after?.Ended switch
            {
                EndingReason.StruckOff => before.Standing == Standing.Probationary ? MovementReason.ProbationerStruckOff : MovementReason.StruckOff,
                EndingReason.ProbationerStruckOff => MovementReason.ProbationerStruckOff,
                EndingReason.AdmissionAnnulled => MovementReason.Annulled,
                EndingReason.Expelled => MovementReason.Expelled,
                EndingReason.Resigned => MovementReason.Left,
                EndingReason.Died => MovementReason.Died,
                _ => MovementReason.Outside,
            };
        }

        if (old.Count == 0)
        {
            return IsEnded(before.Cell, day.PlusDays(-1)) ? MovementReason.Transit : MovementReason.Outside;
        }

        if (now.Count == 0)
        {
            return IsEnded(after.Cell, day) ? MovementReason.Transit : MovementReason.Outside;
        }

        var together = member.FactsInOrder().OfType<CollectivelyTransferred>().Any(fact => fact.On == day && fact.From == before.Cell);
        if (before.Cell == after.Cell || together || Way(before.Cell, day).Count == 0)
        {
            return MovementReason.Reorganization;
        }

        var (oldProvince, newProvince) = (IndexOfProvince(old, day.PlusDays(-1)), IndexOfProvince(now, day));
        if (oldProvince < 0 && newProvince < 0)
        {
            return old[^1] == now[^1] ? MovementReason.WithinDistrict : MovementReason.Unclassified;
        }

        if (oldProvince < 0 || newProvince < 0)
        {
            return MovementReason.Unclassified;
        }

        if (old[oldProvince] != now[newProvince])
        {
            return MovementReason.BetweenProvinces;
        }

        OrganizationId? oldDistrict = oldProvince == 0 ? null : old[oldProvince - 1];
        OrganizationId? newDistrict = newProvince == 0 ? null : now[newProvince - 1];
        return oldDistrict == newDistrict ? MovementReason.WithinDistrict : MovementReason.BetweenDistricts;
    }

    private int IndexOfProvince(List<OrganizationId> way, LocalDate day) => way.FindIndex(unit => register.Organizations.Find(unit)!.On(day)!.Role == PartyDomain.Organizations.TierRole.Provincial);

    private NaiveMember See(RegisterMember member, LocalDate day, MembershipSpan span, List<OrganizationId> way)
    {
        var profile = member.Entry.Profiles.Where(one => one.From <= (asOf ?? day)).OrderBy(one => one.From).LastOrDefault();
        var sensitive = profile?.Sensitive;
        int? age = profile?.BornOn is { } born && born <= day ? Period.Between(born, day, PeriodUnits.Years).Years : null;
        var exempt = span.Exemption is { Extent: PartyDomain.Membership.Exemptions.ExemptionExtent.Exempt } held && held.GrantedOn <= day && held.From <= day && (held.Until is null || held.Until >= day);
        return new NaiveMember(way, profile?.Sex, age, new Dictionary<StatisticsDimension, string?>
        {
            [StatisticsDimension.Total] = "all",
            [StatisticsDimension.Sex] = $"{profile?.Sex}",
            [StatisticsDimension.Standing] = $"{span.Standing}",
            [StatisticsDimension.Minority] = $"{sensitive?.EthnicMinority}",
            [StatisticsDimension.Religious] = $"{sensitive?.Religious}",
            [StatisticsDimension.YouthUnion] = $"{profile?.YouthUnionMember}",
            [StatisticsDimension.PrivateOwner] = $"{profile?.PrivateBusinessOwner}",
            [StatisticsDimension.FamilyPlanning] = $"{profile?.FamilyPlanningViolator}",
            [StatisticsDimension.MarriedToForeigner] = $"{profile?.MarriedToForeigner}",
            [StatisticsDimension.Readmitted] = $"{span.IsReadmission}",
            [StatisticsDimension.Rural] = $"{profile?.Rural}",
            [StatisticsDimension.Occupation] = $"{profile?.Occupation}",
            [StatisticsDimension.AgeBand] = age switch { null => "", < 18 => "under 18", <= 30 => "18-30", <= 35 => "31-35", <= 40 => "36-40", <= 45 => "41-45", <= 50 => "46-50", <= 55 => "51-55", <= 60 => "56-60", _ => "over 60" },
            [StatisticsDimension.GeneralEducation] = $"{profile?.GeneralEducation}",
            [StatisticsDimension.ProfessionalLevel] = $"{profile?.ProfessionalLevel}",
            [StatisticsDimension.AcademicTitle] = $"{profile?.AcademicTitle}",
            [StatisticsDimension.PoliticalTheory] = $"{profile?.PoliticalTheory}",
            [StatisticsDimension.JoinedEra] = span.JoinedOn switch
            {
                null => "",
                { } joined when joined < new LocalDate(1945, 8, 19) => "before August 1945",
                { } joined when joined < new LocalDate(1954, 7, 21) => "to July 1954",
                { } joined when joined < new LocalDate(1975, 5, 1) => "to April 1975",
                _ => "since May 1975",
            },
            [StatisticsDimension.Exempt] = !exempt ? "no" : profile?.Occupation == Occupation.StoppedWorking ? "stopped working" : "other",
            [StatisticsDimension.Ethnicity] = $"{sensitive?.Ethnicity}",
            [StatisticsDimension.Religion] = sensitive?.Religion ?? (sensitive?.Religious == false ? "none" : ""),
        });
    }
}
