using NodaTime;
using PartyDomain.Voting;

namespace PartyDomain.Organizations.Elections;

/// <summary>One legal act on the offices of an organization. The family is closed.</summary>
public abstract record ElectionCommand
{
    private protected ElectionCommand(LocalDate on, OrganizationId organization)
    {
        On = on;
        Organization = organization;
    }

    /// <summary>The legal date of the act.</summary>
    public LocalDate On { get; init; }

    /// <summary>The organization whose offices it is about.</summary>
    public OrganizationId Organization { get; init; }

    /// <summary>Writes what act it is.</summary>
    /// <returns>A text without persons.</returns>
    public override string ToString() => $"{GetType().Name} {{ {Organization}, {On:uuuu-MM-dd} }}";
}

/// <summary>Announces a congress; a second call moves its opening (294-QĐ/TW, 11.1.3 and 19).</summary>
/// <param name="On">The day of the announcement.</param>
/// <param name="Organization">Which.</param>
/// <param name="CongressKind">Why it is held.</param>
/// <param name="Form">Who makes it up.</param>
/// <param name="OpensOn">The day on which it opens.</param>
public sealed record CallCongress(LocalDate On, OrganizationId Organization, CongressKind CongressKind, CongressForm Form, LocalDate OpensOn) : ElectionCommand(On, Organization)
{
    /// <summary>Why an extraordinary congress is held.</summary>
    public ExtraordinaryGround? Ground { get; init; }

    /// <summary>The secret ballot of the committee on an extraordinary congress.</summary>
    public Ballot? Ballot { get; init; }

    /// <summary>The organizations directly below that ask for an extraordinary congress.</summary>
    public ValueList<OrganizationId> Agreeing { get; init => field = value ?? []; } = [];

    /// <inheritdoc/>
    public override string ToString() => base.ToString();
}

/// <summary>Holds a congress and decides the number of the committee (294-QĐ/TW, 14.3; 06-HD/TW, 13–14).</summary>
/// <param name="On">The day on which it closes.</param>
/// <param name="Organization">Which.</param>
/// <param name="Seats">The number of committee members; zero where a cell elects none.</param>
/// <param name="AllSummoned">Whether exempt members and those on temporary transfer were told and summoned.</param>
public sealed record HoldCongress(LocalDate On, OrganizationId Organization, int Seats, bool AllSummoned) : ElectionCommand(On, Organization)
{
    /// <summary>Which congress it is, counted over the organization's history; null where nobody says.</summary>
    public int? Number { get; init; }

    /// <summary>The end of the term; null for the length that the law gives.</summary>
    public LocalDate? TermEndsOn { get; init; }

    /// <inheritdoc/>
    public override string ToString() => base.ToString();
}

/// <summary>Holds one ballot for one office (Charter, 12.3; 294-QĐ/TW, 23.2).</summary>
/// <param name="On">The day.</param>
/// <param name="Organization">Which.</param>
/// <param name="Office">The office.</param>
/// <param name="Seats">How many are to be elected.</param>
/// <param name="Cast">How many ballots were cast.</param>
/// <param name="Candidates">The candidates with their votes.</param>
public sealed record HoldElection(LocalDate On, OrganizationId Organization, PartyOffice Office, int Seats, int Cast, ValueList<CandidateVotes> Candidates) : ElectionCommand(On, Organization)
{
    /// <inheritdoc/>
    public override string ToString() => base.ToString();
}

/// <summary>Reports the result of a congress to the committee directly above (294-QĐ/TW, 16.1.1).</summary>
/// <param name="On">The day on which it is received.</param>
/// <param name="Organization">Which.</param>
public sealed record ReportElection(LocalDate On, OrganizationId Organization) : ElectionCommand(On, Organization)
{
    /// <inheritdoc/>
    public override string ToString() => base.ToString();
}

/// <summary>Confirms the result of a congress, or rejects it in whole or in single posts (294-QĐ/TW, 16.1.2–16.1.3).</summary>
/// <param name="On">The day.</param>
/// <param name="Organization">Which.</param>
/// <param name="DecidedBy">The organization whose committee decides; null where it stands above the top of the register.</param>
/// <param name="Recognized">Whether the result as a whole is confirmed.</param>
public sealed record ConfirmElection(LocalDate On, OrganizationId Organization, OrganizationId? DecidedBy, bool Recognized) : ElectionCommand(On, Organization)
{
    /// <summary>Single posts that are not recognized where the result as a whole is.</summary>
    public ValueList<OfficeHolder> NotRecognized { get; init => field = value ?? []; } = [];

    /// <inheritdoc/>
    public override string ToString() => base.ToString();
}

/// <summary>Appoints to offices (294-QĐ/TW, 16.2, 16.5, 23.3–23.4, 24.3; 06-HD/TW, 16).</summary>
/// <param name="On">The day.</param>
/// <param name="Organization">Which.</param>
/// <param name="DecidedBy">The organization whose committee decides; null where it stands above the top of the register.</param>
/// <param name="Ground">Why.</param>
/// <param name="Offices">Who comes to what.</param>
public sealed record AppointOffices(LocalDate On, OrganizationId Organization, OrganizationId? DecidedBy, AppointmentGround Ground, ValueList<OfficeHolder> Offices) : ElectionCommand(On, Organization)
{
    /// <summary>The day on which cell or committee proposed it; null where it did not.</summary>
    public LocalDate? ProposedOn { get; init; }

    /// <summary>The number of committee members that a reorganized organization gets.</summary>
    public int? Seats { get; init; }

    /// <summary>The end of the term that begins; null for the length that the law gives.</summary>
    public LocalDate? TermEndsOn { get; init; }

    /// <summary>The vote of the incumbents on somebody who once got no more than half.</summary>
    public Ballot? Agreement { get; init; }

    /// <inheritdoc/>
    public override string ToString() => base.ToString();
}

/// <summary>Moves the day on which the next congress is due (Charter, 24.3).</summary>
/// <param name="On">The day of the decision.</param>
/// <param name="Organization">Which.</param>
/// <param name="DecidedBy">The organization whose committee consents; null where it stands above the top of the register.</param>
/// <param name="EndsOn">The new day.</param>
public sealed record MoveTermEnd(LocalDate On, OrganizationId Organization, OrganizationId? DecidedBy, LocalDate EndsOn) : ElectionCommand(On, Organization)
{
    /// <inheritdoc/>
    public override string ToString() => base.ToString();
}

/// <summary>Persons leave all offices that they hold in the organization (294-QĐ/TW, 16.3–16.4).</summary>
/// <param name="On">The first day on which they no longer hold them.</param>
/// <param name="Organization">Which.</param>
/// <param name="Persons">Who.</param>
/// <param name="Reason">Why.</param>
public sealed record LeaveOffices(LocalDate On, OrganizationId Organization, ValueList<PersonId> Persons, LeavingReason Reason) : ElectionCommand(On, Organization)
{
    /// <inheritdoc/>
    public override string ToString() => base.ToString();
}
