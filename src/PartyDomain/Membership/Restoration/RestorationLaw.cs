using NodaTime;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using static PartyDomain.EvidenceGrade;
using static PartyDomain.Rulebooks.Instruments;
using static PartyDomain.Rulebooks.StatementKind;

namespace PartyDomain.Membership.Restoration;

/// <summary>Questions of party membership (đảng tịch), rights restored and activity resumed (294-QĐ/TW, 5). The earlier regulations were not seen on them.</summary>
public static class RestorationLaw
{
    /// <summary>Who settles the question for a cadre managed by the Centre (294-QĐ/TW, 5.1.1).</summary>
    public static Provision<PartyBody> Central { get; } = FirstSeen.In294("restoration.decider.central", "5.1.1", PartyBody.CentralOrganizationCommission);

    /// <summary>Who decides where a committee directly under the Central Committee disagrees with that conclusion (294-QĐ/TW, 5.1.1).</summary>
    public static Provision<PartyBody> CentralDisputed { get; } = FirstSeen.In294("restoration.decider.central-disputed", "5.1.1", PartyBody.Secretariat);

    /// <summary>Who settles it for a cadre managed by a province (294-QĐ/TW, 5.1.2).</summary>
    public static Provision<PartyBody> Provincial { get; } = FirstSeen.In294("restoration.decider.provincial", "5.1.2", PartyBody.ProvincialStandingCommittee);

    /// <summary>Who settles it for any other member; a delegated grassroots committee does not (294-QĐ/TW, 5.1.3).</summary>
    public static Provision<PartyBody> Other { get; } = FirstSeen.In294("restoration.decider.other", "5.1.3", PartyBody.SuperiorStandingCommittee);

    /// <summary>A question once concluded is not reopened without something new (294-QĐ/TW, 5.2.1).</summary>
    public static Provision<bool> NotReopened { get; } = FirstSeen.In294("restoration.not-reopened", "5.2.1", true);

    /// <summary>Rights are restored only where the removal was concluded to be wrongful, and the person kept a member's standing since (294-QĐ/TW, 5.2.2).</summary>
    public static Provision<bool> Wrongful { get; } = FirstSeen.In294("restoration.wrongful", "5.2.2", true);

    /// <summary>Seniority of a restored member is continuous (294-QĐ/TW, 5.2.2; 06-HD/TW, 5.3).</summary>
    public static Provision<bool> Continuous { get; } = Guided("restoration.seniority-continuous");

    /// <summary>The dues of the time between are paid afterwards, at the rates of that time (06-HD/TW, 5.3).</summary>
    public static Provision<bool> DuesOwed { get; } = Guided("restoration.dues-owed");

    /// <summary>Activity is not resumed by a member who caused the interruption, who is struck off; any other needs the confirmation of cell and grassroots committee (294-QĐ/TW, 5.2.8).</summary>
    public static Provision<bool> Resumption { get; } = FirstSeen.In294("restoration.resumption", "5.2.8", true);

    /// <summary>Who is doubted but proven to be admitted, and active since, is recognized; who claimed membership falsely is struck off (294-QĐ/TW, 5.2.7).</summary>
    public static Provision<bool> Doubtful { get; } = FirstSeen.In294("restoration.doubtful", "5.2.7", true);

    /// <summary>Admissions under 18 before this day keep their date (294-QĐ/TW, 5.2.3).</summary>
    public static Provision<LocalDate> UnderEighteen { get; } = FirstSeen.In294("restoration.history.under-18", "5.2.3", new LocalDate(1960, 9, 5));

    /// <summary>The same south of the Bến Hải (294-QĐ/TW, 5.2.3).</summary>
    public static Provision<LocalDate> UnderEighteenSouth { get; } = FirstSeen.In294("restoration.history.under-18.south", "5.2.3", new LocalDate(1975, 4, 30));

    /// <summary>The last day of admissions that one introducer is enough for: the end of July 1954 (294-QĐ/TW, 5.2.4).</summary>
    public static Provision<LocalDate> OneIntroducer { get; } = FirstSeen.In294("restoration.history.one-introducer", "5.2.4", new LocalDate(1954, 7, 31));

    /// <summary>The same south of the Bến Hải: the end of December 1973 (294-QĐ/TW, 5.2.4).</summary>
    public static Provision<LocalDate> OneIntroducerSouth { get; } = FirstSeen.In294("restoration.history.one-introducer.south", "5.2.4", new LocalDate(1973, 12, 31));

    /// <summary>The last day of joining the Việt Minh or a secret mass organization: the end of February 1951 (294-QĐ/TW, 5.2.5).</summary>
    public static Provision<LocalDate> VietMinh { get; } = FirstSeen.In294("restoration.history.viet-minh", "5.2.5", new LocalDate(1951, 2, 28));

    /// <summary>The last day of a member's tasks without an admission: the end of July 1954 (294-QĐ/TW, 5.2.6).</summary>
    public static Provision<LocalDate> Tasks { get; } = FirstSeen.In294("restoration.history.tasks", "5.2.6", new LocalDate(1954, 7, 31));

    /// <summary>The same south of the Bến Hải: 30 April 1975 (294-QĐ/TW, 5.2.6).</summary>
    public static Provision<LocalDate> TasksSouth { get; } = FirstSeen.In294("restoration.history.tasks.south", "5.2.6", new LocalDate(1975, 4, 30));

    /// <summary>Everything this file declares.</summary>
    public static IReadOnlyList<Provision> All { get; } =
    [
        Central, CentralDisputed, Provincial, Other, NotReopened, Wrongful, Continuous, DuesOwed, Resumption, Doubtful,
        UnderEighteen, UnderEighteenSouth, OneIntroducer, OneIntroducerSouth, VietMinh, Tasks, TasksSouth,
    ];

    private static Provision<bool> Guided(string key) => new(
        key,
        Chains.Secretariat,
        [
            new(Enacted, Guidance2016, "5.3", Secondary, true),
            new(Restated, Guidance2021, "5.3"),
            new(Restated, Guidance2025, "5.3"),
            new(NotSeen, Guidance2026),
        ]);
}
