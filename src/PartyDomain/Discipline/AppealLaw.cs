using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using static PartyDomain.EvidenceGrade;
using static PartyDomain.Rulebooks.Instruments;
using static PartyDomain.Rulebooks.StatementKind;

namespace PartyDomain.Discipline;

/// <summary>Appeals against discipline (khiếu nại kỷ luật đảng). Appeals against striking off go another way.</summary>
public static class AppealLaw
{
    /// <summary>Within how long after receipt of the decision an appeal may be filed (Charter, 39.7).</summary>
    public static Provision<Length> CharterWindow { get; } = Stated.Charter("discipline.appeal.window.charter", "39.7", Length.Months(1));

    /// <summary>An appeal goes to a superior committee or inspection commission, up to the Central Committee (Charter, 39.7).</summary>
    public static Provision<bool> ToSuperior { get; } = Stated.Charter("discipline.appeal.to-superior", "39.7", true);

    /// <summary>Against a decision of an inspection commission its own committee, or that one's standing committee, is the first instance (22-QĐ/TW, 22).</summary>
    public static Provision<bool> OwnCommittee { get; } = Stated.Inspection<bool>(
        "discipline.appeal.own-committee",
        new(NotKnown, Inspection30),
        new(Enacted, Inspection22, "22", Confirmed, true),
        new(Restated, Inspection262, "22", Confirmed, CitedIn: Inspection22.Id),
        new(NotSeen, Inspection296),
        new(NotSeen, Inspection21));

    /// <summary>The same in working days (30-QĐ/TW, 32.5.2.1); no figure of a later regulation was seen.</summary>
    public static Provision<Length> Window { get; } = Stated.Inspection<Length>(
        "discipline.appeal.window",
        new(Enacted, Inspection30, "32.5.2.1", Secondary, Length.WorkingDays(30)),
        new(NotSeen, Inspection22),
        new(NotSeen, Inspection262),
        new(NotSeen, Inspection296),
        new(NotSeen, Inspection21));

    /// <summary>The decision is complied with while an appeal is pending (Charter, 39.9).</summary>
    public static Provision<bool> Complied { get; } = Stated.Charter("discipline.appeal.complied-with", "39.9", true);

    /// <summary>Within how long an appeal is resolved up to the province (30-QĐ/TW, 32.5.2.1).</summary>
    public static Provision<Length> ResolvedLocally { get; } = Resolved("discipline.appeal.resolved-locally", Length.WorkingDays(90));

    /// <summary>Within how long an appeal is resolved at the center (30-QĐ/TW, 32.5.2.1).</summary>
    public static Provision<Length> ResolvedCentrally { get; } = Resolved("discipline.appeal.resolved-centrally", Length.WorkingDays(180));

    /// <summary>The body that handles an appeal resolves it; it does not persuade the member to withdraw (30-QĐ/TW, 32.5.2.1).</summary>
    public static Provision<bool> MustBeResolved { get; } = Stated.Inspection<bool>(
        "discipline.appeal.must-be-resolved",
        new(Enacted, Inspection30, "32.5.2.1", Confirmed, true),
        new(Restated, Inspection22, "chưa rõ điểm", Secondary),
        new(NotSeen, Inspection262),
        new(NotSeen, Inspection296),
        new(NotSeen, Inspection21));

    /// <summary>How an appeal may not be filed (22-QĐ/TW, 23).</summary>
    public static Provision<ValueList<AppealObjection>> Form { get; } = Stated.Inspection<ValueList<AppealObjection>>(
        "discipline.appeal.form",
        new(NotKnown, Inspection30),
        new(Enacted, Inspection22, "23", Confirmed, [AppealObjection.ByProxy, AppealObjection.SkipsLevel, AppealObjection.SeveralAddressees]),
        new(NotSeen, Inspection262),
        new(NotSeen, Inspection296),
        new(NotSeen, Inspection21));

    /// <summary>What is not accepted (296-QĐ/TW, 23).</summary>
    public static Provision<ValueList<AppealObjection>> NotAccepted { get; } = Stated.Inspection<ValueList<AppealObjection>>(
        "discipline.appeal.not-accepted",
        new(NotKnown, Inspection30),
        new(NotKnown, Inspection22),
        new(NotKnown, Inspection262),
        new(
            Enacted,
            Inspection296,
            "23",
            Secondary,
            [
                AppealObjection.Late, AppealObjection.AtSuperior, AppealObjection.FinallyConcluded, AppealObjection.Convicted,
                AppealObjection.ByProxy, AppealObjection.BeforeWrittenDecision, AppealObjection.RefusedDecision, AppealObjection.AfterTransferOut,
            ]),
        new(NotSeen, Inspection21));

    /// <summary>The last instance for reprimand, warning and removal (22-QĐ/TW, 22).</summary>
    public static Provision<PartyBody> LastInstance { get; } = Last("discipline.appeal.last-instance", PartyBody.CentralInspectionCommission);

    /// <summary>The last instance for expulsion decided by bodies directly under the Central Committee, or below them (22-QĐ/TW, 22).</summary>
    public static Provision<PartyBody> LastInstanceExpulsion { get; } = Last("discipline.appeal.last-instance.expulsion", PartyBody.Secretariat);

    /// <summary>The last instance for decisions of central bodies (22-QĐ/TW, 22).</summary>
    public static Provision<PartyBody> LastInstanceCentral { get; } = Last("discipline.appeal.last-instance.central", PartyBody.CentralCommittee);

    /// <summary>Everything this file declares.</summary>
    public static IReadOnlyList<Provision> All { get; } =
    [
        CharterWindow, ToSuperior, OwnCommittee, Window, Complied, ResolvedLocally, ResolvedCentrally, MustBeResolved, Form, NotAccepted, LastInstance, LastInstanceExpulsion, LastInstanceCentral,
    ];

    private static Provision<Length> Resolved(string key, Length length) => Stated.Inspection<Length>(
        key,
        new(Enacted, Inspection30, "32.5.2.1", Confirmed, length),
        new(NotSeen, Inspection22),
        new(NotSeen, Inspection262),
        new(NotSeen, Inspection296),
        new(NotSeen, Inspection21));

    private static Provision<PartyBody> Last(string key, PartyBody body) => Stated.Inspection<PartyBody>(
        key,
        new(NotKnown, Inspection30),
        new(Enacted, Inspection22, "22", Confirmed, body),
        new(Restated, Inspection262, "22", Confirmed, CitedIn: Inspection22.Id),
        new(NotSeen, Inspection296),
        new(NotSeen, Inspection21));
}
