namespace PartyDomain.Oversight.Inspections;

/// <summary>Sessions and their subjects as official reports count them, counted from sessions or stated by somebody.</summary>
/// <param name="Sessions">How many sessions (cuộc).</param>
/// <param name="Organizations">The organizations.</param>
/// <param name="Members">The members.</param>
/// <param name="CommitteeMembers">Of these, the committee members (trong đó cấp ủy viên).</param>
public sealed record InspectionCount(int Sessions, SubjectCount Organizations, SubjectCount Members, SubjectCount CommitteeMembers)
{
    /// <summary>The least number of different subjects that so many occurrences in so many sessions can be of: each session has a subject once.</summary>
    /// <param name="occurrences">The occurrences, not negative.</param>
    /// <returns>The number; zero without sessions.</returns>
    public int LeastDistinct(int occurrences) => Sessions <= 0 || occurrences <= 0 ? 0 : (int)((occurrences + (long)Sessions - 1) / Sessions);

    /// <summary>Looks whether the numbers can be: none negative, no part larger than its whole, and as many different subjects as occurrences and sessions allow.</summary>
    /// <returns>Every contradiction; subjects name the number, such as <c>members.distinct</c>.</returns>
    public ValueList<Finding> Check()
    {
        var findings = new List<Finding>();
        Check("organizations", Organizations, findings);
        Check("members", Members, findings);
        Check("committeeMembers", CommitteeMembers, findings);
        if (Sessions < 0)
        {
            findings.Add(Negative("sessions", Sessions));
        }

        foreach (var ((name, part), (_, whole)) in Numbers(CommitteeMembers).Zip(Numbers(Members)))
        {
            Part($"committeeMembers.{name}", part, whole, findings);
        }

        return findings.ToValueList();
    }

    internal static InspectionCount Of(IReadOnlyCollection<CountedSession> sessions)
    {
        var subjects = sessions.SelectMany(session => session.Subjects).ToList();
        var further = sessions.Select(session => session.Further).OfType<SubjectNumbers>().ToList();
        var members = subjects.Where(subject => subject.Subject is MemberSubject).ToList();
        return new InspectionCount(
            sessions.Count,
            Of([.. subjects.Where(subject => subject.Subject is OrganizationSubject)], further.Sum(numbers => numbers.Organizations)),
            Of(members, further.Sum(numbers => numbers.Members)),
            Of([.. members.Where(subject => subject.IsCommitteeMember)], further.Sum(numbers => numbers.CommitteeMembers)));
    }

    private static SubjectCount Of(List<CountedSubject> named, int byNumber) => byNumber > 0
        ? new SubjectCount(checked(named.Count + byNumber))
        : new SubjectCount(named.Count)
        {
            Distinct = named.Select(subject => subject.Subject.Key).Distinct().Count(),
            Concluded = named.Count(subject => subject.Conclusion is not null),
            WithViolation = named.Count(subject => subject.Conclusion is SubjectConclusion.Violation or SubjectConclusion.MustBeDisciplined),
            MustBeDisciplined = named.Count(subject => subject.Conclusion == SubjectConclusion.MustBeDisciplined),
            Disciplined = named.Count(subject => subject.IsDisciplined),
        };

    private void Check(string name, SubjectCount count, List<Finding> findings)
    {
        foreach (var (number, value) in Numbers(count))
        {
            if (value < 0)
            {
                findings.Add(Negative($"{name}.{number}", value.Value));
            }
        }

        if (count.Distinct > count.Occurrences)
        {
            findings.Add(Breach(InspectionCodes.DistinctExceedsOccurrences, $"{name}.distinct", Arg.Number("distinct", count.Distinct.Value), Arg.Number("occurrences", count.Occurrences)));
        }

        if (count.Distinct is { } distinct && distinct >= 0 && distinct < LeastDistinct(count.Occurrences))
        {
            findings.Add(Breach(InspectionCodes.DistinctTooFew, $"{name}.distinct", Arg.Number("distinct", distinct), Arg.Number("least", LeastDistinct(count.Occurrences))));
        }

        // Each is a part of the nearest number before it that is known.
        int? whole = count.Occurrences;
        foreach (var (number, value) in Numbers(count).Skip(2))
        {
            Part($"{name}.{number}", value, whole, findings);
            whole = value ?? whole;
        }
    }

    private static IEnumerable<(string Name, int? Value)> Numbers(SubjectCount count) =>
    [
        ("occurrences", count.Occurrences), ("distinct", count.Distinct), ("concluded", count.Concluded), ("withViolation", count.WithViolation),
        ("mustBeDisciplined", count.MustBeDisciplined), ("disciplined", count.Disciplined),
    ];

    private static void Part(string subject, int? part, int? whole, List<Finding> findings)
    {
        if (part > whole)
        {
            findings.Add(Breach(InspectionCodes.PartExceedsWhole, subject, Arg.Number("part", part.Value), Arg.Number("whole", whole.Value)));
        }
    }

    private static Finding Negative(string subject, int number) => Breach(InspectionCodes.NumberNegative, subject, Arg.Number("number", number));

    private static Finding Breach(string code, string subject, params ReadOnlySpan<FindingArgument> arguments) =>
        new(code, FindingEffect.Breach, subject, null, ValueList.Create(arguments));
}
