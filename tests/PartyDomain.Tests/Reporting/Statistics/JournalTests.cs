using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Organizations;
using PartyDomain.Registers;
using PartyDomain.Reporting.Statistics;
using PartyDomain.Testing.Registers;
using PartyDomain.Tests.Registers;
using Xunit;
using static PartyDomain.Tests.Registers.Facts;

namespace PartyDomain.Tests.Reporting.Statistics;

/// <summary>Opening, what came, what went, closing.</summary>
public sealed class JournalTests
{
    private static readonly LocalDate From = new(2025, 1, 1);
    private static readonly LocalDate To = new(2025, 6, 30);

    [Fact]
    public void Each_movement_has_its_reason_at_every_level()
    {
        var (may, june) = (new LocalDate(2025, 5, 5), new LocalDate(2025, 6, 5));
        var register = Book.District()
            .Member("stays", "a1").Member("moves", "a1").Member("moves-far", "a2").Member("leaves", "b1").Member("along", "b2").Member("in-transit", "c").Member("received", "c")
            .Knows("new", new StandingRecorded(may, Standing.Probationary, Id("a1")) { JoinedOn = may, ProbationEndsOn = may.PlusMonths(12) })
            .Knows("comes", new StandingRecorded(may, Standing.Full, Id("b1")) { JoinedOn = new LocalDate(1999, 1, 1) })
            .Knows("struck", new StandingRecorded(Book.Start, Standing.Probationary, Id("b1")), new StandingRecorded(may, Standing.Former, null) { Ended = EndingReason.ProbationerStruckOff })
            .Knows("annulled", new StandingRecorded(Book.Start, Standing.Probationary, Id("b1")), new StandingRecorded(may, Standing.Former, null) { Ended = EndingReason.AdmissionAnnulled })
            .Knows("moves", new StandingRecorded(may, Standing.Full, Id("a2")))
            .Knows("moves-far", new StandingRecorded(may, Standing.Full, Id("b1")))
            .Knows("leaves", new StandingRecorded(may, Standing.Former, null))
            .Knows("received", new StandingRecorded(june, Standing.Full, Id("a1")))
            .Happens("b2", new OrganizationReparented(may, Id("a")))
            .Happens("c", new OrganizationEnded(may))
            .ToRegister();
        var balances = MovementJournal.Of(register, From, To);
        Assert.All(balances.Organizations, id => Assert.True(balances[id].Agrees, $"{id}"));
        Assert.Equal("3 + 1/0 Admitted 0/1 WithinDistrict 1/0 Reorganization 1/0 Transit = 5", Show(balances, "a"));
        Assert.Equal("4 + 1/0 WithinDistrict 1/1 Outside 0/1 ProbationerStruckOff 0/1 Annulled 0/1 Reorganization = 2", Show(balances, "b"));
        Assert.Equal("2 + 0/2 Transit = 0", Show(balances, "c"));
        Assert.Equal("9 + 1/0 Admitted 1/1 Outside 0/1 ProbationerStruckOff 0/1 Annulled 1/2 Transit = 7", Show(balances, "district"));
        Assert.Equal("2 + 1/0 Admitted 0/1 WithinDistrict 1/0 Transit = 3", Show(balances, "a1"));
        Assert.Equal("1 + = 1", Show(balances, "b2"));
    }

    [Fact]
    public void Every_balance_of_a_generated_district_agrees_and_holds_the_admissions_of_the_ledger()
    {
        var register = Register.Of(RegisterGenerator.Generate(RegisterShape.District));
        var ledger = FlowLedger.Of(register);
        foreach (var year in new[] { 2022, 2023, 2024 })
        {
            var (from, to) = (new LocalDate(year, 1, 1), new LocalDate(year, 12, 31));
            var balances = MovementJournal.Of(register, from, to);
            var annulled = register.Members.Count(member => member.Timeline.Spans.Any(span => span.Ended == EndingReason.AdmissionAnnulled) && member.Timeline.Spans.Any(span => span.JoinedOn?.Year == year));
            Assert.All(balances.Organizations, id => Assert.True(balances[id].Agrees, $"{id} {year}"));
            Assert.Equal(ledger.Count(RegisterGenerator.District, FlowKind.Admission, from, to).Count + annulled, balances[RegisterGenerator.District].Of(MovementReason.Admitted).Increases);
            Assert.Equal(balances[RegisterGenerator.District].Closing, MovementJournal.Of(register, to.PlusDays(1), to.PlusDays(1))[RegisterGenerator.District].Opening);
        }
    }

    [Fact]
    public void A_balance_reaches_from_the_first_to_the_last_day_of_the_calendar()
    {
        var balance = MovementJournal.Of(Book.District().Member("one", "a1").ToRegister(), LocalDate.MinIsoValue, LocalDate.MaxIsoValue)[Id("a1")];
        Assert.Equal((0L, 1L, true), (balance.Opening, balance.Closing, balance.Agrees));
    }

    [Fact]
    public void A_period_does_not_run_backwards() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => MovementJournal.Of(Book.District().ToRegister(), To, From));

    private static string Show(MovementJournal balances, string id) =>
        $"{balances[Id(id)].Opening} + {string.Concat(balances[Id(id)].Lines.Select(line => $"{line.Increases}/{line.Decreases} {line.Reason} "))}= {balances[Id(id)].Closing}";
}
