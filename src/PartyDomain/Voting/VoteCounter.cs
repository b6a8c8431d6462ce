using PartyDomain.Rulebooks;

namespace PartyDomain.Voting;

/// <summary>Counts vote bases and judges ballots.</summary>
public static class VoteCounter
{
    /// <summary>Counts who belongs to the vote base of a meeting (294-QĐ/TW, 9.3.2–9.3.3, and what is known of the other generations).</summary>
    /// <param name="roster">Who makes up the body on the day.</param>
    /// <param name="meeting">The kind of meeting.</param>
    /// <param name="assessment">Collects the provisions read; the law of its day applies.</param>
    /// <returns>The base. Where a question is open, it holds both the larger and the smaller size.</returns>
    public static VoteBase Count(Roster roster, MeetingKind meeting, Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(roster);
        ArgumentNullException.ThrowIfNull(assessment);
        var exclusions = new VoteExclusions(roster.Body, meeting, assessment);
        var counts = new int[Enum.GetValues<ExclusionReason>().Length];
        var (size, smallest, voters) = (0, 0, 0);
        foreach (var entry in roster.Entries.AsSpan())
        {
            var (excluded, open) = exclusions.Of(entry);
            if (excluded is { } reason)
            {
                counts[(int)reason]++;
                continue;
            }

            size++;
            smallest += open ? 0 : 1;
            voters += entry.Present && !exclusions.CannotVote(entry) ? 1 : 0;
        }

        var excludedBy = Enum.GetValues<ExclusionReason>()
            .Where(reason => counts[(int)reason] > 0)
            .Select(reason => new VoteExclusion(reason, counts[(int)reason]))
            .ToValueList();
        return new VoteBase(size, smallest, voters, excludedBy, exclusions.OpenQuestions);
    }

    /// <summary>Judges a ballot against a share. Adds a finding for votes that do not add up, and an open one where the result hangs on an open question.</summary>
    /// <param name="ballot">The votes.</param>
    /// <param name="roster">Who makes up the body on the day.</param>
    /// <param name="meeting">The kind of meeting.</param>
    /// <param name="share">The share that carries, on the day of the vote.</param>
    /// <param name="assessment">Collects findings and provisions.</param>
    /// <param name="subject">The path of the ballot.</param>
    /// <returns>The result, or null where it cannot be told.</returns>
    public static Tally? Judge(
        Ballot ballot,
        Roster roster,
        MeetingKind meeting,
        Provision<Share> share,
        Assessment assessment,
        string subject)
    {
        ArgumentNullException.ThrowIfNull(ballot);
        ArgumentNullException.ThrowIfNull(roster);
        ArgumentNullException.ThrowIfNull(assessment);
        var sound = HasNoDuplicates(roster, assessment);
        var counted = Count(roster, meeting, assessment);
        if (ballot.Cast > counted.Voters)
        {
            assessment.Bar(VoteCodes.MoreVotesThanVoters, subject, null, Arg.Number("cast", ballot.Cast), Arg.Number("voters", counted.Voters));
            sound = false;
        }

        if (ballot.Cast == 0)
        {
            assessment.Bar(VoteCodes.NothingCast, subject, null);
            sound = false;
        }

        if (counted.Size == 0)
        {
            assessment.Bar(VoteCodes.EmptyBase, subject, null, Arg.Term("body", roster.Body));
            sound = false;
        }

        if (assessment.Require(share, subject) is not { } inForce || !sound)
        {
            return null;
        }

        var carried = inForce.Value.IsReached(ballot.VotesFor, counted.Size);
        // Nobody at all in the base cannot be: somebody votes. Between the sizes the result changes at most once.
        if (carried == inForce.Value.IsReached(ballot.VotesFor, Math.Max(1, counted.SmallestSize)))
        {
            return new Tally(roster.Body, counted.Size, inForce.Value.Needed(counted.Size), ballot, carried);
        }

        foreach (var question in counted.OpenQuestions.AsSpan())
        {
            AddOpen(question, assessment, subject, inForce.Citation);
        }

        return null;
    }

    internal static bool HasNoDuplicates(Roster roster, Assessment assessment)
    {
        var seen = new HashSet<PersonId>(roster.Entries.Count);
        var sound = true;
        for (var i = 0; i < roster.Entries.Count; i++)
        {
            if (!seen.Add(roster.Entries[i].Person))
            {
                assessment.Bar(VoteCodes.DuplicatePerson, $"evidence.roster.entries[{i}]", null, Arg.Number("position", i + 1));
                sound = false;
            }
        }

        return sound;
    }

    internal static void AddOpen(string question, Assessment assessment, string subject, Citation? citation)
    {
        if (question.StartsWith("vote.", StringComparison.Ordinal))
        {
            assessment.OpenValue(question, assessment.On, subject);
        }
        else
        {
            assessment.OpenSetting(question, subject, citation);
        }
    }
}
