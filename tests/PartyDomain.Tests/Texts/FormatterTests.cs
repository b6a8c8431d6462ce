using NodaTime;
using PartyDomain.Rulebooks;
using PartyDomain.Texts;
using PartyDomain.Voting;
using Xunit;

namespace PartyDomain.Tests.Texts;

public sealed class FormatterTests
{
    private static readonly FindingFormatter Formatter = FindingFormatter.Shipped;

    [Fact]
    public void The_languages_are_Vietnamese_and_English() => Assert.Equal(["vi", "en"], Formatter.Languages);

    [Fact]
    public void A_finding_is_written_with_its_arguments()
    {
        var finding = Of(
            VoteCodes.NotCarried,
            Arg.Term("body", PartyBody.Cell),
            Arg.Number("for", 5),
            Arg.Number("base", 9),
            Arg.Number("needed", 6));
        Assert.Equal("Biểu quyết của chi bộ không đạt tỷ lệ: 5 trên 9 người tán thành, cần ít nhất 6.", Formatter.Message(finding, "vi"));
        Assert.Equal("The vote of the cell fell below its share: 5 of 9 in favor, 6 were needed.", Formatter.Message(finding, "en"));
        Assert.StartsWith("Chi ủy hoặc cấp ủy đã biểu quyết báo cáo đầy đủ kết quả", Formatter.Remedy(finding, "vi"), StringComparison.Ordinal);
        Assert.StartsWith("The committee of the body that voted reports the full result upward", Formatter.Remedy(finding, "en"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("number", "12345", "12345")]
    [InlineData("date", "6/10/2025", "6 October 2025")]
    [InlineData("length", "45 ngày làm việc", "45 working days")]
    [InlineData("fraction", "2/3", "2/3")]
    [InlineData("term", "chi bộ", "cell")]
    [InlineData("none", "", "")]
    [InlineData("one", "vợ hoặc chồng", "spouse")]
    [InlineData("two", "cha đẻ và mẹ đẻ", "father and mother")]
    [InlineData("three", "cha đẻ, mẹ đẻ và ông, bà", "father, mother and grandparent")]
    [InlineData("key", "294-QĐ/TW", "294-QĐ/TW")]
    [InlineData("strange", "no.such-term", "no.such-term")]
    public void Each_kind_of_value_has_its_form(string name, string vietnamese, string english)
    {
        var finding = Of(
            "host.values",
            Arg.Number("number", 12345),
            Arg.Date("date", new LocalDate(2025, 10, 6)),
            Arg.Length("length", Length.WorkingDays(45)),
            Arg.Fraction("fraction", new Fraction(4, 6)),
            Arg.Term("term", "party-body.cell"),
            Arg.Terms("none", []),
            Arg.Terms("one", ["relation.spouse"]),
            Arg.Terms("two", ["relation.father", "relation.mother"]),
            Arg.Terms("three", ["relation.father", "relation.mother", "relation.grandparent"]),
            Arg.Key("key", "294-QĐ/TW"),
            Arg.Term("strange", "no.such-term"));
        var host = Formatter.With("vi", "host.values", $"[{{{name}}}]", "-").With("en", "host.values", "-", $"[{{{name}}}]");
        Assert.Equal($"[{vietnamese}]", host.Message(finding, "vi"));
        Assert.Equal($"[{english}]", host.Remedy(finding, "en"));
    }

    [Theory]
    [InlineData(1, LengthUnit.WorkingDay, "1 ngày làm việc", "1 working day")]
    [InlineData(15, LengthUnit.WorkingDay, "15 ngày làm việc", "15 working days")]
    [InlineData(1, LengthUnit.Month, "1 tháng", "1 month")]
    [InlineData(12, LengthUnit.Month, "12 tháng", "12 months")]
    [InlineData(1, LengthUnit.Year, "1 năm", "1 year")]
    [InlineData(0, LengthUnit.Year, "0 năm", "0 years")]
    public void Lengths_have_singular_and_plural(int count, LengthUnit unit, string vietnamese, string english)
    {
        Assert.Equal(vietnamese, Formatter.Length(new Length(count, unit), "vi"));
        Assert.Equal(english, Formatter.Length(new Length(count, unit), "en"));
    }

    [Theory]
    [InlineData(1, "5/1/2026", "5 January 2026")]
    [InlineData(12, "5/12/2026", "5 December 2026")]
    public void Dates_are_written_as_people_write_them(int month, string vietnamese, string english)
    {
        Assert.Equal(vietnamese, Formatter.Date(new LocalDate(2026, month, 5), "vi"));
        Assert.Equal(english, Formatter.Date(new LocalDate(2026, month, 5), "en"));
    }

    [Fact]
    public void Grades_are_written_in_words()
    {
        Assert.StartsWith("đã xác nhận", Formatter.Grade(EvidenceGrade.Confirmed, "vi"), StringComparison.Ordinal);
        Assert.StartsWith("presumed", Formatter.Grade(EvidenceGrade.Presumed, "en"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_provision_is_named_by_its_title_and_by_its_key()
    {
        var finding = Of(LawCodes.ValueUnknown, Arg.Key("provision", "admission.place.secondment"), Arg.Date("on", new LocalDate(2018, 3, 1)));
        Assert.Equal("Phần mềm không biết quy định có hiệu lực ngày 1/3/2018 về nội dung: nơi xét kết nạp người được biệt phái.", Formatter.Message(finding, "vi"));
        Assert.Contains("“admission.place.secondment”", Formatter.Remedy(finding, "vi"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_provision_of_the_host_without_a_title_is_named_by_its_key()
    {
        var finding = Of(LawCodes.ValueUnknown, Arg.Key("provision", "host.rule"), Arg.Date("on", new LocalDate(2018, 3, 1)));
        Assert.EndsWith(": host.rule.", Formatter.Message(finding, "en"), StringComparison.Ordinal);
        Assert.EndsWith(": a rule of ours.", Formatter.WithTerm("en", "provision.host.rule", "a rule of ours").Message(finding, "en"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_question_stands_in_the_message()
    {
        var finding = Of(LawCodes.SettingNeeded, Arg.Key("setting", SettingKeys.LateCeremonyConsent), Arg.Term("question", "setting." + SettingKeys.LateCeremonyConsent));
        Assert.EndsWith("Must the committee directly above agree before a late ceremony, or may the agreement follow?", Formatter.Message(finding, "en"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_code_without_a_text_gives_itself_and_a_hint()
    {
        Assert.Equal("host.local (mã này chưa có nội dung)", Formatter.Message(Of("host.local"), "vi"));
        Assert.Equal("The administrator of the software adds the texts for the code host.local.", Formatter.Remedy(Of("host.local"), "en"));
    }

    [Theory]
    [InlineData("{missing} is absent")]
    [InlineData("an { open brace")]
    [InlineData("a } closed one {")]
    [InlineData("{} {:term} {a{b} {number:term")]
    public void A_placeholder_without_a_value_stays(string text) =>
        Assert.Equal(text, Formatter.With("en", "host.local", text, "-").Message(Of("host.local", Arg.Number("other", 1)), "en"));

    [Fact]
    public void A_term_without_a_text_gives_its_key() => Assert.Equal("no.such-term", Formatter.Term("no.such-term", "vi"));

    [Theory]
    [InlineData("vi", "chi bộ")]
    [InlineData("vi-VN", "chi bộ")]
    [InlineData("VI_vn", "chi bộ")]
    [InlineData("en", "cell")]
    [InlineData("EN-US", "cell")]
    public void Only_the_primary_part_of_a_tag_counts(string tag, string expected) => Assert.Equal(expected, Formatter.Term("party-body.cell", tag));

    [Theory]
    [InlineData("fr")]
    [InlineData("")]
    [InlineData("-vi")]
    [InlineData("vie")]
    public void An_unknown_language_names_those_there_are(string tag)
    {
        var error = Assert.Throws<ArgumentException>(() => Formatter.Message(Of(VoteCodes.EmptyBase), tag));
        Assert.Contains("vi, en", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Misuse_is_told()
    {
        Assert.Throws<ArgumentNullException>(() => Formatter.Message(null!, "vi"));
        Assert.Throws<ArgumentNullException>(() => Formatter.Message(Of("a"), null!));
        Assert.Throws<ArgumentNullException>(() => Formatter.Term(null!, "vi"));
        Assert.Throws<ArgumentNullException>(() => Formatter.Citation(null!, "vi"));
        Assert.Throws<ArgumentException>(() => Formatter.With("fr", "host.a", "b", "c"));
        Assert.Throws<ArgumentException>(() => Formatter.With("vi", "host.a", " ", "c"));
        Assert.Throws<ArgumentException>(() => Formatter.WithTerm("vi", "host.a", string.Empty));
    }

    [Fact]
    public void Texts_of_a_host_leave_the_shipped_ones_as_they_are()
    {
        var host = Formatter
            .With("vi", VoteCodes.EmptyBase, "Không có ai biểu quyết.", "Liên hệ văn phòng đảng ủy.")
            .With("vi", "host.local", "Thiếu giấy của địa phương.", "Nộp bổ sung.")
            .WithTerm("en", "party-body.cell", "branch");
        Assert.Equal("Không có ai biểu quyết.", host.Message(Of(VoteCodes.EmptyBase), "vi-VN"));
        Assert.Equal("Liên hệ văn phòng đảng ủy.", host.Remedy(Of(VoteCodes.EmptyBase), "vi"));
        Assert.Equal("Thiếu giấy của địa phương.", host.Message(Of("host.local"), "vi"));
        Assert.Equal("branch", host.Term("party-body.cell", "en"));
        Assert.Equal("chi bộ", host.Term("party-body.cell", "vi"));
        Assert.Equal("cell", Formatter.Term("party-body.cell", "en"));
        Assert.StartsWith("host.local ", Formatter.Message(Of("host.local"), "vi"), StringComparison.Ordinal);
        Assert.NotEqual("Không có ai biểu quyết.", Formatter.Message(Of(VoteCodes.EmptyBase), "vi"));
    }

    private static Finding Of(string code, params ReadOnlySpan<FindingArgument> arguments) =>
        new(code, FindingEffect.Note, "subject", null, ValueList.Create(arguments));
}
