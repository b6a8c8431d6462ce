using PartyDomain.Reporting.Statistics;

namespace PartyDomain.Benchmarks.Forms;

/// <summary>
/// The forms as one writes them with LINQ: for each form and each level of the tree a GroupBy by organization, and within a group a count for each row of the form.
/// </summary>
public sealed class FormsByLinq(NationRows rows)
{
    private readonly List<Dictionary<int, Admission>> form2 = [];
    private readonly List<Dictionary<int, Composition>> form3 = [];
    private readonly List<Dictionary<int, Origins>> form2B = [];
    private readonly List<Dictionary<int, Origins>> form4 = [];
    private readonly List<Dictionary<int, Dictionary<int, int>>> form5 = [];
    private Dictionary<int, int> opening = [];
    private Dictionary<(int Unit, MovementReason Reason), int> increases = [];
    private Dictionary<(int Unit, MovementReason Reason), int> decreases = [];

    public void Run()
    {
        RunMovements();
        form2.Clear();
        form3.Clear();
        form2B.Clear();
        form4.Clear();
        form5.Clear();
        for (var depth = 0; depth < NationRows.Depths; depth++)
        {
            form2.Add(Level(rows.Admitted, depth).ToDictionary(group => group.Key, group => new Admission(group)));
            form3.Add(Level(rows.Members, depth).ToDictionary(group => group.Key, group => new Composition(group)));
            form2B.Add(Level(rows.Admitted, depth).ToDictionary(group => group.Key, group => new Origins(group)));
            form4.Add(Level(rows.Members, depth).ToDictionary(group => group.Key, group => new Origins(group)));
            form5.Add(Level(rows.Members, depth).ToDictionary(group => group.Key, group => group.CountBy(row => rows.Nation.SectorOf(rows.UnitOf[row.Place])).ToDictionary()));
        }
    }

    public void RunMovements()
    {
        opening = rows.Opening.SelectMany(place => Way(place)).CountBy(unit => unit).ToDictionary();
        increases = rows.Movements.SelectMany(row => Way(row.To).Except(Way(row.From)), (row, unit) => (unit, row.Reason)).CountBy(key => key).ToDictionary();
        decreases = rows.Movements.SelectMany(row => Way(row.From).Except(Way(row.To)), (row, unit) => (unit, row.Reason)).CountBy(key => key).ToDictionary();
    }

    public void Read(int unit, Span<long> numbers)
    {
        numbers.Clear();
        ReadMovements(unit, numbers);
        foreach (var level in form2.Where(level => level.ContainsKey(unit)))
        {
            level[unit].Read(numbers[Slots.Admitted..]);
        }

        foreach (var level in form3.Where(level => level.ContainsKey(unit)))
        {
            level[unit].Read(numbers[Slots.Members..]);
            numbers[1] = level[unit].Total;
        }

        foreach (var level in form2B.Where(level => level.ContainsKey(unit)))
        {
            level[unit].Read(numbers[Slots.AdmittedPeoples..]);
        }

        foreach (var level in form4.Where(level => level.ContainsKey(unit)))
        {
            level[unit].Read(numbers[Slots.MembersPeoples..]);
        }

        foreach (var (kind, count) in form5.Where(level => level.ContainsKey(unit)).SelectMany(level => level[unit]))
        {
            numbers[Slots.Sectors + kind] = count;
        }
    }

    public void ReadMovements(int unit, Span<long> numbers)
    {
        numbers[0] = opening.GetValueOrDefault(unit);
        for (var reason = 0; reason < Slots.Reasons; reason++)
        {
            numbers[Slots.Movements + (2 * reason)] = increases.GetValueOrDefault((unit, (MovementReason)reason));
            numbers[Slots.Movements + (2 * reason) + 1] = decreases.GetValueOrDefault((unit, (MovementReason)reason));
        }
    }

    private static void Read(Dictionary<byte, int> counts, int codes, Span<long> numbers, ref int at)
    {
        foreach (var (code, count) in counts)
        {
            numbers[at + code] = count;
        }

        at += codes;
    }

    private IEnumerable<IGrouping<int, MemberRow>> Level(MemberRow[] all, int depth) =>
        all.GroupBy(row => rows.Way[(row.Place * NationRows.Depths) + depth]).Where(group => group.Key >= 0);

    private IEnumerable<int> Way(int place)
    {
        for (; place >= 0; place = rows.Above[place])
        {
            yield return rows.UnitOf[place];
        }
    }

    private sealed class Admission(IEnumerable<MemberRow> group)
    {
        private readonly int total = group.Count();
        private readonly int women = group.Count(row => row.Sex == 1);
        private readonly int minority = group.Count(row => row.Minority == 2);
        private readonly int youthUnion = group.Count(row => row.YouthUnion == 2);
        private readonly int privateOwner = group.Count(row => row.PrivateOwner == 2);
        private readonly int familyPlanning = group.Count(row => row.FamilyPlanning == 2);
        private readonly int marriedToForeigner = group.Count(row => row.MarriedToForeigner == 2);
        private readonly int readmitted = group.Count(row => row.Readmitted == 2);
        private readonly Dictionary<byte, int> occupation = group.CountBy(row => row.Occupation).ToDictionary();
        private readonly Dictionary<byte, int> age = group.CountBy(row => (byte)AgeBands.Of2021.CodeOf(row.Age)).ToDictionary();
        private readonly Dictionary<byte, int> education = group.CountBy(row => row.GeneralEducation).ToDictionary();
        private readonly Dictionary<byte, int> level = group.CountBy(row => row.ProfessionalLevel).ToDictionary();
        private readonly Dictionary<byte, int> title = group.CountBy(row => row.AcademicTitle).ToDictionary();
        private readonly long years = group.Sum(row => (long)row.Age);

        public void Read(Span<long> numbers)
        {
            ReadOnlySpan<int> singles = [total, women, minority, youthUnion, privateOwner, familyPlanning, marriedToForeigner, readmitted];
            var at = 0;
            foreach (var single in singles)
            {
                numbers[at++] = single;
            }

            FormsByLinq.Read(occupation, Slots.Occupations, numbers, ref at);
            FormsByLinq.Read(age, Slots.Bands, numbers, ref at);
            FormsByLinq.Read(education, Slots.Educations, numbers, ref at);
            FormsByLinq.Read(level, Slots.Levels, numbers, ref at);
            FormsByLinq.Read(title, Slots.Titles, numbers, ref at);
            numbers[at] = years;
        }
    }

    private sealed class Composition(IEnumerable<MemberRow> group)
    {
        private readonly int women = group.Count(row => row.Sex == 1);
        private readonly int probationary = group.Count(row => row.Standing == 1);
        private readonly int minority = group.Count(row => row.Minority == 2);
        private readonly int religious = group.Count(row => row.Religious == 2);
        private readonly int youthUnion = group.Count(row => row.YouthUnion == 2);
        private readonly int privateOwner = group.Count(row => row.PrivateOwner == 2);
        private readonly int marriedToForeigner = group.Count(row => row.MarriedToForeigner == 2);
        private readonly int exempt = group.Count(row => row.Exempt == 3);
        private readonly Dictionary<byte, int> occupation = group.CountBy(row => row.Occupation).ToDictionary();
        private readonly Dictionary<byte, int> age = group.CountBy(row => (byte)AgeBands.Of2021.CodeOf(row.Age)).ToDictionary();
        private readonly Dictionary<byte, int> education = group.CountBy(row => row.GeneralEducation).ToDictionary();
        private readonly Dictionary<byte, int> level = group.CountBy(row => row.ProfessionalLevel).ToDictionary();
        private readonly Dictionary<byte, int> title = group.CountBy(row => row.AcademicTitle).ToDictionary();
        private readonly Dictionary<byte, int> theory = group.CountBy(row => row.PoliticalTheory).ToDictionary();
        private readonly Dictionary<byte, int> era = group.CountBy(row => row.JoinedEra).ToDictionary();
        private readonly long years = group.Sum(row => (long)row.Age);

        public int Total { get; } = group.Count();

        public void Read(Span<long> numbers)
        {
            ReadOnlySpan<int> singles = [Total, women, probationary, minority, religious, youthUnion, privateOwner, marriedToForeigner, exempt];
            var at = 0;
            foreach (var single in singles)
            {
                numbers[at++] = single;
            }

            FormsByLinq.Read(occupation, Slots.Occupations, numbers, ref at);
            FormsByLinq.Read(age, Slots.Bands, numbers, ref at);
            FormsByLinq.Read(education, Slots.Educations, numbers, ref at);
            FormsByLinq.Read(level, Slots.Levels, numbers, ref at);
            FormsByLinq.Read(title, Slots.Titles, numbers, ref at);
            FormsByLinq.Read(theory, Slots.Theories, numbers, ref at);
            FormsByLinq.Read(era, Slots.Eras, numbers, ref at);
            numbers[at] = years;
        }
    }

    private sealed class Origins(IEnumerable<MemberRow> group)
    {
        private readonly Dictionary<ushort, int> ethnicity = group.CountBy(row => row.Ethnicity).ToDictionary();
        private readonly Dictionary<ushort, int> womenByEthnicity = group.Where(row => row.Sex == 1).CountBy(row => row.Ethnicity).ToDictionary();
        private readonly Dictionary<ushort, int> religion = group.CountBy(row => row.Religion).ToDictionary();
        private readonly Dictionary<ushort, int> womenByReligion = group.Where(row => row.Sex == 1).CountBy(row => row.Religion).ToDictionary();

        public void Read(Span<long> numbers)
        {
            Put(ethnicity, 0, 0, numbers);
            Put(womenByEthnicity, 0, 1, numbers);
            Put(religion, Slots.Ethnicities, 0, numbers);
            Put(womenByReligion, Slots.Ethnicities, 1, numbers);
        }

        private static void Put(Dictionary<ushort, int> counts, int from, int column, Span<long> numbers)
        {
            foreach (var (code, count) in counts)
            {
                numbers[(2 * (from + code)) + column] = count;
            }
        }
    }
}
