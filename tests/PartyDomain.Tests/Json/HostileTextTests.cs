using System.Text;
using PartyDomain.Json;
using PartyDomain.Membership;
using Xunit;

namespace PartyDomain.Tests.Json;

public sealed class HostileTextTests
{
    public static TheoryData<string> Names => [.. Golden.Names];

    public static TheoryData<string> Texts =>
    [
        string.Empty, " \n\t", "\uFEFF", "\uFEFF\uFEFF{}", "nul", "NaN", "{", "[", "\"", "\"a", "{} {}", "{}x", "[1,]", "// comment\n{}", "{\"kind\":/**/1}",
        "\0", "\uD800", "{\"kind\":\"\uDC00\"}", "'single'", "{kind:1}", "-", "1e", "0x10", "01", "+1",
        new string('[', 100_000), string.Concat(Enumerable.Repeat("{\"kind\":", 10_000)), new string('[', 70) + new string(']', 70),
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_that_is_not_JSON_gives_one_problem_with_its_place(string text)
    {
        var problem = Assert.Single(PartyJson.Read<MembershipCommand>(text).Problems);
        Assert.Contains(problem.Code, new[] { JsonProblemCode.Malformed, JsonProblemCode.InvalidText });
        Assert.True(problem is { Path: "$", Line: > 0, Column: > 0 });
        Assert.Single(PartyJson.ReadList<MembershipEvent>(text).Problems);
        Assert.Single(PartyJson.Read<MembershipCommand>(Encoding.UTF8.GetBytes(text)).Problems);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("1e999999")]
    [InlineData("\"\\uD800\"")]
    [InlineData("{\"\\uD800\":1,\"\\uD800\":2}")]
    [InlineData("{\"kind\":{\"kind\":[]}}")]
    [InlineData("{\"\":\"\",\"it's\":1}")]
    public void JSON_of_another_shape_gives_problems(string text)
    {
        Assert.NotEmpty(PartyJson.Read<MembershipCommand>(text).Problems);
        Assert.NotEmpty(PartyJson.Read<MembershipRecord>(text).Problems);
        Assert.NotEmpty(PartyJson.Read<Finding>(text).Problems);
        Assert.NotEmpty(PartyJson.ReadList<MembershipCommand>($"[{text}]").Problems);
        Assert.NotEmpty(PartyJson.ReadState(text).Problems);
    }

    [Fact]
    public void A_byte_order_mark_is_passed_over()
    {
        const string Json = """{"kind":"forward-dossier","on":"2025-06-03"}""";
        Assert.True(PartyJson.Read<MembershipCommand>("\uFEFF" + Json).IsRead);
        Assert.True(PartyJson.Read<MembershipCommand>([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Json)]).IsRead);
    }

    [Fact]
    public void Bytes_that_are_no_text_are_told_with_their_place()
    {
        var problem = Assert.Single(PartyJson.Read<MembershipCommand>([(byte)'{', (byte)'\n', (byte)'"', 0xC3, 0x28, (byte)'"']).Problems);
        Assert.Equal((JsonProblemCode.InvalidText, 2L, 2L), (problem.Code, problem.Line!.Value, problem.Column!.Value));
    }

    [Fact]
    public void Nothing_is_an_argument_error() => Assert.Throws<ArgumentNullException>(() => PartyJson.Read<MembershipCommand>((string)null!));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_document_cut_anywhere_gives_one_problem_with_its_place(string name)
    {
        var bytes = Golden.Bytes(name).AsSpan().TrimEnd("\n"u8);
        for (var length = 0; length < bytes.Length; length++)
        {
            var problem = Assert.Single(Golden.Problems(name, bytes[..length]));
            Assert.True(problem is { Line: > 0, Column: > 0 }, $"{name} cut at {length}");
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_document_with_one_byte_changed_never_throws(string name)
    {
        var bytes = Golden.Bytes(name);
        for (var place = 0; place < bytes.Length; place++)
        {
            var original = bytes[place];
            foreach (var other in (ReadOnlySpan<byte>)[(byte)(original ^ 1), "\"\\{}[],:0-nx "u8[place % 14 == 13 ? 0 : place % 13], (byte)(original | 0x80)])
            {
                bytes[place] = other;
                Assert.All(Golden.Problems(name, bytes), problem => Assert.True(problem is { Line: > 0, Column: > 0 }));
            }

            bytes[place] = original;
        }
    }
}
