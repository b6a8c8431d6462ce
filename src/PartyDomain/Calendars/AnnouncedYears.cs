using NodaTime;

namespace PartyDomain.Calendars;

/// <summary>The announced schedules of 2015 to 2027: statutory days, make-up days and swaps, with the notices they come from.</summary>
/// <remarks>The swaps follow directions of the Prime Minister told by the Government Office and the ministry; they bind bodies with a fixed weekend.</remarks>
internal static class AnnouncedYears
{
    /// <summary>A Saturday of 2014 worked in exchange for 2 January 2015: announced, though the rest of 2014 is presumed.</summary>
    public static readonly LocalDate WorkedForNewYear2015 = new(2014, 12, 27);

    /// <summary>The make-up day for the Hùng Kings' day of Sunday 14 April 2019: by law, but not named in the notice and seen in one data set only.</summary>
    public static readonly LocalDate UnnamedMakeUp2019 = new(2019, 4, 15);

    // Month and day as one number: 216 is 16 February. First the weekdays off, then the weekend days worked.
    public static YearSchedule? Find(int year) => year switch
    {
        2015 => Year(year, [101, 102, 216, 217, 218, 219, 220, 223, 428, 429, 430, 501, 902], [214, 425], EvidenceGrade.Confirmed, "MoLISA announcement of the 2015 schedule, after Tờ trình 89/TTr-LĐTBXH (20/11/2014)"),
        2016 => Year(year, [101, 208, 209, 210, 211, 212, 418, 502, 503, 902], [], EvidenceGrade.Confirmed, "Thông báo 4659/TB-LĐTBXH (13/11/2015)"),
        2017 => Year(year, [102, 126, 127, 130, 131, 201, 406, 501, 502, 904], [], EvidenceGrade.Confirmed, "PM approval reported 15/11/2016; MoLISA schedule for 2017 (number not seen)"),
        2018 => Year(year, [101, 214, 215, 216, 219, 220, 425, 430, 501, 903, 1231], [], EvidenceGrade.Confirmed, "Thông báo 573/TB-VPCP (14/12/2017); 6519/VPCP-KGVX (11/07/2018) for 31/12/2018"),
        2019 => Year(year, [101, 204, 205, 206, 207, 208, 415, 429, 430, 501, 902], [105, 504], EvidenceGrade.Confirmed, "Công văn 6519/VPCP-KGVX (11/07/2018); Thông báo 3238/TB-LĐTBXH"),
        2020 => Year(year, [101, 123, 124, 127, 128, 129, 402, 430, 501, 902], [], EvidenceGrade.Confirmed, "PM approval (10/2019) and MoLISA notice (number not seen)"),
        2021 => Year(year, [101, 210, 211, 212, 215, 216, 421, 430, 503, 902, 903], [], EvidenceGrade.Confirmed, "MoLISA announcement 09/12/2020 (Thông báo 4875/TB-LĐTBXH per a secondary study)"),
        2022 => Year(year, [103, 131, 201, 202, 203, 204, 411, 502, 503, 901, 902], [], EvidenceGrade.Confirmed, "Công văn 245/VPCP (11/01/2022); Thông báo 119/TB-LĐTBXH per a secondary study"),
        2023 => Year(year, [102, 120, 123, 124, 125, 126, 501, 502, 503, 901, 904], [], EvidenceGrade.Confirmed, "Government Office dispatch of 01/12/2022; Thông báo 5034/TB-LĐTBXH"),
        2024 => Year(year, [101, 208, 209, 212, 213, 214, 418, 429, 430, 501, 902, 903], [504], EvidenceGrade.Confirmed, "8662/VPCP-KGVX (03/11/2023); Thông báo 5015/TB-LĐTBXH (22/11/2023; a Bình Dương page prints 5014); 2450/VPCP-KGVX (12/04/2024); 1570/TB-LĐTBXH"),
        2025 => Year(year, [101, 127, 128, 129, 130, 131, 407, 430, 501, 502, 901, 902], [426], EvidenceGrade.Confirmed, "8726/VPCP-KGVX (26/11/2024); Thông báo 6150/TB-BLĐTBXH (03/12/2024)"),
        2026 => Year(year, [101, 102, 216, 217, 218, 219, 220, 427, 430, 501, 831, 901, 902, 1124], [110, 822], EvidenceGrade.Confirmed, "9859/VPCP-KGVX (13/10/2025); Thông báo 9441/TB-BNV (16/10/2025); 12729/VPCP-KGVX (25/12/2025); Nghị quyết 28/2026/QH16; 10065/VPCP-KGVX (02/10/2026) for 24/11"),
        2027 => Year(year, [101, 204, 205, 208, 209, 210, 416, 430, 503, 902, 903, 1124], [], EvidenceGrade.Secondary, "10065/VPCP-KGVX (02/10/2026) for Tết and 2/9; the other days by law"),
        _ => null,
    };

    private static YearSchedule Year(int year, ReadOnlySpan<int> off, ReadOnlySpan<int> worked, EvidenceGrade grade, string source) =>
        new(year, Dates(year, off), Dates(year, worked), grade, source);

    private static ValueList<LocalDate> Dates(int year, ReadOnlySpan<int> days)
    {
        var dates = new LocalDate[days.Length];
        for (var i = 0; i < days.Length; i++)
        {
            dates[i] = new LocalDate(year, days[i] / 100, days[i] % 100);
        }

        return dates.ToValueList();
    }
}
