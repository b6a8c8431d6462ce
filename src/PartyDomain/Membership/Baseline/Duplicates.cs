namespace PartyDomain.Membership.Baseline;

/// <summary>Finds records that may be about one member. It merges nothing.</summary>
public static class Duplicates
{
    /// <summary>Finds every pair of records that share the key of a card or the number of a CV.</summary>
    /// <param name="records">The records.</param>
    /// <returns>The pairs, in the order of the records; a pair that was judged already is left out.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="records"/> is null.</exception>
    public static ValueList<PossibleDuplicate> Find(IEnumerable<MembershipRecord> records)
    {
        ArgumentNullException.ThrowIfNull(records);
        var all = records.ToList();
        return
        [
            .. Pairs(all, record => record.Papers.Card?.Key.Value, DuplicateKey.Card),
            .. Pairs(all, record => record.Papers.CvNumber?.Value, DuplicateKey.CvNumber),
        ];
    }

    private static IEnumerable<PossibleDuplicate> Pairs(List<MembershipRecord> records, Func<MembershipRecord, string?> keyOf, DuplicateKey key) =>
        from same in records.Where(record => keyOf(record) is not null).GroupBy(keyOf, StringComparer.Ordinal)
        let sharing = same.ToList()
        from i in Enumerable.Range(0, sharing.Count)
        from j in Enumerable.Range(i + 1, sharing.Count - i - 1)
        let first = sharing[i]
        let second = sharing[j]
        where first.Person != second.Person && !IsJudged(first, second.Person) && !IsJudged(second, first.Person)
        select new PossibleDuplicate(first.Person, second.Person, key);

    private static bool IsJudged(MembershipRecord record, PersonId other) => record.Duplicates.Any(link => link.Other == other);
}
