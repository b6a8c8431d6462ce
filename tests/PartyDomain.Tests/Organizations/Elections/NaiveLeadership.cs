using NodaTime;
using PartyDomain.Organizations;
using PartyDomain.Organizations.Elections;

namespace PartyDomain.Tests.Organizations.Elections;

/// <summary>A second model of one leadership: a bag of offices and a few notes, kept fact by fact.</summary>
internal sealed class NaiveLeadership
{
    private readonly List<OfficeHolder> offices = [];
    private readonly List<ElectionHeld> ballots = [];

    // Who is brought in as secretary from outside comes into the committee beyond its number (06-HD/TW, 16.1).
    private int brought;

    // The end that the term began with.
    private LocalDate? due;

    public ElectionPhase Phase { get; private set; }

    public LocalDate? Ends { get; private set; }

    public int? Seats { get; private set; }

    public IEnumerable<PersonId> Of(PartyOffice office) => offices.Where(held => held.Office == office).Select(held => held.Person);

    public int Rounds(PartyOffice office) => ballots.Count(ballot => ballot.Office == office);

    /// <summary>Takes a fact, and says what about it cannot be.</summary>
    public string? Take(OrganizationEvent happened)
    {
        switch (happened)
        {
            case CongressCalled:
                (var was, Phase) = (Phase, ElectionPhase.CongressCalled);
                return was is ElectionPhase.CongressHeld or ElectionPhase.Reported ? "called while a result is open" : null;
            case CongressHeld e:
                (var before, Phase, Ends, due, Seats, brought) = (Phase, ElectionPhase.CongressHeld, e.TermEndsOn, e.TermEndsOn, e.Seats, 0);
                ballots.Clear();
                return before != ElectionPhase.CongressCalled ? "held without a call" : e.On.PlusMonths(60) != e.TermEndsOn ? "no term of five years" : null;
            case ElectionHeld e:
                ballots.Add(e);
                var most = e.Candidates.Where(candidate => candidate.VotesFor * 2 > e.Base).Select(candidate => candidate.Person).ToHashSet();
                return e.Elected.Any(person => !most.Contains(person)) ? "elected with half or less"
                    : e.Elected.Count > e.Seats ? "more elected than seats"
                    : e.Round != Rounds(e.Office) ? "wrong round" : null;
            case CommitteeAppointed { TermEndsOn: { } ends } e:
                (Phase, Ends, due, Seats, brought) = (ElectionPhase.InTerm, ends, ends, e.Seats, 0);
                ballots.Clear();
                return null;
            case CommitteeAppointed e:
                brought += e.Ground == AppointmentGround.NoSecretaryElected ? 1 : 0;
                return null;
            case TermEndMoved e:
                // Six months from the end that the term began with, however often it is moved.
                Ends = e.EndsOn;
                return due is not { } from || e.EndsOn > from.PlusMonths(6) || (e.EndsOn.PlusMonths(6) < from && e.EndsOn < from.PlusMonths(-6)) ? "moved too far" : null;
            case ElectionReported:
                Phase = ElectionPhase.Reported;
                return ballots.All(ballot => ballot.Elected.Count == 0) ? "nothing to report" : null;
            case ElectionConfirmed e:
                Phase = e.Recognized ? ElectionPhase.InTerm : ElectionPhase.CongressHeld;
                if (!e.Recognized)
                {
                    ballots.Clear();
                }

                return null;
            case OfficeTaken e:
                var doubled = offices.Contains(new(e.Person, e.Office));
                offices.Add(new(e.Person, e.Office));
                return doubled ? "held twice" : null;
            case OfficeLeft e:
                return offices.Remove(new(e.Person, e.Office)) ? null : "left what was not held";
            default:
                return "unknown";
        }
    }

    /// <summary>What cannot be between two acts.</summary>
    public string? Wrong()
    {
        var members = Of(PartyOffice.CommitteeMember).ToHashSet();
        return Of(PartyOffice.Secretary).Count() > 1 ? "two secretaries"
            : Of(PartyOffice.DeputySecretary).Count() > 1 ? "two deputies"
            : members.Count > 7 ? "more than seven"
            : Phase is ElectionPhase.InTerm or ElectionPhase.Reported && Seats is > 0 && members.Count > Seats + brought ? "more than decided"
            : null;
    }
}
