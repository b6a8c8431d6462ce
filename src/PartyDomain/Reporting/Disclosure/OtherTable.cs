namespace PartyDomain.Reporting.Disclosure;

/// <summary>A table that keeps every sum and differs from the true one in a few counts.</summary>
internal sealed class OtherTable(long[] original)
{
    private readonly List<int> shifted = [];

    public long[] Values { get; } = [.. original];

    public bool IsOriginal => shifted.Count == 0;

    public void Shift(int cell, long by)
    {
        if (by != 0)
        {
            Values[cell] += by;
            shifted.Add(cell);
        }
    }

    public void Restore()
    {
        foreach (var cell in shifted)
        {
            Values[cell] = original[cell];
        }

        shifted.Clear();
    }
}
