using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Membership.Dues;

namespace PartyDomain.Tests.Membership.Dues;

/// <summary>Makes random months of dues and random payments, for this room and for whole histories.</summary>
internal static class RandomDues
{
    private static readonly int?[] Percents = [30, 50, 70, null, 40];

    public static DuesQuery Next(Random random)
    {
        var month = new LocalDate(2024, 1, 1).PlusMonths(random.Next(60)).PlusDays(random.Next(28));
        var from = month.PlusMonths(-random.Next(14)).PlusDays(-random.Next(20));
        return new DuesQuery(month, random.GetItems(Enum.GetValues<DuesPayer>(), 1)[0], random.Next(5) == 0 ? random.Next(48, 53) : random.Next(40))
        {
            Base = random.Next(12) == 0 ? null : random.Next(50_000_000),
            AtRetirementAge = random.Next(10) == 0 ? null : random.Next(2) == 0,
            Statuses = random.Next(3) == 0 ? [.. random.GetItems(Enum.GetValues<DuesStatus>(), 1)] : [],
            SocialPension = random.Next(12) == 0,
            Hardship = random.Next(8) == 0 ? random.GetItems(Enum.GetValues<DuesHardship>(), 1)[0] : null,
            HasApplied = random.Next(2) == 0,
            Relief = random.Next(6) == 0 ? new(from, from.PlusMonths(random.Next(1, 15)).PlusDays(random.Next(-1, 2)), random.GetItems(Percents, 1)[0]) : null,
        };
    }

    /// <summary>A payment on a day, for a month shortly before it.</summary>
    public static DuesPaid Payment(Random random, LocalDate on, OrganizationId cell) => new(on, on.PlusMonths(-random.Next(4)), random.Next(2_000, 200_000), cell);
}
