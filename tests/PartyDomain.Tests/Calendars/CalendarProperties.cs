using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PartyDomain.Calendars;
using Xunit;

namespace PartyDomain.Tests.Calendars;

public sealed class CalendarProperties
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.Vietnam;

    private static Arbitrary<LocalDate> Covered { get; } =
        Gen.Choose(0, 14244).Select(Calendar.First.PlusDays).ToArbitrary();

    private static Arbitrary<int> Counts { get; } = Gen.Choose(0, 400).ToArbitrary();

    private static Arbitrary<LocalDate> AnyDay { get; } =
        Gen.Choose(0, 50_000).Select(new LocalDate(1925, 1, 1).PlusDays).ToArbitrary();

    [Fact]
    public void Counting_up_to_a_due_date_gives_back_the_count() => Check(Prop.ForAll(Covered, Counts, (start, count) =>
    {
        var due = Calendar.AddWorkingDays(start, count);
        return due is null
            ? Calendar.CountWorkingDays(start, Calendar.Last) < count
            : Calendar.CountWorkingDays(start, due.On) == count && (count == 0 || Calendar.IsWorkday(due.On));
    }));

    [Fact]
    public void A_working_day_is_due_after_the_days_counted_to_it() => Check(Prop.ForAll(Covered, Covered, (one, other) =>
    {
        var (start, end) = one < other ? (one, other) : (other, one);
        var count = Calendar.CountWorkingDays(start, end)!.Value;
        return count == 0 || Calendar.AddWorkingDays(start, count)!.On <= end && (!Calendar.IsWorkday(end) || Calendar.AddWorkingDays(start, count)!.On == end);
    }));

    [Fact]
    public void Due_dates_grow_with_the_count_and_never_shrink_with_the_start() => Check(Prop.ForAll(Covered, Counts, (start, count) =>
        Calendar.AddWorkingDays(start, count + 1) is not { } later
        || (later.On > Calendar.AddWorkingDays(start, count)!.On
            && (Calendar.AddWorkingDays(start.PlusDays(1), count + 1) is not { } next || next.On >= later.On))));

    [Fact]
    public void Counts_add_up() => Check(Prop.ForAll(Covered, Covered, Covered, (a, b, c) =>
    {
        LocalDate[] days = [.. new[] { a, b, c }.Order()];
        return Calendar.CountWorkingDays(days[0], days[1]) + Calendar.CountWorkingDays(days[1], days[2]) == Calendar.CountWorkingDays(days[0], days[2]);
    }));

    [Fact]
    public void A_due_date_names_the_years_without_announcement_and_is_graded_by_them() => Check(Prop.ForAll(Covered, Counts, (start, count) =>
    {
        if (count == 0 || Calendar.AddWorkingDays(start, count) is not { } due)
        {
            return true;
        }

        var years = Enumerable.Range(start.PlusDays(1).Year, due.On.Year - start.PlusDays(1).Year + 1).Where(year => year is < 2015 or > 2027).ToList();
        return due.PresumedYears.SequenceEqual(years)
            && due.Grade == EvidenceGrade.Presumed == (years.Count > 0)
            && due.SwapRisk.All(day => day > start && day <= due.On && years.Contains(day.Year) && Calendar.IsWorkday(day));
    }));

    [Fact]
    public void A_month_ends_in_the_month_reached_and_never_later_than_the_same_day() => Check(Prop.ForAll(AnyDay, Counts, (start, months) =>
    {
        var end = Periods.End(start, Length.Months(months));
        var reached = ((start.Year * 12) + start.Month - 1 + months) == (end.Year * 12) + end.Month - 1;
        return reached && (end.Day == start.Day || (end.Day < start.Day && end.PlusDays(1).Day == 1));
    }));

    [Fact]
    public void A_year_is_twelve_months() => Check(Prop.ForAll(AnyDay, Gen.Choose(0, 120).ToArbitrary(), (start, years) =>
        Periods.End(start, Length.Years(years)) == Periods.End(start, Length.Months(12 * years))
        && Periods.End(start, Length.Years(years)) == start.PlusYears(years)));

    [Fact]
    public void The_two_ages_differ_by_one_at_most_and_completed_months_are_the_most_that_fit() => Check(Prop.ForAll(AnyDay, AnyDay, (one, other) =>
    {
        var (birth, on) = one < other ? (one, other) : (other, one);
        var age = LegalAge.Measure(birth, on);
        return age.ByCalendar - age.Completed is 0 or 1
            && Periods.End(birth, Length.Months(age.Completed)) <= on
            && Periods.End(birth, Length.Months(age.Completed + 1)) > on;
    }));

    [Fact]
    public void An_override_replaces_one_year_only() => Check(Prop.ForAll(Covered, Covered, (date, replaced) =>
    {
        var other = Calendar.With(new(replaced.Year, [], [], EvidenceGrade.Secondary, "Test"));
        var weekday = date.DayOfWeek < IsoDayOfWeek.Saturday;
        return date.Year == replaced.Year
            ? other.IsWorkday(date) == weekday && other.Day(date).Grade == EvidenceGrade.Secondary
            : other.Day(date) == Calendar.Day(date);
    }));

    private static void Check(Property property) => property.QuickCheckThrowOnFailure();
}
