using NodaTime;
using PartyDomain.Discipline;
using PartyDomain.Discipline.Cases;
using PartyDomain.Discipline.Suspensions;
using PartyDomain.Rulebooks;

namespace PartyDomain.Registers;

/// <summary>How a member stands towards discipline on a day: what transfers, personnel acts, badges and votes ask.</summary>
/// <param name="Person">The member.</param>
/// <param name="Day">The day.</param>
/// <param name="Cases">The cases as they stood on the day.</param>
/// <param name="Suspensions">The suspensions that hold on the day.</param>
public sealed record MemberDiscipline(PersonId Person, LocalDate Day, ValueList<DisciplineCase> Cases, ValueList<Suspension> Suspensions)
{
    /// <summary>The first day from which the member is being considered in a case that is not decided; null where there is none.</summary>
    public LocalDate? ConsideredSince => Cases.Where(one => one.IsConsidered).Min(one => (LocalDate?)one.History[0].On);

    /// <summary>The measures in force, the heaviest first.</summary>
    public ValueList<DisciplineMeasure> InForce => Cases.Where(one => one.HasMeasureInForce).Select(one => one.Measure).OfType<DisciplineMeasure>().OrderDescending().ToValueList();

    /// <summary>Looks up one member.</summary>
    /// <param name="register">The register.</param>
    /// <param name="person">The member, who need not be a person that the register holds.</param>
    /// <param name="day">The day; facts of later days are not taken into account.</param>
    /// <returns>The cases and suspensions.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    public static MemberDiscipline Of(Register register, PersonId person, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(register);
        return new MemberDiscipline(
            person,
            day,
            register.CasesOf(person).Select(held => held.On(day)).Where(one => one.History.Count > 0).ToValueList(),
            register.SuspensionsOf(person).Select(held => held.Suspension).Where(one => one.HoldsOn(day)).ToValueList());
    }

    /// <summary>Lists what stands in the way of something, or is due, on the day.</summary>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>What <see cref="DisciplineConsequences"/> says of every case and suspension, without what is over on the day.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="law"/> is null.</exception>
    public ValueList<DisciplineFollowUp> FollowUps(Law law)
    {
        ArgumentNullException.ThrowIfNull(law);
        return Cases.SelectMany(one => DisciplineConsequences.Of(one, law))
            .Concat(Suspensions.SelectMany(one => DisciplineConsequences.Of(one, Day)))
            .Where(item => item.Until is not { } until || item.Step is not null || Day <= until)
            .ToValueList();
    }

    /// <summary>Whether the member may be transferred officially on the day.</summary>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Accepted where no case is being considered; otherwise what <see cref="CaseBars.Transfer"/> says.</returns>
    /// <remarks>294-QĐ/TW, 6.3.1 đ.</remarks>
    public Outcome<bool> Transfer(Law law) => ConsideredSince is null ? Free : CaseBars.Transfer(Day, law);

    /// <summary>Whether the member may be posted, appointed, promoted in rank or given a title on the day.</summary>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Accepted where no case is being considered; otherwise what <see cref="CaseBars.Personnel"/> says.</returns>
    /// <remarks>69-QĐ/TW, 2.13.</remarks>
    public Outcome<bool> Personnel(Law law) => ConsideredSince is null ? Free : CaseBars.Personnel(Day, law);

    /// <summary>Writes numbers alone.</summary>
    /// <returns>A text without the person.</returns>
    public override string ToString() => $"{nameof(MemberDiscipline)} {{ {Cases.Count}, {Suspensions.Count} }}";

    private static Accepted<bool> Free => new([true], [], Basis.Empty);
}
