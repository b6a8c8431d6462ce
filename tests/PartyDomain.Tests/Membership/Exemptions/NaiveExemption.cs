using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Membership.Exemptions;
using PartyDomain.Voting;

namespace PartyDomain.Tests.Membership.Exemptions;

/// <summary>A second model of exemption under the guidance of September 2025, from the sheet alone: plain fields, the cautious readings, twelve voters everywhere.</summary>
internal sealed class NaiveExemption(bool hasBase)
{
    private ExemptionReason? asked;
    private ExemptionReason? held;
    private bool medical;

    public string Phase { get; private set; } = "none";

    /// <summary>Says whether a command is lawful, and does it if so.</summary>
    public bool Accept(MembershipCommand command)
    {
        switch (command)
        {
            case ApplyForExemption c when Phase is "none" or "exempt" && IsComplete(c):
                (Phase, asked, medical) = ("requested", c.Reason, false);
                return true;
            case RegisterMedicalPaper c when Phase == "requested" && c.IssuedOn <= c.On:
                medical = true;
                return true;
            case WithdrawExemption when Phase is "requested" or "proposed":
                Back();
                return true;
            case ConsiderExemption c when Phase == "requested" && IsPossible(c.Ballot) && (asked != ExemptionReason.OldOrWeak || medical):
                Vote(c.Ballot, asked == ExemptionReason.OldOrWeak);
                return true;
            case DecideExemption c when Phase == "proposed" && IsPossible(c.Ballot) && c.By == (hasBase ? PartyBody.GrassrootsCommittee : PartyBody.SuperiorStandingCommittee):
                Vote(c.Ballot, true);
                return true;
            case ReportExemption when Phase == "exempt" && held == ExemptionReason.OldOrWeak:
                return true;
            case RegisterStay c when Phase == "exempt" && c.RegisteredOn <= c.On:
                return true;
            case ResolveReturn c when Phase == "exempt" && held == ExemptionReason.OldOrWeak && IsPossible(c.Ballot):
                if (2 * c.Ballot.VotesFor > 12)
                {
                    (Phase, held) = ("none", null);
                }

                return true;
            case EndExemption when Phase == "exempt" && held != ExemptionReason.OldOrWeak:
                (Phase, held) = ("none", null);
                return true;
            default:
                return false;
        }
    }

    private static bool IsComplete(ApplyForExemption c)
    {
        if (c.Reason == ExemptionReason.OldOrWeak)
        {
            return c.Until is not { } last || c.From <= last;
        }

        return c is { Written: true, Until: { } until } && c.From <= until
            && (c.Reason is not (ExemptionReason.MobileWork or ExemptionReason.Away) || until < c.From.PlusMonths(12));
    }

    private static bool IsPossible(Ballot ballot) => ballot.VotesFor + ballot.VotesAgainst + ballot.Abstentions is > 0 and <= 12;

    private void Vote(Ballot ballot, bool decides)
    {
        if (2 * ballot.VotesFor <= 12)
        {
            Back();
        }
        else if (decides)
        {
            (Phase, held, asked) = ("exempt", asked, null);
        }
        else
        {
            Phase = "proposed";
        }
    }

    private void Back() => (Phase, asked) = (held is null ? "none" : "exempt", null);
}
