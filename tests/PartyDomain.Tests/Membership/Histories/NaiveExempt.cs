using NodaTime;
using PartyDomain.Membership.Exemptions;

namespace PartyDomain.Tests.Membership.Histories;

/// <summary>The exemption of the second model's member: what is asked for and what is held.</summary>
internal sealed class NaiveExempt
{
    private (LocalDate From, LocalDate? Until, bool Again)? asked;

    public (LocalDate From, LocalDate? Until)? Held { get; private set; }

    public void Clear() => (asked, Held) = (null, null);

    public void See(ExemptionEvent happened)
    {
        switch (happened)
        {
            case ExemptionRequested e:
                asked = (e.From, e.Until, e.IsRenewal);
                break;
            case ExemptionConsidered { Tally.Carried: true, Decides: false }:
                break;
            case ExemptionConsidered { Tally.Carried: true } or ExemptionDecided { Tally.Carried: true }:
                Grant();
                break;
            case ExemptionConsidered or ExemptionDecided or ExemptionWithdrawn:
                asked = null;
                break;
            case ReturnResolved { Tally.Carried: true } or ExemptionEnded:
                Clear();
                break;
            default:
                break;
        }
    }

    private void Grant()
    {
        if (asked is { } request)
        {
            var goesOn = request.Again && Held is { Until: { } until } && request.From <= until.PlusDays(1);
            Held = (goesOn ? Held!.Value.From : request.From, request.Until);
            asked = null;
        }
    }
}
