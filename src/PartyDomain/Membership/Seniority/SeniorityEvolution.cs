namespace PartyDomain.Membership.Seniority;

/// <summary>What each fact of the recalculation makes of a record. Total: it judges nothing.</summary>
internal static class SeniorityEvolution
{
    public static MembershipRecord Apply(MembershipRecord record, SeniorityEvent happened)
    {
        var file = record.Recalculation ?? new SeniorityFile(SeniorityPhase.NotDeclared);
        return record with
        {
            Recalculation = happened switch
            {
                SeniorityDeclared e => file with { Phase = SeniorityPhase.Declared, DeclaredOn = e.On, VerifiedOn = null, AppraisedOn = null },
                SeniorityVerified e => file with { Phase = SeniorityPhase.Verified, VerifiedOn = e.On },
                SeniorityAppraised e => file with { Phase = SeniorityPhase.Appraised, AppraisedOn = e.On },
                SeniorityRecalculated e => file with { Phase = SeniorityPhase.Decided, DecidedOn = e.On, DecidedBy = e.By, SpecialFrom = e.SpecialFrom },
                _ => file,
            },
        };
    }
}
