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
    /// <summary>A question once concluded is not reopened without something new (294-QĐ/TW, 5.2.1).</summary>
    public static Provision<bool> NotReopened { get; } = FirstSeen.In294("restoration.not-reopened", "5.2.1", true);

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
        NotReopened, Resumption, Doubtful,
        UnderEighteen, UnderEighteenSouth, OneIntroducer, OneIntroducerSouth, VietMinh, Tasks, TasksSouth,
    ];
}
