using NodaTime;
using PartyDomain.Rulebooks;

namespace PartyDomain.Discipline;

/// <summary>Tells who is not considered yet, and what is concluded without discipline.</summary>
public static class Deferrals
{
    private const string Subject = "case";

    /// <summary>Whether a ground defers a case on a day.</summary>
    /// <param name="ground">The ground.</param>
    /// <param name="askedInWriting">Whether the member asked in writing to be considered all the same.</param>
    /// <param name="on">The day of consideration.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Accepted with the ground where it defers; refused where it does not.</returns>
    /// <remarks>102-QĐ/TW, 5; 22-QĐ/TW, 9.7; 69-QĐ/TW, 2.14; 212-QĐ/TW.</remarks>
    public static Outcome<DeferralGround> Of(DeferralGround ground, bool askedInWriting, LocalDate on, Law law)
    {
        var a = new Assessment(law, on);
        Judge(ground, askedInWriting, a, Subject);
        return a.Conclude<DeferralGround>(() => [ground]);
    }

    /// <summary>Whether a ground concludes a violation without discipline on a day.</summary>
    /// <param name="ground">The ground.</param>
    /// <param name="on">The day of consideration; a decision made before stands.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Accepted with the ground where there is no discipline; refused where there is.</returns>
    /// <remarks>69-QĐ/TW, 2.14; 15-HD/UBKTTW, 8.3; 212-QĐ/TW.</remarks>
    public static Outcome<ExemptionGround> Exempt(ExemptionGround ground, LocalDate on, Law law)
    {
        var a = new Assessment(law, on);
        IsExempt(ground, a, Subject);
        return a.Conclude<ExemptionGround>(() => [ground]);
    }

    internal static bool? Judge(DeferralGround ground, bool askedInWriting, Assessment a, string subject)
    {
        var (deferred, citation) = IsGround(ground, a, subject);
        if (deferred == false)
        {
            a.Bar(DisciplineCodes.NotAGround, subject, citation);
        }

        var asks = ground is DeferralGround.Pregnancy or DeferralGround.MaternityLeave or DeferralGround.NursingMother && askedInWriting;
        if (deferred == true && asks && a.Read(DeferralLaw.UnlessAsked) is { IsKnown: true, Value: true } exception)
        {
            a.Bar(DisciplineCodes.AskedInWriting, subject, exception.Citation);
            return false;
        }

        return deferred;
    }

    internal static bool? IsExempt(ExemptionGround ground, Assessment a, string subject)
    {
        var (exempt, citation) = ground switch
        {
            ExemptionGround.AuthorizedInnovation => a.Require(DeferralLaw.Innovation, subject) is { } rule ? (true, rule.Citation) : (null, null),
            ExemptionGround.OrderReportedInWriting => Says(a.Require(DeferralLaw.OrderReported, subject)),
            ExemptionGround.Deceased => Says(a.Require(DeferralLaw.Deceased, subject)),
            _ => a.Require(MeasureLaw.ThirdChild, subject) is { } child ? (!child.Value, child.Citation) : ((bool?)null, null),
        };
        if (exempt == false)
        {
            a.Bar(DisciplineCodes.NotExempt, subject, citation, Arg.Term("ground", ground));
        }

        return exempt;
    }

    private static (bool? Deferred, Citation? Citation) IsGround(DeferralGround ground, Assessment a, string subject)
    {
        switch (ground)
        {
            case DeferralGround.NursingFather:
                return Says(a.Require(DeferralLaw.NursingFather, subject));
            case DeferralGround.Missing:
                return Says(a.Require(DeferralLaw.Missing, subject));
            case DeferralGround.NursingMother when a.Read(DeferralLaw.NursingSince22) is { IsKnown: true, Value: true } nursing:
                return (true, nursing.Citation);
            case DeferralGround.Pregnancy or DeferralGround.MaternityLeave or DeferralGround.NursingMother:
                return Lists(ground, a.Require(DeferralLaw.Women, subject));
            default:
                return Lists(ground, a.Require(DeferralLaw.Illness, subject));
        }
    }

    private static (bool? Holds, Citation? Citation) Says(InForce<bool>? rule) => rule is null ? (null, null) : (rule.Value, rule.Citation);

    private static (bool? Holds, Citation? Citation) Lists(DeferralGround ground, InForce<ValueList<DeferralGround>>? rule) =>
        rule is null ? (null, null) : (rule.Value!.Contains(ground), rule.Citation);
}
