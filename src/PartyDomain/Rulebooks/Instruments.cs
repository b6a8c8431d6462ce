using NodaTime;
using static PartyDomain.EvidenceGrade;

namespace PartyDomain.Rulebooks;

/// <summary>The instruments the library knows. A new one is added here and in its chain, and stated in the law files it speaks of.</summary>
/// <remarks>Where no text was seen that says when an instrument takes effect, the day of signing is presumed and graded so.</remarks>
public static class Instruments
{
    private const string Congress = "Đại hội";
    private const string CentralCommittee = "BCHTW";
    private const string SecretariatOffice = "BBT";
    private const string OrganizationCommission = "BTCTW";
    private const string PoliticalBureau = "BCT";
    private const string InspectionCommission = "UBKTTW";

    /// <summary>Charter of the XI Congress (Điều lệ Đảng), unamended by the XII, XIII and XIV Congresses.</summary>
    public static Instrument Charter2011 { get; } = New("Điều lệ Đảng", (2011, 1, 19), Congress, null, Presumed, "Điều lệ Đảng Cộng sản Việt Nam (Đại hội XI)");

    /// <summary>Regulation 23-QĐ/TW of 2006 on implementing the Charter of the X Congress.</summary>
    public static Instrument Regulation23 { get; } = New("23-QĐ/TW", (2006, 10, 31), CentralCommittee, null, Confirmed, "Quy định thi hành Điều lệ Đảng");

    /// <summary>Regulation 45-QĐ/TW of 2011 on implementing the Charter.</summary>
    public static Instrument Regulation45 { get; } = New("45-QĐ/TW", (2011, 11, 1), CentralCommittee, null, Confirmed, "Quy định thi hành Điều lệ Đảng");

    /// <summary>Regulation 29-QĐ/TW of 2016 on implementing the Charter.</summary>
    public static Instrument Regulation29 { get; } = New("29-QĐ/TW", (2016, 7, 25), CentralCommittee, null, Confirmed, "Quy định thi hành Điều lệ Đảng");

    /// <summary>Regulation 24-QĐ/TW of 2021 on implementing the Charter.</summary>
    public static Instrument Regulation24 { get; } = New("24-QĐ/TW", (2021, 7, 30), CentralCommittee, null, Confirmed, "Quy định thi hành Điều lệ Đảng");

    /// <summary>Regulation 232-QĐ/TW of 2025 on implementing the Charter.</summary>
    public static Instrument Regulation232 { get; } = New("232-QĐ/TW", (2025, 1, 20), CentralCommittee, null, Confirmed, "Quy định thi hành Điều lệ Đảng");

    /// <summary>Regulation 294-QĐ/TW, signed 26 May 2025, in force from 1 July 2025.</summary>
    public static Instrument Regulation294 { get; } = New("294-QĐ/TW", (2025, 5, 26), CentralCommittee, (2025, 7, 1), Confirmed, "Quy định thi hành Điều lệ Đảng");

    /// <summary>Regulation 20-QĐ/TW of 8 April 2026; its text was not seen.</summary>
    public static Instrument Regulation20 { get; } = New("20-QĐ/TW", (2026, 4, 8), CentralCommittee, null, Presumed, "Quy định thi hành Điều lệ Đảng");

    /// <summary>Regulation 208-QĐ/TW of 26 July 2026; its text was not seen. Not the 208-QĐ/TW of 2019.</summary>
    public static Instrument Regulation208 { get; } = New("208-QĐ/TW", (2026, 7, 26), CentralCommittee, null, Presumed, "Quy định thi hành Điều lệ Đảng");

    /// <summary>Secretariat guidance 01-HD/TW of 5 January 2012, with regulation 45.</summary>
    public static Instrument Guidance2012 { get; } = New("01-HD/TW", (2012, 1, 5), SecretariatOffice, null, Presumed, "Hướng dẫn thi hành Điều lệ Đảng");

    /// <summary>Secretariat guidance 01-HD/TW of 20 September 2016, with regulation 29.</summary>
    public static Instrument Guidance2016 { get; } = New("01-HD/TW", (2016, 9, 20), SecretariatOffice, null, Presumed, "Hướng dẫn thi hành Điều lệ Đảng");

    /// <summary>Secretariat guidance 01-HD/TW of 28 September 2021, with regulations 24 and 232.</summary>
    public static Instrument Guidance2021 { get; } = New("01-HD/TW", (2021, 9, 28), SecretariatOffice, null, Presumed, "Hướng dẫn thi hành Điều lệ Đảng");

    /// <summary>Secretariat guidance 06-HD/TW of 9 June 2025, in force on signing, three weeks before regulation 294.</summary>
    public static Instrument Guidance2025 { get; } = New("06-HD/TW", (2025, 6, 9), SecretariatOffice, null, Confirmed, "Hướng dẫn thi hành Điều lệ Đảng");

    /// <summary>Secretariat guidance 01-HD/TW of 19 May 2026; its text was not seen.</summary>
    public static Instrument Guidance2026 { get; } = New("01-HD/TW", (2026, 5, 19), SecretariatOffice, null, Presumed, "Hướng dẫn thi hành Điều lệ Đảng");

    /// <summary>Organization commission guidance 08-HD/BTCTW of 2007 on member administration.</summary>
    public static Instrument Administration2007 { get; } = New("08-HD/BTCTW", (2007, 6, 21), OrganizationCommission, null, Presumed, "Hướng dẫn nghiệp vụ công tác đảng viên");

    /// <summary>Election rules of 9 June 2014 (Quy chế bầu cử trong Đảng), cited for what they say of the base of elections.</summary>
    public static Instrument ElectionRules2014 { get; } = New("244-QĐ/TW", (2014, 6, 9), CentralCommittee, null, Presumed, "Quy chế bầu cử trong Đảng");

    /// <summary>Political Bureau directive 45-CT/TW of 14 April 2025 on the congresses of the term 2025–2030, cited for sizes of committees.</summary>
    public static Instrument CongressDirective2025 { get; } = New("45-CT/TW", (2025, 4, 14), PoliticalBureau, null, Confirmed, "Chỉ thị về đại hội đảng bộ các cấp tiến tới Đại hội đại biểu toàn quốc lần thứ XIV của Đảng");

    /// <summary>Organization commission guidance 07-HD/BTCTW of 11 October 2011 on the yearly classification of organizations and members.</summary>
    public static Instrument Classification2011 { get; } = New("07-HD/BTCTW", (2011, 10, 11), OrganizationCommission, null, Presumed, "Hướng dẫn đánh giá chất lượng tổ chức cơ sở đảng và đảng viên");

    /// <summary>Organization commission guidance 12-HD/BTCTW of 17 May 2012.</summary>
    public static Instrument Administration2012 { get; } = New("12-HD/BTCTW", (2012, 5, 17), OrganizationCommission, null, Presumed, "Hướng dẫn nghiệp vụ công tác đảng viên");

    /// <summary>Organization commission guidance 09-HD/BTCTW of 5 June 2017.</summary>
    public static Instrument Administration2017 { get; } = New("09-HD/BTCTW", (2017, 6, 5), OrganizationCommission, null, Presumed, "Hướng dẫn nghiệp vụ công tác đảng viên");

    /// <summary>Organization commission guidance 12-HD/BTCTW of 18 January 2022 (not 17 May).</summary>
    public static Instrument Administration2022 { get; } = New("12-HD/BTCTW", (2022, 1, 18), OrganizationCommission, null, Presumed, "Hướng dẫn nghiệp vụ công tác đảng viên");

    /// <summary>Organization commission guidance 38-HD/BTCTW of 29 September 2025, in force on signing.</summary>
    public static Instrument Administration2025 { get; } = New("38-HD/BTCTW", (2025, 9, 29), OrganizationCommission, null, Confirmed, "Hướng dẫn nghiệp vụ công tác đảng viên");

    /// <summary>Organization commission letter 3296-CV/BTCTW of 26 July 2017 with new statistical forms, in place of part II of the guidance of 2012.</summary>
    public static Instrument StatisticalForms2017 { get; } = New("3296-CV/BTCTW", (2017, 7, 26), OrganizationCommission, null, Presumed, "Công văn về biểu mẫu thống kê cơ bản");

    /// <summary>Organization commission guidance 11-HD/BTCTW of 13 December 2021 on statistical forms.</summary>
    public static Instrument StatisticalForms2021 { get; } = New("11-HD/BTCTW", (2021, 12, 13), OrganizationCommission, null, Presumed, "Hướng dẫn thực hiện biểu mẫu thống kê cơ bản về tổ chức xây dựng Đảng");

    /// <summary>Regulation 46-QĐ/TW of 1 November 2011 on inspection, supervision and discipline.</summary>
    public static Instrument Inspection46 { get; } = New("46-QĐ/TW", (2011, 11, 1), CentralCommittee, null, Secondary, "Quy định về công tác kiểm tra, giám sát và kỷ luật của Đảng");

    /// <summary>Regulation 30-QĐ/TW of 26 July 2016 on inspection, supervision and discipline.</summary>
    public static Instrument Inspection30 { get; } = New("30-QĐ/TW", (2016, 7, 26), CentralCommittee, null, Confirmed, "Quy định về công tác kiểm tra, giám sát và kỷ luật của Đảng");

    /// <summary>Regulation 22-QĐ/TW of 28 July 2021 on inspection, supervision and discipline.</summary>
    public static Instrument Inspection22 { get; } = New("22-QĐ/TW", (2021, 7, 28), CentralCommittee, null, Confirmed, "Quy định về công tác kiểm tra, giám sát và kỷ luật của Đảng");

    /// <summary>Regulation 262-QĐ/TW of 3 February 2025, which amends regulation 22.</summary>
    public static Instrument Inspection262 { get; } = New("262-QĐ/TW", (2025, 2, 3), CentralCommittee, null, Confirmed, "Quy định sửa đổi, bổ sung Quy định 22-QĐ/TW");

    /// <summary>Regulation 296-QĐ/TW of 30 May 2025 on inspection, supervision and discipline.</summary>
    public static Instrument Inspection296 { get; } = New("296-QĐ/TW", (2025, 5, 30), CentralCommittee, null, Confirmed, "Quy định về công tác kiểm tra, giám sát và kỷ luật của Đảng");

    /// <summary>Regulation 21-QĐ/TW of 11 April 2026 on inspection, supervision and discipline; its text was not seen.</summary>
    public static Instrument Inspection21 { get; } = New("21-QĐ/TW", (2026, 4, 11), CentralCommittee, null, Presumed, "Quy định về công tác kiểm tra, giám sát và kỷ luật của Đảng");

    /// <summary>Secretariat guidance 02-HD/TW of 9 December 2021 on regulation 22.</summary>
    public static Instrument InspectionGuidance02 { get; } = New("02-HD/TW", (2021, 12, 9), SecretariatOffice, null, Confirmed, "Hướng dẫn thực hiện Quy định 22-QĐ/TW");

    /// <summary>Secretariat guidance 08-HD/TW of 10 June 2025 on regulation 296.</summary>
    public static Instrument InspectionGuidance08 { get; } = New("08-HD/TW", (2025, 6, 10), SecretariatOffice, null, Presumed, "Hướng dẫn thực hiện Quy định 296-QĐ/TW");

    /// <summary>Decision 357-QĐ/UBKTTW of 4 November 2016 on statistical forms; its text was not seen.</summary>
    public static Instrument InspectionStatistics357 { get; } = New("357-QĐ/UBKTTW", (2016, 11, 4), InspectionCommission, null, Presumed, "Quyết định ban hành mẫu báo cáo, thống kê công tác kiểm tra, giám sát, kỷ luật của Đảng");

    /// <summary>Decision 885-QĐ/UBKTTW of 29 December 2022 on statistical forms.</summary>
    public static Instrument InspectionStatistics885 { get; } = New("885-QĐ/UBKTTW", (2022, 12, 29), InspectionCommission, null, Presumed, "Quyết định ban hành mẫu báo cáo, thống kê công tác kiểm tra, giám sát, kỷ luật của Đảng");

    /// <summary>Regulation 181-QĐ/TW of 30 March 2013 on discipline of members; no parameter of it was seen.</summary>
    public static Instrument Penalties181 { get; } = New("181-QĐ/TW", (2013, 3, 30), PoliticalBureau, null, Confirmed, "Quy định về xử lý kỷ luật đảng viên vi phạm");

    /// <summary>Regulation 102-QĐ/TW of 15 November 2017 on discipline of members.</summary>
    public static Instrument Penalties102 { get; } = New("102-QĐ/TW", (2017, 11, 15), PoliticalBureau, null, Confirmed, "Quy định về xử lý kỷ luật đảng viên vi phạm");

    /// <summary>Regulation 07-QĐi/TW of 28 August 2018 on discipline of organizations.</summary>
    public static Instrument Penalties07 { get; } = New("07-QĐi/TW", (2018, 8, 28), PoliticalBureau, null, Confirmed, "Quy định về xử lý kỷ luật tổ chức đảng vi phạm");

    /// <summary>Regulation 69-QĐ/TW of 6 July 2022 on discipline of organizations and members.</summary>
    public static Instrument Penalties69 { get; } = New("69-QĐ/TW", (2022, 7, 6), PoliticalBureau, null, Confirmed, "Quy định về kỷ luật tổ chức đảng, đảng viên vi phạm");

    /// <summary>Regulation 264-QĐ/TW of 14 February 2025, which adds waste to the violations of regulation 69 and changes no parameter.</summary>
    public static Instrument Penalties264 { get; } = New("264-QĐ/TW", (2025, 2, 14), PoliticalBureau, null, Confirmed, "Quy định sửa đổi, bổ sung Quy định 69-QĐ/TW");

    /// <summary>Regulation 212-QĐ/TW of 17 August 2026 on discipline of organizations and members; its text was not seen.</summary>
    public static Instrument Penalties212 { get; } = New("212-QĐ/TW", (2026, 8, 17), PoliticalBureau, null, Presumed, "Quy định về kỷ luật tổ chức đảng, đảng viên vi phạm");

    /// <summary>Guidance 04-HD/UBKTTW of 22 March 2018 on regulation 102.</summary>
    public static Instrument PenaltyGuidance04 { get; } = New("04-HD/UBKTTW", (2018, 3, 22), InspectionCommission, null, Confirmed, "Hướng dẫn thực hiện Quy định 102-QĐ/TW");

    /// <summary>Guidance 06-HD/UBKTTW of 18 December 2018 on regulation 07.</summary>
    public static Instrument PenaltyGuidance06 { get; } = New("06-HD/UBKTTW", (2018, 12, 18), InspectionCommission, null, Confirmed, "Hướng dẫn thực hiện Quy định 07-QĐi/TW");

    /// <summary>Guidance 05-HD/UBKTTW of 22 November 2022 on regulation 69.</summary>
    public static Instrument PenaltyGuidance05 { get; } = New("05-HD/UBKTTW", (2022, 11, 22), InspectionCommission, null, Confirmed, "Hướng dẫn thực hiện Quy định 69-QĐ/TW");

    /// <summary>Guidance 15-HD/UBKTTW of 20 March 2025, which amends guidance 05.</summary>
    public static Instrument PenaltyGuidance15 { get; } = New("15-HD/UBKTTW", (2025, 3, 20), InspectionCommission, null, Confirmed, "Hướng dẫn sửa đổi, bổ sung Hướng dẫn 05-HD/UBKTTW");

    /// <summary>Regulation 117-QĐ/TW of 18 August 2023 on apology and restoration after wrongful discipline.</summary>
    public static Instrument Restoration117 { get; } = New("117-QĐ/TW", (2023, 8, 18), PoliticalBureau, null, Confirmed, "Quy định về xin lỗi và phục hồi quyền lợi của tổ chức đảng, đảng viên bị kỷ luật oan");

    /// <summary>Regulation 80-QĐ/TW of 18 August 2022 on the management and appointment of cadres.</summary>
    public static Instrument Cadres80 { get; } = New("80-QĐ/TW", (2022, 8, 18), PoliticalBureau, null, Confirmed, "Quy định về phân cấp quản lý cán bộ và bổ nhiệm, giới thiệu cán bộ ứng cử");

    /// <summary>Regulation 377-QĐ/TW of 8 October 2025 on the management of cadres, which replaces regulation 80; its clauses were not read.</summary>
    public static Instrument Cadres377 { get; } = New("377-QĐ/TW", (2025, 10, 8), PoliticalBureau, null, Confirmed, "Quy định về phân cấp quản lý cán bộ và quy hoạch, bổ nhiệm, giới thiệu ứng cử, tạm đình chỉ công tác, cho thôi giữ chức vụ, từ chức, miễn nhiệm đối với cán bộ");

    /// <summary>Organization commission guidance 20-HD/BTCTW of 10 October 2008 on the yearly classification of organizations and members.</summary>
    public static Instrument Classification2008 { get; } = New("20-HD/BTCTW", (2008, 10, 10), OrganizationCommission, null, Presumed, "Hướng dẫn đánh giá chất lượng tổ chức cơ sở đảng và đảng viên");

    /// <summary>Regulation 132-QĐ/TW of 8 March 2018 on yearly review and evaluation.</summary>
    public static Instrument Evaluation132 { get; } = New("132-QĐ/TW", (2018, 3, 8), PoliticalBureau, null, Presumed, "Quy định về việc kiểm điểm và đánh giá, xếp loại chất lượng hằng năm");

    /// <summary>Organization commission guidance 21-HD/BTCTW of 18 October 2019 on yearly review and evaluation.</summary>
    public static Instrument EvaluationGuidance21 { get; } = New("21-HD/BTCTW", (2019, 10, 18), OrganizationCommission, null, Presumed, "Hướng dẫn kiểm điểm, đánh giá, xếp loại chất lượng hằng năm");

    /// <summary>Regulation 124-QĐ/TW of 4 October 2023 on yearly review and evaluation. Not the 124-QĐ/TW of 2018.</summary>
    public static Instrument Evaluation124 { get; } = New("124-QĐ/TW", (2023, 10, 4), PoliticalBureau, null, Secondary, "Quy định về việc kiểm điểm và đánh giá, xếp loại chất lượng hằng năm");

    /// <summary>Regulation 366-QĐ/TW of 30 August 2025 on review and evaluation by points.</summary>
    public static Instrument Evaluation366 { get; } = New("366-QĐ/TW", (2025, 8, 30), PoliticalBureau, null, Confirmed, "Quy định về việc kiểm điểm và đánh giá, xếp loại chất lượng");

    /// <summary>Decision 342-QĐ/TW of 28 December 2010 on dues; one source has it in force from 1 April 2011.</summary>
    public static Instrument Dues342 { get; } = New("342-QĐ/TW", (2010, 12, 28), PoliticalBureau, (2011, 4, 1), Secondary, "Quy định về chế độ đảng phí");

    /// <summary>Decision 01-QĐ/TW on dues, signed 3 February 2026 and applied from 1 February 2026.</summary>
    public static Instrument Dues01 { get; } = New("01-QĐ/TW", (2026, 2, 3), PoliticalBureau, (2026, 2, 1), Confirmed, "Quy định về chế độ đảng phí");

    /// <summary>Regulation 173-QĐ/TW of 11 March 2013 on admission and re-admission of people who broke the population policy.</summary>
    public static Instrument Population173 { get; } = New("173-QĐ/TW", (2013, 3, 11), SecretariatOffice, null, Presumed, "Quy định kết nạp lại đối với đảng viên bị đưa ra khỏi Đảng, kết nạp quần chúng vi phạm chính sách dân số và kế hoạch hóa gia đình");

    /// <summary>Regulation 05-QĐi/TW of 28 August 2018 on admission and re-admission of people who broke the population policy.</summary>
    public static Instrument Population05 { get; } = New("05-QĐi/TW", (2018, 8, 28), SecretariatOffice, null, Presumed, "Quy định về việc kết nạp người vi phạm chính sách dân số và kế hoạch hóa gia đình vào Đảng");

    /// <summary>Readings of our own where every text is silent. Not law: each is graded presumed and can be replaced by the host.</summary>
    public static Instrument Readings { get; } = New("PartyDomain readings", (2006, 10, 31), "PartyDomain", null, Presumed, "Cách đọc của PartyDomain khi văn bản không quy định");

    private static Instrument New(string number, (int Y, int M, int D) adopted, string issuer, (int Y, int M, int D)? inForce, EvidenceGrade grade, string title)
    {
        var signed = new LocalDate(adopted.Y, adopted.M, adopted.D);
        var first = inForce is { } day ? new LocalDate(day.Y, day.M, day.D) : signed;
        return new Instrument(new InstrumentId(number, signed, issuer), first, grade, title);
    }
}
