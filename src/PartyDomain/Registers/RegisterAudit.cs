using PartyDomain.Organizations;

namespace PartyDomain.Registers;

/// <summary>
/// Lists everything in a register document that contradicts itself, across its records. What bars keeps the register from being made; a breach would make some
/// count wrong. What the law would question in a single history is the affair of <see cref="Membership.MembershipAudit"/>.
/// </summary>
public static class RegisterAudit
{
    /// <summary>Audits a document.</summary>
    /// <param name="document">The document.</param>
    /// <returns>Every finding. Subjects are paths into the document, such as <c>members[12].events[3]</c>; persons are never named.</returns>
    public static ValueList<Finding> Of(RegisterDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var organizations = document.Organizations.Select(entry => OrganizationHistory.Fold(entry.Organization, entry.Events)).ToList();
        var findings = new List<Finding>(OrganizationAudit.Of(organizations));
        var context = new AuditContext(document, organizations, findings);
        MemberAudit.Check(context);
        CoverageUnitAudit.Check(context);
        ClassAudit.Check(context);
        PlanAudit.Check(context);
        InspectionAudit.Check(context);
        HouseholdAudit.Check(context);
        DisciplineAudit.Check(context);
        return findings.ToValueList();
    }
}
