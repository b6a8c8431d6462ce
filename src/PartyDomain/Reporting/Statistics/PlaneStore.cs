namespace PartyDomain.Reporting.Statistics;

/// <summary>The planes of counts that were touched, in pages, so that growing copies nothing. Planes of nobody take no memory.</summary>
internal sealed class PlaneStore
{
    private const int PageBits = 8;
    private readonly int places;
    private readonly int width;
    private readonly int[]?[] planes = new int[]?[StatisticsLayout.Populations * StatisticsLayout.Sexes];
    private int[][] pages = [];
    private int used;

    public PlaneStore(int places, int width)
    {
        this.places = places;
        this.width = width;
    }

    /// <summary>The plane to count in; it is made where there is none.</summary>
    public Span<int> Touch(int population, int place, int sex)
    {
        var index = planes[(population * StatisticsLayout.Sexes) + sex];
        if (index is null || index[place] == 0)
        {
            Make((population * StatisticsLayout.Sexes) + sex, place);
            index = planes[(population * StatisticsLayout.Sexes) + sex]!;
        }

        return At(index[place] - 1);
    }

    /// <summary>The plane of a place; empty where nobody was counted.</summary>
    public ReadOnlySpan<int> Read(int population, int place, int sex) =>
        planes[(population * StatisticsLayout.Sexes) + sex] is { } index && index[place] > 0 ? At(index[place] - 1) : [];

    /// <summary>Adds the planes of another store of the same frame.</summary>
    public void Add(PlaneStore other)
    {
        for (var kind = 0; kind < planes.Length; kind++)
        {
            for (var place = 0; other.planes[kind] is { } index && place < places; place++)
            {
                if (index[place] > 0)
                {
                    Sums.Add(Touch(kind / StatisticsLayout.Sexes, place, kind % StatisticsLayout.Sexes), other.At(index[place] - 1));
                }
            }
        }
    }

    /// <summary>A copy in which each plane is added to that of the place above, beginning below.</summary>
    public PlaneStore RolledUp(ReadOnlySpan<int> above)
    {
        var sums = Copy();
        for (var kind = 0; kind < planes.Length; kind++)
        {
            for (var place = places - 1; sums.planes[kind] is { } index && place >= 0; place--)
            {
                if (index[place] > 0 && above[place] >= 0)
                {
                    Sums.Add(sums.Touch(kind / StatisticsLayout.Sexes, above[place], kind % StatisticsLayout.Sexes), sums.At(index[place] - 1));
                }
            }
        }

        return sums;
    }

    private PlaneStore Copy()
    {
        var copy = new PlaneStore(places, width) { used = used };
        for (var kind = 0; kind < planes.Length; kind++)
        {
            copy.planes[kind] = planes[kind]?.AsSpan().ToArray();
        }

        copy.pages = [.. pages.Select(page => page.AsSpan().ToArray())];
        return copy;
    }

    private Span<int> At(int plane) => pages[plane >> PageBits].AsSpan((plane & ((1 << PageBits) - 1)) * width, width);

    private void Make(int kind, int place)
    {
        var index = planes[kind] ??= new int[places];
        if (used >> PageBits == pages.Length)
        {
            pages = [.. pages, new int[width << PageBits]];
        }

        index[place] = ++used;
    }
}
