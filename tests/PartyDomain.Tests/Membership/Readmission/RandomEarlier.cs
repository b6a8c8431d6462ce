using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Membership.Readmission;

namespace PartyDomain.Tests.Membership.Readmission;

/// <summary>Earlier memberships: any, and one that fits the record and bars nothing.</summary>
internal static class RandomEarlier
{
    public static EarlierMembership Any(Random random, LocalDate on) => new(on.PlusDays(-random.Next(3000)), random.Any<EndingReason>())
    {
        ByReadmission = random.Next(8) == 0,
        AbandonedActivity = random.Next(8) == 0,
        FamilyHardship = random.Flip(),
        SeriousDisunity = random.Next(8) == 0,
        Crime = random.Next(4) switch { 0 => CrimeClass.LessSerious, 1 => CrimeClass.SeriousOrWorse, _ => null },
        Corruption = random.Next(8) == 0,
        WasteOrNegativity = random.Next(8) == 0,
        RecordClearedOn = random.Flip() ? on.PlusDays(-random.Next(3000)) : null,
        PopulationChild = random.Next(6) == 0 ? random.Next(3, 7) : null,
    };

    public static EarlierMembership Fitting(MembershipRecord record, LocalDate on) =>
        record.Past.LastOrDefault(past => !past.IsStated)?.Ending is { } ending ? new(ending.On, ending.Reason) { FamilyHardship = true } : new(on.PlusYears(-6), EndingReason.StruckOff);
}
