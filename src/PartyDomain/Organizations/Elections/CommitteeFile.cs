using NodaTime;
using PartyDomain.Rulebooks;

namespace PartyDomain.Organizations.Elections;

/// <summary>Where the leadership of one organization is between two congresses, as the facts of its history make it.</summary>
/// <param name="Phase">Where it is.</param>
public sealed record CommitteeFile(ElectionPhase Phase)
{
    /// <summary>The first day of the last known term.</summary>
    public LocalDate? TermFrom { get; init; }

    /// <summary>The day on which the next congress is due.</summary>
    public LocalDate? TermEndsOn { get; init; }

    /// <summary>Whether the term began with an appointment and not with a congress.</summary>
    public bool IsAppointed { get; init; }

    /// <summary>The number of committee members that was decided; null where it is not known.</summary>
    public int? Seats { get; init; }

    /// <summary>Which congress was the last one; null where nobody said.</summary>
    public int? Number { get; init; }

    /// <summary>The congress that is announced; the last one until the next is.</summary>
    public CongressCalled? Called { get; init; }

    /// <summary>Who made up the last congress.</summary>
    public CongressForm? Form { get; init; }

    /// <summary>The ballots since the last congress, or since its result was rejected.</summary>
    public ValueList<ElectionHeld> Elections { get; init; } = [];

    /// <summary>All ballots that are known.</summary>
    public ValueList<ElectionHeld> AllElections { get; init; } = [];

    /// <summary>By when the result is to be reported.</summary>
    public Deadline? ReportDue { get; init; }

    /// <summary>By when the result is to be confirmed.</summary>
    public Deadline? ConfirmationDue { get; init; }

    /// <summary>The day of the last act on offices.</summary>
    public LocalDate? LastOn { get; init; }

    // The ends of the term in their order: the one it began with, and where it was moved.
    internal ValueList<LocalDate> Ends { get; init; } = [];

    // Whether the superior appointed the secretary whom the congress could not elect.
    internal bool IsSecretaryAppointed { get; init; }

    /// <summary>Reads the history of an organization.</summary>
    /// <param name="organization">The organization.</param>
    /// <param name="asOf">Facts of later days are not taken into account; null for all.</param>
    /// <returns>The file.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="organization"/> is null.</exception>
    public static CommitteeFile Of(PartyOrganization organization, LocalDate? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(organization);
        return OrganizationHistory.InForce(organization.History)
            .Where(happened => asOf is not { } day || happened.On <= day)
            .Aggregate(new CommitteeFile(ElectionPhase.NoTerm), Next);
    }

    /// <summary>Which ballot for an office comes next since the congress.</summary>
    /// <param name="office">The office.</param>
    /// <returns>Its number, from one.</returns>
    public int NextRound(PartyOffice office) => Elections.Count(held => held.Office == office) + 1;

    /// <summary>Whether somebody was elected to an office since the congress.</summary>
    /// <param name="office">The office.</param>
    /// <returns>Whether somebody was.</returns>
    public bool HasElected(PartyOffice office) => Elections.Any(held => held.Office == office && held.Elected.Count > 0);

    /// <summary>Writes phase and term.</summary>
    /// <returns>A text without persons.</returns>
    public override string ToString() => $"{nameof(CommitteeFile)} {{ {Phase}, {TermFrom:uuuu-MM-dd}–{TermEndsOn:uuuu-MM-dd} }}";

    private static CommitteeFile Next(CommitteeFile file, OrganizationEvent happened)
    {
        if (happened is ElectionEvent or OfficeTaken or OfficeLeft)
        {
            file = file with { LastOn = happened.On };
        }

        return happened switch
        {
            CongressCalled e => file with { Phase = ElectionPhase.CongressCalled, Called = e },
            CongressHeld e => file with
            {
                Phase = ElectionPhase.CongressHeld,
                TermFrom = e.On,
                TermEndsOn = e.TermEndsOn,
                Ends = [e.TermEndsOn],
                IsAppointed = false,
                IsSecretaryAppointed = false,
                Seats = e.Seats,
                Number = e.Number ?? file.Number + 1,
                Form = e.Form,
                Elections = [],
                ReportDue = e.ReportDue,
                ConfirmationDue = null,
            },
            ElectionHeld e => file with { Elections = file.Elections.Add(e), AllElections = file.AllElections.Add(e) },
            CommitteeAppointed { TermEndsOn: { } ends } e => file with
            {
                Phase = ElectionPhase.InTerm, TermFrom = e.On, TermEndsOn = ends, Ends = [ends], IsAppointed = true, IsSecretaryAppointed = false, Seats = e.Seats, Elections = [], ReportDue = null, ConfirmationDue = null,
            },
            CommitteeAppointed { Ground: AppointmentGround.ThirdBallot or AppointmentGround.NoSecretaryElected } when file.Phase == ElectionPhase.CongressHeld => file with { IsSecretaryAppointed = true },
            TermEndMoved e => file with { TermEndsOn = e.EndsOn, Ends = file.Ends.Add(e.EndsOn) },
            ElectionReported e => file with { Phase = ElectionPhase.Reported, ReportDue = null, ConfirmationDue = e.ConfirmationDue },
            ElectionConfirmed { Recognized: true } => file with { Phase = ElectionPhase.InTerm, ConfirmationDue = null },
            ElectionConfirmed => file with { Phase = ElectionPhase.CongressHeld, ConfirmationDue = null, Elections = [], IsSecretaryAppointed = false },
            { Ends: true } => new CommitteeFile(ElectionPhase.NoTerm) { LastOn = file.LastOn },
            _ => file,
        };
    }
}
