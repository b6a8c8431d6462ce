using System.Numerics;
using System.Runtime.InteropServices;
using PartyDomain.Reporting.Statistics;

namespace PartyDomain.Benchmarks.Forms;

/// <summary>One hand-written pass over the rows into flat arrays by place, then once over the places: nothing but the numbers of the forms, no checks, nothing to ask afterwards.</summary>
public sealed class FormsInArrays(NationRows rows)
{
    private static readonly byte[] Band = [.. Enumerable.Range(0, 256).Select(age => (byte)AgeBands.Of2021.CodeOf(age))];
    private readonly int places = rows.Above.Length;
    private int[] opening = [];
    private int[] movements = [];
    private int[] members = [];
    private int[] admitted = [];
    private int[] membersPeoples = [];
    private int[] admittedPeoples = [];
    private int[] sectors = [];

    public void Run()
    {
        members = new int[places * Slots.MembersWidth];
        membersPeoples = new int[places * Slots.PeoplesWidth];
        admitted = new int[places * Slots.AdmittedWidth];
        admittedPeoples = new int[places * Slots.PeoplesWidth];
        sectors = new int[places * Slots.Kinds];
        foreach (ref readonly var row in rows.Members.AsSpan())
        {
            Member(row, members.AsSpan(row.Place * Slots.MembersWidth, Slots.MembersWidth));
            Peoples(row, membersPeoples.AsSpan(row.Place * Slots.PeoplesWidth, Slots.PeoplesWidth));
        }

        foreach (ref readonly var row in rows.Admitted.AsSpan())
        {
            Admitted(row, admitted.AsSpan(row.Place * Slots.AdmittedWidth, Slots.AdmittedWidth));
            Peoples(row, admittedPeoples.AsSpan(row.Place * Slots.PeoplesWidth, Slots.PeoplesWidth));
        }

        RunMovements();
        for (var place = places - 1; place >= 0; place--)
        {
            if (members[place * Slots.MembersWidth] > 0)
            {
                // Members that stand in a cell itself; what has been added from below has its sectors already.
                sectors[(place * Slots.Kinds) + rows.Nation.SectorOf(rows.UnitOf[place])] += IsHome(place) ? members[place * Slots.MembersWidth] : 0;
                Up(members, place, Slots.MembersWidth);
                Up(membersPeoples, place, Slots.PeoplesWidth);
                Up(sectors, place, Slots.Kinds);
            }

            if (admitted[place * Slots.AdmittedWidth] > 0)
            {
                Up(admitted, place, Slots.AdmittedWidth);
                Up(admittedPeoples, place, Slots.PeoplesWidth);
            }
        }
    }

    public void RunMovements()
    {
        movements = new int[Nation.Units * 2 * Slots.Reasons];
        opening = new int[places];
        var way = rows.Way;
        foreach (var place in rows.Opening)
        {
            opening[place]++;
        }

        foreach (var row in rows.Movements)
        {
            for (var depth = 0; depth < NationRows.Depths; depth++)
            {
                var from = row.From < 0 ? -1 : way[(row.From * NationRows.Depths) + depth];
                var to = row.To < 0 ? -1 : way[(row.To * NationRows.Depths) + depth];
                if (from == to)
                {
                    continue;
                }

                if (from >= 0)
                {
                    movements[(((from * Slots.Reasons) + (int)row.Reason) * 2) + 1]++;
                }

                if (to >= 0)
                {
                    movements[((to * Slots.Reasons) + (int)row.Reason) * 2]++;
                }
            }
        }

        for (var place = places - 1; place > 0; place--)
        {
            if (rows.Above[place] >= 0)
            {
                opening[rows.Above[place]] += opening[place];
            }
        }
    }

    /// <summary>Adds the numbers of every place of an organization.</summary>
    public void Read(IEnumerable<int> placesOf, int unit, Span<long> numbers)
    {
        numbers.Clear();
        foreach (var place in placesOf)
        {
            numbers[0] += opening[place];
            numbers[1] += members[place * Slots.MembersWidth];
            Add(admitted, place, Slots.AdmittedWidth, numbers[Slots.Admitted..]);
            Add(members, place, Slots.MembersWidth, numbers[Slots.Members..]);
            Add(admittedPeoples, place, Slots.PeoplesWidth, numbers[Slots.AdmittedPeoples..]);
            Add(membersPeoples, place, Slots.PeoplesWidth, numbers[Slots.MembersPeoples..]);
            Add(sectors, place, Slots.Kinds, numbers[Slots.Sectors..]);
        }

        ReadMovements(unit, numbers);
    }

    public void ReadMovements(int unit, Span<long> numbers)
    {
        for (var i = 0; i < 2 * Slots.Reasons; i++)
        {
            numbers[Slots.Movements + i] = movements[(unit * 2 * Slots.Reasons) + i];
        }
    }

    public void ReadOpeningAndMovements(IEnumerable<int> placesOf, int unit, Span<long> numbers)
    {
        numbers[0] = placesOf.Sum(place => (long)opening[place]);
        ReadMovements(unit, numbers);
    }

    private static void Add(int[] counts, int place, int width, Span<long> numbers)
    {
        for (var i = 0; i < width; i++)
        {
            numbers[i] += counts[(place * width) + i];
        }
    }

    private static void Member(in MemberRow row, Span<int> own)
    {
        own[0]++;
        own[1] += row.Sex == 1 ? 1 : 0;
        own[2] += row.Standing == 1 ? 1 : 0;
        own[3] += row.Minority >> 1;
        own[4] += row.Religious >> 1;
        own[5] += row.YouthUnion >> 1;
        own[6] += row.PrivateOwner >> 1;
        own[7] += row.MarriedToForeigner >> 1;
        own[8] += row.Exempt == 3 ? 1 : 0;
        var at = Slots.MembersSingles;
        own[at + row.Occupation]++;
        own[(at += Slots.Occupations) + Band[row.Age]]++;
        own[(at += Slots.Bands) + row.GeneralEducation]++;
        own[(at += Slots.Educations) + row.ProfessionalLevel]++;
        own[(at += Slots.Levels) + row.AcademicTitle]++;
        own[(at += Slots.Titles) + row.PoliticalTheory]++;
        own[(at += Slots.Theories) + row.JoinedEra]++;
        own[at + Slots.Eras] += row.Age;
    }

    private static void Admitted(in MemberRow row, Span<int> own)
    {
        own[0]++;
        own[1] += row.Sex == 1 ? 1 : 0;
        own[2] += row.Minority >> 1;
        own[3] += row.YouthUnion >> 1;
        own[4] += row.PrivateOwner >> 1;
        own[5] += row.FamilyPlanning >> 1;
        own[6] += row.MarriedToForeigner >> 1;
        own[7] += row.Readmitted >> 1;
        var at = Slots.AdmittedSingles;
        own[at + row.Occupation]++;
        own[(at += Slots.Occupations) + Band[row.Age]]++;
        own[(at += Slots.Bands) + row.GeneralEducation]++;
        own[(at += Slots.Educations) + row.ProfessionalLevel]++;
        own[(at += Slots.Levels) + row.AcademicTitle]++;
        own[at + Slots.Titles] += row.Age;
    }

    private static void Peoples(in MemberRow row, Span<int> own)
    {
        var woman = row.Sex == 1 ? 1 : 0;
        own[2 * row.Ethnicity]++;
        own[(2 * row.Ethnicity) + 1] += woman;
        own[2 * (Slots.Ethnicities + row.Religion)]++;
        own[(2 * (Slots.Ethnicities + row.Religion)) + 1] += woman;
    }

    private bool IsHome(int place) => rows.IsHome[rows.UnitOf[place]];

    private void Up(int[] counts, int place, int width)
    {
        if (rows.Above[place] < 0)
        {
            return;
        }

        var own = MemoryMarshal.Cast<int, Vector<int>>(counts.AsSpan(place * width, width));
        var above = MemoryMarshal.Cast<int, Vector<int>>(counts.AsSpan(rows.Above[place] * width, width));
        for (var i = 0; i < own.Length; i++)
        {
            above[i] += own[i];
        }

        for (var i = own.Length * Vector<int>.Count; i < width; i++)
        {
            counts[(rows.Above[place] * width) + i] += counts[(place * width) + i];
        }
    }
}
