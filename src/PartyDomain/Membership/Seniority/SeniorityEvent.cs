using NodaTime;
using PartyDomain.Voting;

namespace PartyDomain.Membership.Seniority;

/// <summary>A fact of the recalculation of seniority. The family is closed.</summary>
public abstract record SeniorityEvent : MembershipEvent
{
    private protected SeniorityEvent(LocalDate on)
        : base(on)
    {
    }
}

/// <summary>The member declares the seniority to the cell (06-HD/TW, 5.3).</summary>
/// <param name="On">The legal date of the fact.</param>
public sealed record SeniorityDeclared(LocalDate On) : SeniorityEvent(On);

/// <summary>The cell verifies the declaration and reports (06-HD/TW, 5.3).</summary>
/// <param name="On">The legal date of the fact.</param>
public sealed record SeniorityVerified(LocalDate On) : SeniorityEvent(On);

/// <summary>The grassroots committee appraises and reports (06-HD/TW, 5.3).</summary>
/// <param name="On">The legal date of the fact.</param>
public sealed record SeniorityAppraised(LocalDate On) : SeniorityEvent(On);

/// <summary>The competent body decides to recalculate (06-HD/TW, 5.3; 294-QĐ/TW, 4.5.2).</summary>
/// <param name="On">The legal date of the fact.</param>
/// <param name="By">The body.</param>
/// <param name="SpecialFrom">The start that the Secretariat sets in a special case; else null.</param>
public sealed record SeniorityRecalculated(LocalDate On, PartyBody By, LocalDate? SpecialFrom) : SeniorityEvent(On);
