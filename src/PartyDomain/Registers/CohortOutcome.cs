using NodaTime;
using PartyDomain.Membership;

namespace PartyDomain.Registers;

/// <summary>
/// What became of the people who were admitted in a period. They are followed as one cohort: the recognitions of a calendar year are of people admitted
/// earlier, so that the two numbers of one year say nothing of each other.
/// </summary>
/// <param name="From">The first day of the cohort.</param>
/// <param name="To">The last day of the cohort.</param>
/// <param name="Day">The day up to which it is followed.</param>
/// <param name="Admitted">How many were admitted.</param>
/// <param name="Recognized">How many of them were recognized.</param>
/// <param name="StruckOff">How many of them were struck off as probationers.</param>
/// <param name="StillProbationary">How many of them are probationary members on the day.</param>
/// <param name="LeftOtherwise">How many of them left in another way before they were recognized.</param>
public sealed record CohortOutcome(LocalDate From, LocalDate To, LocalDate Day, int Admitted, int Recognized, int StruckOff, int StillProbationary, int LeftOtherwise)
{
    /// <summary>The share that was recognized so far; null where nobody was admitted.</summary>
    public Fraction? RecognizedShare => Admitted == 0 ? null : new Fraction(Recognized, Admitted);

    /// <summary>Follows a cohort.</summary>
    /// <param name="ledger">What happened.</param>
    /// <param name="register">The register it was read from.</param>
    /// <param name="under">The organization in which, or below which, they were admitted.</param>
    /// <param name="from">The first day of the cohort.</param>
    /// <param name="to">The last day of the cohort.</param>
    /// <param name="day">The day up to which it is followed.</param>
    /// <returns>The outcome. The four last numbers add up to the admissions.</returns>
    public static CohortOutcome Of(FlowLedger ledger, Register register, OrganizationId under, LocalDate from, LocalDate to, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(register);
        var admitted = ledger.In(under, FlowKind.Admission, from, to < day ? to : day).ToList();
        var ends = admitted.Select(flow => EndOf(register.Find(flow.Person)!.Timeline, flow, day)).ToList();
        return new CohortOutcome(
            from,
            to,
            day,
            admitted.Count,
            ends.Count(end => end == Standing.Full),
            ends.Count(end => end == Standing.Former),
            ends.Count(end => end == Standing.Probationary),
            ends.Count(end => end == Standing.Outside));
    }

    // Full once recognized, whatever came later; Former for struck off; Outside for any other end.
    private static Standing EndOf(MembershipTimeline timeline, Flow admission, LocalDate day)
    {
        foreach (var span in timeline.Spans)
        {
            if (span.From < admission.On || span.From > day)
            {
                continue;
            }

            switch (span.Standing)
            {
                case Standing.Full:
                    return Standing.Full;
                case Standing.Former:
                    return span.Ended == EndingReason.ProbationerStruckOff ? Standing.Former : Standing.Outside;
                case Standing.Outside or Standing.Prospect or Standing.Candidate:
                    return Standing.Outside;
                default:
                    break;
            }
        }

        return Standing.Probationary;
    }
}
