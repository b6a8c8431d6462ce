using NodaTime;
using NodaTime.Text;
using PartyDomain.Rulebooks;
using Xunit;

namespace PartyDomain.Tests.Conformance;

/// <summary>The days on which instruments were adopted and came into force, as the sheets give them.</summary>
public sealed class ChainDateTests
{
    /// <summary>Chain, number, day adopted, first day, grade of the first day.</summary>
    /// <remarks>
    /// The chains stand in section 1 of the sheet on admission and membership and in section 0.1 of the sheet on the regulation of 2025, which prevails; that of statistical forms in section 3.1 of the sheet on targets and reports; those of inspection and penalties in sections 0.2 and 8A of the sheet on discipline, with the guidance of section 0.2 as links.
    /// The day of the Charter is of low confidence, so presumed. The first days of 20 and 208 are presumed (2026 sheet, section 1), and so is that of the guidance of 2026, whose text nobody saw.
    /// </remarks>
    public static TheoryData<string, string, string, string, string> Days => new()
    {
        { "charter", "Điều lệ Đảng", "2011-01-19", "2011-01-19", "Presumed" },
        { "implementation", "23-QĐ/TW", "2006-10-31", "2006-10-31", "Confirmed" },
        { "implementation", "45-QĐ/TW", "2011-11-01", "2011-11-01", "Confirmed" },
        { "implementation", "29-QĐ/TW", "2016-07-25", "2016-07-25", "Confirmed" },
        { "implementation", "24-QĐ/TW", "2021-07-30", "2021-07-30", "Confirmed" },
        { "implementation", "232-QĐ/TW", "2025-01-20", "2025-01-20", "Confirmed" },
        { "implementation", "294-QĐ/TW", "2025-05-26", "2025-07-01", "Confirmed" },
        { "implementation", "20-QĐ/TW", "2026-04-08", "2026-04-08", "Presumed" },
        { "implementation", "208-QĐ/TW", "2026-07-26", "2026-07-26", "Presumed" },
        { "secretariat", "01-HD/TW", "2012-01-05", "2012-01-05", "Presumed" },
        { "secretariat", "01-HD/TW", "2016-09-20", "2016-09-20", "Presumed" },
        { "secretariat", "01-HD/TW", "2021-09-28", "2021-09-28", "Presumed" },
        { "secretariat", "06-HD/TW", "2025-06-09", "2025-06-09", "Confirmed" },
        { "secretariat", "01-HD/TW", "2026-05-19", "2026-05-19", "Presumed" },
        { "organization-commission", "08-HD/BTCTW", "2007-06-21", "2007-06-21", "Presumed" },
        { "organization-commission", "12-HD/BTCTW", "2012-05-17", "2012-05-17", "Presumed" },
        { "organization-commission", "09-HD/BTCTW", "2017-06-05", "2017-06-05", "Presumed" },
        { "organization-commission", "12-HD/BTCTW", "2022-01-18", "2022-01-18", "Presumed" },
        { "organization-commission", "38-HD/BTCTW", "2025-09-29", "2025-09-29", "Confirmed" },
        { "statistical-forms", "12-HD/BTCTW", "2012-05-17", "2012-05-17", "Presumed" },
        { "statistical-forms", "3296-CV/BTCTW", "2017-07-26", "2017-07-26", "Presumed" },
        { "statistical-forms", "11-HD/BTCTW", "2021-12-13", "2021-12-13", "Presumed" },
        { "inspection", "46-QĐ/TW", "2011-11-01", "2011-11-01", "Secondary" },
        { "inspection", "30-QĐ/TW", "2016-07-26", "2016-07-26", "Confirmed" },
        { "inspection", "22-QĐ/TW", "2021-07-28", "2021-07-28", "Confirmed" },
        { "inspection", "262-QĐ/TW", "2025-02-03", "2025-02-03", "Confirmed" },
        { "inspection", "296-QĐ/TW", "2025-05-30", "2025-05-30", "Confirmed" },
        { "inspection", "21-QĐ/TW", "2026-04-11", "2026-04-11", "Presumed" },
        { "inspection-guidance", "02-HD/TW", "2021-12-09", "2021-12-09", "Confirmed" },
        { "inspection-guidance", "08-HD/TW", "2025-06-10", "2025-06-10", "Presumed" },
        { "inspection-guidance", "21-QĐ/TW", "2026-04-11", "2026-04-11", "Presumed" },
        { "inspection-statistics", "357-QĐ/UBKTTW", "2016-11-04", "2016-11-04", "Presumed" },
        { "inspection-statistics", "885-QĐ/UBKTTW", "2022-12-29", "2022-12-29", "Presumed" },
        { "penalties", "181-QĐ/TW", "2013-03-30", "2013-03-30", "Confirmed" },
        { "penalties", "102-QĐ/TW", "2017-11-15", "2017-11-15", "Confirmed" },
        { "penalties", "04-HD/UBKTTW", "2018-03-22", "2018-03-22", "Confirmed" },
        { "penalties", "69-QĐ/TW", "2022-07-06", "2022-07-06", "Confirmed" },
        { "penalties", "05-HD/UBKTTW", "2022-11-22", "2022-11-22", "Confirmed" },
        { "penalties", "264-QĐ/TW", "2025-02-14", "2025-02-14", "Confirmed" },
        { "penalties", "15-HD/UBKTTW", "2025-03-20", "2025-03-20", "Confirmed" },
        { "penalties", "212-QĐ/TW", "2026-08-17", "2026-08-17", "Presumed" },
        { "organization-penalties", "07-QĐi/TW", "2018-08-28", "2018-08-28", "Confirmed" },
        { "organization-penalties", "06-HD/UBKTTW", "2018-12-18", "2018-12-18", "Confirmed" },
        { "organization-penalties", "69-QĐ/TW", "2022-07-06", "2022-07-06", "Confirmed" },
        { "organization-penalties", "05-HD/UBKTTW", "2022-11-22", "2022-11-22", "Confirmed" },
        { "organization-penalties", "264-QĐ/TW", "2025-02-14", "2025-02-14", "Confirmed" },
        { "organization-penalties", "15-HD/UBKTTW", "2025-03-20", "2025-03-20", "Confirmed" },
        { "organization-penalties", "212-QĐ/TW", "2026-08-17", "2026-08-17", "Presumed" },
        { "restoration", "117-QĐ/TW", "2023-08-18", "2023-08-18", "Confirmed" },
        { "cadres", "80-QĐ/TW", "2022-08-18", "2022-08-18", "Confirmed" },
        { "cadres", "377-QĐ/TW", "2025-10-08", "2025-10-08", "Confirmed" },
        { "evaluation", "20-HD/BTCTW", "2008-10-10", "2008-10-10", "Presumed" },
        { "evaluation", "07-HD/BTCTW", "2011-10-11", "2011-10-11", "Presumed" },
        { "evaluation", "132-QĐ/TW", "2018-03-08", "2018-03-08", "Presumed" },
        { "evaluation", "21-HD/BTCTW", "2019-10-18", "2019-10-18", "Presumed" },
        { "evaluation", "124-QĐ/TW", "2023-10-04", "2023-10-04", "Secondary" },
        { "evaluation", "366-QĐ/TW", "2025-08-30", "2025-08-30", "Confirmed" },
        { "dues", "342-QĐ/TW", "2010-12-28", "2011-04-01", "Secondary" },
        { "dues", "01-QĐ/TW", "2026-02-03", "2026-02-01", "Confirmed" },
        { "population", "173-QĐ/TW", "2013-03-11", "2013-03-11", "Presumed" },
        { "population", "05-QĐi/TW", "2018-08-28", "2018-08-28", "Presumed" },
        { "population", "15-HD/UBKTTW", "2025-03-20", "2025-03-20", "Confirmed" },
    };

    private static readonly Chain[] All = [Chains.Charter, Chains.Implementation, Chains.Secretariat, Chains.OrganizationCommission, Chains.StatisticalForms, Chains.Inspection, Chains.InspectionGuidance, Chains.InspectionStatistics, Chains.Penalties, Chains.OrganizationPenalties, Chains.Restoration, Chains.Cadres, Chains.Evaluation, Chains.Dues, Chains.Population];

    [Theory]
    [MemberData(nameof(Days))]
    public void An_instrument_has_the_days_of_the_sheets(string chain, string number, string adopted, string first, string grade)
    {
        var instrument = Assert.Single(All.Single(item => item.Key == chain).Instruments, item => item.Id.Number == number && item.Id.AdoptedOn == Day(adopted));
        Assert.Equal(Day(first), instrument.InForceOn);
        Assert.Equal(grade, instrument.InForceGrade.ToString());
    }

    [Fact]
    public void No_other_instrument_is_in_the_chains() =>
        Assert.Equal(
            Days.Select(row => $"{row.Data.Item1} {row.Data.Item2} {row.Data.Item3}"),
            All.SelectMany(chain => chain.Instruments.Select(instrument => $"{chain.Key} {instrument.Id.Number} {ProvisionTable.Iso(instrument.Id.AdoptedOn)}")));

    [Theory]
    [InlineData("implementation", "BCHTW")]
    [InlineData("secretariat", "BBT")]
    [InlineData("organization-commission", "BTCTW")]
    [InlineData("statistical-forms", "BTCTW")]
    [InlineData("inspection", "BCHTW")]
    public void All_instruments_of_a_chain_have_its_issuer(string chain, string issuer) =>
        Assert.All(All.Single(item => item.Key == chain).Instruments, instrument => Assert.Equal(issuer, instrument.Id.Issuer));

    [Fact]
    public void The_guidance_of_2025_came_into_force_before_its_regulation()
    {
        var day = new LocalDate(2025, 6, 9);
        Assert.Equal("06-HD/TW", Chains.Secretariat.On(day)!.Id.Number);
        Assert.Equal("232-QĐ/TW", Chains.Implementation.On(day)!.Id.Number);
        Assert.Equal("12-HD/BTCTW", Chains.OrganizationCommission.On(day)!.Id.Number);
    }

    [Theory]
    [InlineData("2025-06-30", "232-QĐ/TW")]
    [InlineData("2025-07-01", "294-QĐ/TW")]
    [InlineData("2026-04-07", "294-QĐ/TW")]
    [InlineData("2026-04-08", "20-QĐ/TW")]
    [InlineData("2026-07-25", "20-QĐ/TW")]
    [InlineData("2026-07-26", "208-QĐ/TW")]
    public void A_regulation_ends_the_day_before_the_next_begins(string day, string number) =>
        Assert.Equal(number, Chains.Implementation.On(Day(day))!.Id.Number);

    [Fact]
    public void The_law_was_looked_up_until_the_day_the_sheets_were_compiled() =>
        Assert.Equal(new LocalDate(2026, 11, 22), Law.Shipped.KnownUntil);

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
