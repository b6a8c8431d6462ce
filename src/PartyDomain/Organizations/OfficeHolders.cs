using NodaTime;

namespace PartyDomain.Organizations;

/// <summary>Who held each office of one organization from which day on, made once so that a look-up is a search. It follows from the terms, so all of them are equal.</summary>
internal sealed class OfficeHolders : IEquatable<OfficeHolders>
{
    private readonly (PartyOffice Office, LocalDate From, ValueList<PersonId> Persons)[] changes;

    private OfficeHolders((PartyOffice Office, LocalDate From, ValueList<PersonId> Persons)[] changes) => this.changes = changes;

    public static OfficeHolders None { get; } = new([]);

    public static OfficeHolders Of(ValueList<OfficeTerm> terms)
    {
        if (terms.Count == 0)
        {
            return None;
        }

        var all = new List<(PartyOffice, LocalDate, ValueList<PersonId>)>(2 * terms.Count);
        foreach (var office in terms.GroupBy(term => term.Office).OrderBy(group => group.Key))
        {
            var held = office.ToList();
            foreach (var day in held.Select(term => term.From).Concat(held.Select(term => term.Until).OfType<LocalDate>()).Distinct().Order())
            {
                all.Add((office.Key, day, held.Where(term => term.IsHeldOn(day)).Select(term => term.Person).Distinct().ToValueList()));
            }
        }

        return new OfficeHolders([.. all]);
    }

    public ValueList<PersonId> On(PartyOffice office, LocalDate day)
    {
        var (low, high) = (0, changes.Length);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (changes[middle].Office < office || (changes[middle].Office == office && changes[middle].From <= day))
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low > 0 && changes[low - 1].Office == office ? changes[low - 1].Persons : [];
    }

    public bool Equals(OfficeHolders? other) => other is not null;

    public override bool Equals(object? obj) => obj is OfficeHolders;

    public override int GetHashCode() => 0;
}
