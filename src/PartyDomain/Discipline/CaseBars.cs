using NodaTime;
using PartyDomain.Rulebooks;

namespace PartyDomain.Discipline;

/// <summary>Tells what a case bars elsewhere, and the direct answers on sentences, cards and several acts.</summary>
public static class CaseBars
{
    private const string Subject = "case";

    /// <summary>Whether a member who is being considered for discipline may be transferred officially.</summary>
    /// <param name="on">The day.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Refused while the case is considered, from the signal to the decision; undetermined where the law of the day is not known.</returns>
    /// <remarks>29-QĐ/TW, 6.3.1; 294-QĐ/TW, 6.3.1 đ.</remarks>
    public static Outcome<bool> Transfer(LocalDate on, Law law)
    {
        var a = new Assessment(law, on);
        if (a.Require(BarLaw.Transfer, Subject) is { Value: true } rule)
        {
            a.Bar(DisciplineCodes.TransferBarred, Subject, rule.Citation);
        }

        return a.Conclude<bool>(() => [true]);
    }

    /// <summary>Whether such a member may be posted, appointed, promoted in rank or given a title.</summary>
    /// <param name="on">The day.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Refused while the case is considered; undetermined where the law of the day is not known.</returns>
    /// <remarks>102-QĐ/TW, 2.11; 69-QĐ/TW, 2.13.</remarks>
    public static Outcome<bool> Personnel(LocalDate on, Law law)
    {
        var a = new Assessment(law, on);
        if (a.Require(BarLaw.Personnel, Subject) is { Value: true } rule)
        {
            a.Bar(DisciplineCodes.PersonnelBarred, Subject, rule.Citation);
        }

        return a.Conclude<bool>(() => [true]);
    }

    /// <summary>Whether a member whose violation calls for a measure may leave, or be struck off, instead.</summary>
    /// <param name="measure">The measure that the violation calls for.</param>
    /// <param name="on">The day.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Refused where it is expulsion; accepted otherwise, as far as discipline is concerned.</returns>
    /// <remarks>30-QĐ/TW, 35.2.2.</remarks>
    public static Outcome<bool> Leaving(DisciplineMeasure measure, LocalDate on, Law law)
    {
        var a = new Assessment(law, on);
        if (measure == DisciplineMeasure.Expulsion && a.Require(BarLaw.LeavingInsteadOfExpulsion, Subject) is { Value: true } rule)
        {
            a.Bar(DisciplineCodes.LeavingBarred, Subject, rule.Citation);
        }

        return a.Conclude<bool>(() => [true]);
    }

    /// <summary>Whether a committee member whose violation calls for a measure may step down from office instead (thôi giữ chức).</summary>
    /// <param name="measure">The measure that the violation calls for.</param>
    /// <param name="on">The day.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Refused where it is removal from office; accepted otherwise, as far as this rule is concerned.</returns>
    /// <remarks>30-QĐ/TW, 35.2.</remarks>
    public static Outcome<bool> SteppingDown(DisciplineMeasure measure, LocalDate on, Law law)
    {
        var a = new Assessment(law, on);
        if (measure == DisciplineMeasure.Removal && a.Require(BarLaw.SteppingDownInsteadOfRemoval, Subject) is { Value: true } rule)
        {
            a.Bar(DisciplineCodes.SteppingDownBarred, Subject, rule.Citation);
        }

        return a.Conclude<bool>(() => [true]);
    }

    /// <summary>Whether a member who is wanted (bị truy nã) must be expelled.</summary>
    /// <param name="subject">Who is wanted; a probationary member is struck off instead.</param>
    /// <param name="on">The day of consideration.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Accepted with expulsion; undetermined where the law of the day is not known.</returns>
    /// <remarks>69-QĐ/TW, 2.9.</remarks>
    public static Outcome<DisciplineMeasure> Wanted(DisciplineSubject subject, LocalDate on, Law law)
    {
        var a = new Assessment(law, on);
        var must = a.Require(MeasureLaw.WantedExpelled, Subject)?.Value;
        if (must == true && subject == DisciplineSubject.ProbationaryMember)
        {
            a.Bar(DisciplineCodes.StruckOffInstead, Subject, a.Read(MeasureLaw.Probationary).Citation);
        }

        return a.Conclude<DisciplineMeasure>(() => must == true ? [DisciplineMeasure.Expulsion] : []);
    }

    /// <summary>Whether a sentence must be followed by expulsion.</summary>
    /// <param name="penalty">The penalty.</param>
    /// <param name="subject">Who was sentenced; a probationary member is struck off instead.</param>
    /// <param name="on">The day of consideration.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Accepted with the measure where it must; accepted with none where the measure is to be proportionate.</returns>
    /// <remarks>69-QĐ/TW, 2.9. That a suspended prison sentence is above non-custodial reform is the order of the penalties.</remarks>
    public static Outcome<DisciplineMeasure> Sentence(CriminalPenalty penalty, DisciplineSubject subject, LocalDate on, Law law)
    {
        var a = new Assessment(law, on);
        var must = MustExpel(penalty, a, Subject);
        if (must == true && subject == DisciplineSubject.ProbationaryMember)
        {
            a.Bar(DisciplineCodes.StruckOffInstead, Subject, a.Read(MeasureLaw.Probationary).Citation);
        }

        return a.Conclude<DisciplineMeasure>(() => must == true ? [DisciplineMeasure.Expulsion] : []);
    }

    /// <summary>What a mishap with the party card is punished by.</summary>
    /// <param name="mishap">The mishap.</param>
    /// <param name="on">The day of consideration.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Accepted with the measure, or with none; returning or destroying it is a ground for striking off, not for a measure.</returns>
    /// <remarks>102-QĐ/TW, 11.1 g.</remarks>
    public static Outcome<DisciplineMeasure> Card(CardMishap mishap, LocalDate on, Law law)
    {
        var a = new Assessment(law, on);
        var rule = a.Require(MeasureLaw.LostCard, Subject);
        return a.Conclude<DisciplineMeasure>(() => mishap == CardMishap.LostWithoutReason ? [rule!.Value] : []);
    }

    /// <summary>The one measure for several acts that are considered together.</summary>
    /// <param name="concluded">The measure that each act by itself calls for.</param>
    /// <param name="decisions">How many decisions were issued.</param>
    /// <param name="on">The day of the decision.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Accepted with the heaviest measure; refused where it was more than one decision.</returns>
    /// <remarks>69-QĐ/TW, 2.4.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="concluded"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no act.</exception>
    public static Outcome<DisciplineMeasure> OneDecision(ValueList<DisciplineMeasure> concluded, int decisions, LocalDate on, Law law)
    {
        ArgumentNullException.ThrowIfNull(concluded);
        if (concluded.Count == 0)
        {
            throw new ArgumentException("Name the measure of at least one act.", nameof(concluded));
        }

        var a = new Assessment(law, on);
        if (a.Require(MeasureLaw.OneDecision, Subject) is { Value: true } rule && decisions > 1)
        {
            a.Bar(DisciplineCodes.OneDecisionOnly, Subject, rule.Citation, Arg.Number("decisions", decisions), Arg.Term("measure", concluded.Max()));
        }

        return a.Conclude<DisciplineMeasure>(() => [concluded.Max()]);
    }

    internal static bool? MustExpel(CriminalPenalty penalty, Assessment a, string subject) =>
        a.Require(MeasureLaw.ExpulsionFrom, subject) is { } from ? penalty >= from.Value : null;
}
