using PartyDomain.Membership.Transfers;

namespace PartyDomain.Tests.Membership.Histories;

/// <summary>Where a transfer of the second model's member has come: one place at a time.</summary>
internal sealed class NaiveJourney
{
    private bool isGuest;
    private bool goesAbroad;
    private bool forGood;

    public string At { get; private set; } = "home";

    public OrganizationId? To { get; private set; }

    public OrganizationId? Host { get; private set; }

    public void Clear() => (At, To, Host, isGuest, goesAbroad, forGood) = ("home", null, null, false, false, false);

    /// <summary>What a fact makes of it, and which cell is home from then on.</summary>
    public OrganizationId? See(TransferEvent happened, OrganizationId? home)
    {
        switch (happened)
        {
            case MemberReceived e:
                Clear();
                return e.To;
            case ReturnReported e:
                Clear();
                return e.Cell;
            case PresentedAbroad e when goesAbroad:
                At = "abroad";
                return Arrive(e.To, home);
            case MovedOnAbroad e when goesAbroad:
                return Arrive(e.To, home);
            case TransferGroundRegistered:
                (At, To, goesAbroad, forGood) = ("called", null, false, false);
                break;
            case TransferLetterIssued e:
                Clear();
                (At, To) = ("letter", e.To);
                break;
            case TransferLetterPresented when To is not null:
                At = "shown";
                break;
            case ReceptionRefused:
                (At, To, goesAbroad, forGood) = ("called", null, false, false);
                break;
            case TransferRedirected e:
                (At, To, goesAbroad, forGood) = ("letter", e.To, false, false);
                break;
            case TransferPapersLost:
                At = "lost";
                break;
            case TransferCancelled:
                (At, To) = (isGuest && !goesAbroad ? "temp" : "home", null);
                if (At == "home")
                {
                    Clear();
                }

                break;
            case TemporaryTransferStarted e:
                Clear();
                (At, isGuest, Host) = ("temp", true, e.Host);
                break;
            case TemporaryTransferEnded:
                (At, isGuest, Host) = (At == "temp" ? "home" : At, false, null);
                break;
            case IntroducedAbroad e:
                Clear();
                (At, goesAbroad, forGood) = ("leaving", true, e.Transfer == TransferKind.Official);
                isGuest = !forGood;
                break;
            case ReturnedFromAbroad when forGood:
                At = "back";
                break;
            case ReturnedFromAbroad:
                Clear();
                break;
            default:
                break;
        }

        return home;
    }

    /// <summary>The members of a cell go to another one: who was to come there, or was a guest there, goes along.</summary>
    public void Taken(OrganizationId from, OrganizationId to, OrganizationId? home)
    {
        To = To == from ? to : To;
        Host = Host == from ? to : Host;
        if (!goesAbroad && isGuest && Host == home)
        {
            (isGuest, Host) = (false, null);
        }

        if (To is not null && To == home)
        {
            (At, To, goesAbroad, forGood) = (isGuest ? "temp" : "home", null, false, false);
        }

        At = At == "temp" && !isGuest ? "home" : At;
    }

    private OrganizationId? Arrive(OrganizationId place, OrganizationId? home)
    {
        if (forGood)
        {
            return place;
        }

        Host = isGuest ? place : Host;
        return home;
    }
}
