using PartyDomain.Rulebooks;

namespace PartyDomain.Voting;

/// <summary>Tells for each person of one body and meeting whether the law of the day leaves that person out. Reads a provision only when somebody needs it.</summary>
internal sealed class VoteExclusions(PartyBody body, MeetingKind meeting, Assessment assessment)
{
    private readonly List<string> openQuestions = [];

    public ValueList<string> OpenQuestions => openQuestions.ToValueList();

    // The reason of a certain exclusion; or whether the person's exclusion is an open question.
    public (ExclusionReason? Excluded, bool Open) Of(RosterEntry entry)
    {
        if (entry.Probationary)
        {
            return (ExclusionReason.Probationary, false);
        }

        if (entry.TemporaryGuest)
        {
            return (ExclusionReason.TemporaryGuest, false);
        }

        if (body == PartyBody.ProvincialStandingGroup && !entry.InStandingGroup && !entry.HeadsCommission)
        {
            return (ExclusionReason.OutsideGroup, false);
        }

        return meeting == MeetingKind.CommitteeMeeting ? OfCommittee(entry) : OfMembers(entry);
    }

    private (ExclusionReason? Excluded, bool Open) OfMembers(RosterEntry entry)
    {
        var open = false;
        if (entry.Suspended && Excludes(VotingLaw.MeetingExcludesSuspended, ref open))
        {
            return (ExclusionReason.Suspended, false);
        }

        if (entry.Prosecuted && Excludes(VotingLaw.MeetingExcludesProsecuted, ref open))
        {
            return (ExclusionReason.Prosecuted, false);
        }

        if (entry.Present)
        {
            return (null, open);
        }

        if (entry.TemporarilyElsewhere && Excludes(VotingLaw.MeetingExcludesTemporarilyElsewhere, ref open))
        {
            return (ExclusionReason.TemporarilyElsewhere, false);
        }

        if (entry.Exempt && Excludes(VotingLaw.MeetingExcludesExempt, ref open))
        {
            return (ExclusionReason.Exempt, false);
        }

        return entry.ExcusedThroughout && IsExcusedOut(ref open) ? (ExclusionReason.ExcusedThroughout, false) : (null, open);
    }

    private (ExclusionReason? Excluded, bool Open) OfCommittee(RosterEntry entry)
    {
        var open = false;
        var reason = CommitteeReason(entry, ref open);
        if (reason is null || body != PartyBody.DelegatedCommittee)
        {
            return (reason, open);
        }

        switch (assessment.Law.Settings.DelegatedBase)
        {
            case DelegatedBaseReading.ExclusionsApply:
                return (reason, false);
            case DelegatedBaseReading.AllIncumbents:
                return (null, false);
            default:
                AddOpen(SettingKeys.DelegatedBase);
                return (null, true);
        }
    }

    private ExclusionReason? CommitteeReason(RosterEntry entry, ref bool open)
    {
        if (entry.Suspended && Excludes(VotingLaw.CommitteeExcludesSuspended, ref open))
        {
            return ExclusionReason.Suspended;
        }

        if (entry.Prosecuted && Excludes(VotingLaw.CommitteeExcludesProsecuted, ref open))
        {
            return ExclusionReason.Prosecuted;
        }

        return entry.TemporarilyElsewhere && !entry.Present && Excludes(VotingLaw.CommitteeExcludesTemporarilyElsewhere, ref open)
            ? ExclusionReason.TemporarilyElsewhere
            : null;
    }

    private bool IsExcusedOut(ref bool open)
    {
        if (meeting == MeetingKind.MembersCongress)
        {
            return Excludes(VotingLaw.CongressExcludesExcused, ref open);
        }

        if (assessment.Law.Settings.ExcusedAtMeeting is null)
        {
            AddOpen(SettingKeys.ExcusedAtMeeting);
            open = true;
        }

        return assessment.Law.Settings.ExcusedAtMeeting == ExcusedReading.LeavesBase;
    }

    private bool Excludes(Provision<bool> provision, ref bool open)
    {
        var found = assessment.Read(provision);
        if (found.Status == InForceStatus.Unknown)
        {
            AddOpen(provision.Key);
            open = true;
        }

        return found is { IsKnown: true, Value: true };
    }

    private void AddOpen(string key)
    {
        if (!openQuestions.Contains(key))
        {
            openQuestions.Add(key);
        }
    }
}
