using NodaTime;
using PartyDomain.Calendars;
using PartyDomain.Discipline;
using PartyDomain.Discipline.Cases;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;

namespace PartyDomain.Registers;

/// <summary>What falls due in disciplinary cases and suspensions.</summary>
internal static class DisciplineDue
{
    private const string Subject = "case";

    public static IEnumerable<DueItem> Of(Register register, LocalDate asOf, Law law) => register.Cases
        .SelectMany(held => Of(register, held, asOf, law))
        .Concat(register.Suspensions.Where(held => held.Suspension.HoldsOn(asOf)).SelectMany(held => Of(held, law)).Select(item => Placed(register, item, asOf)));

    private static IEnumerable<DueItem> Of(Register register, RegisterCase held, LocalDate asOf, Law law)
    {
        var one = held.On(asOf);
        var items = one.Phase switch
        {
            CasePhase.Decided => Announcement(one, asOf, law),
            CasePhase.InForce => [.. Window(one, asOf, law), .. Lapse(register, held, one, asOf, law), .. Record(register, one, asOf)],
            CasePhase.Appealed => [.. Resolution(one, law), .. Record(register, one, asOf)],
            _ => [],
        };
        return items.Select(item => Placed(register, item with { Person = held.Entry.Member, Organization = held.Entry.Organization, Case = one.Id }, asOf));
    }

    private static IEnumerable<DueItem> Announcement(DisciplineCase one, LocalDate asOf, Law law)
    {
        var a = new Assessment(law, asOf);
        return one is { SignedOn: { } signed, DecidedBy: not PartyBody.Cell } && a.Read(EffectLaw.AnnounceWithin, signed) is { IsKnown: true } rule && PlainDays.End(signed, rule.Value, a, Subject) is { } end
            ? [Item(DueKind.DisciplineAnnouncement, end.Earliest, rule.Citation, rule.Grade)]
            : [];
    }

    // While the length is open there are two ends: who appeals keeps to the first, who counts on none waits for the last.
    private static IEnumerable<DueItem> Window(DisciplineCase one, LocalDate asOf, Law law)
    {
        if (one is not { ReceivedOn: { } received, Measure: { } measure, DecidedBy: { } body } || IsFinal(one, measure, body, law, asOf))
        {
            return [];
        }

        var a = new Assessment(law, asOf);
        if (Appeals.Window(received, a, Subject) is not { } window)
        {
            return [];
        }

        var (regulation, charter) = (a.Read(AppealLaw.Window, received), a.Read(AppealLaw.CharterWindow, received));
        var (citation, grade) = regulation.IsKnown ? (regulation.Citation, regulation.Grade) : (charter.Citation, charter.Grade);
        return new[] { window.EndsOn, window.EndsAtLatest }.Distinct().Select(day => Item(DueKind.AppealWindowEnd, day, citation, grade)).Where(item => item.On >= asOf);
    }

    private static bool IsFinal(DisciplineCase one, DisciplineMeasure measure, PartyBody body, Law law, LocalDate asOf)
    {
        var last = law.Read(Appeals.LastOf(measure, body >= PartyBody.CentralInspectionCommission), asOf);
        return last.IsKnown && one.Resolved.Any(resolved => resolved.By == last.Value);
    }

    private static IEnumerable<DueItem> Resolution(DisciplineCase one, Law law) => one.Appeal?.ResolveDue is { } kept
        ? [Item(DueKind.AppealResolution, Periods.Due(kept.StartedOn, kept.Length, law.Calendar)?.On ?? kept.DueOn, kept.Citation, kept.Grade)]
        : [];

    // Only what nothing prevents so far.
    private static IEnumerable<DueItem> Lapse(Register register, RegisterCase held, DisciplineCase one, LocalDate asOf, Law law)
    {
        if (one is not { Measure: { } measure, AnnouncedOn: { } announced })
        {
            return [];
        }

        var others = (held.Entry.Member is { } member ? register.CasesOf(member) : register.CasesOf(held.Entry.Organization!.Value)).Where(other => other.Entry.Case != one.Id).Select(other => other.On(asOf));
        var a = new Assessment(law, asOf);
        var day = Discipline.Lapse.Judge(CaseDecisionRules.QueryOf(one, measure, announced, CaseEvidences.Violations(others)), a, Subject);
        var isPrevented = a.Findings.Any(finding => finding.Effect == FindingEffect.Bars && !string.Equals(finding.Code, DisciplineCodes.NotYetLapsed, StringComparison.Ordinal));
        var rule = a.Read(LapseLaw.After, announced) is { IsKnown: true } known ? known : a.Read(LapseLaw.AfterUntil69, announced);
        return day is { } lapses && !isPrevented ? [Item(DueKind.DisciplineLapse, lapses, rule.Citation, rule.Grade)] : [];
    }

    private static IEnumerable<DueItem> Record(Register register, DisciplineCase one, LocalDate asOf) =>
        one.Subject.Member is { } member && DisciplineConsequences.ExpulsionOf(one) is { } command && register.Find(member)?.Timeline.On(asOf) is { IsMember: true }
            ? [Item(DueKind.ExpulsionRecord, command.On, null, EvidenceGrade.Confirmed)]
            : [];

    private static IEnumerable<DueItem> Of(RegisterSuspension held, Law law)
    {
        if (held.Suspension is not { EndsOn: { } ends, Decision: { } decision })
        {
            return [];
        }

        var rule = law.Read(held.Entry.Organization is null ? SuspensionLaw.MemberTotal : SuspensionLaw.OrganizationTotal, decision.On);
        return [Item(DueKind.SuspensionEnd, ends, rule.Citation, rule.Grade) with { Person = held.Entry.Member, Organization = held.Entry.Organization, Case = held.Entry.Suspension }];
    }

    private static DueItem Placed(Register register, DueItem item, LocalDate asOf) =>
        item.Person is { } person && register.Find(person)?.Timeline.On(asOf)?.Cell is { } cell ? item with { Cell = cell } : item;

    private static DueItem Item(DueKind kind, LocalDate on, Citation? citation, EvidenceGrade grade) => new(kind, on, null, null, citation, grade);
}
