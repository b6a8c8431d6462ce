using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Membership.Leaving;
using PartyDomain.Voting;

namespace PartyDomain.Tests.Membership.Leaving;

/// <summary>A second model of leaving and striking off under the texts of 2025, from the sheet alone: plain fields, the cautious readings, twelve voters everywhere.</summary>
internal sealed class NaiveLeaving(bool hasBase, bool hasPart)
{
    private StrikingGround ground;
    private LocalDate? lastRequest;
    private LocalDate? decided;
    private int requests;
    private bool reviewed;
    private bool refused;
    private bool appraised;
    private int lastLevel;
    private PartyBody pending;
    private bool concluded;

    public string Phase { get; private set; } = "none";

    /// <summary>Says whether a command is lawful, and does it if so.</summary>
    public bool Accept(MembershipCommand command)
    {
        var lawful = IsLawful(command);
        if (lawful)
        {
            Do(command);
        }

        return lawful;
    }

    private bool IsLawful(MembershipCommand command) => command switch
    {
        ApplyToLeave c => Phase == "none" && c.Written && c.ReasonGiven,
        WithdrawLeaving => Phase is "applied" or "leaving-proposed" or "leaving-proposed-above" or "leaving-escalated",
        ResolveLeaving c => Phase == "applied" && IsPossible(c.Ballot),
        ResolveLeavingAtCommittee c => Phase == "leaving-proposed" && hasBase && (!hasPart || appraised) && IsPossible(c.Ballot),
        DecideLeaving c => MayDecide("leaving", c.By, c.Ballot),
        IssueSeniorityCertificate => Phase == "left",
        AppraiseLeaving => Phase is "leaving-proposed" or "striking-proposed" && hasPart,
        RecordDeath => Phase is not ("left" or "struck-off" or "appealed" or "died"),
        OpenStrikingOff c => Phase is "none" or "applied" && Holds(c),
        AskForOwnReview c => Phase == "striking-opened" && (lastRequest is null || c.On > lastRequest),
        SubmitOwnReview or RefuseOwnReview => Phase == "striking-opened",
        CloseStrikingOff => Phase.StartsWith("striking", StringComparison.Ordinal),
        ResolveStrikingOff c => Phase == "striking-opened" && IsPossible(c.Ballot) && (IsDirect || (reviewed && c.MemberAttended) || refused || requests >= 3),
        ResolveStrikingOffAtCommittee c => Phase == "striking-proposed" && hasBase && (!hasPart || appraised) && IsPossible(c.Ballot),
        DecideStrikingOff c => MayDecide("striking", c.By, c.Ballot) || (Phase == "striking-opened" && IsDirect && c.By == PartyBody.SuperiorStandingCommittee && IsPossible(c.Ballot)),
        ReceiveStrikingOff c => Phase == "struck-off" && c.ReceivedOn <= c.On && c.ReceivedOn >= decided,
        AppealStrikingOff c => Phase == "struck-off" && c.By == AppealFiler.Member && c.FiledOn <= c.On && Level(c.To) > lastLevel && Level(c.To) <= 4 && !concluded,
        ResolveStrikingOffAppeal c => Phase == "appealed" && c.By == pending,
        _ => false,
    };

    private bool IsDirect => ground is StrikingGround.TransferPapersNotFiled or StrikingGround.FalseMember or StrikingGround.OwnFaultGap;

    private static bool IsPossible(Ballot ballot) => ballot.VotesFor + ballot.VotesAgainst + ballot.Abstentions is > 0 and <= 12;

    private static bool TwoThirds(Ballot ballot) => 3 * ballot.VotesFor >= 24;

    private bool MayDecide(string what, PartyBody by, Ballot ballot) =>
        by == PartyBody.SuperiorStandingCommittee && IsPossible(ballot)
        && (Phase == $"{what}-proposed-above" || Phase == $"{what}-escalated" || (Phase == $"{what}-proposed" && !hasBase && (!hasPart || appraised)));

    private void Do(MembershipCommand command)
    {
        switch (command)
        {
            case ApplyToLeave:
                Begin("applied");
                break;
            case WithdrawLeaving or CloseStrikingOff:
                Phase = "none";
                break;
            case ResolveLeaving c:
                Phase = TwoThirds(c.Ballot) ? "leaving-proposed" : "leaving-escalated";
                break;
            case ResolveLeavingAtCommittee c:
                Phase = TwoThirds(c.Ballot) ? "leaving-proposed-above" : "leaving-escalated";
                break;
            case DecideLeaving c:
                Phase = 2 * c.Ballot.VotesFor > 12 ? "left" : "none";
                break;
            case AppraiseLeaving:
                appraised = true;
                break;
            case RecordDeath:
                Phase = "died";
                break;
            case OpenStrikingOff c:
                Begin("striking-opened");
                ground = c.Ground;
                break;
            case AskForOwnReview c:
                (requests, lastRequest) = (requests + 1, c.On);
                break;
            case SubmitOwnReview:
                reviewed = true;
                break;
            case RefuseOwnReview:
                refused = true;
                break;
            case ResolveStrikingOff c:
                Phase = TwoThirds(c.Ballot) ? "striking-proposed" : "striking-escalated";
                break;
            case ResolveStrikingOffAtCommittee c:
                Phase = TwoThirds(c.Ballot) ? "striking-proposed-above" : "striking-escalated";
                break;
            case DecideStrikingOff c:
                (Phase, decided, lastLevel) = (2 * c.Ballot.VotesFor > 12 ? "struck-off" : "none", c.On, 2);
                break;
            case AppealStrikingOff c:
                (Phase, pending, lastLevel) = ("appealed", c.To, Level(c.To));
                break;
            case ResolveStrikingOffAppeal c:
                (Phase, concluded) = (c.Annulled ? "none" : "struck-off", concluded || pending == PartyBody.Secretariat);
                break;
            default:
                break;
        }
    }

    private void Begin(string phase) =>
        (Phase, lastRequest, decided, requests, reviewed, refused, appraised, lastLevel, concluded) = (phase, null, null, 0, false, false, false, 0, false);

    private static int Level(PartyBody body) => body switch
    {
        PartyBody.GrassrootsCommittee or PartyBody.DelegatedCommittee or PartyBody.GrassrootsStandingCommittee or PartyBody.EmpoweredStandingCommittee => 1,
        PartyBody.SuperiorStandingCommittee or PartyBody.SuperiorCommittee or PartyBody.DirectSuperior => 2,
        PartyBody.ProvincialStandingGroup or PartyBody.ProvincialStandingCommittee or PartyBody.ProvincialCommittee or PartyBody.PoliceStandingCommittee => 3,
        PartyBody.Secretariat => 4,
        _ => 9 * (body is PartyBody.Politburo or PartyBody.CentralCommittee ? 1 : 0),
    };

    // The sheet's grounds: three months of one calendar year that follow each other and are over; twelve months of education; two years in a row; three months of papers.
    private static bool Holds(OpenStrikingOff c)
    {
        var facts = c.Facts;
        var over = facts.Months.Where(month => !month.GoodReason && new LocalDate(month.Year, month.Month, 1).PlusMonths(1) <= c.On).ToList();
        return c.Ground switch
        {
            StrikingGround.AbandonedActivity or StrikingGround.UnpaidDues =>
                over.Any(first => over.Any(month => month.Year == first.Year && month.Month == first.Month + 1) && over.Any(month => month.Year == first.Year && month.Month == first.Month + 2)),
            StrikingGround.CardReturned or StrikingGround.CardDestroyed => true,
            StrikingGround.WillLost => !facts.Excused && facts.Since is { } since && since.PlusMonths(12) <= c.On,
            StrikingGround.TwoYearsInBreach => facts.Years.Any(year => facts.Years.Contains(year + 1)),
            StrikingGround.TransferPapersNotFiled => !facts.Excused && facts.Contacted && facts.Destination is not null && facts.Since is { } start && c.On > start.PlusMonths(3),
            _ => facts.ConcludedOn <= c.On,
        };
    }
}
