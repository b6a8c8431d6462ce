using System.Runtime.CompilerServices;

namespace PartyDomain.Reporting.Statistics;

/// <summary>
/// Counts of some of the members over one period. Partials of disjoint sets of members add up, in any partition and any order, to the same digits; one is written and read as bytes.
/// Its size depends on the places and on what occurs there, not on the number of members. One partial is filled by one thread at a time.
/// </summary>
public sealed class StatisticsPartial
{
    private readonly StatisticsLayout layout;
    private readonly int places;
    private readonly ushort ethnicities;
    private readonly ushort religions;
    private readonly RowSorter? sorter;
    private int rows;

    /// <summary>Begins to count.</summary>
    /// <param name="frame">What the numbers of rows mean.</param>
    public StatisticsPartial(StatisticsFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        Frame = frame;
        layout = frame.Layout;
        places = frame.Places.Count;
        (ethnicities, religions) = (frame.Ethnicities.None, frame.Religions.None);
        sorter = RowSorter.For(places);
        Planes = new PlaneStore(places, layout.Width);
        Years = [new long[places], new long[places]];
        Opening = new int[places];
        InTransit = new int[places];
        Crossed = [.. layout.Crossings.Select(key => new CountTable(key.PerPlace))];
        Movements = new CountTable(MovementKey.PerPlace);
    }

    /// <summary>What the numbers of rows mean.</summary>
    public StatisticsFrame Frame { get; }

    /// <summary>How many members on the list at the end were added that belong to no organization of the frame. They are counted nowhere else.</summary>
    public long UnplacedMembers { get; private set; }

    /// <summary>How many admissions were added that happened in no organization of the frame.</summary>
    public long UnplacedAdmissions { get; private set; }

    internal PlaneStore Planes { get; }

    internal long[][] Years { get; }

    internal int[] Opening { get; }

    internal int[] InTransit { get; }

    internal CountTable[] Crossed { get; }

    internal CountTable Movements { get; }

    /// <summary>Counts a member on the list at the end of the period.</summary>
    /// <param name="row">The member; at <see cref="Places.Nowhere"/>, one who belongs to no organization of the frame.</param>
    /// <param name="count">How many members are alike in everything.</param>
    /// <exception cref="ArgumentOutOfRangeException">A code or the place is not one of the frame, or <paramref name="count"/> is not greater than zero.</exception>
    /// <exception cref="OverflowException">More than 2,147,483,647 were counted.</exception>
    public void Add(in MemberRow row, int count = 1) => Add(row, StatisticsPopulation.Members, count);

    /// <summary>Counts a member.</summary>
    /// <param name="row">The member as on the day that counts; at <see cref="Places.Nowhere"/>, one who belonged to no organization of the frame.</param>
    /// <param name="population">Whom the row is of.</param>
    /// <param name="count">How many members are alike in everything.</param>
    /// <exception cref="ArgumentOutOfRangeException">A code, the place or the population is not one of the frame, or <paramref name="count"/> is not greater than zero.</exception>
    /// <exception cref="OverflowException">More than 2,147,483,647 were counted.</exception>
    public void Add(in MemberRow row, StatisticsPopulation population, int count = 1)
    {
        Check(row, population, count);
        if (row.Place == Places.Nowhere)
        {
            Unplaced(population, count);
            return;
        }

        rows = checked(rows + count);
        if (population == StatisticsPopulation.Members && count == 1 && sorter?.Hold(row) == true)
        {
            if (sorter.IsFull)
            {
                Settle();
            }

            return;
        }

        CountIn(row, (int)population, count);
    }

    /// <summary>Counts a movement.</summary>
    /// <param name="row">The movement. One that leads nowhere from nowhere, or from a place to itself, changes nothing.</param>
    /// <param name="count">How many movements are alike.</param>
    /// <exception cref="ArgumentOutOfRangeException">A place or the reason is not one of the frame, or <paramref name="count"/> is not greater than zero.</exception>
    /// <exception cref="OverflowException">More than 2,147,483,647 were counted.</exception>
    public void Add(in MovementRow row, int count = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        if (row.From < Places.Nowhere || row.From >= places || row.To < Places.Nowhere || row.To >= places || row.Reason is < MovementReason.Admitted or > MovementReason.Transit)
        {
            throw new ArgumentOutOfRangeException(nameof(row), $"A movement from place {row.From} to place {row.To} for reason {(int)row.Reason} is not one of this frame, which has {places} places.");
        }

        if (row.From != row.To)
        {
            rows = checked(rows + count);
            Movements.Add(MovementKey.Of(row), (ulong)(row.From + 1), count);
        }
    }

    /// <summary>Counts a member on the list at the opening: at the end of the day before the period.</summary>
    /// <param name="place">The place on that day; at <see cref="Places.Nowhere"/> the member is counted nowhere.</param>
    /// <param name="count">How many members.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place, or <paramref name="count"/> is not greater than zero.</exception>
    /// <exception cref="OverflowException">More than 2,147,483,647 were counted.</exception>
    public void AddOpening(int place, int count = 1) => AddAt(Opening, place, count);

    /// <summary>Counts a member whose cell has ended, and whom nobody has received by the end of the period. Nobody counts the member as on the list.</summary>
    /// <param name="lastPlace">The last place of the cell, by <see cref="Places.LastPlaceOf"/>.</param>
    /// <param name="count">How many members.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place, or <paramref name="count"/> is not greater than zero.</exception>
    /// <exception cref="OverflowException">More than 2,147,483,647 were counted.</exception>
    public void AddInTransit(int lastPlace, int count = 1) => AddAt(InTransit, lastPlace, count);

    /// <summary>Adds the counts of other members.</summary>
    /// <param name="other">Counts in the same frame, of members that are not counted here; it stays as it is.</param>
    /// <exception cref="ArgumentException">It was counted over other places, another period, or with other age bands, code lists or crossings; or it is this partial itself.</exception>
    /// <exception cref="OverflowException">Together they count more than 2,147,483,647. Nothing was added.</exception>
    public void Merge(StatisticsPartial other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (ReferenceEquals(other, this))
        {
            throw new ArgumentException("A partial does not count its members twice.", nameof(other));
        }

        if (PartialHeader.Of(other.Frame).Objection(Frame) is { } objection)
        {
            throw new ArgumentException(objection, nameof(other));
        }

        rows = checked(rows + other.rows);
        other.Settle();
        UnplacedMembers += other.UnplacedMembers;
        UnplacedAdmissions += other.UnplacedAdmissions;
        Planes.Add(other.Planes);
        for (var population = 0; population < StatisticsLayout.Populations; population++)
        {
            Sums.Add(Years[population], other.Years[population]);
        }

        Sums.Add(Opening, other.Opening);
        Sums.Add(InTransit, other.InTransit);
        Movements.Add(other.Movements);
        for (var i = 0; i < Crossed.Length; i++)
        {
            Crossed[i].Add(other.Crossed[i]);
        }
    }

    /// <summary>Writes the counts. The same counts give the same bytes, however they came about.</summary>
    /// <param name="stream">Where to.</param>
    public void WriteTo(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        Settle();
        PartialWriter.Write(this, rows, stream);
    }

    /// <summary>Reads counts.</summary>
    /// <param name="stream">Where from; it is read to the end of the partial and no further.</param>
    /// <param name="frame">The frame that they were counted in, made anew from the same organizations and period.</param>
    /// <returns>The partial.</returns>
    /// <exception cref="InvalidDataException">These are no such bytes, they are damaged or cut off, or they were counted in another frame; the message says which.</exception>
    public static StatisticsPartial Read(Stream stream, StatisticsFrame frame)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(frame);
        return PartialReader.Read(stream, frame);
    }

    /// <summary>Adds the counts up the organizations.</summary>
    /// <returns>The totals; what is added here later does not change them.</returns>
    public StatisticsTotals ToTotals() => StatisticsTotals.Of(this);

    internal void Restore(int total, long members, long admissions) => (rows, UnplacedMembers, UnplacedAdmissions) = (total, members, admissions);

    // No count is greater than the number of rows, which did not overflow.
    private void CountIn(in MemberRow row, int kind, int count)
    {
        unchecked
        {
            var plane = Planes.Touch(kind, row.Place, row.Sex);
            plane[0] += count;
            plane[StatisticsLayout.Standing + row.Standing] += count;
            plane[StatisticsLayout.Minority + row.Minority] += count;
            plane[StatisticsLayout.Religious + row.Religious] += count;
            plane[StatisticsLayout.YouthUnion + row.YouthUnion] += count;
            plane[StatisticsLayout.PrivateOwner + row.PrivateOwner] += count;
            plane[StatisticsLayout.FamilyPlanning + row.FamilyPlanning] += count;
            plane[StatisticsLayout.MarriedToForeigner + row.MarriedToForeigner] += count;
            plane[StatisticsLayout.Readmitted + row.Readmitted] += count;
            plane[StatisticsLayout.Rural + row.Rural] += count;
            plane[StatisticsLayout.Occupation + row.Occupation] += count;
            plane[StatisticsLayout.GeneralEducation + row.GeneralEducation] += count;
            plane[StatisticsLayout.ProfessionalLevel + row.ProfessionalLevel] += count;
            plane[StatisticsLayout.AcademicTitle + row.AcademicTitle] += count;
            plane[StatisticsLayout.PoliticalTheory + row.PoliticalTheory] += count;
            plane[StatisticsLayout.JoinedEra + row.JoinedEra] += count;
            plane[StatisticsLayout.Exempt + row.Exempt] += count;
            plane[StatisticsLayout.AgeBand + layout.BandOf[row.Age]] += count;
            Years[kind][row.Place] += (long)row.Age * count;
        }

        Cross(row, kind, count);
    }

    /// <summary>Counts the rows that are held back.</summary>
    internal void Settle() => sorter?.Release(row => CountIn(row, 0, 1));

    private void Cross(in MemberRow row, int kind, int count)
    {
        // Nobody with both unknown needs a key: they are what is missing to the total.
        if ((row.Ethnicity | row.Religion) != 0)
        {
            Crossed[0].Add(layout.Crossings[0].OfEthnicityAndReligion(row, kind), (ulong)row.Place, count);
        }

        for (var i = 1; i < Crossed.Length; i++)
        {
            Crossed[i].Add(layout.Crossings[i].Of(row, kind), (ulong)row.Place, count);
        }
    }

    private void AddAt(int[] counts, int place, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        if (place < Places.Nowhere || place >= places)
        {
            throw new ArgumentOutOfRangeException(nameof(place), place, $"This frame has {places} places.");
        }

        if (place != Places.Nowhere)
        {
            rows = checked(rows + count);
            counts[place] += count;
        }
    }

    private void Unplaced(StatisticsPopulation population, int count)
    {
        if (population == StatisticsPopulation.Members)
        {
            UnplacedMembers += count;
        }
        else
        {
            UnplacedAdmissions += count;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Check(in MemberRow row, StatisticsPopulation population, int count)
    {
        var wrong = RowCheck.HasWrongCode(row) | row.Ethnicity > ethnicities | row.Religion > religions | row.Place < Places.Nowhere | row.Place >= places | (uint)population > 1 | count <= 0;
        if (wrong)
        {
            RowCheck.Refuse(row, population, count, Frame);
        }
    }
}
