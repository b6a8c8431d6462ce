using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Membership.Admission;

namespace PartyDomain.Testing.Registers;

/// <summary>Makes the people admitted in the years of a fictitious register; of the last three years a part with the dossier.</summary>
internal sealed class AdmissionMaker(RegisterLayout layout, Population population, ProfileMaker profiles, CourseMaker courses, long seed)
{
    // More are admitted around 3 February, 19 May, 2 September and the end of the year.
    private static readonly int[] Months = [4, 7, 5, 5, 10, 9, 7, 8, 11, 10, 11, 13];

    private readonly Dice dice = new(seed, 3);

    public void Make()
    {
        var shape = layout.Shape;
        Cohort(shape.Year - 4, shape.AdmissionsEarlier, 0, 0);
        Cohort(shape.Year - 3, shape.AdmissionsEarlier, 0, 0);
        Cohort(shape.Year - 2, shape.AdmissionsTwoYearsBefore, shape.StruckOff, 0);
        Cohort(shape.Year - 1, shape.AdmissionsYearBefore, shape.StruckOff, shape.Annulled);
        Cohort(shape.Year, shape.Admissions, 0, 0);
    }

    private void Cohort(int year, int count, int struckOff, int annulled)
    {
        for (var i = 0; i < count; i++)
        {
            var ending = i < struckOff ? Ending.StruckOff : i < struckOff + annulled ? Ending.Annulled : Ending.None;
            var month = ending == Ending.None ? dice.Weighted(Months) + 1 : 3 + (i % 3);
            var day = RegisterLayout.WorkdayBefore(new LocalDate(year, month, 8 + dice.Below(20)));
            var cell = layout.Cells[dice.Weighted([.. layout.Cells.Select(cell => cell.Weight)])];
            if (ending != Ending.None || (year >= layout.Shape.Year - 2 && dice.Percent(layout.Shape.FullHistoryPercent)))
            {
                WithDossier(cell, day, i, ending);
            }
            else
            {
                StandingAlone(cell, day);
            }
        }
    }

    private void WithDossier(CellPlan cell, LocalDate ceremony, int at, Ending ending)
    {
        var person = population.NextPerson();
        var (reviewAfter, decisionAfter) = (at % 13) switch
        {
            5 => (75, 14),
            9 => (7, 70),
            12 => (80, 75),
            _ => (7, 14),
        };
        var setUp = CourseMaker.Dates(ceremony).SetUpOn!.Value;
        var bornOn = Born(setUp);
        var profile = new ApplicantProfile(bornOn, EducationLevel.Higher)
        {
            Union = bornOn.PlusYears(30) > setUp ? UnionSetting.YouthUnion : cell.IsResidential ? UnionSetting.None : UnionSetting.TradeUnion,
        };
        var dates = CourseMaker.Dates(ceremony, courses.Attend(person, setUp), reviewAfter, decisionAfter);
        var overdue = at % 17 == 3 && ending == Ending.None;
        var facts = courses.Builder(person, cell, setUp, profile, dice) with { Dates = dates, Stage = overdue ? MembershipStage.ProbationComplete : MembershipStage.Recognized };
        IEnumerable<MembershipEvent> happened = facts.Build(CourseMaker.Law);
        happened = ending switch
        {
            Ending.StruckOff => happened.Select(CourseMaker.StrikingOff),
            Ending.Annulled => happened.TakeWhile(item => item is not Membership.Probation.SelfReviewSubmitted)
                .Append(new AdmissionAnnulled(RegisterLayout.Workday(new LocalDate(layout.Shape.Year, 2, 20)), AnnulmentGround.DishonestCv, true, false, false, true)),
            _ => happened,
        };
        population.Add(person, courses.Known(happened), profiles.Make(cell, setUp.PlusMonths(-7), bornOn));
    }

    private void StandingAlone(CellPlan cell, LocalDate ceremony)
    {
        var person = population.NextPerson();
        var dates = CourseMaker.Dates(ceremony);
        var (official, recognized) = (ceremony.PlusMonths(12), dates.RecognitionOn!.Value);
        population.Add(
            person,
            courses.Known(
            [
                new StandingRecorded(ceremony, Standing.Probationary, cell.Id) { JoinedOn = ceremony, AdmissionDecidedOn = dates.DecisionOn, ProbationEndsOn = official },
                new StandingRecorded(recognized, Standing.Full, cell.Id) { OfficialOn = official, RecognizedOn = recognized },
            ]),
            profiles.Make(cell, ceremony, Born(ceremony)));
    }

    private LocalDate Born(LocalDate day) => day.PlusYears(-20 - dice.Weighted([8, 8, 8, 7, 7, 6, 6, 5, 5, 4, 4, 3, 3, 2, 2, 2, 1, 1, 1, 1])).PlusDays(-dice.Below(360));

    private enum Ending
    {
        None = 0,
        StruckOff = 1,
        Annulled = 2,
    }
}
