using PartyDomain.Rulebooks;

namespace PartyDomain.Membership.Admission;

/// <summary>Chooses between the two readings of age by month.</summary>
internal static class AgeReadings
{
    // True or false where the readings agree or the setting decides; null where the question is open.
    public static bool? Choose(bool completed, bool calendar, AgeReading? setting) => setting switch
    {
        AgeReading.CompletedMonths => completed,
        AgeReading.CalendarMonths => calendar,
        AgeReading.Both => completed && calendar,
        _ => completed == calendar ? completed : null,
    };
}
