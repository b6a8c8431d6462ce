using PartyDomain.Membership;
using PartyDomain.Reporting.Forms;
using PartyDomain.Tests.Json;
using PartyDomain.Tests.Registers;
using PartyDomain.Texts;
using Xunit;
using static PartyDomain.Tests.Membership.Show;
using static PartyDomain.Tests.Registers.Facts;

namespace PartyDomain.Tests.Reporting.Forms;

/// <summary>Forms as text, whatever the culture of the machine.</summary>
public sealed class WriterTests
{
    private static FormTable Table
    {
        get
        {
            var book = Book.District().Member("a", "a1").Member("b", "a2").Member("c", "b1");
            book.Says("a", new MemberProfile(D("2020-01-01")) { Sex = Sex.Female, BornOn = D("1990-01-01") }).Says("b", new MemberProfile(D("2020-01-01")) { BornOn = D("1985-01-01") });
            book.Knows("n", Admitted("b1", D("2024-05-05")));
            return FormTests.Make(book.ToRegister(), OfficialForms.Composition, "district", "2024-12-31");
        }
    }

    [Fact]
    public void A_line_for_programs_has_names_and_an_empty_field_for_what_is_not_known()
    {
        var lines = FormWriter.Csv(Table).Split('\n');
        Assert.Equal("form,unit,from,to,row,column,mark,this,last,ratioPercent,thisState,lastState,ratioState,thisUnclear,lastUnclear", lines[0]);
        Assert.Equal("3,district,2024-01-01,2024-12-31,I,2,official,4,3,133.33,known,known,known,0,0", lines[1]);
        Assert.Equal("3,district,2024-01-01,2024-12-31,I.1,2,official,1,1,100.00,known,known,known,3,2", lines[2]);
        Assert.Contains("3,district,2024-01-01,2024-12-31,I.3,2,official,,,,unknown,unknown,not-computable,0,0", lines);
        Assert.Contains("3,district,2024-01-01,2024-12-31,II.2.mean,2,official,36.50,35.50,102.82,known,known,known,2,1", lines);
        Assert.Contains("3,district,2024-01-01,2024-12-31,II.1,2,official,,,,blank,blank,blank,0,0", lines);
        Assert.Equal(Table.Lines.Count + 2, lines.Length);
        Assert.All(lines.SkipLast(1), line => Assert.Equal(15, line.Split(',').Length));
    }

    [Fact]
    public void A_line_for_people_has_Vietnamese_heads_and_a_decimal_comma()
    {
        var lines = FormWriter.VietnameseCsv(Table).Split("\r\n");
        Assert.Equal("Mã;Tiêu chí;Kỳ này;Cùng kỳ năm trước;(%) kỳ này so với cùng kỳ năm trước;Nguồn của dòng", lines[0]);
        Assert.Equal("I;đảng viên trong danh sách có đến cuối kỳ báo cáo;4;3;133,33;dòng của biểu chính thức", lines[1]);
        Assert.Contains("I.3;dân tộc thiểu số;chưa rõ;chưa rõ;không tính được;dòng của biểu chính thức", lines);
        Assert.Contains("II.2.mean;tuổi bình quân;36,50;35,50;102,82;dòng của biểu chính thức", lines);
        Assert.Contains("II.1.0;chưa rõ;4;3;133,33;biểu chính thức không có, được thêm vào", lines);
    }

    [Fact]
    public void A_field_never_breaks_its_line_and_is_no_formula()
    {
        var table = Table with { Unit = new OrganizationId("=1,\"2\"") };
        Assert.Contains("3,\"=1,\"\"2\"\"\",2024-01-01", FormWriter.Csv(table), StringComparison.Ordinal);
        var texts = FindingFormatter.Shipped.WithTerm("vi", "form-row.women", "=nữ;\"phụ nữ\"\n");
        Assert.Contains("I.1;\"'=nữ;\"\"phụ nữ\"\"\n\";1;1;100,00;", FormWriter.VietnameseCsv(table, texts), StringComparison.Ordinal);
        Assert.Contains("&emsp;=nữ;\"phụ nữ\"  | 1 | 1 | 100,00 | 3 |", FormWriter.Markdown(table, "vi", texts), StringComparison.Ordinal);
        Assert.Contains("a\\|b", FormWriter.Markdown(table with { Unit = new OrganizationId("a|b") }, "en"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_shows_both_periods_what_is_not_known_and_what_the_marks_mean()
    {
        var lines = FormWriter.Markdown(Table, "en").Split('\n');
        Assert.Equal("### Form 3-BTCTW: composition of all members", lines[0]);
        Assert.Equal("district, 1 January 2024 – 31 December 2024", lines[2]);
        Assert.Equal("| Criterion | This period | Same period last year | This period to last year (%) | Not known |", lines[4]);
        Assert.Equal("| --- | ---: | ---: | ---: | ---: |", lines[5]);
        Assert.Equal("| **I** members on the list at the end of the period | 4 | 3 | 133.33 |  |", lines[6]);
        Assert.Equal("| &emsp;women | 1 | 1 | 100.00 | 3 |", lines[7]);
        Assert.Contains("| &emsp;ethnic minorities | not known | not known | not computable |  |", lines);
        Assert.Contains("(+) not in the official form, added here", lines);
        Assert.Equal(2, FormWriter.Markdown(FormSamples.Table, "vi").Split("district-1, ").Length - 1);
        Assert.Throws<ArgumentException>(() => FormWriter.Markdown(Table, "fr"));
    }

    [Fact]
    public void Forms_with_several_columns_name_each_of_them()
    {
        var csv = FormWriter.VietnameseCsv(FormSamples.Table).Split("\r\n");
        Assert.Equal("Mã;Tiêu chí;tổng số – Kỳ này;tổng số – Cùng kỳ năm trước;tổng số – (%) kỳ này so với cùng kỳ năm trước;trong đó: nữ – Kỳ này;trong đó: nữ – Cùng kỳ năm trước;trong đó: nữ – (%) kỳ này so với cùng kỳ năm trước;tỷ lệ (%) – Kỳ này;tỷ lệ (%) – Cùng kỳ năm trước;tỷ lệ (%) – (%) kỳ này so với cùng kỳ năm trước;Nguồn của dòng", csv[0]);
        Assert.Equal("I;chưa rõ;19;13;146,15;không công bố;chưa rõ;không công bố;100,00;không tính được;không tính được;dòng của biểu chính thức", csv[1]);
    }

    [Fact]
    public void A_row_that_was_read_with_too_few_cells_is_told_and_written_empty()
    {
        var table = FormSamples.Table with { Lines = FormSamples.Table.Lines.Select(line => line with { Cells = [line.Cells[0]] }).ToValueList(), Relations = [new FormRelation("nowhere", ["I"], FormRelationKind.Sum)] };
        Assert.Equal(2, table.Problems.Count(problem => problem.ProblemKind == FormProblemKind.CellsDiffer));
        Assert.Equal(7, FormWriter.Csv(table).Split('\n').SkipLast(1).Count());
        Assert.NotEmpty(FormWriter.Markdown(table, "vi"));
    }
}
