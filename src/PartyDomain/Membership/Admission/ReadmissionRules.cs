using PartyDomain.Membership.Readmission;
using PartyDomain.Rulebooks;
using PartyDomain.Workflows;
using static PartyDomain.Workflows.RequirementStatus;

namespace PartyDomain.Membership.Admission;

/// <summary>What an admission asks for besides, where it is a re-admission (294-QĐ/TW, 3.5).</summary>
internal static class ReadmissionRules
{
    private const string Earlier = "dossier.earlier";

    // 294-QĐ/TW, 3.5: only who is no member is admitted
    public static RequirementStatus NoMember(AdmissionFacts facts, Assessment a) => Readmissions.MayBeListed(facts.Record, a, "record.standing") ? Met : NotMet;

    public static RequirementStatus AsRecorded(AdmissionFacts facts, Assessment a)
    {
        if (facts.Command is not EstablishEarlierMembership command)
        {
            return Pending;
        }

        var dated = Readmissions.Dated(command.Earlier, a, "command.earlier");
        return Readmissions.IsAsRecorded(facts.Record, command.Earlier, a, "command.earlier") && dated ? Met : NotMet;
    }

    // 294-QĐ/TW, 3.5.1
    public static RequirementStatus Established(AdmissionFacts facts, Assessment a)
    {
        if (facts.Record.Past.Count == 0 && facts.Dossier.Earlier is null)
        {
            return NotApplicable;
        }

        return Readmissions.IsEstablished(facts.Record, a, Earlier) ? Met : Pending;
    }

    // 294-QĐ/TW, 3.5.2
    public static RequirementStatus NotBarred(AdmissionFacts facts, Assessment a)
    {
        if (Of(facts) is not null)
        {
            return Judge(facts, a, earlier => Readmissions.Barred(earlier, a, Earlier));
        }

        var before = a.Findings.Count;
        return Readmissions.ByHistory(facts.Record, a, "record.past") ? Judged(a, before) : NotApplicable;
    }

    // 294-QĐ/TW, 3.5.3
    public static RequirementStatus Once(AdmissionFacts facts, Assessment a) =>
        Judge(facts, a, _ => Readmissions.Count(facts.Record.Past.Count(past => past.ByReadmission), a, Earlier));

    // 294-QĐ/TW, 3.5.1 b
    public static RequirementStatus Waited(AdmissionFacts facts, Assessment a) =>
        Judge(facts, a, earlier => Readmissions.Waited(earlier, a, Earlier));

    // 294-QĐ/TW, 3.5.1 b: in writing, before the decision
    public static RequirementStatus Consent(AdmissionFacts facts, Assessment a)
    {
        if (Of(facts) is null)
        {
            return NotApplicable;
        }

        Readmissions.Probation(a, Earlier);
        var given = facts.Dossier.Consents.Any(consent => consent.Kind == ConsentKind.Readmission && consent.On < facts.On);
        return Readmissions.Consented(given, a, "dossier.consents") switch { true => Met, false => Pending, _ => Undetermined };
    }

    public static RequirementStatus Consenter(RegisterConsent command, Assessment a) =>
        Readmissions.MayConsent(command.By, a, "command.by") switch { true => Met, false => NotMet, _ => Undetermined };

    private static EarlierMembership? Of(AdmissionFacts facts) =>
        Readmissions.Known(facts.Record) is { Reason: not EndingReason.AdmissionAnnulled } earlier ? earlier : null;

    private static RequirementStatus Judge(AdmissionFacts facts, Assessment a, Action<EarlierMembership> judge)
    {
        if (Of(facts) is not { } earlier)
        {
            return NotApplicable;
        }

        var before = a.Findings.Count;
        judge(earlier);
        return Judged(a, before);
    }

    private static RequirementStatus Judged(Assessment a, int before)
    {
        var found = a.Findings.Skip(before).ToList();
        return found.Exists(finding => finding.Effect == FindingEffect.Bars) ? NotMet : found.Exists(finding => finding.Effect == FindingEffect.Open) ? Undetermined : Met;
    }
}
