using NodaTime;
using PartyDomain.Discipline;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using Xunit;

namespace PartyDomain.Tests.Discipline;

/// <summary>Days of appeals, of effect and of suspensions, from sections 6 and 7 of the fact sheet on discipline.</summary>
public sealed class DisciplineDaysTests
{
    private static readonly Law Open = Law.Shipped.With(Settings.Open);
    private static readonly Law Cautious = Law.Shipped.With(Settings.Cautious);
    private static readonly LocalDate Received = new(2023, 6, 5); // the month ends on 5 July, thirty working days on 17 July

    [Fact]
    public void Under_the_regulation_of_2016_there_are_thirty_working_days()
    {
        var received = new LocalDate(2018, 6, 4);
        var due = Workdays(received, 30);
        Assert.Equal(new AppealWindow(received, Length.WorkingDays(30), due, due), Assert.Single(Appeals.WindowOf(received, Open).Events));
        Assert.IsType<Accepted<AppealWindow>>(Appeals.Filing(received, due, [], Open));
        var late = Assert.IsType<Refused<AppealWindow>>(Appeals.Filing(received, due.PlusDays(1), [], Open)).Findings.Single(finding => finding.Effect == FindingEffect.Bars);
        Assert.Equal((DisciplineCodes.AppealLate, "32.5.2.1"), (late.Code, late.Citation!.Point));
        Assert.Equal([Arg.Date("due", due), Arg.Date("filed", due.PlusDays(1))], late.Arguments);
    }

    [Theory]
    [InlineData(null, 5, 17)]
    [InlineData(AppealWindowReading.OneMonth, 5, 5)]
    [InlineData(AppealWindowReading.WorkingDays, 17, 17)]
    [InlineData(AppealWindowReading.Longer, 17, 17)]
    public void Since_then_the_month_of_the_Charter_stands_against_it(AppealWindowReading? reading, int first, int last)
    {
        var law = Law.Shipped.With(Settings.Open with { AppealWindow = reading });
        var window = Assert.Single(Appeals.WindowOf(Received, law).Events);
        Assert.Equal((new(2023, 7, first), new(2023, 7, last)), (window.EndsOn, window.EndsAtLatest));
        Assert.Equal(reading switch { AppealWindowReading.OneMonth => Length.Months(1), AppealWindowReading.WorkingDays => Length.WorkingDays(30), _ => (Length?)null }, window.Length);
        for (var day = 4; day < 20; day++)
        {
            var outcome = Appeals.Filing(Received, new(2023, 7, day), [], law);
            Assert.Equal(day > last ? typeof(Refused<AppealWindow>) : day > first ? typeof(Undetermined<AppealWindow>) : typeof(Accepted<AppealWindow>), outcome.GetType());
            Assert.Equal(day > first && day <= last ? [Arg.Key("setting", SettingKeys.AppealWindow)] : [], outcome.Findings.Where(finding => finding.Effect == FindingEffect.Open).Select(finding => finding.Arguments[0]));
            Assert.Contains(outcome.Findings, finding => finding is { Code: DisciplineCodes.ComplyMeanwhile, Effect: FindingEffect.Note });
        }
    }

    [Fact]
    public void The_longer_is_the_month_where_the_regulation_is_shorter()
    {
        var shorter = AppealLaw.Window.With(new Statement<Length>(StatementKind.Changed, Instruments.Inspection22, "23", EvidenceGrade.Presumed, Length.WorkingDays(10)));
        var window = Assert.Single(Appeals.WindowOf(Received, Cautious.With(shorter)).Events);
        Assert.Equal(new LocalDate(2023, 7, 5), window.EndsAtLatest);
        var both = Assert.Single(Appeals.WindowOf(Received, Open.With(shorter)).Events);
        Assert.Equal((Workdays(Received, 10), new LocalDate(2023, 7, 5)), (both.EndsOn, both.EndsAtLatest));
        var read = AppealLaw.Window.With(new Statement<Length>(StatementKind.Changed, Instruments.Inspection22, "23", EvidenceGrade.Secondary, Length.WorkingDays(10)));
        Assert.Equal(Workdays(Received, 10), Assert.Single(Appeals.WindowOf(Received, Open.With(read)).Events).EndsAtLatest);
    }

    [Fact]
    public void Before_the_Charter_of_2011_nothing_is_known() =>
        Assert.Contains(Assert.IsType<Undetermined<AppealWindow>>(Appeals.WindowOf(new(2011, 1, 18), Open)).Findings, finding => finding.Effect == FindingEffect.Open);

    [Theory]
    [InlineData(2018, AppealObjection.ByProxy, null)]
    [InlineData(2023, AppealObjection.ByProxy, DisciplineCodes.AppealNotAccepted)]
    [InlineData(2023, AppealObjection.SkipsLevel, DisciplineCodes.AppealNotAccepted)]
    [InlineData(2023, AppealObjection.Convicted, null)]
    [InlineData(2025, AppealObjection.Convicted, DisciplineCodes.AppealExcluded)]
    [InlineData(2025, AppealObjection.RefusedDecision, DisciplineCodes.AppealNotAccepted)]
    [InlineData(2025, AppealObjection.SeveralAddressees, DisciplineCodes.AppealNotAccepted)]
    public void An_objection_holds_where_its_list_was_seen(int year, AppealObjection objection, string? code)
    {
        var received = new LocalDate(year, 9, 3);
        var outcome = Appeals.Filing(received, received.PlusDays(5), [objection, objection], Cautious);
        if (code is null)
        {
            Assert.Equal([Arg.Key("provision", year == 2018 ? AppealLaw.Form.Key : AppealLaw.NotAccepted.Key)], Assert.IsType<Undetermined<AppealWindow>>(outcome).Findings.Where(finding => finding.Effect == FindingEffect.Open).Select(finding => finding.Arguments[0]));
            return;
        }

        Assert.Equal([code], Assert.IsType<Refused<AppealWindow>>(outcome).Findings.Where(finding => finding.Effect == FindingEffect.Bars).Select(finding => finding.Code));
    }

    [Theory]
    [InlineData(false, 90)]
    [InlineData(true, 180)]
    public void An_appeal_is_resolved_within_ninety_working_days_or_by_a_central_body_within_twice_as_many(bool central, int days)
    {
        var filed = new LocalDate(2018, 6, 4);
        Assert.Equal(Workdays(filed, days), Assert.Single(Appeals.ResolvedBy(filed, central, Open).Events).DueOn);
    }

    [Theory]
    [InlineData(DisciplineMeasure.Warning, false, PartyBody.CentralInspectionCommission)]
    [InlineData(DisciplineMeasure.Removal, false, PartyBody.CentralInspectionCommission)]
    [InlineData(DisciplineMeasure.Expulsion, false, PartyBody.Secretariat)]
    [InlineData(DisciplineMeasure.Expulsion, true, PartyBody.CentralCommittee)]
    [InlineData(DisciplineMeasure.Warning, true, PartyBody.CentralCommittee)]
    [InlineData(DisciplineMeasure.Dissolution, false, null)]
    public void The_last_instance_goes_with_the_measure_and_who_decided(DisciplineMeasure measure, bool byCentralBody, PartyBody? last) =>
        Assert.Equal(last is { } body ? [body] : [], Appeals.LastInstance(measure, byCentralBody, Received, Open).Events);

    [Theory]
    [InlineData(15, false)]
    [InlineData(16, true)]
    public void Fifteen_days_after_signing_is_in_time(int days, bool late)
    {
        var signed = new LocalDate(2018, 5, 2);
        var outcome = Effects.Of(PartyBody.SuperiorStandingCommittee, signed, signed.PlusDays(days), Cautious);
        Assert.Equal(late ? [Arg.Date("due", new(2018, 5, 17))] : [], outcome.Findings.Where(finding => finding is { Code: DisciplineCodes.AnnouncedLate, Effect: FindingEffect.Breach }).Select(finding => finding.Arguments[0]));
        var effect = Assert.Single(outcome.Events);
        Assert.Equal((signed.PlusDays(days), new(2018, 5, 17), null, null), (effect.EffectiveOn, effect.AnnounceBy!.Value, effect.WrittenBy, effect.DirectBy));
        Assert.Equal(Workdays(signed.PlusDays(days), 30), effect.StateFollowsBy);
    }

    [Theory]
    [InlineData(null, 15, false, false)]
    [InlineData(null, 16, true, false)]
    [InlineData(null, 21, true, false)]
    [InlineData(null, 22, false, true)]
    [InlineData(PlainDaysReading.WorkingDays, 21, false, false)]
    [InlineData(PlainDaysReading.WorkingDays, 22, false, true)]
    public void Between_calendar_and_working_days_it_is_open(PlainDaysReading? reading, int days, bool open, bool late)
    {
        // Fifteen working days from Monday, 4 June 2018, are Monday, 25 June: 21 days.
        var signed = new LocalDate(2018, 6, 4);
        var outcome = Effects.Of(PartyBody.SuperiorStandingCommittee, signed, signed.PlusDays(days), Law.Shipped.With(Settings.Open with { PlainDays = reading }));
        Assert.Equal((open, late), (outcome is Undetermined<DecisionEffect>, outcome.Findings.Any(finding => finding.Code == DisciplineCodes.AnnouncedLate)));
        if (!open)
        {
            Assert.Equal((reading is null ? signed.PlusDays(15) : signed.PlusDays(21), signed.PlusDays(21)), (outcome.Events[0].AnnounceBy!.Value, outcome.Events[0].AnnounceByAtLatest!.Value));
        }
    }

    [Fact]
    public void A_cells_decision_has_effect_with_its_vote_and_comes_in_writing()
    {
        var voted = new LocalDate(2018, 6, 4);
        var effect = Assert.Single(Effects.Of(PartyBody.Cell, voted, voted.PlusDays(30), Open).Events);
        Assert.Equal((voted, voted.PlusDays(10), voted.PlusDays(14), null, null), (effect.EffectiveOn, effect.WrittenBy!.Value, effect.WrittenByAtLatest!.Value, effect.AnnounceBy, effect.AnnounceByAtLatest));
    }

    [Fact]
    public void Five_days_to_direct_the_state_side_and_thirty_to_follow()
    {
        var announced = new LocalDate(2025, 9, 8);
        var effect = Assert.Single(Effects.Of(PartyBody.SuperiorStandingCommittee, announced, announced, Open).Events);
        Assert.Equal((announced.PlusDays(5), announced.PlusDays(7), announced.PlusDays(30)), (effect.DirectBy!.Value, effect.DirectByAtLatest!.Value, effect.StateFollowsBy!.Value));
    }

    [Theory]
    [InlineData(2025, null, 8)]
    [InlineData(2026, null, null)]
    [InlineData(2026, DisciplineEffectReading.Signing, 1)]
    [InlineData(2026, DisciplineEffectReading.Announcement, 8)]
    public void From_signing_or_from_announcement_is_open_under_the_regulation_of_2026(int year, DisciplineEffectReading? reading, int? day)
    {
        var law = Law.Shipped.With(Settings.Cautious with { DisciplineEffect = reading });
        var outcome = Effects.Of(PartyBody.SuperiorStandingCommittee, new(year, 9, 1), new(year, 9, 8), law);
        Assert.Equal(day, outcome.Events.Count == 0 ? null : outcome.Events[0].EffectiveOn.Day);
        Assert.Equal(day is null ? [Arg.Key("setting", SettingKeys.DisciplineEffect)] : [], outcome.Findings.Where(finding => finding.Effect == FindingEffect.Open).Select(finding => finding.Arguments[0]));
        Assert.Equal(new LocalDate(year, 9, 8), Assert.Single(Effects.Of(PartyBody.SuperiorStandingCommittee, new(year, 9, 8), new(year, 9, 8), law).Events).EffectiveOn);
        Assert.Equal(new LocalDate(year, 9, 1), Assert.Single(Effects.Of(PartyBody.Cell, new(year, 9, 1), new(year, 9, 8), law).Events).EffectiveOn);
    }

    [Fact]
    public void Before_the_law_that_is_held_effect_and_suspension_are_undetermined()
    {
        Assert.IsType<Undetermined<DecisionEffect>>(Effects.Of(PartyBody.Cell, new(2010, 1, 1), new(2010, 1, 1), Cautious));
        Assert.IsType<Undetermined<DecisionEffect>>(Effects.Of(PartyBody.SuperiorCommittee, new(2010, 1, 1), new(2010, 1, 1), Cautious));
        Assert.IsType<Undetermined<SuspensionPeriod>>(SuspensionTerms.Of(DisciplineSubject.FullMember, new(2010, 1, 1), false, Cautious));
        Assert.IsType<Undetermined<SuspensionPeriod>>(SuspensionTerms.Of(DisciplineSubject.FullMember, new(2010, 1, 1), true, Cautious));
        Assert.IsType<Undetermined<SuspendedActivity>>(SuspensionTerms.Required(ProceedingsStage.Charged, new(2010, 1, 1), Cautious));
    }

    [Theory]
    [InlineData(DisciplineSubject.FullMember, 2018, 90, 180, true)]
    [InlineData(DisciplineSubject.Organization, 2018, 90, 90, true)]
    [InlineData(DisciplineSubject.FullMember, 2023, 90, 180, false)]
    [InlineData(DisciplineSubject.Organization, 2023, 90, 90, false)]
    [InlineData(DisciplineSubject.FullMember, 2026, 90, 120, false)]
    [InlineData(DisciplineSubject.Organization, 2026, 90, 120, false)]
    public void A_suspension_lasts_by_generation(DisciplineSubject subject, int year, int first, int total, bool working)
    {
        var from = new LocalDate(year, 6, 1);
        var period = Assert.Single(SuspensionTerms.Of(subject, from, false, Open).Events);
        Assert.Equal(working ? (Length.WorkingDays(first), Length.WorkingDays(total)) : (Length.CalendarDays(first), Length.CalendarDays(total)), (period.First!.Value, period.Total!.Value));
        Assert.Equal(working ? Workdays(from, first) : from.PlusDays(first), period.FirstEndsOn);
        Assert.Equal(working ? Workdays(from, total) : from.PlusDays(total), period.EndsAtEarliest);
        Assert.Equal(Workdays(from, total), period.EndsAtLatest);
        Assert.Equal(new SuspensionPeriod(null, null, null, null), Assert.Single(SuspensionTerms.Of(subject, from, true, Open).Events));
    }

    [Theory]
    [InlineData(ProceedingsStage.CaseOpened, null)]
    [InlineData(ProceedingsStage.Charged, SuspendedActivity.CommitteeActivity)]
    [InlineData(ProceedingsStage.Detained, SuspendedActivity.PartyActivity)]
    [InlineData(ProceedingsStage.Indicted, SuspendedActivity.PartyActivity)]
    public void A_stage_calls_for_its_suspension_or_need_not_be_waited_for(ProceedingsStage stage, SuspendedActivity? activity)
    {
        var outcome = SuspensionTerms.Required(stage, new(2023, 3, 1), Open);
        Assert.Equal(activity is { } known ? [known] : [], Assert.IsType<Accepted<SuspendedActivity>>(outcome).Events);
        Assert.Equal(activity is null ? [(DisciplineCodes.NeedNotWait, FindingEffect.Note)] : [], outcome.Findings.Select(finding => (finding.Code, finding.Effect)));
    }

    private static LocalDate Workdays(LocalDate start, int days) => Law.Shipped.Calendar.AddWorkingDays(start, days)!.On;
}
