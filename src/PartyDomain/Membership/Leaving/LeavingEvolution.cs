namespace PartyDomain.Membership.Leaving;

/// <summary>What each fact of leaving makes of a record. Total: it judges nothing, and a return without an expulsion changes nothing.</summary>
internal static class LeavingEvolution
{
    public static MembershipRecord Apply(MembershipRecord record, LeavingEvent happened) => happened switch
    {
        MemberExpelled e => record with
        {
            Standing = Standing.Former,
            Ending = new Ending(e.On, EndingReason.Expelled) { Case = e.Case },
        },
        MembershipRestored e when record is { Standing: Standing.Former, Ending: { Reason: EndingReason.Expelled } ending } => record with
        {
            Standing = Standing.Full,
            HomeCell = e.Cell,
            Ending = null,
            Gaps = record.Gaps.Add(new ActivityGap(ending.On, e.On, e.GapCounts)),
        },
        _ => record,
    };
}
