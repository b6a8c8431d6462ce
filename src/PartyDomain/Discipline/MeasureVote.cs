using PartyDomain.Rulebooks;
using PartyDomain.Voting;

namespace PartyDomain.Discipline;

/// <summary>Judges votes on measures: the share of each, and adding up from the heaviest down where none has its share.</summary>
public static class MeasureVote
{
    private static readonly DisciplineMeasure[] Heaviest = [DisciplineMeasure.Dissolution, DisciplineMeasure.Expulsion, DisciplineMeasure.Removal, DisciplineMeasure.Warning, DisciplineMeasure.Reprimand];

    /// <summary>Judges a ballot under the law of its day.</summary>
    /// <param name="ballot">The votes.</param>
    /// <param name="kind">Whether the body decides or proposes.</param>
    /// <param name="roster">Who makes up the body on the day.</param>
    /// <param name="decidable">The measures that the body may decide.</param>
    /// <param name="accused">The member whose case it is; the default where it is an organization's.</param>
    /// <param name="assessment">Collects findings and provisions.</param>
    /// <param name="subject">The path of the ballot.</param>
    /// <returns>The result, or null where it cannot be told.</returns>
    /// <remarks>30-QĐ/TW, 38; 22-QĐ/TW, 15.1–15.3; 294-QĐ/TW, 9.3.2–9.3.4.</remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static MeasureTally? Judge(
        MeasureBallot ballot,
        MeasureVoteKind kind,
        Roster roster,
        ValueList<DisciplineMeasure> decidable,
        PersonId accused,
        Assessment assessment,
        string subject)
    {
        ArgumentNullException.ThrowIfNull(ballot);
        ArgumentNullException.ThrowIfNull(roster);
        ArgumentNullException.ThrowIfNull(decidable);
        ArgumentNullException.ThrowIfNull(assessment);
        var a = assessment;
        var sound = VoteCounter.HasNoDuplicates(roster, a);
        if (a.Require(MeasureVoteLaw.Secret, subject) is { Value: true } secret && ballot.Form != VotingForm.SecretBallot)
        {
            a.Bar(DisciplineCodes.BallotNotSecret, subject, secret.Citation);
            sound = false;
        }

        var meeting = roster.Body == PartyBody.Cell ? MeetingKind.MembersMeeting : MeetingKind.CommitteeMeeting;
        var counted = VoteCounter.Count(roster, meeting, a);
        a.Read(ReadingsLaw.DisciplineBase);
        sound &= IsPossible(ballot, roster, counted, a, subject);
        if (Shares.Read(a, subject, ballot.Dissolution > 0) is not { } shares || !sound)
        {
            return null;
        }

        return Judge(ballot, kind, roster, decidable, accused, counted, shares, a, subject);
    }

    private static bool IsPossible(MeasureBallot ballot, Roster roster, VoteBase counted, Assessment a, string subject)
    {
        if (ballot.Cast > counted.Voters)
        {
            a.Bar(VoteCodes.MoreVotesThanVoters, subject, null, Arg.Number("cast", ballot.Cast), Arg.Number("voters", counted.Voters));
        }

        if (ballot.Cast == 0)
        {
            a.Bar(VoteCodes.NothingCast, subject, null);
        }

        if (counted.Size == 0)
        {
            a.Bar(VoteCodes.EmptyBase, subject, null, Arg.Term("body", roster.Body));
        }

        return ballot.Cast > 0 && ballot.Cast <= counted.Voters && counted.Size > 0;
    }

    private static MeasureTally? Judge(
        MeasureBallot ballot,
        MeasureVoteKind kind,
        Roster roster,
        ValueList<DisciplineMeasure> decidable,
        PersonId accused,
        VoteBase counted,
        Shares shares,
        Assessment a,
        string subject)
    {
        var sits = CountsAccused(roster, accused, a);
        var reading = a.Law.Settings.AccusedInBase;
        if (sits && reading == AccusedReading.LeftOut && counted.Size == 1)
        {
            a.Bar(VoteCodes.EmptyBase, subject, null, Arg.Term("body", roster.Body));
            return null;
        }

        var size = sits && reading == AccusedReading.LeftOut ? Math.Max(1, counted.Size - 1) : counted.Size;
        var smallest = Math.Max(1, sits && reading is null or AccusedReading.LeftOut ? counted.SmallestSize - 1 : counted.SmallestSize);
        var ofDelegated = roster.Body == PartyBody.DelegatedCommittee && kind == MeasureVoteKind.Decision && decidable.Contains(DisciplineMeasure.Expulsion);
        var delegated = ofDelegated ? a.Read(MeasureVoteLaw.DelegatedExpulsion) : null;
        shares = delegated is { IsKnown: true } ? shares with { ExpulsionDecision = delegated } : shares;
        var outcome = Result(ballot, kind, decidable, shares, size);

        // More than half, or two thirds as for its other decisions on members: asked only where the two differ.
        if (delegated is { IsKnown: false } && Result(ballot, kind, decidable, shares with { ExpulsionDecision = shares.ExpulsionProposal }, size) != outcome)
        {
            a.OpenValue(MeasureVoteLaw.DelegatedExpulsion.Key, a.On, subject);
            return null;
        }


        // Between the sizes more than one measure may change hands, so each is looked at.
        for (var other = Math.Min(smallest, size); other < size; other++)
        {
            if (Result(ballot, kind, decidable, shares, other) != outcome)
            {
                OpenBase(ballot, kind, decidable, shares, counted, sits && reading is null, outcome, a, subject);
                return null;
            }
        }

        if (outcome.AsksHeavier)
        {
            a.OpenSetting(SettingKeys.HeavierMajority, subject, shares.Light.Citation);
            return null;
        }

        var (result, measure, addedUp, _) = outcome;
        if (addedUp && a.Require(MeasureVoteLaw.Accumulates, subject) is not { Value: true })
        {
            return null;
        }

        if (result is MeasureVoteResult.GoesUp or MeasureVoteResult.Proposed)
        {
            a.Remark(DisciplineCodes.VoteGoesUp, subject, a.Read(MeasureVoteLaw.ProposalPassesUp).Citation, Arg.Term("body", roster.Body));
        }

        if (addedUp)
        {
            a.Remark(DisciplineCodes.VotesAddedUp, subject, a.Read(MeasureVoteLaw.Accumulates).Citation, Arg.Term("measure", measure!.Value));
        }

        return new MeasureTally(roster.Body, kind, size, shares.Light.Value.Needed(size), ballot, result, measure, addedUp);
    }

    // The member concerned, where counted in the base at all.
    private static bool CountsAccused(Roster roster, PersonId accused, Assessment a)
    {
        var without = roster with { Entries = roster.Entries.Where(entry => entry.Person != accused).ToValueList() };
        var meeting = roster.Body == PartyBody.Cell ? MeetingKind.MembersMeeting : MeetingKind.CommitteeMeeting;
        return without.Entries.Count < roster.Entries.Count && VoteCounter.Count(without, meeting, new Assessment(a.Law, a.On)).Size < VoteCounter.Count(roster, meeting, new Assessment(a.Law, a.On)).Size;
    }

    private static void OpenBase(
        MeasureBallot ballot,
        MeasureVoteKind kind,
        ValueList<DisciplineMeasure> decidable,
        Shares shares,
        VoteBase counted,
        bool asksAccused,
        Outcome outcome,
        Assessment a,
        string subject)
    {
        if (asksAccused && Result(ballot, kind, decidable, shares, Math.Max(1, counted.Size - 1)) != outcome)
        {
            a.OpenSetting(SettingKeys.AccusedInBase, subject, shares.Light.Citation);
        }

        foreach (var question in counted.OpenQuestions.AsSpan())
        {
            VoteCounter.AddOpen(question, a, subject, shares.Light.Citation);
        }

        if (asksAccused && counted.OpenQuestions.Count > 0)
        {
            a.OpenSetting(SettingKeys.AccusedInBase, subject, shares.Light.Citation);
        }
    }

    private static Outcome Result(MeasureBallot ballot, MeasureVoteKind kind, ValueList<DisciplineMeasure> decidable, Shares shares, int size)
    {
        if (shares.Light.Value.IsReached(ballot.None, size))
        {
            return new(MeasureVoteResult.NoDiscipline, null, false, false);
        }

        foreach (var measure in Heaviest)
        {
            var decides = kind == MeasureVoteKind.Decision && decidable.Contains(measure);
            if (shares.Of(measure, decides).IsReached(ballot.For(measure), size))
            {
                return new(decides ? MeasureVoteResult.Decided : MeasureVoteResult.Proposed, measure, false, false);
            }
        }

        return kind == MeasureVoteKind.Decision ? AddedUp(ballot, decidable, shares, size) : new(MeasureVoteResult.GoesUp, null, false, false);
    }

    // 22-QĐ/TW, 15.3.1. Where a majority already wants what is beyond the body, that is an open question.
    private static Outcome AddedUp(MeasureBallot ballot, ValueList<DisciplineMeasure> decidable, Shares shares, int size)
    {
        var (sum, beyond) = (0, false);
        foreach (var measure in Heaviest)
        {
            sum += ballot.For(measure);
            if (!shares.Light.Value.IsReached(sum, size))
            {
                continue;
            }

            if (!decidable.Contains(measure) || !shares.Of(measure, true).IsReached(sum, size))
            {
                beyond = true;
                continue;
            }

            return (beyond, shares.Heavier) switch
            {
                (false, _) or (true, HeavierMajorityReading.DecideLighter) => new(MeasureVoteResult.Decided, measure, true, false),
                (true, HeavierMajorityReading.PassUp) => new(MeasureVoteResult.GoesUp, null, false, false),
                _ => new(MeasureVoteResult.GoesUp, null, false, true),
            };
        }

        return new(MeasureVoteResult.GoesUp, null, false, false);
    }

    private readonly record struct Outcome(MeasureVoteResult Result, DisciplineMeasure? Measure, bool AddedUp, bool AsksHeavier);

    private sealed record Shares(InForce<Share> Light, InForce<Share> Removal, InForce<Share> ExpulsionProposal, InForce<Share> ExpulsionDecision, InForce<Share>? DissolutionProposal, InForce<Share>? DissolutionDecision, HeavierMajorityReading? Heavier)
    {
        public static Shares? Read(Assessment a, string subject, bool withDissolution)
        {
            var light = a.Require(MeasureVoteLaw.LightShare, subject);
            var removal = a.Require(MeasureVoteLaw.RemovalShare, subject);
            var proposal = a.Require(MeasureVoteLaw.ExpulsionProposal, subject);
            var decision = a.Require(MeasureVoteLaw.ExpulsionDecision, subject);
            var dissolutionProposal = withDissolution ? a.Require(MeasureVoteLaw.DissolutionProposal, subject) : null;
            var dissolutionDecision = withDissolution ? a.Require(MeasureVoteLaw.DissolutionDecision, subject) : null;
            return light is null || removal is null || proposal is null || decision is null || (withDissolution && (dissolutionProposal is null || dissolutionDecision is null))
                ? null
                : new Shares(light, removal, proposal, decision, dissolutionProposal, dissolutionDecision, a.Law.Settings.HeavierMajority);
        }

        public Share Of(DisciplineMeasure measure, bool decides) => (measure, decides) switch
        {
            (DisciplineMeasure.Removal, _) => Removal.Value,
            (DisciplineMeasure.Expulsion, true) => ExpulsionDecision.Value,
            (DisciplineMeasure.Expulsion, false) => ExpulsionProposal.Value,
            (DisciplineMeasure.Dissolution, true) when DissolutionDecision is not null => DissolutionDecision.Value,
            (DisciplineMeasure.Dissolution, false) when DissolutionProposal is not null => DissolutionProposal.Value,
            _ => Light.Value,
        };
    }
}
