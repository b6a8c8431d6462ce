using PartyDomain.Quotas;
using PartyDomain.Rulebooks;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>Whether a limit is kept. Null means that it depends on persons of whom it is not known, or that there is nothing to measure by.</summary>
internal sealed record LimitAnswer(
    bool? Holds,
    long? Most,
    long? Least,
    long? Excess,
    long? Shortfall,
    LimitObstacle? Obstacle,
    Fraction? Share,
    string? Percent,
    InForceStatus? Status,
    Citation? Citation,
    EvidenceGrade? Grade)
{
    public static LimitAnswer OfCap(LimitResult? result, InForce<Cap>? law) =>
        Of(result, law) with { Most = result?.Bound };

    public static LimitAnswer OfFloor(LimitResult result) => Of(result, null) with { Least = result.Bound };

    private static LimitAnswer Of(LimitResult? result, InForce<Cap>? law)
    {
        Fraction? share = result is { Whole: > 0 and var whole } ? new Fraction(result.Part, whole) : null;
        return new(result?.Holds, null, null, result?.Excess, result?.Shortfall, result?.Obstacle, share, Printed.Percent(share), law?.Status, law?.Citation, law?.Grade);
    }
}
