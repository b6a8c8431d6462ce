using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Membership.Readmission;
using PartyDomain.Rulebooks;
using Xunit;

namespace PartyDomain.Tests.Membership.Readmission;

/// <summary>The direct answer against a second model, written from the sheet.</summary>
public sealed class ReadmissionProperties
{
    private static readonly Law Cautious = Law.Shipped.With(Settings.Cautious);

    [Fact]
    public void The_answer_is_that_of_the_sheet()
    {
        var random = new Random(20261122);
        var seen = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < 20_000; i++)
        {
            var on = new LocalDate(2016, 7, 25).PlusDays(random.Next(3770));
            var earlier = random.Flip() ? RandomEarlier.Any(random, on) : Lawful(random, on);
            var before = random.Next(10) == 0 ? 1 : 0;
            var outcome = Readmissions.Of(earlier, before, on, Cautious);
            var expected = Naive(earlier, before, on);
            Assert.True(expected == outcome is Accepted<ReadmissionTerms>, $"{Show.Iso(on)} {Show.Outcome(outcome)}");
            if (outcome is Accepted<ReadmissionTerms> { Events: [{ IsReadmission: true } terms] })
            {
                Assert.True(terms.From <= on);
                Assert.NotEmpty(terms.Consent);
            }

            foreach (var finding in outcome.Findings)
            {
                seen[finding.Code] = seen.GetValueOrDefault(finding.Code) + 1;
            }

            seen[expected ? "- yes" : "- no"] = seen.GetValueOrDefault(expected ? "- yes" : "- no") + 1;
        }

        TestContext.Current.TestOutputHelper?.WriteLine(string.Join('\n', seen.Select(item => $"{item.Key} {item.Value}")));
        Assert.All(new[] { "- yes", "- no", ReadmissionCodes.TooEarly, ReadmissionCodes.OnceOnly, ReadmissionCodes.Barred, ReadmissionCodes.AbandonedActivity, ReadmissionCodes.LeftOnRequest, ReadmissionCodes.Disunity, ReadmissionCodes.FifthChild, ReadmissionCodes.WaitNotBegun }, code => Assert.True(seen.GetValueOrDefault(code) > 100, code));
    }

    private static EarlierMembership Lawful(Random random, LocalDate on) => new(on.PlusMonths(-36).PlusDays(-random.Next(-3, 60)), random.Flip() ? EndingReason.StruckOff : EndingReason.Resigned)
    {
        FamilyHardship = true,
        Crime = random.Next(3) == 0 ? CrimeClass.LessSerious : null,
        RecordClearedOn = on.PlusMonths(-60).PlusDays(-random.Next(-3, 60)),
    };

    // Sheet 294, 18; 2026, 2.3; admission-and-membership, 3.1. Under the cautious answers: the later day, and never after a fifth child.
    private static bool Naive(EarlierMembership e, int before, LocalDate on)
    {
        if (e.Reason == EndingReason.AdmissionAnnulled)
        {
            return true;
        }

        var since208 = on >= new LocalDate(2026, 7, 26);
        var under05 = on >= new LocalDate(2018, 8, 28);
        var after05 = on >= new LocalDate(2025, 3, 20);
        var months = e.PopulationChild switch
        {
            null => 36,
            3 => after05 ? 36 : under05 ? 24 : 60,
            4 => after05 || under05 ? 36 : 60,
            _ => int.MaxValue,
        };
        return months != int.MaxValue
            && e.Reason != EndingReason.Died && e.LeftOn <= on && !(e.RecordClearedOn > on)
            && before == 0 && !e.ByReadmission
            && !e.AbandonedActivity && !e.SeriousDisunity && !e.Corruption && e.Crime != CrimeClass.SeriousOrWorse && !(since208 && e.WasteOrNegativity)
            && (e.Reason != EndingReason.Resigned || e.FamilyHardship)
            && on >= e.LeftOn.PlusMonths(months)
            && (e.Crime != CrimeClass.LessSerious || (e.RecordClearedOn is { } cleared && on >= cleared.PlusMonths(60)));
    }
}
