using NodaTime;
using PartyDomain.Organizations;

namespace PartyDomain.Reporting.Statistics;

/// <summary>
/// The organizations of a period as numbers. A place is a number for the way from an organization up to the top: one that gets another superior within the period has two places.
/// Each place knows the place above it, so that counts are added up once, and movements cancel where both ways meet.
/// </summary>
/// <remarks>The same tree and period give the same numbers in every process. The day before the period belongs to it: members are counted there at the opening.</remarks>
public sealed class Places
{
    /// <summary>No place: a movement from or to it comes from, or goes, outside.</summary>
    public const int Nowhere = -1;

    private readonly Dictionary<OrganizationId, int> units;
    private readonly OrganizationId[] ids;
    private readonly int[] unitOf;
    private readonly int[] above;
    private readonly int[] ends;
    private readonly int[][] placesOf;
    private readonly PlaceStretch[][] stretches;
    private readonly int[] before;

    private Places(OrganizationTree tree, LocalDate from, LocalDate to, PlaceDraft draft)
    {
        Tree = tree;
        From = from;
        To = to;
        (ids, unitOf, above, ends, placesOf, stretches, before) = (draft.Ids, draft.UnitOf, draft.Above, draft.Ends, draft.PlacesOf, draft.Stretches, draft.Before);
        units = new Dictionary<OrganizationId, int>(ids.Length);
        for (var i = 0; i < ids.Length; i++)
        {
            units.Add(ids[i], i);
        }

        Fingerprint = PlaceFingerprint.Of(this);
    }

    /// <summary>The first day of the period.</summary>
    public LocalDate From { get; }

    /// <summary>The last day of the period.</summary>
    public LocalDate To { get; }

    /// <summary>How many places there are; they are numbered from 0, each after the one above it.</summary>
    public int Count => unitOf.Length;

    /// <summary>The organizations with a place, in the order of their keys.</summary>
    public IEnumerable<OrganizationId> Organizations => ids;

    /// <summary>A text that only the same organizations, ways and period give: SHA-256 in hexadecimal digits.</summary>
    public string Fingerprint { get; }

    internal OrganizationTree Tree { get; }

    /// <summary>The day before the period; null where the calendar begins with the period.</summary>
    internal LocalDate? Eve => From == LocalDate.MinIsoValue ? null : From.PlusDays(-1);

    internal int UnitCount => ids.Length;

    internal ReadOnlySpan<int> AboveSpan => above;

    internal ReadOnlySpan<int> UnitSpan => unitOf;

    /// <summary>Numbers the organizations of a period.</summary>
    /// <param name="tree">The organizations.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <returns>The places. Making them reads every organization and every change of the period once.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tree"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="to"/> is before <paramref name="from"/>.</exception>
    public static Places Of(OrganizationTree tree, LocalDate from, LocalDate to)
    {
        ArgumentNullException.ThrowIfNull(tree);
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);
        return new Places(tree, from, to, PlaceDraft.Of(tree, from == LocalDate.MinIsoValue ? from : from.PlusDays(-1), to));
    }

    /// <summary>Whether an organization has a place.</summary>
    /// <param name="id">Which.</param>
    /// <returns>Whether it exists on some day of the period, on the day before it, or existed earlier.</returns>
    public bool Contains(OrganizationId id) => units.ContainsKey(id);

    /// <summary>The place of an organization on a day.</summary>
    /// <param name="id">Which.</param>
    /// <param name="day">A day of the period, or the day before it.</param>
    /// <returns>The place; <see cref="Nowhere"/> where the organization does not exist on that day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is outside.</exception>
    public int PlaceOf(OrganizationId id, LocalDate day)
    {
        Check(day);
        return units.TryGetValue(id, out var unit) && StretchOn(unit, day) is >= 0 and var at ? stretches[unit][at].Place : Nowhere;
    }

    /// <summary>The place of an organization on a day, or the last one it had before: that of an organization which has ended.</summary>
    /// <param name="id">Which.</param>
    /// <param name="day">A day of the period, or the day before it.</param>
    /// <returns>The place; <see cref="Nowhere"/> where the organization does not exist on that day and did not before.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is outside.</exception>
    public int LastPlaceOf(OrganizationId id, LocalDate day)
    {
        Check(day);
        if (!units.TryGetValue(id, out var unit))
        {
            return Nowhere;
        }

        for (var at = StretchOn(unit, day); at >= 0; at--)
        {
            if (stretches[unit][at].Place is >= 0 and var place)
            {
                return place;
            }
        }

        return before[unit];
    }

    /// <summary>The organization of a place.</summary>
    /// <param name="place">The place.</param>
    /// <returns>The organization.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public OrganizationId OrganizationAt(int place) => ids[unitOf[Checked(place)]];

    /// <summary>The place above a place.</summary>
    /// <param name="place">The place.</param>
    /// <returns>The place above; <see cref="Nowhere"/> at the top.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public int Above(int place) => above[Checked(place)];

    /// <summary>The way from a place to the top: who counts what happens in it.</summary>
    /// <param name="place">The place; <see cref="Nowhere"/> has no way.</param>
    /// <returns>The organization of the place first, the one at the top last.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public ValueList<OrganizationId> Way(int place)
    {
        var way = new List<OrganizationId>();
        for (var at = place == Nowhere ? Nowhere : Checked(place); at >= 0; at = above[at])
        {
            way.Add(ids[unitOf[at]]);
        }

        return way.ToValueList();
    }

    /// <summary>The places of an organization: more than one where its way to the top changes.</summary>
    /// <param name="id">Which.</param>
    /// <returns>The places in order; none where it has none.</returns>
    public ValueList<int> PlacesOf(OrganizationId id) => units.TryGetValue(id, out var unit) ? placesOf[unit].ToValueList() : [];

    /// <summary>The number of an organization; -1 where it has none.</summary>
    internal int UnitOf(OrganizationId id) => units.TryGetValue(id, out var unit) ? unit : -1;

    internal OrganizationId Unit(int unit) => ids[unit];

    internal ReadOnlySpan<int> PlacesOf(int unit) => placesOf[unit];

    /// <summary>The stretches of days on which an organization has one place, or none.</summary>
    internal ReadOnlySpan<PlaceStretch> Stretches(int unit) => stretches[unit];

    internal int Before(int unit) => before[unit];

    /// <summary>The end of everything below a place: the places below it are those from it to this one, without it.</summary>
    internal int EndOf(int place) => ends[place];

    private int StretchOn(int unit, LocalDate day)
    {
        var own = stretches[unit];
        var at = own.Length - 1;
        while (at >= 0 && own[at].From > day)
        {
            at--;
        }

        return at;
    }

    private void Check(LocalDate day)
    {
        if (day > To || (day < From && day != Eve))
        {
            throw new ArgumentOutOfRangeException(nameof(day), day, $"These places are of {From:uuuu-MM-dd} to {To:uuuu-MM-dd} and of the day before.");
        }
    }

    private int Checked(int place)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(place);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(place, Count);
        return place;
    }
}
