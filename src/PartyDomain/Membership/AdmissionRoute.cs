using PartyDomain.Membership.Admission;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;

namespace PartyDomain.Membership;

/// <summary>The route of a cell's resolution: which bodies vote, and who decides by what share.</summary>
/// <param name="Kind">The route.</param>
/// <param name="CommitteeVotes">Whether a grassroots committee votes between cell and decision; null where a setting must say.</param>
/// <param name="Decider">Who decides.</param>
/// <param name="DecisionShare">The share by which it admits or recognizes.</param>
/// <param name="StrikeOffShare">The share by which it strikes a probationer off.</param>
public sealed record AdmissionRoute(
    RouteKind Kind,
    bool? CommitteeVotes,
    PartyBody Decider,
    Provision<Share> DecisionShare,
    Provision<Share> StrikeOffShare);
