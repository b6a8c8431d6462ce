using PartyDomain.Rulebooks;

namespace PartyDomain.Membership.Baseline;

/// <summary>Takes over members known only by today's facts: everything or nothing, with every problem of every member at once.</summary>
public static class BaselineImport
{
    /// <summary>Checks a document and gives the facts to record.</summary>
    /// <param name="document">The document.</param>
    /// <param name="known">The records held already, for persons and keys that come back.</param>
    /// <param name="law">The law as the host applies it; no law judges what is past, only its calendar of known instruments is named.</param>
    /// <returns>
    /// Accepted with one fact for each member, and notes on what cannot be reckoned and on possible duplicates; refused with every problem, each with its path, and nothing to record.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Outcome<BaselineEntry> Load(BaselineDocument document, IEnumerable<MembershipRecord> known, Law law)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(law);
        var held = known.ToList();
        var persons = held.Where(record => record.History.Count > 0).Select(record => record.Person).ToHashSet();
        var seen = new HashSet<PersonId>();
        var a = new Assessment(law, document.AsOf);
        for (var i = 0; i < document.Members.Count; i++)
        {
            var member = document.Members[i];
            var path = $"members[{i}]";
            if (!seen.Add(member.Person))
            {
                a.Bar(BaselineCodes.PersonTwice, $"{path}.person", null);
            }
            else if (persons.Contains(member.Person))
            {
                a.Bar(BaselineCodes.PersonKnown, $"{path}.person", null);
            }

            BaselineChecks.Check(member.Facts, $"{path}.facts", a);
        }

        return a.Conclude<BaselineEntry>(() => Entries(document, held, a));
    }

    private static ValueList<BaselineEntry> Entries(BaselineDocument document, List<MembershipRecord> held, Assessment a)
    {
        var entries = document.Members.Select(member => new BaselineEntry(member.Person, new BaselineRecorded(document.AsOf, member.Facts))).ToValueList();
        var index = document.Members.Select((member, i) => (member.Person, i)).ToDictionary(item => item.Person, item => item.i);
        var records = entries.Select(entry => MembershipHistory.Evolve(new MembershipRecord(entry.Person), entry.Happened));
        foreach (var pair in Duplicates.Find(held.Where(record => !index.ContainsKey(record.Person)).Concat(records)))
        {
            if (index.TryGetValue(pair.Second, out var place))
            {
                a.Remark(BaselineCodes.PossibleDuplicate, $"members[{place}]", null, Arg.Term("key", pair.Key));
            }
        }

        return entries;
    }
}
