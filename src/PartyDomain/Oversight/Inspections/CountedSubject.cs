namespace PartyDomain.Oversight.Inspections;

/// <summary>One occurrence of a subject in a session that counts.</summary>
/// <param name="Subject">Who or what.</param>
/// <param name="IsCommitteeMember">Whether it is a committee member.</param>
/// <param name="Conclusion">What was concluded; null where nothing is.</param>
/// <param name="IsDisciplined">Whether it was disciplined.</param>
public sealed record CountedSubject(SessionSubject Subject, bool IsCommitteeMember, SubjectConclusion? Conclusion, bool IsDisciplined)
{
    /// <summary>Writes the conclusion, never the subject.</summary>
    /// <returns>A text without personal data.</returns>
    public override string ToString() => $"{nameof(CountedSubject)} {{ {Conclusion} }}";
}
