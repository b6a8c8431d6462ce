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

        var questions = new List<string>();
        var reason = meeting switch
        {
            MeetingKind.CommitteeMeeting => OfCommittee(entry, questions),
            MeetingKind.DelegatesCongress => OfDelegates(entry, questions),
            _ => OfMembers(entry, questions),
        };

        // Whoever is left out for certain raises no question.
        if (reason is null)
        {
            openQuestions.AddRange(questions.Except(openQuestions, StringComparer.Ordinal).ToList());
        }

        return (reason, reason is null && questions.Count > 0);
    }

    // Somebody suspended casts no vote even where the base counts everybody.
    public bool CannotVote(RosterEntry entry) =>
        entry.Suspended
        && assessment.Law.Read(meeting switch
        {
            MeetingKind.CommitteeMeeting => VotingLaw.CommitteeExcludesSuspended,
            MeetingKind.MembersMeeting => VotingLaw.MeetingExcludesSuspended,
            _ => VotingLaw.CongressExcludesSuspended,
        }, assessment.On)
            is { IsKnown: true, Value: true };

    private ExclusionReason? OfDelegates(RosterEntry entry, List<string> questions) =>
        entry.AbsentThroughout && Excludes(VotingLaw.DelegatesExcludeAbsent, questions) ? ExclusionReason.AbsentThroughout : null;

    private ExclusionReason? OfMembers(RosterEntry entry, List<string> questions)
    {
        var isCongress = meeting == MeetingKind.MembersCongress;
        if (entry.Suspended && Excludes(isCongress ? VotingLaw.CongressExcludesSuspended : VotingLaw.MeetingExcludesSuspended, questions))
        {
            return ExclusionReason.Suspended;
        }

        if (entry.Prosecuted && Excludes(isCongress ? VotingLaw.CongressExcludesProsecuted : VotingLaw.MeetingExcludesProsecuted, questions))
        {
            return ExclusionReason.Prosecuted;
        }

        if (entry.Present)
        {
            return null;
        }

        if (entry.TemporarilyElsewhere && Excludes(isCongress ? VotingLaw.CongressExcludesTemporarilyElsewhere : VotingLaw.MeetingExcludesTemporarilyElsewhere, questions))
        {
            return ExclusionReason.TemporarilyElsewhere;
        }

        if (entry.Exempt && Excludes(isCongress ? VotingLaw.CongressExcludesExempt : VotingLaw.MeetingExcludesExempt, questions))
        {
            return ExclusionReason.Exempt;
        }

        return entry.ExcusedThroughout && IsExcusedOut(questions) ? ExclusionReason.ExcusedThroughout : null;
    }

    // 06-HD/TW, 3.7 a speaks of the total number of committee members where a delegated committee decides.
    private ExclusionReason? OfCommittee(RosterEntry entry, List<string> questions)
    {
        if (body != PartyBody.DelegatedCommittee)
        {
            return CommitteeReason(entry, questions);
        }

        switch (assessment.Law.Settings.DelegatedBase)
        {
            case DelegatedBaseReading.AllIncumbents:
                return null;
            case DelegatedBaseReading.ExclusionsApply:
                return CommitteeReason(entry, questions);
            default:
                if (CommitteeReason(entry, questions) is not null)
                {
                    questions.Add(SettingKeys.DelegatedBase);
                }

                return null;
        }
    }

    private ExclusionReason? CommitteeReason(RosterEntry entry, List<string> questions)
    {
        if (entry.Suspended && Excludes(VotingLaw.CommitteeExcludesSuspended, questions))
        {
            return ExclusionReason.Suspended;
        }

        if (entry.Prosecuted && Excludes(VotingLaw.CommitteeExcludesProsecuted, questions))
        {
            return ExclusionReason.Prosecuted;
        }

        return entry is { TemporarilyElsewhere: true, Present: false } && Excludes(VotingLaw.CommitteeExcludesTemporarilyElsewhere, questions)
            ? ExclusionReason.TemporarilyElsewhere
            : null;
    }

    private bool IsExcusedOut(List<string> questions)
    {
        if (meeting == MeetingKind.MembersCongress)
        {
            return Excludes(VotingLaw.CongressExcludesExcused, questions);
        }

        if (assessment.Law.Settings.ExcusedAtMeeting is null)
        {
            questions.Add(SettingKeys.ExcusedAtMeeting);
        }

        return assessment.Law.Settings.ExcusedAtMeeting == ExcusedReading.LeavesBase;
    }

    private bool Excludes(Provision<bool> provision, List<string> questions)
    {
        var found = assessment.Read(provision);
        if (found.Status == InForceStatus.Unknown)
        {
            questions.Add(provision.Key);
        }

        return found is { IsKnown: true, Value: true };
    }
}
