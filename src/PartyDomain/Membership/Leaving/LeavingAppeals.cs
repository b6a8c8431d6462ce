using NodaTime;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;

namespace PartyDomain.Membership.Leaving;

/// <summary>Answers by when an appeal against striking off is filed and resolved, and whether it is resolved at all. Appeals against discipline go another way.</summary>
public static class LeavingAppeals
{
    private const string Subject = "appeal";

    /// <summary>Judges the filing of a first appeal.</summary>
    /// <param name="receivedOn">The day on which the person received the decision; null where there is no decision of the competent committee yet.</param>
    /// <param name="filedOn">The day of filing.</param>
    /// <param name="by">Who filed it.</param>
    /// <param name="concludedByHighest">Whether the highest competent level has concluded.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Accepted with the window; refused where it is not resolved; undetermined where the law is not known.</returns>
    /// <remarks>294-QĐ/TW, 8.2.1 and 8.2.3.</remarks>
    public static Outcome<Deadline> Filing(LocalDate? receivedOn, LocalDate filedOn, AppealFiler by, bool concludedByHighest, Law law)
    {
        var a = new Assessment(law, filedOn);
        StrikingAppealRules.Filer(by, a);
        Listed(concludedByHighest, AppealBar.ConcludedByHighest, a);
        Listed(receivedOn is null, AppealBar.BeforeDecision, a);
        if (receivedOn is { } received)
        {
            StrikingAppealRules.InTime(received, filedOn, a);
        }

        return a.Conclude<Deadline>(() => receivedOn is { } start && a.Start(StrikingLaw.AppealWindow, start, Subject) is { } window ? [window] : []);
    }

    /// <summary>The window of a decision received on a day.</summary>
    /// <param name="receivedOn">The day.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Accepted with the window; undetermined where its length is not known.</returns>
    /// <remarks>294-QĐ/TW, 8.2.1.</remarks>
    public static Outcome<Deadline> WindowOf(LocalDate receivedOn, Law law)
    {
        var a = new Assessment(law, receivedOn);
        var window = a.Start(StrikingLaw.AppealWindow, receivedOn, Subject);
        return a.Conclude<Deadline>(() => [window!]);
    }

    /// <summary>By when an appeal is resolved.</summary>
    /// <param name="receivedOn">The day on which the body received it.</param>
    /// <param name="by">The body.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Accepted with the deadline; refused where the body resolves no such appeal; undetermined where its length is not known.</returns>
    /// <remarks>294-QĐ/TW, 8.2.1–8.2.2: committees up to the Secretariat; their staff only prepares.</remarks>
    public static Outcome<Deadline> ResolvedBy(LocalDate receivedOn, PartyBody by, Law law)
    {
        var a = new Assessment(law, receivedOn);
        StrikingAppealRules.Resolves(by, Subject, a);
        var deadline = a.Start(StrikingAppealRules.Resolution(by), receivedOn, Subject);
        return a.Conclude<Deadline>(() => [deadline!]);
    }

    private static void Listed(bool applies, AppealBar bar, Assessment a)
    {
        if (applies && a.Require(StrikingLaw.NotResolved, Subject) is { } list)
        {
            a.Bar(LeavingCodes.AppealNotResolved, Subject, list.Citation, Arg.Term("bar", bar));
        }
    }
}
