using NodaTime;
using PartyDomain.Calendars;
using PartyDomain.Rulebooks;

namespace PartyDomain.Membership.Papers;

/// <summary>Answers questions about party cards and members' files.</summary>
public static class PaperAdvice
{
    private static readonly FilePaper[] IfAny =
        [FilePaper.UnionResolution, FilePaper.PartReport, FilePaper.ReviewPartReport, FilePaper.CvConclusions];

    /// <summary>Says who keeps a file.</summary>
    /// <param name="about">The case.</param>
    /// <param name="on">The day.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>The keeper; undetermined where the law of the day is not known.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="law"/> is null.</exception>
    /// <remarks>294-QĐ/TW, 6.2; 06-HD/TW, 8.2–8.3.</remarks>
    public static Outcome<FileKeeper> KeeperOf(FileCase about, LocalDate on, Law law)
    {
        var a = new Assessment(law, on);
        var keeper = a.Require(FileLaw.KeeperFor(about), "case");
        return a.Conclude<FileKeeper>(() => [keeper!.Value]);
    }

    /// <summary>Lists the papers of a file in the order of its index.</summary>
    /// <param name="stage">The last act there was.</param>
    /// <param name="on">The day, for the numbers of forms.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>The lines. Anything else in a file is for reference. The card-form is kept apart from the index.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="law"/> is null.</exception>
    /// <remarks>06-HD/TW, 8.1; 38-HD/BTCTW, II.1.1.</remarks>
    public static ValueList<FilePaperLine> Papers(FileStage stage, LocalDate on, Law law)
    {
        ArgumentNullException.ThrowIfNull(law);
        return Enum.GetValues<FilePaper>()
            .Where(paper => StageOf(paper) <= stage)
            .Select(paper => new FilePaperLine(paper, StageOf(paper), IfAny.Contains(paper), FormOf(paper) is { } form && law.Read(form, on) is { IsKnown: true } found ? found.Value : null))
            .ToValueList();
    }

    /// <summary>Says whether a file must hold every paper, or a confirmed index is enough.</summary>
    /// <param name="admittedOn">The day of admission.</param>
    /// <param name="on">The day of looking.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>True where every paper must be there; undetermined where the law of the day is not known.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="law"/> is null.</exception>
    /// <remarks>06-HD/TW, 8.1 c: since 29-QĐ/TW of 2 June 1997.</remarks>
    public static Outcome<bool> MustBeComplete(LocalDate admittedOn, LocalDate on, Law law)
    {
        var a = new Assessment(law, on);
        var since = a.Require(FileLaw.CompleteSince, "admittedOn");
        return a.Conclude<bool>(() => [admittedOn >= since!.Value]);
    }

    /// <summary>Lists the duties that come back, from the day each was last done.</summary>
    /// <param name="last">When each duty was last done; a duty that is not named here is left out.</param>
    /// <param name="on">The day of looking, whose law holds.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>The duties, the earliest first; one whose law is not known is left out.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <remarks>06-HD/TW, 7.2 a, 8.1 c, 8.2 h, 8.3 b.</remarks>
    public static ValueList<FileDuty> Duties(IReadOnlyDictionary<FileDutyKind, LocalDate> last, LocalDate on, Law law)
    {
        ArgumentNullException.ThrowIfNull(last);
        ArgumentNullException.ThrowIfNull(law);
        return last
            .Select(item => (item.Key, item.Value, Rule: law.Read(LengthOf(item.Key), on)))
            .Where(item => item.Rule.IsKnown)
            .Select(item => new FileDuty(item.Key, item.Rule.Value, Periods.End(item.Value, item.Rule.Value), item.Rule.Citation, item.Rule.Grade))
            .OrderBy(duty => duty.DueOn)
            .ThenBy(duty => duty.Duty)
            .ToValueList();
    }

    /// <summary>Says whether a change of a member's birth date is considered. Age and seniority follow the file of the admission.</summary>
    /// <param name="on">The day.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Accepted before the day from which it is not; refused from then on; undetermined where the law of the day is not known.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="law"/> is null.</exception>
    /// <remarks>06-HD/TW, 9.2: not since 18 August 2016.</remarks>
    public static Outcome<bool> BirthDateMayChange(LocalDate on, Law law)
    {
        var a = new Assessment(law, on);
        if (a.Require(FileLaw.BirthDateFrozen, "on") is { } since && on >= since.Value)
        {
            a.Bar(PaperCodes.BirthDateFrozen, "on", since.Citation, Arg.Date("since", since.Value));
        }

        return a.Conclude<bool>(() => [true]);
    }

    /// <summary>Judges the form of a card's number, which is not kept.</summary>
    /// <param name="number">The number.</param>
    /// <param name="printedOn">The day on which the card was printed.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Accepted where it has the form; refused where it has not; undetermined before the template of 2025, whose form is the only one known.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <remarks>38-HD/BTCTW, II.2.1, II.2.2 a: twelve digits, the personal identification number. Cards before 2 September 2025 were not seen.</remarks>
    public static Outcome<bool> CardNumber(string number, LocalDate printedOn, Law law)
    {
        ArgumentNullException.ThrowIfNull(number);
        var a = new Assessment(law, printedOn);
        var digits = a.Read(CardLaw.NumberDigits, Law2025(printedOn));
        var template = a.Read(CardLaw.TemplateFrom, Law2025(printedOn));
        if (!template.IsKnown || printedOn < template.Value)
        {
            a.OpenValue(CardLaw.NumberDigits.Key, printedOn, "number");
        }
        else if (number.Length != digits.Value || number.AsSpan().IndexOfAnyExceptInRange('0', '9') >= 0)
        {
            a.Bar(PaperCodes.NumberForm, "number", digits.Citation, Arg.Number("digits", digits.Value));
        }

        return a.Conclude<bool>(() => [true]);
    }

    // The guidance of 29 September 2025 speaks of a template in use since the 2nd.
    private static LocalDate Law2025(LocalDate printedOn) => printedOn > Instruments.Administration2025.InForceOn ? printedOn : Instruments.Administration2025.InForceOn;

    private static FileStage StageOf(FilePaper paper) =>
        paper <= FilePaper.Opinions ? FileStage.Considered : paper <= FilePaper.CardForm ? FileStage.Admitted : FileStage.Recognized;

    private static Provision<Length> LengthOf(FileDutyKind duty) => duty switch
    {
        FileDutyKind.Supplement => FileLaw.Supplement,
        FileDutyKind.CardCheck => CardLaw.Check,
        FileDutyKind.Reconciliation => FileLaw.Reconciliation,
        _ => FileLaw.SlipCheck,
    };

    private static Provision<string>? FormOf(FilePaper paper) => paper switch
    {
        FilePaper.AwarenessCertificate => PaperForms.AwarenessCertificate,
        FilePaper.Application => PaperForms.Application,
        FilePaper.ApplicantCv => PaperForms.Cv,
        FilePaper.Introduction => PaperForms.IntroductionLetter,
        FilePaper.Opinions => PaperForms.ConsolidatedOpinions,
        FilePaper.CellResolution => PaperForms.CellResolution,
        FilePaper.PartReport => PaperForms.PartCommitteeReport,
        FilePaper.CommitteeResolution => PaperForms.CommitteeResolution,
        FilePaper.AdmissionDecision => PaperForms.AdmissionDecision,
        FilePaper.MemberCv => PaperForms.MemberCv,
        FilePaper.CardForm => FileLaw.FormCardForm,
        FilePaper.SelfReview => PaperForms.SelfReview,
        FilePaper.HelperComment => PaperForms.HelperComment,
        FilePaper.ProbationOpinions => PaperForms.ProbationOpinions,
        FilePaper.ReviewResolution => PaperForms.ReviewResolution,
        FilePaper.ReviewPartReport => PaperForms.ReviewPartReport,
        FilePaper.ReviewCommitteeResolution => PaperForms.ReviewCommitteeResolution,
        FilePaper.Decisions => PaperForms.RecognitionDecision,
        FilePaper.Supplements => FileLaw.FormSupplement,
        _ => null,
    };
}
