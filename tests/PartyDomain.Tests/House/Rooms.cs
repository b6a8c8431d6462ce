namespace PartyDomain.Tests.House;

/// <summary>The order of the rooms: a type may look only at its own room and the rooms before it.</summary>
internal static class Rooms
{
    private static readonly string[] Order =
    [
        "", "Calendars", "Rulebooks", "Texts", "Voting", "Workflows", "Organizations", "Membership", "Discipline",
        "Oversight", "Quotas", "Registers", "Reporting", "Json", "DependencyInjection",
    ];

    // The commands, the law and the judging of one kind of membership business are its own affair. Its state and its events are not:
    // probation begins where admission ends.
    private static readonly string[] OwnAffairs = ["Command", "Evidence", "Law", "Rules", "Steps", "Decider", "Codes"];

    private static readonly (string Namespace, string[] Rooms)[] Outside =
    [
        ("System.Text.Json", ["Json", "Texts", "DependencyInjection"]),
        ("Microsoft.Extensions", ["DependencyInjection"]),
    ];

    /// <summary>Judges one look of a type at another.</summary>
    /// <param name="root">The namespace of the house.</param>
    /// <param name="from">The namespace that looks.</param>
    /// <param name="to">The namespace it looks at.</param>
    /// <param name="toType">The type it looks at; null where only the namespace is known.</param>
    /// <returns>What is wrong; null where nothing is.</returns>
    public static string? Objection(string root, string from, string to, string? toType)
    {
        if (Inside(root, from) is not { } own)
        {
            return null;
        }

        var fromRoom = Room(own);
        if (Rank(fromRoom) < 0)
        {
            return $"{from} is no room: add it to the order in {nameof(Rooms)}";
        }

        if (Inside(root, to) is not { } other)
        {
            foreach (var (name, rooms) in Outside)
            {
                if ((to == name || to.StartsWith(name + ".", StringComparison.Ordinal)) && !rooms.Contains(fromRoom))
                {
                    return $"only {string.Join(" and ", rooms)} may use {name}";
                }
            }

            return null;
        }

        var toRoom = Room(other);
        if (Rank(toRoom) > Rank(fromRoom))
        {
            return $"{Shown(fromRoom)} comes before {Shown(toRoom)}";
        }

        return fromRoom == "Membership" && toRoom == "Membership" ? BetweenSiblings(own, other, toType) : null;
    }

    private static string? BetweenSiblings(string own, string other, string? toType)
    {
        var (from, to) = (Facet(own), Facet(other));
        if (from.Length == 0 || to.Length == 0 || from == to || toType is null)
        {
            return null;
        }

        var name = toType.Split('`')[0];
        return OwnAffairs.Any(end => name.EndsWith(end, StringComparison.Ordinal))
            ? $"{from} may look at the state and the events of {to}, not at {name}"
            : null;
    }

    // "" for the root, "Voting" for a room, "Membership.Admission" for a part of one; null outside the house.
    private static string? Inside(string root, string name)
    {
        if (name == root)
        {
            return string.Empty;
        }

        return name.StartsWith(root + ".", StringComparison.Ordinal) ? name[(root.Length + 1)..] : null;
    }

    private static string Room(string inside) => inside.Split('.')[0];

    private static string Facet(string inside) => inside.Split('.') is [_, var facet, ..] ? facet : string.Empty;

    private static int Rank(string room) => Array.IndexOf(Order, room);

    private static string Shown(string room) => room.Length == 0 ? "the root" : room;
}
