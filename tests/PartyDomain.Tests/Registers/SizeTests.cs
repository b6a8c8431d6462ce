using System.Diagnostics;
using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Registers;
using PartyDomain.Rulebooks;
using Xunit;
using static PartyDomain.Tests.Membership.Show;
using static PartyDomain.Tests.Registers.Facts;

namespace PartyDomain.Tests.Registers;

/// <summary>A register ten times as large takes about ten times as long: no loop over persons runs within another.</summary>
public sealed class SizeTests
{
    [Fact]
    public void Thousands_of_members_are_counted_in_a_moment()
    {
        var small = Time(Make(1_000));
        var large = Time(Make(10_000));

        // A hundredfold would be quadratic; the margin is for a busy machine.
        Assert.True(large < (small * 40) + TimeSpan.FromSeconds(1), $"1,000 took {small}, 10,000 took {large}.");
    }

    [Fact]
    public void Many_facts_of_one_person_are_folded_in_a_moment()
    {
        MembershipEvent[] facts = [.. Admitted("a1", D("2011-01-01")), .. Enumerable.Range(1, 5_000).Select(i => new StandingRecorded(D("2012-01-01").PlusDays(i), Standing.Full, Id(i % 2 == 0 ? "a1" : "b1")))];
        var watch = Stopwatch.StartNew();
        var register = Book.District().Knows("p", facts).ToRegister();
        Assert.Equal(5_000, register.Members[0].Timeline.Spans.Count(span => span.Standing == Standing.Full));
        Assert.Equal(2, Flows.Of(register.Members[0]).Count());
        Assert.Empty(RegisterAudit.Of(register.Document));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"{watch.Elapsed}");
    }

    private static TimeSpan Time(RegisterDocument document)
    {
        var watch = Stopwatch.StartNew();
        Assert.Empty(RegisterAudit.Of(document));
        var register = Register.Of(document);
        var ledger = FlowLedger.Of(register);
        Assert.Equal(document.Members.Count, ledger.Count(Id("province"), FlowKind.Admission, D("2019-01-01"), D("2021-12-31")).Count);
        var (from, to, day) = (D("2019-01-01"), D("2019-12-31"), D("2021-12-31"));
        _ = CohortOutcome.Of(ledger, register, Id("province"), from, to, day);
        _ = Funnel.Of(register, Id("province"), from, to, day);
        _ = RecognitionQuality.Of(ledger, register, Id("province"), from, day, Law.Shipped);
        _ = StalledCandidates.Of(register, Id("province"), day, day, Law.Shipped);
        _ = Due.Of(register, D("2019-12-31"), from, day, Law.Shipped);
        _ = register.CountStandings(day);
        return watch.Elapsed;
    }

    private static RegisterDocument Make(int count)
    {
        string[] cells = ["a1", "a2", "b1", "b2", "c"];
        var book = Book.District();
        for (var i = 0; i < count; i++)
        {
            book.Knows($"p-{i}", AdmittedAndRecognized(cells[i % 5], D("2019-10-01").PlusDays(i % 300), D("2021-01-15")));
        }

        return book.Document();
    }
}
