using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Organizations;
using PartyDomain.Registers;
using PartyDomain.Reporting.Forms;

namespace PartyDomain.Tests.Reporting.Forms;

/// <summary>A second implementation of the official forms that knows nothing of the statistics: it asks every member, on every day.</summary>
internal sealed class NaiveForms(Register register, LocalDate from, LocalDate to)
{
    private static readonly (int From, int To)[] Bands = [(18, 30), (31, 35), (36, 40), (41, 45), (46, 50), (51, 55), (56, 60), (61, 999), (0, 17)];

    private readonly OrganizationTreeView view = register.Organizations.On(to);

    public Dictionary<(string Row, string Column), FormValue> Of(string form, OrganizationId unit)
    {
        var values = new Dictionary<(string, string), FormValue>();
        switch (form)
        {
            case "1":
                Movement(unit, values);
                break;
            case "2":
                Composition(Admitted(unit), false, values);
                Grassroots(unit, values);
                break;
            case "3":
                Composition(Members(unit), true, values);
                break;
            case "2B":
                Peoples(Admitted(unit), values);
                break;
            case "4":
                Peoples(Members(unit), values);
                break;
            default:
                Sectors(unit, values);
                break;
        }

        return values;
    }

    private static int? Age(Who who)
    {
        if (who.Profile?.BornOn is not { } born || born > who.Day)
        {
            return null;
        }

        var age = Period.Between(born, who.Day, PeriodUnits.Years).Years;
        return age == 0 ? null : age;
    }

    private static FormValue Count(IReadOnlyCollection<Who> people, Func<Who, bool?> belongs)
    {
        var unknown = people.Count(who => belongs(who) is null);
        return people.Count > 0 && unknown == people.Count ? FormValue.Unknown : FormValue.Of(people.Count(who => belongs(who) == true), unknown);
    }

    private OrganizationPath Way(MembershipSpan? span, LocalDate day) => span is { IsMember: true, Cell: { } cell } ? register.Organizations.Upward(cell, day) : default;

    private List<Who> Members(OrganizationId unit) =>
        [.. from member in register.Members
            let span = member.Timeline.On(to)
            where Way(span, to).Contains(unit)
            select new Who(member, member.ProfileOn(to), span!, to)];

    // Whoever became a member on the day of joining, and was not found later never to have been one.
    private List<Who> Admitted(OrganizationId unit)
    {
        var found = new List<Who>();
        foreach (var member in register.Members)
        {
            for (var day = from; day <= to; day = day.PlusDays(1))
            {
                var (before, now) = (member.Timeline.On(day.PlusDays(-1)), member.Timeline.On(day));
                if (before is not { IsMember: true } && now is { IsMember: true } && now.JoinedOn == day && !IsAnnulled(member, day) && Way(now, day).Contains(unit))
                {
                    found.Add(new Who(member, member.ProfileOn(day), now, day));
                }
            }
        }

        return found;
    }

    private static bool IsAnnulled(RegisterMember member, LocalDate day) =>
        member.Timeline.Spans.SkipWhile(span => span.From <= day).TakeWhile(span => span.JoinedOn == day || span.Ended is not null).Any(span => span.Ended == EndingReason.AdmissionAnnulled);

    private void Movement(OrganizationId unit, Dictionary<(string, string), FormValue> values)
    {
        var moves = new List<(bool In, string Why)>();
        foreach (var member in register.Members)
        {
            for (var day = from; day <= to; day = day.PlusDays(1))
            {
                var (before, now) = (member.Timeline.On(day.PlusDays(-1)), member.Timeline.On(day));
                var (was, isNow) = (Way(before, day.PlusDays(-1)).Contains(unit), Way(now, day).Contains(unit));
                if (was != isNow)
                {
                    moves.Add((isNow, Why(before, now, day)));
                }
            }
        }

        Put("A", register.Members.Count(member => Way(member.Timeline.On(from.PlusDays(-1)), from.PlusDays(-1)).Contains(unit)));
        Put("B", moves.Count(move => move.In));
        Put("B1", In("joined"));
        Put("B2", In("province") + In("district") + In("within"));
        Put("B2a", In("province"));
        Put("B2b", In("district"));
        Put("B2c", In("within"));
        Put("B2d", 0);
        Put("B3", In("restored"));
        Put("B4", In("reform"));
        Put("B5", In("transit"));
        Put("B6", In("outside"));
        Put("C", moves.Count(move => !move.In));
        Put("C1", Out("died"));
        Put("C2", Out("expelled"));
        Put("C3", Out("struck off") + Out("probationer struck off"));
        Put("C3a", Out("probationer struck off"));
        Put("C4", Out("left"));
        Put("C5", Out("province") + Out("district") + Out("within"));
        Put("C5a", Out("province"));
        Put("C5b", Out("district"));
        Put("C5c", Out("within"));
        Put("C5d", 0);
        Put("C6", Out("annulled"));
        Put("C7", Out("reform"));
        Put("C8", Out("transit"));
        Put("C9", Out("outside"));
        Put("D", Members(unit).Count);
        Put("T", register.Members.Count(member => member.Timeline.On(to) is { IsMember: true, Cell: { } cell } && !view.Contains(cell) && LastWay(cell).Contains(unit)));

        int In(string why) => moves.Count(move => move.In && move.Why == why);
        int Out(string why) => moves.Count(move => !move.In && move.Why == why);
        void Put(string row, long count) => values[(row, "2")] = FormValue.Of(count);
    }

    private OrganizationPath LastWay(OrganizationId cell)
    {
        for (var day = to; day >= from.PlusYears(-3); day = day.PlusDays(-1))
        {
            if (register.Organizations.Upward(cell, day).Any())
            {
                return register.Organizations.Upward(cell, day);
            }
        }

        return default;
    }

    private string Why(MembershipSpan? before, MembershipSpan? now, LocalDate day)
    {
        if (before is not { IsMember: true })
        {
            return now!.JoinedOn == day ? "joined" : before is { Standing: Standing.Former } ? "restored" : "outside";
        }

        if (now is not { IsMember: true })
        {
            return now!.Ended switch
            {
                EndingReason.Died => "died",
                EndingReason.Expelled => "expelled",
                EndingReason.ProbationerStruckOff => "probationer struck off",
                EndingReason.StruckOff => before.Standing == Standing.Full ? "struck off" : "probationer struck off",
                EndingReason.Resigned => "left",
                _ => "annulled",
            };
        }

        List<OrganizationId> old = [.. Way(before, day.PlusDays(-1))], next = [.. Way(now, day)];
        if (old.Count == 0 || next.Count == 0)
        {
            return "transit";
        }

        // A cell that ended on the day handed its members over; one that stands under another superior took them along.
        if (before.Cell == now.Cell || !register.Organizations.Upward(before.Cell!.Value, day).Any())
        {
            return "reform";
        }

        return old[^1] != next[^1] ? "province" : old[^2] != next[^2] ? "district" : "within";
    }

    private static void Composition(List<Who> people, bool isForm3, Dictionary<(string, string), FormValue> values)
    {
        Put("I", _ => true);
        (string Text, Func<Who, bool?> Has)[] marks = isForm3
            ?
            [
                ("I.1", Woman), ("I.2", who => who.Span.Standing == Standing.Probationary), ("I.3", who => who.Profile?.Sensitive?.EthnicMinority), ("I.4", who => who.Profile?.Sensitive?.Religious),
                ("I.5", who => who.Profile?.YouthUnionMember), ("I.6", who => who.Profile?.PrivateBusinessOwner), ("I.7", who => who.Profile?.MarriedToForeigner),
            ]
            :
            [
                ("I.1", Woman), ("I.2", who => who.Profile?.Sensitive?.EthnicMinority), ("I.3", who => who.Profile?.YouthUnionMember), ("I.4", who => who.Profile?.PrivateBusinessOwner),
                ("I.5", who => who.Profile?.FamilyPlanningViolator), ("I.6", who => who.Profile?.MarriedToForeigner), ("I.7", who => who.Span.IsReadmission),
            ];
        foreach (var (row, has) in marks)
        {
            Put(row, has);
        }

        var jobs = isForm3 ? "II.1a" : "II.1";
        string[] rows = [".1", ".2", ".3", ".4", ".5", ".6", ".7a", ".7b", ".7c", ".8", ".9", ".10", ".11", ".12"];
        for (var i = 0; i < rows.Length; i++)
        {
            Put(jobs + rows[i], Job((Occupation)i));
        }

        Put($"{jobs}.7", who => who.Profile?.Occupation is { } job ? job is Occupation.EnterpriseManager or Occupation.EnterpriseStaff or Occupation.Worker : null);
        if (isForm3)
        {
            Put("II.1a", who => who.Profile?.Occupation is { } job ? job != Occupation.StoppedWorking : null);
            Put("II.1b", Job(Occupation.StoppedWorking));
            Put("II.1b1", who => who.Profile?.Occupation == Occupation.StoppedWorking && who.Span.Exemption?.HoldsOn(who.Day) == true);
        }
        else
        {
            Put("II.1.s", Job(Occupation.StoppedWorking));
        }

        None("II.1.0", who => who.Profile?.Occupation is null);
        for (var i = 0; i < Bands.Length; i++)
        {
            var (young, old) = Bands[i];
            Put($"II.2.{i + 1}", who => Age(who) is { } age ? young <= age && age <= old : null);
        }

        None("II.2.0", who => Age(who) is null);
        List<int> ages = [.. people.Select(Age).OfType<int>()];
        values[("II.2.mean", "2")] = ages.Count > 0 ? FormValue.Of(new Fraction(ages.Sum(), ages.Count), people.Count - ages.Count) : people.Count > 0 ? FormValue.Unknown : FormValue.NotComputable;
        if (isForm3)
        {
            (LocalDate From, LocalDate To)[] eras =
            [
                (LocalDate.MinIsoValue, new(1945, 8, 18)), (new(1945, 8, 19), new(1954, 7, 20)), (new(1954, 7, 21), new(1975, 4, 30)), (new(1975, 5, 1), LocalDate.MaxIsoValue),
            ];
            for (var i = 0; i < eras.Length; i++)
            {
                var era = eras[i];
                Put($"II.3.{i + 1}", who => who.Span.JoinedOn is { } day ? era.From <= day && day <= era.To : null);
            }

            None("II.3.0", who => who.Span.JoinedOn is null);
        }

        var at = isForm3 ? 4 : 3;
        Levels<GeneralEducation>($"II.{at}", who => who.Profile?.GeneralEducation);
        Levels<ProfessionalLevel>($"II.{at + 1}", who => who.Profile?.ProfessionalLevel);
        Levels<AcademicTitle>($"II.{at + 2}", who => who.Profile?.AcademicTitle);
        if (isForm3)
        {
            Levels<PoliticalTheory>("II.7", who => who.Profile?.PoliticalTheory);
        }

        void Levels<T>(string head, Func<Who, T?> level)
            where T : struct, Enum
        {
            var all = Enum.GetValues<T>();
            for (var i = 1; i < all.Length; i++)
            {
                var one = all[i];
                Put($"{head}.{i}", who => level(who) is { } own ? EqualityComparer<T>.Default.Equals(own, one) : null);
            }

            Put($"{head}.{all.Length}", who => level(who) is { } own ? EqualityComparer<T>.Default.Equals(own, all[0]) : null);
            None($"{head}.0", who => level(who) is null);
        }

        static bool? Woman(Who who) => who.Profile?.Sex is { } sex ? sex == Sex.Female : null;
        static Func<Who, bool?> Job(Occupation occupation) => who => who.Profile?.Occupation is { } job ? job == occupation : null;
        void Put(string row, Func<Who, bool?> belongs) => values[(row, "2")] = Count(people, belongs);
        void None(string row, Func<Who, bool> belongs) => values[(row, "2")] = FormValue.Of(people.Count(belongs));
    }

    private static void Peoples(List<Who> people, Dictionary<(string, string), FormValue> values)
    {
        Put("I", who => true);
        var known = Enumerable.Range(1, 56).Select(number => number.ToString("00", null)).ToList();
        foreach (var code in known)
        {
            Put($"I.{code}", who => who.Profile?.Sensitive?.Ethnicity is { } own ? own == code : null);
        }

        Put("I.x", who => who.Profile?.Sensitive?.Ethnicity is { } own ? !known.Contains(own) : null);
        Put("I.0", who => who.Profile?.Sensitive?.Ethnicity is null);
        Put("II", who => who.Profile?.Sensitive?.Religious);
        var religions = known.Take(7).ToList();
        foreach (var code in religions)
        {
            Put($"II.{code}", who => who.Profile?.Sensitive is { Religion: null, Religious: false } ? false : who.Profile?.Sensitive?.Religion is { } own ? own == code : null);
        }

        // What is left of those with a religion; the recipe gives no known religion to anybody else.
        foreach (var (column, isWoman) in new[] { ("3", false), ("4", true) })
        {
            var whole = values[("II", column)];
            List<FormValue> parts = [.. religions.Select(code => values[($"II.{code}", column)])];
            values[("II.x", column)] = whole.IsKnown && parts.Exists(part => !part.IsKnown) && parts.Exists(part => part.IsKnown) ? FormValue.Unknown : whole.IsKnown
                ? FormValue.Of(people.Count(who => who.Profile?.Sensitive is { Religious: true, Religion: var own } && (own is null || !religions.Contains(own)) && (!isWoman || who.Profile.Sex == Sex.Female)))
                : whole;
        }

        foreach (var (row, _) in values.Keys.Where(key => key.Item2 == "3").ToList())
        {
            var (part, whole) = (values[(row, "3")], values[(row[0] == 'I' && row.StartsWith("II", StringComparison.Ordinal) ? "II" : "I", "3")]);
            values[(row, "5")] = part.Count is { } some && whole.Count is > 0 and { } all ? FormValue.Of(new Fraction(some, all)) : FormValue.NotComputable;
        }

        void Put(string row, Func<Who, bool?> belongs)
        {
            var unknown = people.Count(who => belongs(who) is null);
            if (people.Count > 0 && unknown == people.Count)
            {
                (values[(row, "3")], values[(row, "4")]) = (FormValue.Unknown, FormValue.Unknown);
                return;
            }

            var all = people.Count(who => belongs(who) == true);
            values[(row, "3")] = FormValue.Of(all, unknown);
            values[(row, "4")] = all > 0 && people.Count(who => belongs(who) == true && who.Profile?.Sex is null) == all ? FormValue.Unknown : FormValue.Of(
                people.Count(who => belongs(who) == true && who.Profile?.Sex == Sex.Female),
                unknown + people.Count(who => belongs(who) == true && who.Profile?.Sex is null));
        }
    }

    private void Grassroots(OrganizationId unit, Dictionary<(string, string), FormValue> values)
    {
        var all = Below(unit).Where(id => view[id].Role == TierRole.Grassroots).ToList();
        var admitting = all.Where(id => Admitted(id).Count > 0).ToHashSet();
        (string Row, OrganizationKind Kind)[] kinds = [("III.1", OrganizationKind.PartyOrganization), ("III.2", OrganizationKind.Cell)];
        values[("III", "2")] = FormValue.Of(all.Count);
        foreach (var (row, kind) in kinds)
        {
            values[(row, "2")] = FormValue.Of(all.Count(id => view[id].Kind == kind));
            values[($"{row}a", "2")] = FormValue.Of(all.Count(id => view[id].Kind == kind && admitting.Contains(id)));
            values[($"{row}b", "2")] = FormValue.NotHeld;
        }
    }

    private void Sectors(OrganizationId unit, Dictionary<(string, string), FormValue> values)
    {
        foreach (var row in OfficialForms.Organizations.Rows.Select(row => row.Code))
        {
            var own = Below(unit).Where(id => NaiveSectors.Is(SectorOf(id), row)).ToList();
            Put("3", own.Count(id => view[id] is { Role: TierRole.Grassroots, Kind: OrganizationKind.PartyOrganization }));
            Put("4", own.Count(id => view[id] is { Role: TierRole.Grassroots, Kind: OrganizationKind.Cell }));
            Put("2", own.Count(id => view[id].Role == TierRole.Grassroots));
            Put("5", own.Count(id => view[id].Role == TierRole.Part));
            Put("6", own.Count(id => view[id].Role == TierRole.Subordinate));
            Put("7", own.Sum(id => register.MembersOf(id, to).Count()));

            void Put(string column, long count)
            {
                var isThere = row == "3" ? to < new LocalDate(2025, 7, 1) : row != "3a" || to >= new LocalDate(2025, 7, 1);
                values[(row, column)] = isThere ? FormValue.Of(count) : count == 0 ? FormValue.NotApplicable : FormValue.Of(count) with { IsOutOfDate = true };
            }
        }
    }

    private IEnumerable<OrganizationId> Below(OrganizationId unit) => view.Contains(unit) ? view.Subtree(unit) : [];

    private OrganizationSector SectorOf(OrganizationId id)
    {
        List<OrganizationId> way = [.. register.Organizations.Upward(id, to)];
        return way.Where(one => view[one].Role == TierRole.Grassroots)
            .Concat(way.Where(one => view[one].Sector is OrganizationSector.Commune or OrganizationSector.Ward or OrganizationSector.Township or OrganizationSector.SpecialZone))
            .Append(id)
            .Select(one => view[one].Sector)
            .First();
    }

    private sealed record Who(RegisterMember Member, MemberProfile? Profile, MembershipSpan Span, LocalDate Day);
}
