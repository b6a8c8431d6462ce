using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Organizations;
using PartyDomain.Registers;
using PartyDomain.Reporting.Forms;
using PartyDomain.Reporting.Statistics;
using PartyDomain.Rulebooks;
using PartyDomain.Tests.Registers;
using Xunit;
using static PartyDomain.Tests.Membership.Show;
using static PartyDomain.Tests.Registers.Facts;

namespace PartyDomain.Tests.Reporting.Forms;

/// <summary>The definitions of the forms, and what becomes of rows and figures that are not there.</summary>
public sealed class FormTests
{
    private static readonly string[] Occupations =
    [
        "occupation.state-cadre", "occupation.party-or-mass-cadre", "occupation.commune-cadre", "occupation.village-worker", "occupation.public-service-staff",
        "occupation.non-public-service-staff", "form-row.enterprises", "occupation.enterprise-manager", "occupation.enterprise-staff", "occupation.worker", "occupation.farmer",
        "occupation.armed-forces", "occupation.student", "occupation.pupil", "occupation.other",
    ];

    private static readonly string[] Ages = ["18-30", "31-35", "36-40", "41-45", "46-50", "51-55", "56-60", "over-60", "mean"];
    private static readonly string[] Schools = ["form-row.general-education", "general-education.literate", "general-education.primary", "general-education.lower-secondary", "general-education.upper-secondary"];

    private static readonly string[] Studies =
    [
        "form-row.professional-level", "professional-level.elementary", "professional-level.intermediate", "professional-level.college", "professional-level.university",
        "professional-level.master", "professional-level.doctor", "form-row.academic-title", "academic-title.associate-professor", "academic-title.professor",
    ];

    // The rows in the order of the copies of the official forms; what was added or is missing there is left out.
    public static TheoryData<string, string[]> OfficialRows => new()
    {
        {
            "1",
            [
                "form-row.opening", "form-row.increases", "form-row.admitted", "form-row.moved-in", "form-row.moved-in.province", "form-row.moved-in.district", "form-row.restored",
                "form-row.decreases", "form-row.died", "form-row.expelled", "form-row.struck-off", "form-row.struck-off.probationary", "form-row.left", "form-row.moved-out",
                "form-row.moved-out.province", "form-row.moved-out.district", "form-row.closing",
            ]
        },
        {
            "2",
            [
                "form-row.all-admitted", "form-row.minority", "form-row.youth-union", "form-row.private-owner", "form-row.family-planning", "form-row.married-to-foreigner", "form-row.readmitted",
                "form-row.analysis-of-admitted", "form-row.occupation", .. Occupations, "form-row.age", .. Ages.Select(age => $"form-row.age.{age}"), .. Schools, .. Studies,
                "form-row.grassroots", "form-row.grassroots.committees", "form-row.grassroots.admitting", "form-row.grassroots.cells", "form-row.grassroots.admitting",
            ]
        },
        {
            "3",
            [
                "form-row.closing", "form-row.women", "form-row.probationary", "form-row.minority", "form-row.religious", "form-row.youth-union", "form-row.private-owner",
                "form-row.married-to-foreigner", "form-row.analysis", "form-row.occupation", "form-row.working", .. Occupations, "form-row.stopped-working", "form-row.exempt", "form-row.age",
                .. Ages.Select(age => $"form-row.age.{age}"), "form-row.joined", "form-row.joined.before-1945", "form-row.joined.to-1954", "form-row.joined.to-1975", "form-row.joined.since-1975",
                .. Schools, .. Studies, "form-row.political-theory", "political-theory.elementary", "political-theory.intermediate", "political-theory.advanced",
            ]
        },
        {
            "5",
            [
                "organization-sector.commune", "organization-sector.ward", "organization-sector.township", "organization-sector.party-agencies", "organization-sector.state-agencies",
                "form-row.service-units", "organization-sector.public-service-unit", "organization-sector.non-public-service-unit", "organization-sector.army", "organization-sector.police",
                "form-row.enterprises-and-cooperatives", "form-row.state-enterprises", "organization-sector.wholly-state-enterprise", "organization-sector.majority-state-enterprise",
                "organization-sector.minority-state-enterprise", "form-row.non-state-enterprises", "organization-sector.joint-stock-company", "organization-sector.private-enterprise",
                "organization-sector.limited-liability-company", "organization-sector.partnership", "organization-sector.foreign-invested-enterprise", "organization-sector.wholly-foreign-enterprise",
                "organization-sector.cooperative", "organization-sector.overseas", "organization-sector.other", "form-row.all-kinds",
            ]
        },
        { "2B", ["form-row.admitted-by-ethnicity", .. Numbers("form-row.ethnicity", 56), "form-row.admitted-by-religion", .. Numbers("form-row.religion", 7)] },
        { "4", ["form-row.by-ethnicity", .. Numbers("form-row.ethnicity", 56), "form-row.by-religion", .. Numbers("form-row.religion", 7)] },
    };

    [Theory]
    [MemberData(nameof(OfficialRows))]
    public void A_form_has_the_official_rows_in_their_order(string number, string[] rows)
    {
        var form = OfficialForms.Find(number)!;
        Assert.Equal(rows, form.Rows.Where(row => row.Mark == FormRowMark.Official).Select(row => row.Text));
        Assert.Equal(new InstrumentId("11-HD/BTCTW", new(2021, 12, 13), "BTCTW"), form.Instrument!.Id);
        Assert.Equal(EvidenceGrade.Secondary, form.Grade);
    }

    [Fact]
    public void Codes_are_unique_and_every_relation_names_rows_of_the_form() => Assert.All(OfficialForms.All.Concat(ReportTables.All), form =>
    {
        var codes = form.Rows.Select(row => row.Code).ToList();
        Assert.Equal(codes.Count, codes.Distinct(StringComparer.Ordinal).Count());
        Assert.All(form.Relations, relation => Assert.All([relation.Whole, .. relation.Parts, .. relation.Less], code => Assert.Contains(code, codes)));
        Assert.All(form.Columns, column => Assert.All(column.SumOf, part => Assert.Contains(part, form.Columns.Select(other => other.Code))));
        Assert.All(form.Rows.Where(row => row.Mark is FormRowMark.NotHeld or FormRowMark.SourceBroken), row => Assert.Null(row.Count));
    });

    [Theory]
    [InlineData("2021-12-12", 0)]
    [InlineData("2021-12-13", 6)]
    [InlineData("2026-11-22", 6)]
    public void Forms_before_the_edition_that_was_read_are_not_made_up(string day, int forms) => Assert.Equal(forms, OfficialForms.On(D(day)).Count);

    [Theory]
    [InlineData("2025-01-01", "2025-12-31", "2024-01-01", "2024-12-31")]
    [InlineData("2025-01-01", "2025-02-28", "2024-01-01", "2024-02-29")]
    [InlineData("2024-01-01", "2024-02-29", "2023-01-01", "2023-02-28")]
    [InlineData("2025-01-01", "2025-06-20", "2024-01-01", "2024-06-20")]
    public void The_year_before_ends_with_the_month_where_the_period_does(string from, string to, string lastFrom, string lastTo) =>
        Assert.Equal((D(lastFrom), D(lastTo)), OfficialForms.YearBefore(D(from), D(to)));

    [Theory]
    [InlineData("2016-12-31", TierRole.SuperiorOfGrassroots, "2017-01-20", EvidenceGrade.Secondary)]
    [InlineData("2024-12-31", TierRole.SuperiorOfGrassroots, "2025-01-20", EvidenceGrade.Presumed)]
    [InlineData("2024-06-30", TierRole.Provincial, "2024-07-30", EvidenceGrade.Presumed)]
    [InlineData("2024-06-30", TierRole.Grassroots, null, EvidenceGrade.Unknown)]
    [InlineData("2012-03-31", TierRole.Provincial, null, EvidenceGrade.Unknown)]
    public void A_district_has_twenty_days_and_a_province_thirty(string to, TierRole role, string? due, EvidenceGrade grade)
    {
        var deadline = OfficialForms.DueOn(D(to), role, Law.Shipped);
        Assert.Equal(due is null ? null : D(due), deadline?.DueOn);
        Assert.Equal(grade, deadline?.Grade ?? EvidenceGrade.Unknown);
    }

    [Theory]
    [InlineData("2024-12-31", "known 3", null)]
    [InlineData("2025-06-30", "known 3", null)]
    [InlineData("2025-12-31", "not applicable", "known 0")]
    public void Townships_end_and_special_zones_begin_with_the_reform(string to, string township, string? specialZone)
    {
        var book = Book.District().Has("t", "district", TierRole.Grassroots, OrganizationSector.Township);
        Many(3, i => book.HasCell($"t{i}", "t").Member($"m{i}", $"t{i}"));
        book.Happens("t", new OrganizationRetyped(D("2025-07-01"), OrganizationKind.PartyOrganization, OrganizationSector.Commune));
        var table = Make(book.ToRegister(), OfficialForms.Organizations, "district", to);
        Assert.Equal(township, Said(table["3", "7"].This));
        Assert.Equal(specialZone, table.Lines.Any(line => line.Code == "3a") ? Said(table["3a", "7"].This) : null);
        Assert.Equal(FormRowMark.Added, OfficialForms.Organizations.Find("3a")!.Mark);
        Assert.Empty(table.Problems);
    }

    [Fact]
    public void Somebody_in_a_row_that_has_ended_is_counted_and_told()
    {
        var book = Book.District().Has("t", "district", TierRole.Grassroots, OrganizationSector.Township).HasCell("t1", "t").Member("m", "t1");
        var table = Make(book.ToRegister(), OfficialForms.Organizations, "district", "2025-12-31");
        Assert.Equal(1, table["3", "7"].This.Count);
        Assert.Equal(["3"], table.Problems.Select(problem => problem.Row).Distinct());
        Assert.All(table.Problems, problem => Assert.Equal(FormProblemKind.RowNotInForce, problem.ProblemKind));
    }

    [Fact]
    public void Nobody_known_is_not_zero_and_some_unknown_are_told()
    {
        var book = Book.District().Member("a", "a1").Member("b", "a1").Member("c", "b1");
        book.Says("a", new MemberProfile(D("2020-01-01")) { Sex = Sex.Female, BornOn = D("1990-06-30") }).Says("b", new MemberProfile(D("2020-01-01")) { Sex = Sex.Male, BornOn = D("1960-07-01") });
        var table = Make(book.ToRegister(), OfficialForms.Composition, "district", "2024-06-30");
        Assert.Equal((3L, 0L), (table["I"].Cells[0].This.Count, table["I"].Cells[0].This.Unclear));
        Assert.Equal((1L, 1L), (table["I.1"].Cells[0].This.Count, table["I.1"].Cells[0].This.Unclear));
        Assert.Equal(FormValueState.Unknown, table["I.3"].Cells[0].This.State);
        Assert.Equal(FormValueState.NotComputable, table["I.3"].Cells[0].Ratio.State);
        Assert.Equal((new Fraction(34 + 63, 2), 1L), (table["II.2.mean"].Cells[0].This.Amount, table["II.2.mean"].Cells[0].This.Unclear));
        Assert.Equal(3, table["II.1.0"].Cells[0].This.Count);
        Assert.Equal(FormValueState.Blank, table["II.1"].Cells[0].This.State);
    }

    [Fact]
    public void What_no_register_holds_stays_empty_and_a_new_organization_has_no_year_before()
    {
        var book = Book.District().Has("n", "district", TierRole.Grassroots, OrganizationSector.Ward, since: D("2024-03-01")).HasCell("n1", "n", since: D("2024-03-01")).Knows("m", Admitted("n1", D("2024-05-05")));
        var register = book.ToRegister();
        var table = Make(register, OfficialForms.Admitted, "n", "2024-12-31");
        Assert.Equal((FormValueState.NotHeld, FormValueState.NotHeld, FormValueState.NotHeld), (table["III.1b"].Cells[0].This.State, table["III.1b"].Cells[0].Last.State, table["III.1b"].Cells[0].Ratio.State));
        Assert.Equal((1L, FormValueState.NotApplicable, FormValueState.NotComputable), (table["I"].Cells[0].This.Count, table["I"].Cells[0].Last.State, table["I"].Cells[0].Ratio.State));
        Assert.Equal((1L, 1L), (table["III.1"].Cells[0].This.Count, table["III.1a"].Cells[0].This.Count));

        var alone = OfficialForms.Make(OfficialForms.Movement, Id("district"), RegisterRows.Totals(register, D("2024-01-01"), D("2024-12-31")), null, register.Organizations, Law.Shipped);
        Assert.All(alone.Lines, line => Assert.Equal((true, FormValueState.Unknown), (line.Cells[0].This.IsKnown, line.Cells[0].Last.State)));
        Assert.Null(alone.LastFrom);
    }

    [Fact]
    public void Statistics_of_another_edition_or_another_period_are_refused()
    {
        var register = Book.District().ToRegister();
        var year = RegisterRows.Totals(register, D("2024-01-01"), D("2024-12-31"));
        Assert.Throws<ArgumentException>(() => OfficialForms.Make(OfficialForms.Composition, Id("district"), RegisterRows.Totals(register, D("2024-01-01"), D("2024-12-31"), AgeBands.Of2012), null, register.Organizations, Law.Shipped));
        Assert.Throws<ArgumentException>(() => OfficialForms.Make(OfficialForms.Movement, Id("district"), year, RegisterRows.Totals(register, D("2023-01-01"), D("2023-06-30")), register.Organizations, Law.Shipped));
        Assert.Throws<KeyNotFoundException>(() => OfficialForms.Make(OfficialForms.Movement, Id("district"), year, null, register.Organizations, Law.Shipped)["X"]);
    }

    [Fact]
    public void Codes_of_a_host_that_the_form_does_not_know_have_a_row_of_their_own()
    {
        var book = Book.District();
        string[] codes = ["01", "01", "kinh", "54"];
        Many(4, i => book.Member($"m{i}", "a1").Says($"m{i}", new MemberProfile(Book.Start) { Sex = i == 0 ? Sex.Female : Sex.Male, Sensitive = new SensitiveProfile { Ethnicity = codes[i], Religious = i == 3, Religion = i == 3 ? "02" : null } }));
        var table = Make(book.ToRegister(), OfficialForms.MembersByPeoples, "district", "2024-12-31");
        Assert.Equal([2L, 1, 0], new[] { "I.01", "I.54", "I.02" }.Select(code => table[code, "3"].This.Count!.Value));
        Assert.Equal((1L, new Fraction(1, 2)), (table["I.x", "3"].This.Count, table["I.01", "5"].This.Amount));
        Assert.Equal((1L, 1L, 0L, 0L), (table["II", "3"].This.Count, table["II.02", "3"].This.Count, table["II.x", "3"].This.Count, table["II.02", "4"].This.Count));
        Assert.Equal(1, table["I", "4"].This.Count);
    }

    internal static FormTable Make(Register register, FormDefinition form, string unit, string to)
    {
        var (from, last) = (new LocalDate(D(to).Year, 1, 1), D(to));
        var before = OfficialForms.YearBefore(from, last);
        return OfficialForms.Make(form, Id(unit), RegisterRows.Totals(register, from, last), RegisterRows.Totals(register, before.From, before.To), register.Organizations, Law.Shipped);
    }

    private static string Said(FormValue value) => value.IsKnown ? $"known {value.Count}" : TermKey.Kebab(value.State.ToString()).Replace('-', ' ');

    private static IEnumerable<string> Numbers(string prefix, int count) => Enumerable.Range(1, count).Select(number => $"{prefix}.{number:00}");

    private static void Many(int count, Action<int> make)
    {
        for (var i = 0; i < count; i++)
        {
            make(i);
        }
    }
}
