using NodaTime;
using PartyDomain.Rulebooks;

namespace PartyDomain.Organizations.Elections;

/// <summary>A fact about congresses, elections and terms in the history of an organization. Who comes to an office and leaves it is said by <see cref="OfficeTaken"/> and <see cref="OfficeLeft"/> beside it. The family is closed.</summary>
public abstract record ElectionEvent : OrganizationEvent
{
    private protected ElectionEvent(LocalDate on)
        : base(on)
    {
    }
}

/// <summary>A congress is announced.</summary>
/// <param name="On">The day of the announcement.</param>
/// <param name="CongressKind">Why it is held.</param>
/// <param name="Form">Who makes it up.</param>
/// <param name="OpensOn">The day on which it opens.</param>
public sealed record CongressCalled(LocalDate On, CongressKind CongressKind, CongressForm Form, LocalDate OpensOn) : ElectionEvent(On);

/// <summary>A congress is held and decides how many members the committee has. A new term begins.</summary>
/// <param name="On">The day on which it closes.</param>
/// <param name="Form">Who makes it up.</param>
/// <param name="Number">Which congress it is, counted over the organization's history; null where nobody says.</param>
/// <param name="Seats">The number of committee members that it decides; zero where a cell elects none.</param>
/// <param name="TermEndsOn">The day on which the next congress is due.</param>
/// <param name="ReportDue">By when the result is reported; null where no limit is known.</param>
public sealed record CongressHeld(LocalDate On, CongressForm Form, int? Number, int Seats, LocalDate TermEndsOn, Deadline? ReportDue) : ElectionEvent(On);

/// <summary>One ballot for one office.</summary>
/// <param name="On">The day.</param>
/// <param name="Office">The office.</param>
/// <param name="Round">Which ballot for this office it is since the congress, from one.</param>
/// <param name="Seats">How many were to be elected.</param>
/// <param name="Base">The size of the vote base.</param>
/// <param name="Needed">The least number of votes that elects.</param>
/// <param name="Cast">How many ballots were cast.</param>
/// <param name="Candidates">The candidates with their votes.</param>
/// <param name="Elected">Who was elected, by votes.</param>
public sealed record ElectionHeld(
    LocalDate On,
    PartyOffice Office,
    int Round,
    int Seats,
    int Base,
    int Needed,
    int Cast,
    ValueList<CandidateVotes> Candidates,
    ValueList<PersonId> Elected) : ElectionEvent(On)
{
    /// <summary>Writes the office and the ballot.</summary>
    /// <returns>A text without persons.</returns>
    public override string ToString() => $"{nameof(ElectionHeld)} {{ {Office}, {Round} }}";
}

/// <summary>Offices are filled by appointment.</summary>
/// <param name="On">The day.</param>
/// <param name="Ground">Why.</param>
/// <param name="Seats">The number of committee members that is set with it; null where that stays.</param>
/// <param name="TermEndsOn">The end of the term that begins with it; null where none begins.</param>
public sealed record CommitteeAppointed(LocalDate On, AppointmentGround Ground, int? Seats, LocalDate? TermEndsOn) : ElectionEvent(On);

/// <summary>The next congress is due on another day.</summary>
/// <param name="On">The day of the decision.</param>
/// <param name="EndsOn">The day on which the next congress is due.</param>
public sealed record TermEndMoved(LocalDate On, LocalDate EndsOn) : ElectionEvent(On);

/// <summary>The result of a congress is reported to the committee directly above.</summary>
/// <param name="On">The day on which it is received.</param>
/// <param name="ConfirmationDue">By when it is confirmed; null where no limit is known.</param>
public sealed record ElectionReported(LocalDate On, Deadline? ConfirmationDue) : ElectionEvent(On);

/// <summary>The committee directly above confirms the result, or rejects it.</summary>
/// <param name="On">The day.</param>
/// <param name="Recognized">Whether it is confirmed; otherwise the offices are elected again.</param>
public sealed record ElectionConfirmed(LocalDate On, bool Recognized) : ElectionEvent(On);
