using NodaTime;

namespace PartyDomain.Oversight;

/// <summary>A duty to report regularly, as the host's own plan lays it down.</summary>
/// <param name="Id">The host's key of the duty.</param>
/// <param name="Person">Who has to report; null where the organization does.</param>
/// <param name="From">The organization that reports, or whose member reports.</param>
/// <param name="To">The organization that receives the reports.</param>
/// <param name="Periodicity">How long the periods are.</param>
/// <param name="DaysAfter">How many calendar days after the last day of a period its report is due, not negative.</param>
/// <param name="Since">The first day of the duty. It owes the report of every period whose last day lies in it, so also that of a period that had begun before.</param>
/// <param name="Until">The day from which there is no duty; null while it lasts. A period whose last day comes later than the duty is not owed.</param>
public sealed record ReportDuty(
    string Id,
    PersonId? Person,
    OrganizationId From,
    OrganizationId To,
    ReportPeriodicity Periodicity,
    int DaysAfter,
    LocalDate Since,
    LocalDate? Until)
{
    /// <summary>Writes the key, never the person.</summary>
    /// <returns>A text without personal data.</returns>
    public override string ToString() => $"{nameof(ReportDuty)} {{ {Id} }}";
}
