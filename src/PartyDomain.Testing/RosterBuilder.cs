using System.Globalization;
using NodaTime;
using PartyDomain.Voting;

namespace PartyDomain.Testing;

/// <summary>
/// Makes the roster of a body from counts. Every count is of different persons; those who are in none of the groups are ordinary and
/// present. Persons are called <c>voter-1</c>, <c>voter-2</c> and so on.
/// </summary>
public sealed record RosterBuilder
{
    /// <summary>How many full members the cell has, or how many incumbents the committee: with all groups but probationers and guests.</summary>
    public int Full { get; init; }

    /// <summary>How many probationary members.</summary>
    public int Probationary { get; init; }

    /// <summary>How many guests on temporary transfer.</summary>
    public int TemporaryGuests { get; init; }

    /// <summary>How many are suspended.</summary>
    public int Suspended { get; init; }

    /// <summary>How many are under criminal proceedings.</summary>
    public int Prosecuted { get; init; }

    /// <summary>How many are temporarily in another party organization, and came.</summary>
    public int PresentElsewhere { get; init; }

    /// <summary>How many are exempt, and came.</summary>
    public int PresentExempt { get; init; }

    /// <summary>How many are temporarily in another party organization, and did not come.</summary>
    public int AbsentElsewhere { get; init; }

    /// <summary>How many are exempt, and did not come.</summary>
    public int AbsentExempt { get; init; }

    /// <summary>How many were excused for the whole meeting.</summary>
    public int AbsentExcused { get; init; }

    /// <summary>How many did not come for another reason.</summary>
    public int AbsentOther { get; init; }

    /// <summary>How many delegates were absent all through a congress of delegates, without a substitute.</summary>
    public int AbsentThroughout { get; init; }

    /// <summary>How many belong to the standing group; asked only of a provincial group.</summary>
    public int StandingGroup { get; init; }

    /// <summary>How many head a commission; asked only of a provincial group.</summary>
    public int CommissionHeads { get; init; }

    /// <summary>How many of those belong to the standing group too.</summary>
    public int InBoth { get; init; }

    /// <summary>The greatest number of persons a roster can be made of.</summary>
    public static int MostPersons => 100_000;

    /// <summary>How many of the full members are in a group of their own.</summary>
    public long Grouped => (long)Suspended + Prosecuted + PresentElsewhere + PresentExempt + AbsentElsewhere + AbsentExempt + AbsentExcused + AbsentOther + AbsentThroughout;

    /// <summary>Says why the counts do not add up, or null when they do.</summary>
    public string? Problem
    {
        get
        {
            if ((long)Full + Probationary + TemporaryGuests > MostPersons)
            {
                return string.Create(CultureInfo.InvariantCulture, $"A roster has at most {MostPersons} persons. Correct the counts.");
            }

            if (Grouped > Full)
            {
                return string.Create(CultureInfo.InvariantCulture, $"The groups hold {Grouped} persons, but there are only {Full}. Correct the counts.");
            }

            return InBoth > Math.Min(StandingGroup, CommissionHeads) || (long)StandingGroup + CommissionHeads - InBoth > Full
                ? "The standing group and the heads of commissions do not fit into the number of incumbents. Correct the counts."
                : null;
        }
    }

    /// <summary>Makes the roster.</summary>
    /// <param name="organization">The organization.</param>
    /// <param name="body">The body.</param>
    /// <param name="asOf">The day for which it holds.</param>
    /// <returns>The roster.</returns>
    /// <exception cref="InvalidOperationException">The counts do not add up.</exception>
    public Roster Build(OrganizationId organization, PartyBody body, LocalDate asOf)
    {
        if (Problem is { } problem)
        {
            throw new InvalidOperationException(problem);
        }

        var entries = new List<RosterEntry>();
        Add(Suspended, entry => entry with { Suspended = true });
        Add(Prosecuted, entry => entry with { Prosecuted = true });
        Add(PresentElsewhere, entry => entry with { TemporarilyElsewhere = true });
        Add(PresentExempt, entry => entry with { Exempt = true });
        Add(AbsentElsewhere, entry => entry with { TemporarilyElsewhere = true, Present = false });
        Add(AbsentExempt, entry => entry with { Exempt = true, Present = false });
        Add(AbsentExcused, entry => entry with { ExcusedThroughout = true, Present = false });
        Add(AbsentOther, entry => entry with { Present = false });
        Add(AbsentThroughout, entry => entry with { AbsentThroughout = true, Present = false });
        Add((int)(Full - Grouped), entry => entry);
        for (var i = 0; i < StandingGroup + CommissionHeads - InBoth; i++)
        {
            entries[i] = entries[i] with { InStandingGroup = i < StandingGroup, HeadsCommission = i >= StandingGroup - InBoth };
        }

        Add(Probationary, entry => entry with { Probationary = true });
        Add(TemporaryGuests, entry => entry with { TemporaryGuest = true });
        return new Roster(organization, body, asOf, "fictitious", entries.ToValueList());

        void Add(int count, Func<RosterEntry, RosterEntry> make)
        {
            for (var i = 0; i < count; i++)
            {
                entries.Add(make(new RosterEntry(new PersonId(string.Create(CultureInfo.InvariantCulture, $"voter-{entries.Count + 1}")))));
            }
        }
    }
}
