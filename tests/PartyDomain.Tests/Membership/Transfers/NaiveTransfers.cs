using NodaTime;
using PartyDomain.Calendars;
using PartyDomain.Membership;
using PartyDomain.Membership.Transfers;

namespace PartyDomain.Tests.Membership.Transfers;

/// <summary>A second model of transfers, written from the fact sheet of 2025 (sections 21–23): plain numbers, one place at a time, no step table. It holds from 29 September 2025 on.</summary>
internal sealed class NaiveTransfers(OrganizationId home, bool probationary, LocalDate since)
{
    private LocalDate last = since;
    private string at = "home";
    private LocalDate startBy;
    private LocalDate letterOn;
    private LocalDate showBy;
    private LocalDate? firstEnd;
    private bool onStay;
    private bool official;
    private bool labor;
    private LocalDate leaves;
    private LocalDate presentBy;
    private LocalDate reportBy;

    public OrganizationId Home { get; private set; } = home;

    public OrganizationId? To { get; private set; }

    public OrganizationId? Host { get; private set; }

    public LocalDate? Until { get; private set; }

    public string At => at;

    /// <summary>Whether the sheet lets it happen; then it has happened, and the breaches it names are given.</summary>
    public List<string>? Try(TransferCommand command, TransferEvidence? evidence)
    {
        var breaches = new List<string>();
        var paper = command is RegisterTransferSlip or ContactTransferee;
        if ((!paper && command.On < last) || !Do(command, evidence, breaches))
        {
            return null;
        }

        last = paper ? last : command.On;
        return breaches;
    }

    private bool Do(TransferCommand command, TransferEvidence? evidence, List<string> breaches)
    {
        switch (command)
        {
            case RegisterTransferGround c:
                if (at is not ("home" or "temp") || !Usable(c.Term) || (c.Reason != MoveReason.Graduation && Called(c.Reason, c.EffectiveOn, c.Term) != "official"))
                {
                    return false;
                }

                startBy = c.Reason == MoveReason.Graduation ? c.EffectiveOn.PlusMonths(12) : After(c.EffectiveOn, 60);
                (at, To) = ("called", null);
                return true;
            case IssueTransferLetter c:
                var letterSound = at is "called" or "lost" && Sound(evidence, c.On) && evidence!.To == c.To && evidence.Bars.Count == 0 && c.To != Home;
                if (!letterSound || !IssuedRightly(c, evidence!) || !HasPapers(c.Papers, OfficialPapers(evidence!)))
                {
                    return false;
                }

                Breach(breaches, !c.DuesCollected, "transfer.dues-open");
                Breach(breaches, c.On > startBy, "transfer.start-late");
                (at, To, letterOn, showBy) = ("letter", c.To, c.On, After(c.On, 30));
                return EndStay();
            case RegisterTransferSlip c:
                return at is "letter" or "lost" && c.On >= letterOn;
            case ContactTransferee c:
                Breach(breaches, !(c.MemberNotified && c.SenderNotified), "transfer.contact-incomplete");
                return at is "letter" or "lost" && c.On >= letterOn;
            case PresentTransferLetter c:
                Breach(breaches, c.On > showBy, "transfer.presented-late");
                Breach(breaches, c.On > showBy && !c.ReasonsReported, "transfer.reasons-missing");
                return Leave("letter", "shown");
            case ReceiveMember c:
                return c.IndexConfirmed && at == "shown" && Arrive(To!.Value);
            case RefuseReception:
                return Leave("shown", "called") && Forget();
            case RedirectTransfer c:
                if (at is not ("letter" or "shown") || c.To == To || c.To == Home)
                {
                    return false;
                }

                (at, To, letterOn, showBy) = ("letter", c.To, c.On, After(c.On, 30));
                return true;
            case ReportLostPapers c:
                return c is { Explained: true, Confirmed: true } && Leave("letter", "lost");
            case CancelTransfer:
                if (at is not ("called" or "letter" or "shown" or "lost" or "leaving"))
                {
                    return false;
                }

                onStay = onStay && at != "leaving";
                (at, To) = (onStay ? "temp" : "home", null);
                return onStay || EndStay();
            case StartTemporaryTransfer c:
                var temporary = c.SpecialRule || Called(c.Reason, c.On, c.Term) == "temporary";
                if (at != "home" || c.Host == Home || !Usable(c.Term) || !temporary || !HasPapers(c.Papers, TemporaryPapers()))
                {
                    return false;
                }

                (at, onStay, Host) = ("temp", true, c.Host);
                Until = firstEnd = c.Term is { } term ? End(c.On, term) : null;
                return true;
            case ExtendTemporaryTransfer c:
                var open = at is "temp" or "called" or "abroad" && onStay && Until is not null && Usable(c.Extra);
                if (!open || End(Until!.Value, c.Extra) >= firstEnd!.Value.PlusMonths(12) || !c.HostAgreed)
                {
                    return false;
                }

                Breach(breaches, !c.HomeInformed, "transfer.home-not-informed");
                Breach(breaches, c.On > Until, "transfer.stay-overrun");
                Until = End(Until.Value, c.Extra);
                return true;
            case EndTemporaryTransfer c:
                Breach(breaches, c.On > Until, "transfer.stay-overrun");
                if (at is not ("temp" or "called") || !onStay)
                {
                    return false;
                }

                at = at == "temp" ? "home" : at;
                return EndStay();
            case IntroduceAbroad c:
                return Introduce(c, evidence);
            case PresentAbroad c:
                Breach(breaches, c.On > presentBy, "transfer.presented-abroad-late");
                return c.On >= leaves && Leave("leaving", "abroad") && Settle(c.To);
            case MoveOnAbroad c:
                Breach(breaches, !c.Commented, "transfer.comment-missing");
                return at == "abroad" && Settle(c.To);
            case ReturnFromAbroad c:
                if (at is not ("leaving" or "abroad") || c.On < leaves)
                {
                    return false;
                }

                Breach(breaches, !official && c.On > Until, "transfer.stay-overrun");
                reportBy = After(c.On, 30);
                at = official ? "back" : "home";
                return EndStay();
            case ReportReturn c:
                Breach(breaches, labor && c.On > reportBy, "transfer.return-late");
                return c.SelfReviewConfirmed && at == "back" && Arrive(c.Cell);
            default:
                return false;
        }
    }

    private bool Introduce(IntroduceAbroad c, TransferEvidence? evidence)
    {
        var impossible = c.Reason is MoveReason.Retirement or MoveReason.LossOfCapacity or MoveReason.Quitting or MoveReason.Demobilization or MoveReason.Graduation or MoveReason.WaitingForWork or MoveReason.WaitingForRetirement;
        if (at != "home" || impossible || !Usable(c.Term) || !Lasts(c.LeavesOn, c.Term, 3))
        {
            return false;
        }

        var lasting = Lasts(c.LeavesOn, c.Term, 12);
        var route = !lasting ? AbroadRoute.Grassroots : c.Reason == MoveReason.ExportLabor ? AbroadRoute.DirectSuperior : AbroadRoute.ForeignAffairs;
        TransferPaper[] needed = probationary
            ? [TransferPaper.MoveDocument, TransferPaper.SelfReview, TransferPaper.AdmissionDecision, TransferPaper.HelperComment]
            : [TransferPaper.MoveDocument, TransferPaper.SelfReview];
        if (c.Route != route || !HasPapers(c.Papers, needed) || (lasting && !(Sound(evidence, c.On) && evidence!.Bars.Count == 0)))
        {
            return false;
        }

        (at, official, labor, leaves, onStay) = ("leaving", lasting, route == AbroadRoute.DirectSuperior, c.LeavesOn, !lasting);
        presentBy = After(c.LeavesOn, lasting ? 60 : 30);
        Until = firstEnd = lasting ? null : End(c.LeavesOn, c.Term!.Value);
        return true;
    }

    // Sections 21 and 22: what a move inside the country is.
    private static string Called(MoveReason reason, LocalDate from, Length? term) => reason switch
    {
        MoveReason.Posting or MoveReason.Retirement or MoveReason.LossOfCapacity or MoveReason.Quitting or MoveReason.Demobilization => "official",
        MoveReason.WaitingForRetirement => "temporary",
        MoveReason.Graduation or MoveReason.ExportLabor => "neither",
        MoveReason.Study => !Usable(term) ? "neither" : term is null || End(from, term.Value) > from.PlusMonths(24) ? "official" : Lasts(from, term, 3) ? "temporary" : "neither",
        _ => !Usable(term) ? "neither" : Lasts(from, term, 12) ? "official" : Lasts(from, term, 3) ? "temporary" : "neither",
    };

    private static bool Usable(Length? term) => term is not { } given || (given.Count > 0 && given.Unit != LengthUnit.WorkingDay);

    private static bool Lasts(LocalDate from, Length? term, int months) => term is not { } given || End(from, given) >= from.PlusMonths(months);

    private static LocalDate End(LocalDate from, Length term) => term.Unit == LengthUnit.CalendarDay ? from.PlusDays(term.Count) : from.PlusMonths(term.Count);

    private static LocalDate After(LocalDate from, int days) => WorkingCalendar.Vietnam.AddWorkingDays(from, days)!.On;

    private static void Breach(List<string> breaches, bool happened, string code)
    {
        if (happened)
        {
            breaches.Add(code);
        }
    }

    private static bool HasPapers(ValueList<TransferPaper> papers, IEnumerable<TransferPaper> needed) => needed.All(papers.Contains);

    private static bool IssuedRightly(IssueTransferLetter c, TransferEvidence evidence) => evidence.Extent != TransferExtent.BeyondSuperior || evidence.Superior switch
    {
        SuperiorKind.Provincial or SuperiorKind.CentralPolice => c.By == IntroducingBody.Entrusted,
        SuperiorKind.Army => c.By != IntroducingBody.Grassroots,
        _ => c.By == IntroducingBody.DirectSuperior,
    };

    private IEnumerable<TransferPaper> OfficialPapers(TransferEvidence evidence)
    {
        yield return TransferPaper.MoveDocument;
        yield return TransferPaper.SelfReview;
        yield return TransferPaper.MemberFile;
        yield return TransferPaper.FileSupplement;
        yield return probationary ? TransferPaper.HelperComment : TransferPaper.PartyCard;
        if (evidence.Extent == TransferExtent.BeyondSuperior)
        {
            yield return TransferPaper.CardForm;
        }
    }

    private TransferPaper[] TemporaryPapers() => probationary
        ? [TransferPaper.MoveDocument, TransferPaper.SelfReview, TransferPaper.AdmissionDecision, TransferPaper.HelperComment]
        : [TransferPaper.MoveDocument, TransferPaper.SelfReview, TransferPaper.PartyCard];

    private bool Sound(TransferEvidence? evidence, LocalDate on) => evidence is not null && evidence.From == Home && evidence.AsOf >= on;

    private bool Leave(string from, string to)
    {
        var can = at == from;
        at = can ? to : at;
        return can;
    }

    private bool Forget()
    {
        To = null;
        return true;
    }

    private bool EndStay()
    {
        (onStay, Host, Until, firstEnd) = (false, null, null, null);
        return true;
    }

    private bool Arrive(OrganizationId cell)
    {
        (at, Home, To) = ("home", cell, null);
        return EndStay();
    }

    private bool Settle(OrganizationId place)
    {
        if (official)
        {
            Home = place;
        }
        else
        {
            Host = place;
        }

        return true;
    }
}
