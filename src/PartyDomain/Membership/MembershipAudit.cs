using PartyDomain.Membership.Admission;
using PartyDomain.Membership.Probation;
using PartyDomain.Rulebooks;

namespace PartyDomain.Membership;

/// <summary>
/// Lists what the law of each day would question in a recorded history. Past facts are never judged by later rules, and nothing an
/// audit finds changes the record.
/// </summary>
public static class MembershipAudit
{
    /// <summary>Audits a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="law">The law as the host applies it; each fact is measured by the law of its own day.</param>
    /// <returns>One entry for each questionable fact, in legal order.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ValueList<AuditEntry> Of(MembershipRecord record, Law law)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(law);
        var entries = new List<AuditEntry>();
        var before = new MembershipRecord(record.Person);
        foreach (var happened in MembershipHistory.InForce(record.History))
        {
            var assessment = new Assessment(law, happened.On);
            if (happened.Precision == DatePrecision.Day)
            {
                AuditRules.Check(happened, before, assessment);
            }
            else
            {
                assessment.Remark(AuditCodes.ImpreciseDate, $"history[{happened.Position}].on", null, Arg.Term("precision", happened.Precision));
            }

            if (assessment.Findings.Count > 0)
            {
                entries.Add(new AuditEntry(happened.Position, happened.On, assessment.Findings.ToValueList(), new Basis(assessment.Basis.ToValueList())));
            }

            before = MembershipHistory.Evolve(before, happened);
        }

        return entries.ToValueList();
    }
}
