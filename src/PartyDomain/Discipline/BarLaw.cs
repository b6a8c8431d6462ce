using PartyDomain.Membership.Transfers;
using PartyDomain.Membership.Leaving;
using PartyDomain.Rulebooks;
using static PartyDomain.EvidenceGrade;
using static PartyDomain.Rulebooks.Instruments;
using static PartyDomain.Rulebooks.StatementKind;

namespace PartyDomain.Discipline;

/// <summary>What a case bars elsewhere while it is considered, and how a member is heard.</summary>
public static class BarLaw
{
    /// <summary>No posting, appointment, rank or title for a member who is being considered for discipline (102-QĐ/TW, 2.11; 69-QĐ/TW, 2.13). It does not speak of who serves a measure.</summary>
    public static Provision<bool> Personnel { get; } = Stated.Penalties<bool>(
        "discipline.bar.personnel",
        new(Enacted, Penalties102, "2.11", Confirmed, true),
        new(Restated, Penalties69, "2.13"),
        new(NotSeen, Penalties212));

    /// <summary>No official transfer while under inspection or while a complaint or denunciation is handled (29-QĐ/TW, 6.3.1; 294-QĐ/TW, 6.3.1 đ).</summary>
    public static Provision<bool> Transfer => TransferLaw.Barred;

    /// <summary>Who must be expelled may neither be struck off nor allowed to leave (30-QĐ/TW, 35.2.2).</summary>
    public static Provision<bool> LeavingInsteadOfExpulsion => RequestLaw.InsteadOfExpulsion;

    /// <summary>A committee member who must be removed from office may not be let step down instead (30-QĐ/TW, 35.2).</summary>
    public static Provision<bool> SteppingDownInsteadOfRemoval { get; } = Stated.Inspection<bool>(
        "discipline.bar.stepping-down-instead-of-removal",
        new(Enacted, Inspection30, "35.2", Confirmed, true),
        new(Restated, Inspection22, "chưa rõ điểm", Secondary),
        new(NotSeen, Inspection262),
        new(NotSeen, Inspection296),
        new(NotSeen, Inspection21));

    /// <summary>The member is heard before the decision, however clear the violation (Charter, 39.3; 30-QĐ/TW, 39.3.1).</summary>
    public static Provision<bool> Heard { get; } = Stated.Charter("discipline.hearing.required", "39.3", true);

    /// <summary>The case goes on where the member refuses self-criticism (Charter, 39.1; 30-QĐ/TW, 39.1.1).</summary>
    public static Provision<bool> RefusalNoObstacle { get; } = Stated.Charter("discipline.hearing.refusal-no-obstacle", "39.1", true);

    /// <summary>Whether the case goes on where the member is absent with a good reason: not seen.</summary>
    public static Provision<bool> AbsenceWithReason { get; } = Stated.Inspection<bool>(
        "discipline.hearing.absence-with-reason",
        new(NotKnown, Inspection30),
        new(NotKnown, Inspection22),
        new(NotKnown, Inspection262),
        new(NotKnown, Inspection296),
        new(NotKnown, Inspection21));

    /// <summary>Everything this file declares.</summary>
    public static IReadOnlyList<Provision> All { get; } = [Personnel, SteppingDownInsteadOfRemoval, Heard, RefusalNoObstacle, AbsenceWithReason];
}
