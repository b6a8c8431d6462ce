using NodaTime;
using PartyDomain.Rulebooks;
using static PartyDomain.EvidenceGrade;
using static PartyDomain.Rulebooks.Instruments;
using static PartyDomain.Rulebooks.StatementKind;

namespace PartyDomain.Membership.Papers;

/// <summary>The provisions of the member's file (hồ sơ đảng viên): 294-QĐ/TW, 6.2; 06-HD/TW, 8–9; 38-HD/BTCTW, I.2, II.1, II.3.</summary>
public static class FileLaw
{
    private const string Unseen = "chưa rõ điểm";

    /// <summary>Who keeps the file of a member (294-QĐ/TW, 6.2.1; 06-HD/TW, 8.2 b).</summary>
    public static Provision<FileKeeper> Keeper { get; } = new(
        "file.keeper",
        Chains.Implementation,
        [
            new(Enacted, Regulation29, "6.2.1", Secondary, FileKeeper.GrassrootsCommittee),
            new(NotSeen, Regulation24),
            new(NotSeen, Regulation232),
            new(Restated, Regulation294, "6.2.1"),
            new(NotSeen, Regulation20),
            new(Restated, Regulation208, Unseen, Secondary),
        ]);

    /// <summary>Who keeps it where there is no grassroots committee, or none able to (294-QĐ/TW, 6.2.1).</summary>
    public static Provision<FileKeeper> WithoutCommittee { get; } = new(
        "file.keeper.no-committee",
        Chains.Implementation,
        [
            new(NotKnown, Regulation29),
            new(NotKnown, Regulation24),
            new(NotKnown, Regulation232),
            new(Enacted, Regulation294, "6.2.1", Confirmed, FileKeeper.DirectSuperior),
            new(NotSeen, Regulation20),
            new(Restated, Regulation208, Unseen, Secondary),
        ]);

    /// <summary>Who keeps the card-forms (294-QĐ/TW, 6.2.2).</summary>
    public static Provision<FileKeeper> CardForm { get; } = FirstSeen.In294("file.keeper.card-form", "6.2.2", FileKeeper.DirectSuperior);

    /// <summary>Who keeps the files of members abroad under a labor contract (294-QĐ/TW, 6.2.2).</summary>
    public static Provision<FileKeeper> LaborAbroad { get; } = FirstSeen.In294("file.keeper.labor-abroad", "6.2.2", FileKeeper.DirectSuperior);

    /// <summary>Who keeps the files of the organization of the Ministry of Foreign Affairs (294-QĐ/TW, 6.2.2).</summary>
    public static Provision<FileKeeper> ForeignAffairs { get; } = FirstSeen.In294("file.keeper.foreign-affairs", "6.2.2", FileKeeper.ForeignAffairsCommittee);

    /// <summary>Who keeps the admission files of probationary members (06-HD/TW, 8.3 c).</summary>
    public static Provision<FileKeeper> Probationer { get; } = FirstSeen.In06("file.keeper.probationer", "8.3 c", FileKeeper.DirectSuperior);

    /// <summary>Who keeps the files of those who died or left (06-HD/TW, 8.2 đ).</summary>
    public static Provision<FileKeeper> DeceasedOrOut { get; } = FirstSeen.In06("file.keeper.deceased-or-out", "8.2 đ", FileKeeper.DirectSuperior);

    /// <summary>Who keeps the files of an organization that is gone (06-HD/TW, 8.2 d).</summary>
    public static Provision<FileKeeper> OrganizationGone { get; } = FirstSeen.In06("file.keeper.organization-gone", "8.2 d", FileKeeper.SuperiorOfEndedOrganization);

    /// <summary>How often the member supplements the file (294-QĐ/TW, 6.2.3; 06-HD/TW, 8.1 c).</summary>
    public static Provision<Length> Supplement { get; } = FirstSeen.In294("file.supplement", "6.2.3", Length.Years(1));

    /// <summary>From what length on a stay abroad is supplemented on return (294-QĐ/TW, 6.2.3).</summary>
    public static Provision<Length> AbroadFrom { get; } = FirstSeen.In294("file.supplement.abroad", "6.2.3", Length.Months(12));

    /// <summary>How often the keeper compares the list with the files: six months (06-HD/TW, 8.2 h).</summary>
    /// <remarks>One unofficial key of 2026 says twelve; until a text is seen the six months stand as presumed.</remarks>
    public static Provision<Length> Reconciliation { get; } = FirstSeen.In06("file.reconcile", "8.2 h", Length.Months(6));

    /// <summary>How often the slips of transfers are checked (06-HD/TW, 8.3 b).</summary>
    public static Provision<Length> SlipCheck { get; } = FirstSeen.In06("file.slip-check", "8.3 b", Length.Months(3));

    /// <summary>How long the grassroots committee has to hand over the file of somebody who died or left, from the notice slip (06-HD/TW, 8.3 b).</summary>
    public static Provision<Length> Handover { get; } = FirstSeen.In06("file.handover", "8.3 b", Length.WorkingDays(30));

    /// <summary>From which admission on a file must hold every paper; of earlier ones a confirmed index is enough (06-HD/TW, 8.1 c).</summary>
    public static Provision<LocalDate> CompleteSince { get; } = FirstSeen.In06("file.complete-since", "8.1 c", new LocalDate(1997, 6, 2));

    /// <summary>For how many years yearly self-reviews stay in the file (06-HD/TW, 8.1 b).</summary>
    public static Provision<int> SelfReviewYears { get; } = FirstSeen.In06("file.self-review-years", "8.1 b", 3);

    /// <summary>The keeper checks, signs and seals the index (06-HD/TW, 8.1 b).</summary>
    public static Provision<bool> Index { get; } = FirstSeen.In06("file.index", "8.1 b", true);

    /// <summary>The loss of papers is confirmed by the committee or the police of the place (06-HD/TW, 8.3 a).</summary>
    public static Provision<bool> LossConfirmed { get; } = FirstSeen.In06("file.loss-confirmed", "8.3 a", true);

    /// <summary>A lost file is made anew with the opinion of the direct superior's standing committee, and its CV verified (38-HD/BTCTW, II.3.2).</summary>
    public static Provision<bool> Restoration { get; } = CardLaw.In38("file.restoration", "II.3.2", true);

    /// <summary>Since when a change of the birth date is not considered (06-HD/TW, 9.2).</summary>
    public static Provision<LocalDate> BirthDateFrozen { get; } = FirstSeen.In06("file.birth-date-frozen", "9.2", new LocalDate(2016, 8, 18));

    /// <summary>How many digits a CV number has (38-HD/BTCTW, II.1.2).</summary>
    public static Provision<int> CvDigits { get; } = CardLaw.In38("file.cv-number.digits", "II.1.2", 6);

    /// <summary>How many letters may follow them (38-HD/BTCTW, II.1.2).</summary>
    public static Provision<ValueList<int>> CvLetters { get; } = CardLaw.In38<ValueList<int>>("file.cv-number.letters", "II.1.2", [2, 3]);

    /// <summary>Number of the form of the member's card-form.</summary>
    public static Provision<string> FormCardForm { get; } = CardLaw.In38("form.card-form", "I.2.2", "2-HSĐV");

    /// <summary>Number of the form of the supplement.</summary>
    public static Provision<string> FormSupplement { get; } = CardLaw.In38("form.supplement", "I.2.3", "3-HSĐV");

    /// <summary>Number of the form of the list of proposed cards.</summary>
    public static Provision<string> FormCardList { get; } = CardLaw.In38("form.card-list", "II.2.2", "1-TĐV");

    /// <summary>Number of the form of the decision on cards.</summary>
    public static Provision<string> FormCardDecision { get; } = CardLaw.In38("form.card-decision", "II.2.2", "3-TĐV");

    /// <summary>Number of the form of the hand-over book.</summary>
    public static Provision<string> FormHandoverBook { get; } = CardLaw.In38("form.card-handover-book", "II.2.2", "7-TĐV");

    /// <summary>Everything this file declares.</summary>
    public static IReadOnlyList<Provision> All { get; } =
    [
        Keeper, WithoutCommittee, CardForm, LaborAbroad, ForeignAffairs, Probationer, DeceasedOrOut, OrganizationGone, Supplement, AbroadFrom,
        Reconciliation, SlipCheck, Handover, CompleteSince, SelfReviewYears, Index, LossConfirmed, Restoration,
        BirthDateFrozen, CvDigits, CvLetters, FormCardForm, FormSupplement, FormCardList, FormCardDecision, FormHandoverBook,
    ];

    /// <summary>Who keeps a file in a case.</summary>
    /// <param name="about">The case.</param>
    /// <returns>The provision.</returns>
    public static Provision<FileKeeper> KeeperFor(FileCase about) => about switch
    {
        FileCase.NoCommittee => WithoutCommittee,
        FileCase.Probationer => Probationer,
        FileCase.CardForm => CardForm,
        FileCase.LaborAbroad => LaborAbroad,
        FileCase.ForeignAffairs => ForeignAffairs,
        FileCase.DeceasedOrOut => DeceasedOrOut,
        FileCase.OrganizationGone => OrganizationGone,
        _ => Keeper,
    };
}
