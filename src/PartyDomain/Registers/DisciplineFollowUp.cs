using NodaTime;
using PartyDomain.Discipline;
using PartyDomain.Discipline.Cases;

namespace PartyDomain.Registers;

/// <summary>One thing that is due elsewhere because of discipline.</summary>
/// <param name="Kind">What.</param>
/// <param name="From">From when; null where it holds as long as the case does.</param>
/// <param name="Until">The last day, or by when; null where there is none.</param>
public sealed record DisciplineFollowUp(DisciplineFollowUpKind Kind, LocalDate? From, LocalDate? Until)
{
    /// <summary>The id of the step elsewhere that carries it out, for example <c>leaving.expulsion</c>; null for what is barred, and for what no step of the library does.</summary>
    public string? Step => Kind switch
    {
        DisciplineFollowUpKind.MembershipEnds => "leaving.expulsion",
        DisciplineFollowUpKind.MembershipRestored or DisciplineFollowUpKind.MembershipReturns => "leaving.reversal",
        DisciplineFollowUpKind.OrganizationDissolved => "organization.dissolve",
        DisciplineFollowUpKind.ApologyDue => "case.apologize",
        DisciplineFollowUpKind.RightsRestored or DisciplineFollowUpKind.OfficeConsideredAgain => "case.restore",
        _ => null,
    };

    /// <summary>The offices concerned, where a removal names them.</summary>
    public ValueList<HeldOffice> Offices { get; init; } = [];

    /// <summary>The member concerned, where it is one of a disciplined organization.</summary>
    public PersonId? Member { get; init; }

    /// <summary>Where that member stands towards the violation.</summary>
    public MemberStance? Stance { get; init; }

    /// <summary>Writes nothing of persons.</summary>
    /// <returns>The kind.</returns>
    public override string ToString() => Kind.ToString();
}
