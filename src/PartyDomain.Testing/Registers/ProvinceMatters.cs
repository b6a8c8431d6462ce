using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Organizations;
using PartyDomain.Registers;

namespace PartyDomain.Testing.Registers;

/// <summary>
/// Puts matters of membership into the register of a fictitious province: transfers under way, strikings off with appeals, exemptions for a time, certificates, reviews of probationers.
/// Everything happens in the three months before a day and by the law of those days.
/// </summary>
public static class ProvinceMatters
{
    /// <summary>Adds matters to a register.</summary>
    /// <param name="document">The register; every member has facts in the order of days.</param>
    /// <param name="asOf">The last day on which something happens; from December 2025 on the law of every deadline is known.</param>
    /// <param name="shape">How much.</param>
    /// <param name="seed">Which of the registers of that shape.</param>
    /// <returns>The register with the matters; the same for the same arguments.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or there are fewer members without another matter than the shape asks for.</exception>
    public static RegisterDocument Add(RegisterDocument document, LocalDate asOf, MattersShape shape, long seed = 1)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(shape);
        if (shape.Objection() is { } objection)
        {
            throw new ArgumentOutOfRangeException(nameof(shape), objection);
        }

        var dice = new Dice(seed, 31);
        var officers = document.Organizations.SelectMany(one => one.Events).OfType<OfficeTaken>().Select(taken => taken.Person).ToHashSet();
        MemberEntry[] members = [.. document.Members];
        var free = Shuffled(dice, [.. Enumerable.Range(0, members.Length).Where(at => !officers.Contains(members[at].Person) && IsQuiet(members[at], asOf))]);
        if (free.Count < shape.Transfers + shape.StrikingsOff + shape.Exemptions)
        {
            throw new ArgumentOutOfRangeException(nameof(shape), "There are fewer full members without office and without a fact of the last months.");
        }

        OrganizationId[] cells = [.. free.Select(at => CellOf(members[at])).Distinct()];
        var maker = new MatterMaker(dice, asOf, cells);
        var next = 0;
        Each(shape.Transfers, maker.Transfer);
        Each(shape.StrikingsOff, (_, _) => maker.StrikingOff());
        Each(shape.Exemptions, (_, _) => maker.Exemption());
        for (var at = 0; at < members.Length; at++)
        {
            if (members[at].Events is [.., StandingRecorded { Standing: Standing.Probationary, ProbationEndsOn: { } ends, Cell: { } cell }] && ends < asOf.PlusDays(-8) && dice.Percent(shape.ReviewedPercent))
            {
                members[at] = With(members[at], [maker.Review(ends, cell)]);
            }
        }

        var prospects = Enumerable.Range(1, shape.Certificates).Select(number => With(new MemberEntry(new PersonId($"q-{number:000000}"), []), maker.Prospect(cells[dice.Below(cells.Length)])));
        return document with { Members = members.Concat(prospects).ToValueList() };

        void Each(int count, Func<int, OrganizationId, IEnumerable<MembershipEvent>> make)
        {
            for (var i = 0; i < count; i++)
            {
                var at = free[next++];
                members[at] = With(members[at], make(i, CellOf(members[at])));
            }
        }
    }

    private static bool IsQuiet(MemberEntry member, LocalDate asOf) =>
        member.Events is [.., StandingRecorded { Standing: Standing.Full, Cell: not null } last] && last.On < asOf.PlusDays(-100);

    private static OrganizationId CellOf(MemberEntry member) => ((StandingRecorded)member.Events[^1]).Cell!.Value;

    private static MemberEntry With(MemberEntry member, IEnumerable<MembershipEvent> facts) =>
        member with { Events = member.Events.Concat(facts).Select((happened, position) => happened with { Position = position }).ToValueList() };

    private static List<int> Shuffled(Dice dice, List<int> items)
    {
        for (var i = items.Count - 1; i > 0; i--)
        {
            var j = dice.Below(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }

        return items;
    }
}
