using PartyDomain.Oversight.Inspections;
using PartyDomain.Rulebooks;
using static PartyDomain.EvidenceGrade;
using static PartyDomain.Rulebooks.Instruments;
using static PartyDomain.Rulebooks.StatementKind;

namespace PartyDomain.Oversight;

/// <summary>
/// By when the official statistical forms have to be with the committee above, and which of their rows come and go. What a host's own plan lays down stands in its <see cref="ReportDuty"/>.
/// </summary>
/// <remarks>
/// The forms of 2012 print the number of days. Those of 2017 and 2021 replaced them and were not seen on this point, so the values are
/// presumed from then on. Districts ended on 30 June 2025; no guidance on forms after that day is known.
/// </remarks>
public static class OversightLaw
{
    /// <summary>Calendar days after the end of the period until a district's forms are due at the province (12-HD/BTCTW of 2012, forms).</summary>
    public static Provision<int> DistrictFormsDays { get; } = OfForms("report.forms.district-days", 20);

    /// <summary>Calendar days after the end of the period until a province's forms are due at the Centre (12-HD/BTCTW of 2012, forms).</summary>
    public static Provision<int> ProvinceFormsDays { get; } = OfForms("report.forms.province-days", 30);

    /// <summary>Whether the form on grassroots organizations has its row of townships (thị trấn): they are no level any more since districts ended.</summary>
    public static Provision<bool> TownshipRow { get; } = new(
        "report.forms.row.township",
        Chains.Implementation,
        [
            new(NotKnown, Regulation29),
            new(Enacted, Regulation24, "chưa rõ điểm", Secondary, true),
            new(Restated, Regulation232, "chưa rõ điểm", Secondary),
            new(Changed, Regulation294, "10.1", Confirmed, false),
            new(NotSeen, Regulation20),
            new(NotSeen, Regulation208),
        ]);

    /// <summary>
    /// Whether special zones (đặc khu), which stand beside communes and wards since 294-QĐ/TW, 10.1, have a row in that form. The official form has none and
    /// no new guidance on forms is known, so the row is an addition and presumed.
    /// </summary>
    public static Provision<bool> SpecialZoneRow { get; } = new(
        "report.forms.row.special-zone",
        Chains.Implementation,
        [
            new(NotKnown, Regulation29),
            new(NotKnown, Regulation24),
            new(NotKnown, Regulation232),
            new(Enacted, Regulation294, "10.1", Presumed, true),
            new(NotSeen, Regulation20),
            new(NotSeen, Regulation208),
        ]);

    /// <summary>Every provision of the room.</summary>
    public static IReadOnlyList<Provision> All { get; } = [DistrictFormsDays, ProvinceFormsDays, TownshipRow, SpecialZoneRow, .. InspectionLaw.All];

    private static Provision<int> OfForms(string key, int days) => new(
        key,
        Chains.StatisticalForms,
        [
            new(Enacted, Administration2012, "biểu 1–11-TCTW", Secondary, days),
            new(NotSeen, StatisticalForms2017),
            new(NotSeen, StatisticalForms2021),
        ]);
}
