using PartyDomain.Json;
using PartyDomain.Reporting.Figures;
using PartyDomain.Texts;
using Xunit;

namespace PartyDomain.Tests.Reporting.Figures;

/// <summary>One case a line: the statement as JSON, the verdict, and a finding that must be there.</summary>
public sealed class CheckTests
{
    [Theory]
    [InlineData("""{"kind":"percent-of-plan","numerator":19,"denominator":13,"stated":"46.15%","says":"exceeded"}""", FigureJudgment.Consistent, null)]
    [InlineData("""{"kind":"percent-of-plan","numerator":19,"denominator":13,"stated":"46.15%","says":"reached"}""", FigureJudgment.Inconsistent, FigureCodes.ExceededNotReached)]
    [InlineData("""{"kind":"percent-of-plan","numerator":19,"denominator":13,"stated":"46.15%"}""", FigureJudgment.Consistent, FigureCodes.ReadsAsExceeded)]
    [InlineData("""{"kind":"percent-of-plan","numerator":19,"denominator":13,"stated":146}""", FigureJudgment.Consistent, null)]
    [InlineData("""{"kind":"percent-of-plan","numerator":19,"denominator":13,"stated":"145%"}""", FigureJudgment.Inconsistent, FigureCodes.PercentDoesNotFit)]
    [InlineData("""{"kind":"percent-of-plan","numerator":19,"denominator":13,"says":"exceeded"}""", FigureJudgment.Consistent, null)]
    [InlineData("""{"kind":"percent-of-plan","numerator":13,"denominator":13,"says":"exceeded"}""", FigureJudgment.Inconsistent, FigureCodes.WordingDoesNotFit)]
    [InlineData("""{"kind":"percent-of-plan","numerator":19,"denominator":13,"says":"not-reached"}""", FigureJudgment.Inconsistent, FigureCodes.WordingDoesNotFit)]
    [InlineData("""{"kind":"percent-of-plan","numerator":12,"denominator":13,"says":"not-reached"}""", FigureJudgment.Consistent, null)]
    [InlineData("""{"kind":"percent-of-plan","numerator":47,"denominator":45,"over":2}""", FigureJudgment.Consistent, null)]
    [InlineData("""{"kind":"percent-of-plan","numerator":47,"denominator":45,"over":3}""", FigureJudgment.Inconsistent, FigureCodes.ExcessDoesNotFit)]
    [InlineData("""{"kind":"percent-of-plan","numerator":47,"over":2}""", FigureJudgment.NotVerifiable, FigureCodes.NumberMissing)]
    [InlineData("""{"kind":"percent-of-plan","numerator":47,"over":2,"stated":"104.44%"}""", FigureJudgment.Consistent, FigureCodes.WholeNumbersFit)]
    [InlineData("""{"kind":"percent-of-plan","numerator":47,"over":5,"stated":"104.44%"}""", FigureJudgment.Inconsistent, FigureCodes.ExcessDoesNotFit)]
    [InlineData("""{"kind":"percent-of-plan","numerator":90,"rate":"3%","rateOf":5356}""", FigureJudgment.NotVerifiable, FigureCodes.NotStated)]
    [InlineData("""{"kind":"percent-of-plan","numerator":90,"rate":"3%","rateOf":5356,"stated":"56%"}""", FigureJudgment.Consistent, null)]
    [InlineData("""{"kind":"percent-of-plan","numerator":90,"rate":"3%","rateOf":5356,"stated":"57%"}""", FigureJudgment.Inconsistent, FigureCodes.PercentDoesNotFit)]
    [InlineData("""{"kind":"percent-of-plan","numerator":90,"denominator":0,"stated":"57%"}""", FigureJudgment.NotVerifiable, FigureCodes.ZeroDenominator)]
    [InlineData("""{"kind":"percent-of-plan","numerator":-9,"denominator":5,"stated":"57%"}""", FigureJudgment.NotVerifiable, FigureCodes.NotComputable)]
    [InlineData("""{"kind":"percent-of-plan","stated":"57%"}""", FigureJudgment.NotVerifiable, FigureCodes.NumberMissing)]
    [InlineData("""{"kind":"percent-of-plan","numerator":0,"stated":"0%"}""", FigureJudgment.Consistent, FigureCodes.WholeNumbersFrom)]
    [InlineData("""{"kind":"share","numerator":47,"denominator":1239,"stated":">=3%"}""", FigureJudgment.Consistent, null)]
    [InlineData("""{"kind":"share","numerator":37,"denominator":1239,"stated":">=3%"}""", FigureJudgment.Inconsistent, FigureCodes.PercentDoesNotFit)]
    [InlineData("""{"kind":"share","numerator":5,"denominator":4,"stated":"125%"}""", FigureJudgment.Inconsistent, FigureCodes.PartExceedsTotal)]
    [InlineData("""{"kind":"share","numerator":5,"denominator":10,"stated":"50%","numeratorBasis":{"asOf":"2021-08-23"},"denominatorBasis":{"asOf":"2021-06-20"}}""", FigureJudgment.Consistent, FigureCodes.MixedCutOffs)]
    [InlineData("""{"kind":"sum","parts":[33.3,33.3,33.3],"stated":100}""", FigureJudgment.Consistent, FigureCodes.RoundedParts)]
    [InlineData("""{"kind":"sum","parts":[33.3,33.3,33.1],"stated":100}""", FigureJudgment.Inconsistent, FigureCodes.TotalDoesNotFit)]
    [InlineData("""{"kind":"sum","parts":["hơn 500",20],"stated":560}""", FigureJudgment.Consistent, null)]
    [InlineData("""{"kind":"sum","parts":["hơn 500",20],"stated":570}""", FigureJudgment.Inconsistent, FigureCodes.TotalDoesNotFit)]
    [InlineData("""{"kind":"sum","parts":{"a":1,"b":2}}""", FigureJudgment.NotVerifiable, FigureCodes.NotStated)]
    [InlineData("""{"kind":"sum","parts":{"a":3,"b":0},"stated":5}""", FigureJudgment.Inconsistent, FigureCodes.TotalDoesNotFit)]
    [InlineData("""{"kind":"parts-of-total","total":22,"parts":{"a":3,"b":2,"c":22},"exclusive":true}""", FigureJudgment.Inconsistent, FigureCodes.PartsExceedTotal)]
    [InlineData("""{"kind":"parts-of-total","total":215,"parts":[106,62,14,14],"exclusive":true,"complete":true}""", FigureJudgment.Inconsistent, FigureCodes.PartsFallShort)]
    [InlineData("""{"kind":"parts-of-total","total":215,"parts":[106,216]}""", FigureJudgment.Inconsistent, FigureCodes.PartExceedsTotal)]
    [InlineData("""{"kind":"parts-of-total","total":200,"parts":[150,120],"exclusive":false}""", FigureJudgment.Consistent, null)]
    [InlineData("""{"kind":"growth","old":"37%","new":"78%","stated":"41%"}""", FigureJudgment.Consistent, FigureCodes.GrowthReadAs)]
    [InlineData("""{"kind":"growth","old":"37%","new":"78%","stated":"41%","measuredIn":"relative"}""", FigureJudgment.Inconsistent, FigureCodes.PercentDoesNotFit)]
    [InlineData("""{"kind":"growth","old":"37%","new":"78%","stated":"60%"}""", FigureJudgment.Inconsistent, FigureCodes.GrowthDoesNotFit)]
    [InlineData("""{"kind":"growth","old":89,"new":160,"stated":"79.8%"}""", FigureJudgment.Consistent, null)]
    [InlineData("""{"kind":"growth","old":89,"new":160,"stated":71}""", FigureJudgment.Consistent, null)]
    [InlineData("""{"kind":"growth","old":89,"new":160,"stated":70}""", FigureJudgment.Inconsistent, FigureCodes.DifferenceDoesNotFit)]
    [InlineData("""{"kind":"growth","old":160,"new":89,"stated":"-44.4%"}""", FigureJudgment.Consistent, null)]
    [InlineData("""{"kind":"growth","old":0,"new":5,"stated":"10%"}""", FigureJudgment.NotVerifiable, FigureCodes.ZeroDenominator)]
    [InlineData("""{"kind":"growth","old":5,"new":5}""", FigureJudgment.NotVerifiable, FigureCodes.NotStated)]
    [InlineData("""{"kind":"count","stated":27,"ofWhich":{"rural":28}}""", FigureJudgment.Inconsistent, FigureCodes.PartExceedsTotal)]
    [InlineData("""{"kind":"count","stated":52,"outOf":51,"counts":"distinct"}""", FigureJudgment.Inconsistent, FigureCodes.MoreThanThereAre)]
    [InlineData("""{"kind":"count","stated":52,"outOf":51,"counts":"occurrences"}""", FigureJudgment.Consistent, FigureCodes.OccurrencesNotDistinct)]
    [InlineData("""{"kind":"count","stated":50,"outOf":51}""", FigureJudgment.Consistent, null)]
    [InlineData("""{"kind":"count"}""", FigureJudgment.NotVerifiable, FigureCodes.NumberMissing)]
    [InlineData("""{"kind":"plan-against-implied","numerator":500,"stated":"50%","plan":5000,"years":5}""", FigureJudgment.Consistent, null)]
    [InlineData("""{"kind":"plan-against-implied","numerator":13,"stated":"160%","plan":8}""", FigureJudgment.Inconsistent, FigureCodes.NoDenominatorFits)]
    [InlineData("""{"kind":"plan-against-implied","numerator":13,"stated":null,"plan":8}""", FigureJudgment.NotVerifiable, FigureCodes.NumberMissing)]
    [InlineData("""{"kind":"cascade","units":{"a":150,"b":110},"headline":260}""", FigureJudgment.Consistent, null)]
    [InlineData("""{"kind":"cascade","units":{"a":150,"b":110},"headline":250}""", FigureJudgment.Inconsistent, FigureCodes.OverAllocated)]
    [InlineData("""{"kind":"cascade","units":{"a":150,"b":110},"headline":270}""", FigureJudgment.Inconsistent, FigureCodes.UnderAllocated)]
    [InlineData("""{"kind":"cascade","units":{"a":150,"b":110},"headline":"từ 250 trở lên"}""", FigureJudgment.Consistent, null)]
    [InlineData("""{"kind":"cascade","units":{"a":150,"b":110}}""", FigureJudgment.NotVerifiable, FigureCodes.NotStated)]
    [InlineData("""{"kind":"assignment","assigned":102,"members":101}""", FigureJudgment.Inconsistent, FigureCodes.MoreAssignedThanMembers)]
    [InlineData("""{"kind":"assignment","assigned":null,"members":101}""", FigureJudgment.NotVerifiable, FigureCodes.NumberMissing)]
    [InlineData("""{"kind":"shared-denominator","shares":["75.51%","14.29%"],"limit":40}""", FigureJudgment.Inconsistent, FigureCodes.NoCommonDenominator)]
    [InlineData("""{"kind":"shared-denominator","shares":["75.51%","14.29%"],"denominator":49}""", FigureJudgment.Consistent, FigureCodes.RoundingNeeded)]
    [InlineData("""{"kind":"shared-denominator","shares":["75.51%","14.29%"],"denominator":50}""", FigureJudgment.Inconsistent, FigureCodes.NoNumeratorFits)]
    [InlineData("""{"kind":"shared-denominator","shares":{"a":"75.51%"},"denominator":49,"numerators":{"a":36}}""", FigureJudgment.Inconsistent, FigureCodes.PercentDoesNotFit)]
    [InlineData("""{"kind":"shared-denominator","shares":["0.001%","99.9%"]}""", FigureJudgment.NotVerifiable, FigureCodes.NoCommonDenominator)]
    [InlineData("""{"kind":"percent-of-plan","numerator":60,"denominator":100,"stated":"dưới 50%"}""", FigureJudgment.Inconsistent, FigureCodes.PercentDoesNotFit)]
    [InlineData("""{"kind":"percent-of-plan","numerator":60,"denominator":100,"stated":"không quá 50%"}""", FigureJudgment.Inconsistent, FigureCodes.PercentDoesNotFit)]
    [InlineData("""{"kind":"percent-of-plan","numerator":130,"denominator":100,"stated":"dưới 50%"}""", FigureJudgment.Consistent, FigureCodes.ReadsAsExceeded)]
    [InlineData("""{"kind":"percent-of-plan","numerator":120,"stated":"120%","says":"not-reached"}""", FigureJudgment.Inconsistent, FigureCodes.WordingDoesNotFit)]
    [InlineData("""{"kind":"percent-of-plan","denominator":100,"stated":"120%","says":"not-reached"}""", FigureJudgment.Inconsistent, FigureCodes.WordingDoesNotFit)]
    [InlineData("""{"kind":"percent-of-plan","numerator":87,"stated":"72%","says":"not-reached"}""", FigureJudgment.Consistent, FigureCodes.WholeNumbersFit)]
    [InlineData("""{"kind":"percent-of-plan","numerator":19,"stated":"46.15%","says":"exceeded"}""", FigureJudgment.Consistent, FigureCodes.WholeNumbersFit)]
    [InlineData("""{"kind":"percent-of-plan","numerator":19,"denominator":"dưới 0","over":2}""", FigureJudgment.NotVerifiable, FigureCodes.NotComputable)]
    [InlineData("""{"kind":"share","numerator":5,"denominator":100,"stated":"dưới 5%"}""", FigureJudgment.Inconsistent, FigureCodes.PercentDoesNotFit)]
    [InlineData("""{"kind":"share","numerator":50,"stated":"125%"}""", FigureJudgment.Inconsistent, FigureCodes.PartExceedsTotal)]
    [InlineData("""{"kind":"share","denominator":40,"stated":"125%"}""", FigureJudgment.Inconsistent, FigureCodes.PartExceedsTotal)]
    [InlineData("""{"kind":"share","numerator":40,"stated":"100%"}""", FigureJudgment.Consistent, null)]
    [InlineData("""{"kind":"share","numerator":"hơn 500","denominator":450}""", FigureJudgment.Inconsistent, FigureCodes.PartExceedsTotal)]
    [InlineData("""{"kind":"share","numerator":50,"stated":"125%","numeratorBasis":{"cohort":"admitted"},"denominatorBasis":{"cohort":"trained"}}""", FigureJudgment.Consistent, FigureCodes.MixedCohorts)]
    [InlineData("""{"kind":"count","stated":27,"ofWhich":{"women":"53.09%"}}""", FigureJudgment.NotVerifiable, FigureCodes.NumberMissing)]
    [InlineData("""{"kind":"count","stated":27,"ofWhich":{"women":"153.09%"}}""", FigureJudgment.Inconsistent, FigureCodes.PartExceedsTotal)]
    [InlineData("""{"kind":"count","stated":27,"ofWhich":{"women":"53.09%","rural":4}}""", FigureJudgment.Consistent, FigureCodes.NumberMissing)]
    [InlineData("""{"kind":"count","stated":"hơn 500","ofWhich":{"a":550}}""", FigureJudgment.Inconsistent, FigureCodes.PartExceedsTotal)]
    [InlineData("""{"kind":"count","stated":"hơn 500","ofWhich":{"a":549}}""", FigureJudgment.Consistent, null)]
    [InlineData("""{"kind":"parts-of-total","total":"dưới 7","parts":{"a":7}}""", FigureJudgment.Inconsistent, FigureCodes.PartExceedsTotal)]
    [InlineData("""{"kind":"parts-of-total","total":215,"parts":{"women":"35.3%","men":"64.7%"},"exclusive":true,"complete":true}""", FigureJudgment.NotVerifiable, FigureCodes.NumberMissing)]
    [InlineData("""{"kind":"assignment","assigned":500,"members":"gần 500"}""", FigureJudgment.Inconsistent, FigureCodes.MoreAssignedThanMembers)]
    [InlineData("""{"kind":"sum","parts":[33,33,33],"stated":"100%"}""", FigureJudgment.Consistent, FigureCodes.RoundedParts)]
    [InlineData("""{"kind":"sum","parts":[33,33,33],"stated":100}""", FigureJudgment.Inconsistent, FigureCodes.TotalDoesNotFit)]
    [InlineData("""{"kind":"growth","old":1000,"new":965,"stated":"hơn -3%"}""", FigureJudgment.Consistent, null)]
    [InlineData("""{"kind":"growth","old":1000,"new":975,"stated":"hơn -3%"}""", FigureJudgment.Inconsistent, FigureCodes.PercentDoesNotFit)]
    [InlineData("""{"kind":"growth","old":1000,"new":965,"stated":"gần -4%"}""", FigureJudgment.Consistent, null)]
    [InlineData("""{"kind":"growth","old":1000,"new":965,"stated":"hơn -30"}""", FigureJudgment.Inconsistent, FigureCodes.DifferenceDoesNotFit)]
    [InlineData("""{"kind":"growth","old":1000,"new":966,"stated":"hơn -30"}""", FigureJudgment.Consistent, null)]
    [InlineData("""{"kind":"percent-of-plan","numerator":40,"denominator":45,"says":"reached"}""", FigureJudgment.Inconsistent, FigureCodes.WordingDoesNotFit)]
    [InlineData("""{"kind":"percent-of-plan","numerator":45,"denominator":45,"says":"reached"}""", FigureJudgment.Consistent, null)]
    [InlineData("""{"kind":"percent-of-plan","numerator":50,"denominator":45,"says":"reached"}""", FigureJudgment.Consistent, null)]
    [InlineData("""{"kind":"percent-of-plan","numerator":50,"denominator":45,"says":"not-reached"}""", FigureJudgment.Inconsistent, FigureCodes.WordingDoesNotFit)]
    [InlineData("""{"kind":"percent-of-plan","numerator":40,"denominator":45,"says":"exceeded"}""", FigureJudgment.Inconsistent, FigureCodes.WordingDoesNotFit)]
    [InlineData("""{"kind":"percent-of-plan","numerator":40,"denominator":45,"says":"exceeded","stated":"12%"}""", FigureJudgment.Inconsistent, FigureCodes.ShortNotExceeded)]
    [InlineData("""{"kind":"percent-of-plan","numerator":40,"denominator":45,"says":"exceeded","stated":"88.89%"}""", FigureJudgment.Inconsistent, FigureCodes.ShortNotExceeded)]
    [InlineData("""{"kind":"percent-of-plan","numerator":40,"denominator":45,"goal":"90%"}""", FigureJudgment.Consistent, FigureCodes.GoalMissed)]
    [InlineData("""{"kind":"share","numerator":20,"denominator":1239,"goal":"3%"}""", FigureJudgment.Consistent, FigureCodes.GoalMissed)]
    [InlineData("""{"kind":"share","numerator":20,"denominator":1239,"stated":"1.61%","goal":">=3%"}""", FigureJudgment.Consistent, FigureCodes.GoalMissed)]
    [InlineData("""{"kind":"share","numerator":20,"denominator":1239,"stated":"1.71%","goal":">=1%"}""", FigureJudgment.Inconsistent, FigureCodes.GoalMet)]
    [InlineData("""{"kind":"share","numerator":47,"denominator":1239,"goal":">=3%"}""", FigureJudgment.Consistent, FigureCodes.GoalMet)]
    [InlineData("""{"kind":"share","numerator":"hơn 30","denominator":1000,"goal":"3.2%"}""", FigureJudgment.Consistent, FigureCodes.GoalOpen)]
    [InlineData("""{"kind":"share","numerator":20,"denominator":1239,"stated":">=3%"}""", FigureJudgment.Inconsistent, FigureCodes.MayBeGoal)]
    [InlineData("""{"kind":"share","denominator":1239,"stated":"1.61%","goal":"<2%"}""", FigureJudgment.Consistent, FigureCodes.GoalMet)]
    [InlineData("""{"kind":"share","numerator":"hơn 500","denominator":500,"stated":"105%"}""", FigureJudgment.Inconsistent, FigureCodes.PartExceedsTotal)]
    [InlineData("""{"kind":"cascade","units":{"a":"hơn 100","b":100},"headline":200}""", FigureJudgment.Inconsistent, FigureCodes.OverAllocated)]
    [InlineData("""{"kind":"percent-of-plan","numerator":"hơn 500","denominator":500,"says":"not-reached"}""", FigureJudgment.Inconsistent, FigureCodes.WordingDoesNotFit)]
    [InlineData("""{"kind":"sum","parts":["14.2%","28.5%","57.1%"],"stated":"100%"}""", FigureJudgment.Consistent, FigureCodes.RoundedParts)]
    [InlineData("""{"kind":"sum","parts":["14.2%","28.5%","57.0%"],"stated":"100%"}""", FigureJudgment.Inconsistent, FigureCodes.TotalDoesNotFit)]
    [InlineData("""{"kind":"sum","parts":["14.2%","28.5%","56.9%"],"stated":"100%"}""", FigureJudgment.Inconsistent, FigureCodes.TotalDoesNotFit)]
    [InlineData("""{"kind":"sum","parts":[1200,1178],"stated":"hơn 2300"}""", FigureJudgment.Consistent, null)]
    [InlineData("""{"kind":"sum","parts":[1200,1200],"stated":"hơn 2300"}""", FigureJudgment.Inconsistent, FigureCodes.TotalDoesNotFit)]
    [InlineData("""{"kind":"sum","parts":[1200,1100],"stated":"hơn 2300"}""", FigureJudgment.Inconsistent, FigureCodes.TotalDoesNotFit)]
    [InlineData("""{"kind":"share","numerator":96,"denominator":100,"stated":"hơn 90%"}""", FigureJudgment.Consistent, null)]
    public void Judges(string json, FigureJudgment expected, string? code)
    {
        var verdict = FigureCheck.Check(PartyJson.Read<FigureStatement>(json).OrThrow());
        Assert.True(expected == verdict.Judgment, $"{verdict.Judgment}: {string.Join(", ", verdict.Findings.Select(finding => finding.Code))}");
        if (code is not null)
        {
            Assert.Contains(code, verdict.Findings.Select(finding => finding.Code));
        }
        else
        {
            Assert.DoesNotContain(verdict.Findings, finding => finding.Effect != FindingEffect.Note);
        }
    }

    [Fact]
    public void The_previous_value_of_a_relative_growth_is_reconstructed()
    {
        var verdict = FigureCheck.Check(new Growth(null, 1500, PublishedNumber.Parse("+1.2%")));
        Assert.Equal(new FigureValue(FigureQuantity.BaseByRelative, 1481, 1482), Assert.Single(verdict.Computed));
        Assert.Equal((1481L, 1482L), (verdict.Candidates[0].Numbers.First!.Value, verdict.Candidates[0].Numbers.Last!.Value));
    }

    [Theory]
    [InlineData("""{"kind":"share","numerator":"gần 2800","denominator":7700}""", "35.71–36.35%", null)]
    [InlineData("""{"kind":"share","numerator":"gần 2800","denominator":7700,"stated":"40%"}""", "36%", "stated: 36%")]
    [InlineData("""{"kind":"share","numerator":"gần 2800","denominator":7700,"stated":"40.0%"}""", "35.7–36.4%", "stated: 35.7–36.4%")]
    [InlineData("""{"kind":"cascade","units":{"a":"hơn 100","b":100},"headline":200}""", "add up to 201–249, 1–49 more than the headline 200", "headline: 201–249")]
    [InlineData("""{"kind":"sum","parts":{"a":"hơn 500","b":300},"stated":800}""", "add up to 801–849; the difference is 1–49", "stated: 801–849")]
    [InlineData("""{"kind":"percent-of-plan","numerator":"gần 500","denominator":500,"over":0}""", "from -50 to -1", "over: from -50 to -1")]
    [InlineData("""{"kind":"percent-of-plan","numerator":"hơn 500","denominator":500,"says":"not-reached"}""", "the result less the plan is 1–49", null)]
    [InlineData("""{"kind":"share","numerator":20,"denominator":1239,"stated":">=3%"}""", "its numbers give 1.61%", "denominator: 20–666")]
    [InlineData("""{"kind":"share","numerator":585,"denominator":1239,"stated":"47.3%"}""", "its numbers give 47.2%", "stated: 47.2%")]
    [InlineData("""{"kind":"percent-of-plan","numerator":40,"denominator":45,"says":"exceeded","stated":"12%"}""", "reached 89%, short by 11%", null)]
    [InlineData("""{"kind":"percent-of-plan","numerator":47,"over":2}""", "The number “plan or whole” is not printed", null)]
    [InlineData("""{"kind":"growth","new":1500}""", "The number “old value” is not printed", null)]
    [InlineData("""{"kind":"parts-of-total","total":100,"parts":{"a":"hơn 60","b":60},"exclusive":true}""", "add up to 121–124, 21–24 more than the total 100", "total: 121–124")]
    [InlineData("""{"kind":"percent-of-plan","numerator":13,"stated":"162%"}""", "it can be 8. Whole numbers that fit: 1.", null)]
    [InlineData("""{"kind":"plan-against-implied","numerator":1000,"stated":"50.00%","plan":1900}""", "imply a plan of 2000 a year", "plan: 2000")]
    public void Messages_and_corrections_say_what_the_numbers_leave_open(string json, string message, string? correction)
    {
        var verdict = FigureCheck.Check(PartyJson.Read<FigureStatement>(json).OrThrow());
        Assert.Contains(verdict.Findings, finding => FindingFormatter.Shipped.Message(finding, "en").Contains(message, StringComparison.Ordinal));
        Assert.True(correction is null || verdict.Corrections.Any(at => $"{at.Subject}: {FindingFormatter.Shipped.Number(at.From, at.To, "en")}" == correction), string.Join("; ", verdict.Corrections));
    }

    [Theory]
    [InlineData(40, FigureQuantity.ShortBy, "11.1111%")]
    [InlineData(50, FigureQuantity.ExceededBy, "11.1111%")]
    [InlineData(45, FigureQuantity.ExceededBy, "0%")]
    public void What_lies_above_and_what_is_missing_are_two_values(int numerator, FigureQuantity quantity, string value)
    {
        var verdict = FigureCheck.Check(new PercentOfPlan(numerator, 45));
        Assert.Contains(new FigureValue(quantity, PublishedNumber.Parse(value)), verdict.Computed);
        Assert.Single(verdict.Computed, computed => computed.Quantity is FigureQuantity.ExceededBy or FigureQuantity.ShortBy);
    }

    [Fact]
    public void A_plan_is_computed_from_the_difference_to_it()
    {
        var verdict = FigureCheck.Check(new PercentOfPlan(47, Over: 2));
        Assert.Equal(new FigureValue(FigureQuantity.Plan, 45), Assert.Single(verdict.Computed));
        Assert.Equal(new FigureValue(FigureQuantity.Result, 47), Assert.Single(FigureCheck.Check(new PercentOfPlan(null, 45, Over: 2)).Computed));
    }

    [Fact]
    public void Wholes_that_fit_by_different_ways_leave_the_way_open()
    {
        var verdict = FigureCheck.Check(new SharedDenominator([new("a", PublishedNumber.Parse("75.9%")), new("b", PublishedNumber.Parse("24.1%"))]));
        Assert.Equal(3, verdict.Roundings.Count);
        Assert.DoesNotContain(verdict.Findings, finding => finding.Code == FigureCodes.RoundingNeeded);
    }

    [Fact]
    public void Of_many_parts_only_a_slip_is_corrected()
    {
        var parts = new FigureParts(Enumerable.Range(1, 7).Select(i => new FigurePart($"p{i}", 10 * i)));
        var verdict = FigureCheck.Check(new SumOfParts(parts, 290));
        Assert.Equal("stated", Assert.Single(verdict.Corrections).Subject);
        Assert.Contains(verdict.Findings, finding => finding.Code == FigureCodes.AnyOnePart);

        // 289 is nine more than the parts give: with 23 for 32 or 12 for 21 it would fit.
        var slip = new FigureParts(parts.Select(part => part.Name == "p2" ? part with { Value = 12 } : part));
        var corrected = FigureCheck.Check(new SumOfParts(slip, 281));
        Assert.Equal(["stated", "parts['p2']"], corrected.Corrections.Select(correction => correction.Subject));
    }

    [Fact]
    public void A_statement_checked_alone_has_a_path_of_its_own() =>
        Assert.Equal("statement.stated", Assert.Single(FigureCheck.Check(new SingleCount(5)).Findings).Subject);
}
