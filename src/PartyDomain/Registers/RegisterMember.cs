using NodaTime;
using PartyDomain.Membership;

namespace PartyDomain.Registers;

/// <summary>A person in a register, ready to be counted.</summary>
/// <param name="Entry">The facts and profiles as they were given.</param>
/// <param name="Timeline">The standing and the cell over time.</param>
public sealed record RegisterMember(MemberEntry Entry, MembershipTimeline Timeline)
{
    /// <summary>Who.</summary>
    public PersonId Person => Entry.Person;

    /// <summary>What statistics ask of the person on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The latest profile that holds; null where none does.</returns>
    public MemberProfile? ProfileOn(LocalDate day)
    {
        MemberProfile? latest = null;
        foreach (var profile in Entry.Profiles.AsSpan())
        {
            if (profile.From <= day && (latest is null || profile.From >= latest.From))
            {
                latest = profile;
            }
        }

        return latest;
    }

    /// <summary>Folds the whole record.</summary>
    /// <returns>The record with its papers.</returns>
    public MembershipRecord ToRecord() => MembershipHistory.Fold(Person, Entry.Events);

    /// <summary>Folds the record as it stood on a day, by the legal dates of what is known today.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The record with the facts dated up to the day, corrections applied.</returns>
    public MembershipRecord ToRecord(LocalDate day) => MembershipHistory.Fold(Person, FactsInOrder().Where(happened => happened.On <= day));

    /// <summary>The facts that hold, in legal order: by date, those of one day by position, corrections in the place of what they correct.</summary>
    /// <returns>The facts.</returns>
    public IEnumerable<MembershipEvent> FactsInOrder() =>
        MembershipHistory.InForce(MembershipHistory.Positioned(Entry.Events));

    /// <summary>Writes nothing of the person.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(RegisterMember);
}
