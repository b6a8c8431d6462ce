using PartyDomain.Reporting.Statistics;

namespace PartyDomain.Benchmarks.Forms;

/// <summary>
/// The members of the nation and the ten years up to the end of 2025, as a function of a number: nobody is kept. Of a hundred members 33 were admitted in these years and 30 came from
/// another cell; for every hundred, 15 more died or left. The order of numbers has nothing to do with cells, and a tenth of the members of a small nation are a tenth of those of a large one.
/// </summary>
public sealed class People(Nation nation, int members)
{
    /// <summary>Days of the ten years; the first is 1 January 2016.</summary>
    public const int Days = 3_653;

    private const byte KinhOne = 1;

    public int Members { get; } = members;

    /// <summary>How many were members and are no more.</summary>
    public int Former { get; } = members / 20 * 3;

    /// <summary>The cell of a member at the end, as an index of homes.</summary>
    public int HomeOf(int member)
    {
        // Cells differ in size by about one to three.
        var any = Seed(member, 1);
        var (one, other) = ((uint)any % (uint)nation.Homes.Length, (uint)(any >> 32) % (uint)nation.Homes.Length);
        return (int)(member % 2 == 0 ? one : Math.Min(one, other));
    }

    /// <summary>The day of the ten years on which a member was admitted; -1 where that was earlier.</summary>
    public int AdmittedOn(int member) => Seed(member, 2) is var any && any % 100 < 33 ? (int)((any >> 32) % Days) : -1;

    /// <summary>The day of the ten years on which a member came from another cell, and from which; -1 where there was none.</summary>
    public (int Day, int From) MovedOn(int member)
    {
        var any = Seed(member, 2);
        if (any % 100 is < 33 or >= 63)
        {
            return (-1, -1);
        }

        // The next ones to a home are not near it: homes follow no way.
        return ((int)((any >> 32) % Days), (int)(Seed(member, 3) % (ulong)nation.Homes.Length));
    }

    /// <summary>What happened to somebody who is no member any more.</summary>
    public (int Day, int Home, MovementReason Reason) Left(int person)
    {
        var any = Nation.Mix(((ulong)person << 4) ^ 0xF00D_0000_0000);
        var reason = (any % 20) switch
        {
            < 12 => MovementReason.Died,
            < 15 => MovementReason.StruckOff,
            < 16 => MovementReason.ProbationerStruckOff,
            < 17 => MovementReason.Left,
            < 18 => MovementReason.Expelled,
            _ => MovementReason.Outside,
        };
        return ((int)((any >> 40) % Days), (int)((any >> 8) % (ulong)nation.Homes.Length), reason);
    }

    /// <summary>What a member is at the end.</summary>
    public MemberRow Row(int member, int home, int place)
    {
        var (any, more) = (Seed(member, 4), Seed(member, 5));
        var joined = AdmittedOn(member);
        var age = joined >= 0 ? 18 + Draw(ref any, 18) + ((Days - joined) / 365) : 26 + Draw(ref any, 64);
        var (people, religion) = Peoples(home, ref more);
        return new MemberRow(place)
        {
            Sex = YesOf(ref any, 35, 200) is var sex && sex == 0 ? (byte)0 : (byte)(3 - sex),
            Age = Draw(ref any, 100) == 0 ? (byte)0 : (byte)age,
            Standing = joined > Days - 365 ? StatisticsCodes.Probationary : StatisticsCodes.Full,
            Ethnicity = people,
            Religion = religion,
            Minority = people == 0 ? StatisticsCodes.Unknown : people == KinhOne ? StatisticsCodes.No : StatisticsCodes.Yes,
            Religious = religion == 0 ? StatisticsCodes.Unknown : religion < 8 ? StatisticsCodes.Yes : StatisticsCodes.No,
            YouthUnion = age <= 30 ? YesOf(ref any, 60, 100) : StatisticsCodes.No,
            PrivateOwner = YesOf(ref any, 2, 100),
            FamilyPlanning = YesOf(ref any, 1, 100),
            MarriedToForeigner = YesOf(ref more, 1, 100),
            Readmitted = YesOf(ref more, 1, 1000),
            Rural = YesOf(ref more, 60, 100),
            Occupation = (byte)(age > 60 ? 15 : Draw(ref more, 15)),
            GeneralEducation = (byte)(Draw(ref more, 5) == 0 ? Draw(ref more, 6) : 5),
            ProfessionalLevel = (byte)Draw(ref more, 8),
            AcademicTitle = (byte)(Draw(ref more, 64) == 0 ? 2 : 1),
            PoliticalTheory = (byte)(age <= 30 ? 1 : Draw(ref any, 5)),
            JoinedEra = age > 85 ? JoinedEras.To30April1975 : JoinedEras.SinceMay1975,
            Exempt = age > 75 ? StatisticsCodes.ExemptAndStoppedWorking : StatisticsCodes.No,
        };
    }

    /// <summary>What a member was on the day of admission.</summary>
    public MemberRow AdmittedRow(int member, int home, int place, int day)
    {
        var row = Row(member, home, place);
        return row with { Age = row.Age == 0 ? (byte)0 : (byte)Math.Max(18, row.Age - ((Days - day) / 365)), Standing = StatisticsCodes.Probationary };
    }

    private static ulong Seed(int member, int salt) => Nation.Mix(((ulong)member << 4) + (ulong)salt);

    private static int Draw(ref ulong any, int count)
    {
        unchecked
        {
            any = (any * 0x5851_F42D_4C95_7F2DUL) + 0x1405_7B7E_F767_814FUL;
            return (int)(((any >> 33) * (ulong)count) >> 31);
        }
    }

    private static byte YesOf(ref ulong any, int percent, int unknownOneIn) =>
        Draw(ref any, unknownOneIn) == 0 ? StatisticsCodes.Unknown : Draw(ref any, 100) < percent ? StatisticsCodes.Yes : StatisticsCodes.No;

    // A third of the provinces have a people of their own beside the Kinh, in one cell of two; some cells have a religion of their own.
    private (ushort People, ushort Religion) Peoples(int home, ref ulong any)
    {
        var province = nation.ProvinceOf(nation.Homes[home]);
        var at = Draw(ref any, 1000);
        var people = at switch
        {
            < 8 => 0,
            < 14 => 2 + Draw(ref any, 55),
            < 520 when province % 3 == 0 && home % 2 == 0 => 2 + (province / 3),
            _ => KinhOne,
        };
        at = Draw(ref any, 1000);
        var religion = at switch
        {
            < 8 => 0,
            < 20 => 1 + Draw(ref any, 7),
            < 160 when home % 5 == 0 => 1 + (home % 7),
            _ => 9,
        };
        return ((ushort)people, (ushort)religion);
    }
}
