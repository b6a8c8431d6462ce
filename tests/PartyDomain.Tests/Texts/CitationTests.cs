using PartyDomain.Registers;
using System.Reflection;
using NodaTime;
using PartyDomain.Rulebooks;
using PartyDomain.Tests.Conformance;
using PartyDomain.Texts;
using Xunit;

namespace PartyDomain.Tests.Texts;

public sealed class CitationTests
{
    private static readonly FindingFormatter Formatter = FindingFormatter.Shipped;

    [Theory]
    [InlineData("Regulation294", "4.3.1", "điểm 4.3.1 Quy định 294-QĐ/TW ngày 26/5/2025", "Regulation 294-QĐ/TW of 26 May 2025, point 4.3.1")]
    [InlineData("Guidance2025", "3.6 b", "điểm 3.6 b Hướng dẫn 06-HD/TW ngày 9/6/2025", "Guidance 06-HD/TW of 9 June 2025, point 3.6 b")]
    [InlineData("Administration2025", "I.2.2", "điểm I.2.2 Hướng dẫn 38-HD/BTCTW ngày 29/9/2025", "Guidance 38-HD/BTCTW of 29 September 2025, point I.2.2")]
    [InlineData("Charter2011", "4.3", "khoản 3 Điều 4 Điều lệ Đảng ngày 19/1/2011", "Party Charter of 19 January 2011, article 4, clause 3")]
    [InlineData("Charter2011", "2", "Điều 2 Điều lệ Đảng ngày 19/1/2011", "Party Charter of 19 January 2011, article 2")]
    [InlineData("Charter2011", "4-5", "điểm 4-5 Điều lệ Đảng ngày 19/1/2011", "Party Charter of 19 January 2011, point 4-5")]
    [InlineData("Regulation23", "chưa rõ điểm", "Quy định 23-QĐ/TW ngày 31/10/2006 (chưa ghi nhận điểm cụ thể)", "Regulation 23-QĐ/TW of 31 October 2006 (the point is not recorded)")]
    [InlineData("Regulation208", "hiệu lực", "ngày có hiệu lực của Quy định 208-QĐ/TW ngày 26/7/2026", "day Regulation 208-QĐ/TW of 26 July 2026 comes into force")]
    [InlineData("Administration2022", "phụ lục", "phụ lục Hướng dẫn 12-HD/BTCTW ngày 18/1/2022", "Guidance 12-HD/BTCTW of 18 January 2022, annex")]
    public void Party_instruments_are_cited_with_kind_number_date_and_point(string instrument, string point, string vietnamese, string english)
    {
        var citation = new Citation(Shipped(instrument).Id, point);
        Assert.Equal(vietnamese, Formatter.Citation(citation, "vi"));
        Assert.Equal(english, Formatter.Citation(citation, "en"));
    }

    [Fact]
    public void A_reading_is_named_as_a_reading()
    {
        foreach (var provision in ReadingsLaw.All)
        {
            var citation = new Citation(Instruments.Readings.Id, provision.Key["readings.".Length..]);
            Assert.Equal("cách hiểu của phần mềm, không phải quy định của Đảng: " + Formatter.Term($"provision.{provision.Key}", "vi"), Formatter.Citation(citation, "vi"));
            Assert.Equal("a reading of this software, not law: " + Formatter.Term($"provision.{provision.Key}", "en"), Formatter.Citation(citation, "en"));
        }
    }

    [Fact]
    public void A_reading_without_a_title_gives_its_point() =>
        Assert.Equal("a reading of this software, not law: other", Formatter.Citation(new Citation(Instruments.Readings.Id, "other"), "en"));

    [Theory]
    [InlineData("3296-CV/BTCTW", "Công văn 3296-CV/BTCTW ngày 3/2/2026", "Official letter 3296-CV/BTCTW of 3 February 2026")]
    [InlineData("15-NQ/TU", "Nghị quyết 15-NQ/TU ngày 3/2/2026", "Resolution 15-NQ/TU of 3 February 2026")]
    [InlineData("7-XX/HU", "7-XX/HU ngày 3/2/2026", "7-XX/HU of 3 February 2026")]
    [InlineData("Nội quy", "Nội quy ngày 3/2/2026", "Nội quy of 3 February 2026")]
    [InlineData("a/b-c", "a/b-c ngày 3/2/2026", "a/b-c of 3 February 2026")]
    public void Instruments_of_a_host_have_their_kind_where_their_number_tells_it(string number, string vietnamese, string english)
    {
        var citation = new Citation(new InstrumentId(number, new LocalDate(2026, 2, 3), "Host"), "1");
        Assert.Equal($"điểm 1 {vietnamese}", Formatter.Citation(citation, "vi"));
        Assert.Equal($"{english}, point 1", Formatter.Citation(citation, "en"));
    }

    [Fact]
    public void Every_shipped_provision_can_be_cited()
    {
        foreach (var citation in Citations())
        {
            Assert.DoesNotContain('{', Formatter.Citation(citation, "vi"));
            Assert.DoesNotContain('{', Formatter.Citation(citation, "en"));
            Assert.DoesNotContain(" QĐ", Formatter.Citation(citation, "vi"), StringComparison.Ordinal);
        }
    }

    private static IEnumerable<Citation> Citations() =>
        from provision in ShippedProvisions.All
        from instrument in provision.Chain.Instruments
        let found = Read(provision, instrument.InForceOn)
        where found is not null
        select found;

    private static Citation? Read(Provision provision, LocalDate on)
    {
        var inForce = provision.GetType().GetMethod("On")!.Invoke(provision, [on])!;
        return (Citation?)inForce.GetType().GetProperty("Citation")!.GetValue(inForce);
    }

    private static Instrument Shipped(string name) =>
        (Instrument)typeof(Instruments).GetProperty(name, BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;
}
