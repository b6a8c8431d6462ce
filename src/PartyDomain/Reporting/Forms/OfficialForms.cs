using NodaTime;
using PartyDomain.Organizations;
using PartyDomain.Oversight;
using PartyDomain.Reporting.Statistics;
using PartyDomain.Rulebooks;

namespace PartyDomain.Reporting.Forms;

/// <summary>The official statistical forms on members and organizations, as data, and filled from statistics.</summary>
/// <remarks>
/// 11-HD/BTCTW of 13 December 2021, forms 1, 2, 2B, 3, 4 and 5, by copies of them (Secondary). The forms of 2012 were replaced in 2017 by forms that were not seen;
/// no guidance on forms after the end of districts on 30 June 2025 is known.
/// </remarks>
public static class OfficialForms
{
    /// <summary>Form 1: increase and decrease of members.</summary>
    public static FormDefinition Movement => MovementForm.Of2021;

    /// <summary>Form 2: members newly admitted.</summary>
    public static FormDefinition Admitted => AdmittedForm.Of2021;

    /// <summary>Form 2B: members newly admitted, by ethnic group and religion. Sensitive: see the guide on disclosure before it leaves the house.</summary>
    public static FormDefinition AdmittedByPeoples => PeoplesForm.Admitted2021;

    /// <summary>Form 3: composition of all members.</summary>
    public static FormDefinition Composition => CompositionForm.Of2021;

    /// <summary>Form 4: all members by ethnic group and religion. Sensitive, as form 2B.</summary>
    public static FormDefinition MembersByPeoples => PeoplesForm.Members2021;

    /// <summary>Form 5: organizations and members by kind of grassroots organization.</summary>
    public static FormDefinition Organizations => OrganizationForm.Of2021;

    /// <summary>Every form of the edition of 2021.</summary>
    public static ValueList<FormDefinition> All { get; } = [Movement, Admitted, AdmittedByPeoples, Composition, MembersByPeoples, Organizations];

    /// <summary>The forms that apply to a period.</summary>
    /// <param name="day">Its last day.</param>
    /// <returns>The forms of the edition in force; none before 13 December 2021, of which the forms were not seen.</returns>
    public static ValueList<FormDefinition> On(LocalDate day) => All.Where(form => form.From <= day).ToValueList();

    /// <summary>Finds a form of the latest edition.</summary>
    /// <param name="number">Its number, such as <c>2B</c>.</param>
    /// <returns>The form, or null.</returns>
    public static FormDefinition? Find(string number) => All.FirstOrDefault(form => string.Equals(form.Number, number, StringComparison.Ordinal));

    /// <summary>The same period of the year before.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day; the end of a month stays one: 28 February 2025 goes with 29 February 2024.</param>
    /// <returns>Both days.</returns>
    public static (LocalDate From, LocalDate To) YearBefore(LocalDate from, LocalDate to)
    {
        var last = to.PlusYears(-1);
        return (from.PlusYears(-1), to == to.With(DateAdjusters.EndOfMonth) ? last.With(DateAdjusters.EndOfMonth) : last);
    }

    /// <summary>Fills a form for one organization with everything below it.</summary>
    /// <param name="form">The form.</param>
    /// <param name="unit">The organization.</param>
    /// <param name="current">The statistics of the period, counted in a frame with the age bands of the form. Codes of ethnic groups and religions are those of <see cref="FormCodes"/>; other ones count in a row of their own.</param>
    /// <param name="last">Those of the same period of the year before; null where there are none, which are then unknown, never zero.</param>
    /// <param name="tree">The organizations.</param>
    /// <param name="law">The law as the host applies it: which rows come and go.</param>
    /// <returns>The filled form. An organization that did not exist yet has no values.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The statistics were counted by other age bands, or those of the year before are not of the same period.</exception>
    public static FormTable Make(FormDefinition form, OrganizationId unit, StatisticsTotals current, StatisticsTotals? last, OrganizationTree tree, Law law)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(current);
        ArgumentNullException.ThrowIfNull(tree);
        ArgumentNullException.ThrowIfNull(law);
        Check(form, current);
        var (from, to) = (current.Frame.Places.From, current.Frame.Places.To);
        if (last is not null)
        {
            Check(form, last);
            var before = YearBefore(from, to);
            if ((last.Frame.Places.From, last.Frame.Places.To) != before)
            {
                throw new ArgumentException($"The year before of {from:uuuu-MM-dd} to {to:uuuu-MM-dd} is {before.From:uuuu-MM-dd} to {before.To:uuuu-MM-dd}.", nameof(last));
            }
        }

        var now = new FormFigures(current, unit, tree, law).Of(form);
        var then = last is null ? null : new FormFigures(last, unit, tree, law).Of(form);
        return FormTables.Make(form, unit, (from, to), last is null ? null : (last.Frame.Places.From, last.Frame.Places.To), now, then);
    }

    /// <summary>By when the forms of a period have to be with the committee above.</summary>
    /// <param name="to">The last day of the period.</param>
    /// <param name="role">What the organization is: a district's forms are due at the province, a province's at the Centre.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>The deadline with its citation; null where none is known, such as for grassroots organizations.</returns>
    /// <remarks>The forms of 2012 print the days; whether those of 2021 do was not seen (Presumed).</remarks>
    public static Deadline? DueOn(LocalDate to, TierRole role, Law law)
    {
        ArgumentNullException.ThrowIfNull(law);
        var days = role switch
        {
            TierRole.SuperiorOfGrassroots => law.Read(OversightLaw.DistrictFormsDays, to),
            TierRole.Provincial => law.Read(OversightLaw.ProvinceFormsDays, to),
            _ => null,
        };
        return days is { IsKnown: true, Citation: { } citation } ? new Deadline(to, Length.CalendarDays(days.Value), to.PlusDays(days.Value), citation, days.Grade) : null;
    }

    private static void Check(FormDefinition form, StatisticsTotals totals)
    {
        if (form.AgeBands is { } bands && totals.Frame.AgeBands != bands)
        {
            throw new ArgumentException($"Form {form.Number} groups ages by the edition of {bands.Edition}, these statistics by that of {totals.Frame.AgeBands.Edition}.", nameof(totals));
        }
    }
}
