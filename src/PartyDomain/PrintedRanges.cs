using System.Numerics;

namespace PartyDomain;

/// <summary>What a printed number leaves open. This is our reading of usage, not law; all of it stands here.</summary>
/// <remarks>
/// A <b>round</b> number is whole and ends in zeros; its place is the last digit that is not zero (500: hundreds). Any other number is
/// printed to its last place (56 %: ones; 5.3 %: tenths). Percentages are measured in percent.
/// <list type="table">
/// <item><term>exact</term><description>a count is itself; anything else is what rounding half up, half to even or cutting prints so</description></item>
/// <item><term>more than, round</term><description>above the number, and less than half a place away: <c>hơn 500</c> is 501 to 549</description></item>
/// <item><term>more than, to the last place</term><description>the number, and less than one place above it: <c>hơn 56 %</c> is 56 to 56.99</description></item>
/// <item><term>nearly</term><description>the same downward, half a place included: <c>gần 29590</c> is 29585 to 29589, <c>gần 78 %</c> is above 77</description></item>
/// <item><term>more than and nearly, below zero</term><description>the same of the fall: <c>hơn -3 %</c> fell by 3 to 3.99</description></item>
/// <item><term>about</term><description>half a place (round) or one place both ways</description></item>
/// <item><term>more than and nearly, as a result that can be computed</term><description>of a round number a whole place: <c>hơn 2300</c> holds for 2378</description></item>
/// <item><term>at least, at most, under</term><description>no other bound</description></item>
/// </list>
/// </remarks>
internal static class PrintedRanges
{
    private static readonly Rational Half = new(1, 2);

    public static NumberRange Of(PublishedNumber number)
    {
        var value = number.Exact;
        if (value.Sign < 0 && number.Wording is NumberWording.MoreThan or NumberWording.Nearly)
        {
            return Of(new PublishedNumber(-number.Digits, number.Decimals, number.IsPercent, number.Wording)).Mirrored();
        }

        var (place, isRound) = Place(number);
        var reach = isRound ? place * Half : place;
        return number.Wording switch
        {
            NumberWording.MoreThan => new(value, !isRound, value + reach, number.IsCount && !isRound),
            NumberWording.Nearly => new(value - reach, isRound || number.IsCount, value, !isRound),
            NumberWording.About => new(value - reach, true, value + reach, true),
            NumberWording.AtLeast => new(value, true, null, false),
            NumberWording.LessThan => new(null, false, value, false),
            NumberWording.AtMost => new(null, false, value, true),
            _ => number.IsCount ? NumberRange.Point(value) : Rounded(number),
        };
    }

    /// <summary>What is computed with: a number without a word as it is printed, any other with all it leaves open.</summary>
    public static NumberRange Meant(PublishedNumber number) =>
        number.Wording == NumberWording.Exact ? NumberRange.Point(number.Exact) : number.IsCount ? Of(number).OfWholes() : Of(number);

    /// <summary>
    /// What a printed result may stand for when there is something to compute it from: a round number with a wording, a whole place away
    /// (<c>hơn 2300</c> holds for 2378); any other number, what it always does.
    /// </summary>
    public static NumberRange Loosely(PublishedNumber number)
    {
        var (place, isRound) = Place(number);
        return !isRound || number.Exact.Sign <= 0
            ? Of(number)
            : number.Wording switch
            {
                NumberWording.MoreThan => new(number.Exact, false, number.Exact + place, false),
                NumberWording.Nearly => new(number.Exact - place, false, number.Exact, false),
                _ => Of(number),
            };
    }

    /// <summary>What one way of rounding prints as this number.</summary>
    public static NumberRange Of(PublishedNumber number, Rounding rounding)
    {
        var value = number.Exact;
        if (value.Sign < 0)
        {
            return Of(new PublishedNumber(-number.Digits, number.Decimals, number.IsPercent), rounding).Mirrored();
        }

        var unit = Unit(number);
        var half = unit * Half;
        var even = (number.Digits & 1) == 0;
        var cut = rounding == Rounding.Truncation;
        return value.Sign == 0
            ? new(cut ? -unit : -half, rounding == Rounding.HalfEven, cut ? unit : half, rounding == Rounding.HalfEven)
            : rounding switch
            {
                Rounding.HalfUp => new(value - half, true, value + half, false),
                Rounding.HalfEven => new(value - half, even, value + half, even),
                _ => new(value, true, value + unit, false),
            };
    }

    // Together the three leave no gap: from half a unit below to a unit away from zero.
    private static NumberRange Rounded(PublishedNumber number)
    {
        var (value, unit) = (number.Exact, Unit(number));
        return value.Sign switch
        {
            > 0 => new(value - (unit * Half), true, value + unit, false),
            < 0 => new(value - unit, false, value + (unit * Half), true),
            _ => new(-unit, false, unit, false),
        };
    }

    private static Rational Unit(PublishedNumber number) => new(1, BigInteger.Pow(10, number.Decimals));

    private static (Rational Place, bool IsRound) Place(PublishedNumber number)
    {
        if (number.Decimals > 0 || number.Digits == 0 || number.Digits % 10 != 0)
        {
            return (Unit(number), false);
        }

        var place = 1L;
        for (var rest = number.Digits; rest % 10 == 0; rest /= 10)
        {
            place *= 10;
        }

        return (place, true);
    }
}
