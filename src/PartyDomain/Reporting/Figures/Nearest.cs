using System.Numerics;

namespace PartyDomain.Reporting.Figures;

/// <summary>Where no whole number gives a percentage: the two that come nearest, and what they give.</summary>
internal static class Nearest
{
    public static void Report(Judging to, string subject, PublishedNumber stated, NumberRange known, bool asExcess)
    {
        var isDenominator = subject is "denominator";
        var ratio = (stated.Exact + (asExcess ? 100 : 0)) / 100;
        var given = known.Low ?? Rational.Zero;
        if (ratio.Sign <= 0 || given.Sign <= 0)
        {
            to.Breach(FigureCodes.PercentDoesNotFit, "stated", Arg.Published("stated", stated), Arg.Published("computed", new PublishedNumber(0, 0, isPercent: true)));
            return;
        }

        var ideal = isDenominator ? given / ratio : given * ratio;
        var below = BigInteger.Max(ideal.Floor(), isDenominator ? BigInteger.One : BigInteger.Zero);
        var above = below + 1;
        var (lower, higher) = (Percent(below), Percent(above));
        to.Breach(
            isDenominator ? FigureCodes.NoDenominatorFits : FigureCodes.NoNumeratorFits,
            "stated",
            Arg.Published("stated", stated),
            Arg.Published("below", Shown.Number(below)),
            Arg.Published("lower", lower),
            Arg.Published("above", Shown.Number(above)),
            Arg.Published("higher", higher));
        to.Correct("stated", lower);
        to.Correct("stated", higher);

        PublishedRange Percent(BigInteger value)
        {
            var number = NumberRange.Point(value);
            return Shown.Percent((isDenominator ? known.Over(number) : number.Over(known)).Plus(asExcess ? -1 : 0).Times(100), stated);
        }
    }
}
