using NodaTime;
using PartyDomain.Voting;

namespace PartyDomain.Membership.Seniority;

/// <summary>A command of the recalculation of seniority. The family is closed.</summary>
public abstract record SeniorityCommand : MembershipCommand
{
    private protected SeniorityCommand(LocalDate on)
        : base(on)
    {
    }
}

/// <summary>The member declares the seniority to the cell (06-HD/TW, 5.3).</summary>
/// <param name="On">The legal date of the act.</param>
public sealed record DeclareSeniority(LocalDate On) : SeniorityCommand(On);

/// <summary>The cell verifies the declaration and reports (06-HD/TW, 5.3).</summary>
/// <param name="On">The legal date of the act.</param>
public sealed record VerifySeniority(LocalDate On) : SeniorityCommand(On);

/// <summary>The grassroots committee appraises and reports (06-HD/TW, 5.3).</summary>
/// <param name="On">The legal date of the act.</param>
public sealed record AppraiseSeniority(LocalDate On) : SeniorityCommand(On);

/// <summary>The competent body decides to recalculate (06-HD/TW, 5.3; 294-QĐ/TW, 4.5.2).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="By">The body.</param>
/// <param name="SpecialFrom">Of a re-admitted member in a special case: the start that the Secretariat sets; else null.</param>
public sealed record RecalculateSeniority(LocalDate On, PartyBody By, LocalDate? SpecialFrom) : SeniorityCommand(On);
