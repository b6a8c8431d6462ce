using NodaTime;

namespace PartyDomain.Discipline.Violations;

/// <summary>The instruments the catalogue rests on.</summary>
internal static class CatalogInstruments
{
    /// <summary>The point of what is known of an instrument whose text was not seen.</summary>
    public const string NoPoint = "chưa rõ điểm";

    private const string Politburo = "BCT";
    private const string InspectionCommission = "UBKTTW";

    public static Instrument Regulation102 { get; } = New("102-QĐ/TW", new(2017, 11, 15), Politburo, EvidenceGrade.Confirmed, "Quy định về xử lý kỷ luật đảng viên vi phạm");

    public static Instrument Regulation69 { get; } = New("69-QĐ/TW", new(2022, 7, 6), Politburo, EvidenceGrade.Confirmed, "Quy định về kỷ luật tổ chức đảng, đảng viên vi phạm");

    public static Instrument Regulation264 { get; } = New("264-QĐ/TW", new(2025, 2, 14), Politburo, EvidenceGrade.Confirmed, "Quy định sửa đổi, bổ sung Quy định 69-QĐ/TW");

    public static Instrument Guidance15 { get; } = New("15-HD/UBKTTW", new(2025, 3, 20), InspectionCommission, EvidenceGrade.Confirmed, "Hướng dẫn sửa đổi, bổ sung Hướng dẫn 05-HD/UBKTTW");

    public static Instrument Regulation212 { get; } = New("212-QĐ/TW", new(2026, 8, 17), Politburo, EvidenceGrade.Presumed, "Quy định về kỷ luật tổ chức đảng, đảng viên vi phạm");

    private static Instrument New(string number, LocalDate signed, string issuer, EvidenceGrade grade, string title) =>
        new(new InstrumentId(number, signed, issuer), signed, grade, title);
}
