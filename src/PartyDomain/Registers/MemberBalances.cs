using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Organizations;

namespace PartyDomain.Registers;

/// <summary>Follows every member day by day through a period, by own facts and by what happens to the cell.</summary>
public static class MemberBalances
{
    private static readonly OrganizationId[] Nowhere = [];

    /// <summary>Makes the balance of every organization that exists on some day of a period or on the day before.</summary>
    /// <param name="register">The register.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <returns>
    /// The balances. An admission that was annulled later came, and went with the annulment: the balance is of what held on each day.
    /// An organization that was founded in the period opens with nobody, one that ended closes with nobody.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="to"/> is before <paramref name="from"/>.</exception>
    public static IReadOnlyDictionary<OrganizationId, MemberBalance> Of(Register register, LocalDate from, LocalDate to)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);
        var opening = Before(from) is { } eve ? register.CountStandings(eve) : null;
        var closing = register.CountStandings(to);
        var changes = register.Organizations.Organizations.SelectMany(one => one.Versions).Select(version => version.From).Where(day => from <= day && day <= to).Distinct().Order().ToArray();
        var ways = new Dictionary<(OrganizationId Cell, int Epoch), OrganizationId[]>();
        var counts = new Dictionary<OrganizationId, long[]>();
        foreach (var member in register.Members.AsSpan())
        {
            Follow(member.Timeline, from, to, changes, Way, Count);
        }

        return (opening?.Keys ?? []).Concat(closing.Keys).Concat(counts.Keys).Distinct().ToDictionary(id => id, id => new MemberBalance(
            opening?.TryGetValue(id, out var before) == true ? before.Members : 0,
            Lines(counts.GetValueOrDefault(id, [])).ToValueList(),
            closing.TryGetValue(id, out var after) ? after.Members : 0));

        // Cells stand in few ways; those that do not change from one epoch to the next are the same object.
        OrganizationId[] Way(OrganizationId? cell, LocalDate day)
        {
            if (cell is not { } id)
            {
                return Nowhere;
            }

            var epoch = Array.BinarySearch(changes, day) is var at && at >= 0 ? at + 1 : ~at;
            if (!ways.TryGetValue((id, epoch), out var way))
            {
                OrganizationId[] made = [.. register.Organizations.Upward(id, day)];
                way = epoch > 0 && ways.TryGetValue((id, epoch - 1), out var last) && last.AsSpan().SequenceEqual(made) ? last : made;
                ways.Add((id, epoch), way);
            }

            return way;
        }

        void Count(OrganizationId[] left, OrganizationId[] entered, MovementKind kind)
        {
            foreach (var id in left.Except(entered))
            {
                Of(id)[(2 * (int)kind) + 1]++;
            }

            foreach (var id in entered.Except(left))
            {
                Of(id)[2 * (int)kind]++;
            }
        }

        long[] Of(OrganizationId id)
        {
            if (!counts.TryGetValue(id, out var numbers))
            {
                counts.Add(id, numbers = new long[2 * Enum.GetValues<MovementKind>().Length]);
            }

            return numbers;
        }
    }

    private static IEnumerable<BalanceLine> Lines(long[] numbers)
    {
        for (var i = 0; i < numbers.Length; i += 2)
        {
            if (numbers[i] != 0 || numbers[i + 1] != 0)
            {
                yield return new BalanceLine((MovementKind)(i / 2), numbers[i], numbers[i + 1]);
            }
        }
    }

    private static void Follow(
        MembershipTimeline timeline,
        LocalDate from,
        LocalDate to,
        LocalDate[] changes,
        Func<OrganizationId?, LocalDate, OrganizationId[]> way,
        Action<OrganizationId[], OrganizationId[], MovementKind> count)
    {
        var eve = Before(from);
        var span = eve is { } last ? timeline.On(last) : null;
        var here = eve is { } then ? At(span, then, way) : Nowhere;
        var own = timeline.Spans.Select(next => next.From).Where(day => from <= day && day <= to).ToList();
        foreach (var day in own.Count == 0 ? changes : [.. own.Concat(changes).Distinct().Order()])
        {
            var next = timeline.On(day);
            var there = At(next, day, way);
            if (!ReferenceEquals(here, there))
            {
                count(here, there, KindOf(span, next, here, there, day));
            }

            (span, here) = (next, there);
        }
    }

    // Before the first day of the calendar there is none.
    private static LocalDate? Before(LocalDate day) => day == LocalDate.MinIsoValue ? null : day.PlusDays(-1);

    private static OrganizationId[] At(MembershipSpan? span, LocalDate day, Func<OrganizationId?, LocalDate, OrganizationId[]> way) =>
        span is { IsMember: true } ? way(span.Cell, day) : Nowhere;

    private static MovementKind KindOf(MembershipSpan? before, MembershipSpan? after, OrganizationId[] left, OrganizationId[] entered, LocalDate day) => (before?.IsMember == true, after?.IsMember == true) switch
    {
        (false, _) => after?.JoinedOn == day ? MovementKind.Admission : before?.Ended == EndingReason.Expelled && after?.IsRestored == true ? MovementKind.Restoration : MovementKind.Outside,
        (true, false) => after?.Ended switch
        {
            EndingReason.ProbationerStruckOff => MovementKind.StrikingOff,
            EndingReason.AdmissionAnnulled => MovementKind.Annulment,
            EndingReason.Expelled => MovementKind.Expulsion,
            EndingReason.Resigned => MovementKind.Leaving,
            EndingReason.StruckOff => MovementKind.MemberStruckOff,
            EndingReason.Died => MovementKind.Death,
            _ => MovementKind.Outside,
        },
        _ when left.Length == 0 || entered.Length == 0 => MovementKind.Transit,
        _ => before!.Cell == after!.Cell ? MovementKind.Reorganization : MovementKind.Transfer,
    };
}
