using NodaTime;
using PartyDomain.Discipline;
using PartyDomain.Discipline.Cases;
using PartyDomain.Discipline.Suspensions;
using PartyDomain.Membership;
using PartyDomain.Membership.Leaving;

namespace PartyDomain.Registers;

/// <summary>Checks disciplinary cases and suspensions against the persons and organizations of a register.</summary>
internal static class DisciplineAudit
{
    public static void Check(AuditContext context)
    {
        var (seen, acts) = (new HashSet<CaseId>(), new Dictionary<(PersonId?, OrganizationId?, string), CaseId>());
        var members = context.Document.Members.DistinctBy(entry => entry.Person).ToDictionary(entry => entry.Person);
        var cases = new Dictionary<CaseId, DisciplineCase>();
        for (var i = 0; i < context.Document.Cases.Count; i++)
        {
            var entry = context.Document.Cases[i];
            var path = $"cases[{i}]";
            if (!seen.Add(entry.Case))
            {
                context.Bar(RegisterCodes.CaseTwice, $"{path}.case", Arg.Key("case", entry.Case.Value));
            }

            if (!entry.HasOneSubject)
            {
                context.Bar(RegisterCodes.CaseSubjectUnclear, path, Arg.Key("case", entry.Case.Value));
                continue;
            }

            var one = entry.ToCase();
            cases.TryAdd(entry.Case, one);
            Subject(entry.Member, entry.Organization, entry.Events.Select(happened => (LocalDate?)happened.On).FirstOrDefault(), path, context);
            Corrections(one, path, context);
            Acts(one, entry, acts, path, context);
            Expelled(one, members, path, context);
            Removed(one, path, context);
        }

        Suspensions(context);
        Endings(context, cases);
    }

    private static void Subject(PersonId? member, OrganizationId? organization, LocalDate? day, string path, AuditContext context)
    {
        if (member is { } person)
        {
            context.RequirePerson(person, $"{path}.member");
        }

        if (organization is { } id && day is { } on)
        {
            context.Require(id, on, $"{path}.organization");
        }
    }

    private static void Corrections(DisciplineCase one, string path, AuditContext context)
    {
        foreach (var happened in one.History.AsSpan())
        {
            if (happened is CaseCorrected correction && !FactOrder.CanCorrect<CaseEvent, CaseCorrected>(one.History, correction.Position, correction.Corrects, correction.Replacement))
            {
                context.Breach(RegisterCodes.NothingToCorrect, $"{path}.events[{correction.Position}]", Arg.Number("position", correction.Corrects));
            }
        }
    }

    // 69-QĐ/TW, 2.4: one violation, one measure; one that lapsed was a measure all the same
    private static void Acts(DisciplineCase one, CaseEntry entry, Dictionary<(PersonId?, OrganizationId?, string), CaseId> acts, string path, AuditContext context)
    {
        if (one.Measure is null || one.Phase == CasePhase.Annulled)
        {
            return;
        }

        foreach (var act in one.Acts.Where(act => act.Exempt is null).Select(act => act.Key).Distinct(StringComparer.Ordinal))
        {
            if (!acts.TryAdd((entry.Member, entry.Organization, act), entry.Case) && acts[(entry.Member, entry.Organization, act)] is var other && other != entry.Case)
            {
                context.Breach(RegisterCodes.ActDisciplinedTwice, path, Arg.Key("act", act), Arg.Key("case", other.Value));
            }
        }
    }

    private static void Expelled(DisciplineCase one, Dictionary<PersonId, MemberEntry> members, string path, AuditContext context)
    {
        if (one.Subject.Member is { } person && DisciplineConsequences.ExpulsionOf(one) is { } command && members.TryGetValue(person, out var entry)
            && MembershipTimeline.Of(person, entry.Events).Spans is [.., { IsMember: true }])
        {
            context.Breach(RegisterCodes.ExpelledStillMember, path, Arg.Key("case", one.Id.Value), Arg.Date("effective", command.On));
        }
    }

    private static void Removed(DisciplineCase one, string path, AuditContext context)
    {
        if (one is not { Subject.Member: { } member, HasMeasureInForce: true, Measure: DisciplineMeasure.Removal, SignedOn: { } signed, EffectiveOn: { } effective })
        {
            return;
        }

        foreach (var office in one.Offices)
        {
            if (context.Require(office.Organization, signed, $"{path}.offices") is null)
            {
                continue;
            }

            // An office of an earlier term can be taken as well (296-QĐ/TW, 13).
            var terms = context.Find(office.Organization)!.Offices.Where(term => term.Person == member && term.Office == office.Office).ToList();
            if (!terms.Exists(term => term.From <= signed))
            {
                context.Breach(RegisterCodes.OfficeNotHeld, $"{path}.offices", Arg.Key("organization", office.Organization.Value), Arg.Term("office", office.Office), Arg.Date("on", signed));
            }
            else if (terms.Exists(term => term.From <= effective && term.Until is null))
            {
                context.Breach(RegisterCodes.RemovedStillInOffice, $"{path}.offices", Arg.Key("organization", office.Organization.Value), Arg.Term("office", office.Office), Arg.Date("effective", effective));
            }
        }
    }

    private static void Suspensions(AuditContext context)
    {
        var seen = new HashSet<CaseId>();
        for (var i = 0; i < context.Document.Suspensions.Count; i++)
        {
            var entry = context.Document.Suspensions[i];
            var path = $"suspensions[{i}]";
            if (!seen.Add(entry.Suspension))
            {
                context.Bar(RegisterCodes.CaseTwice, $"{path}.suspension", Arg.Key("case", entry.Suspension.Value));
            }

            if (!entry.HasOneSubject)
            {
                context.Bar(RegisterCodes.CaseSubjectUnclear, path, Arg.Key("case", entry.Suspension.Value));
                continue;
            }

            Subject(entry.Member, entry.Organization, entry.Events.Select(happened => (LocalDate?)happened.On).FirstOrDefault(), path, context);
            var history = entry.ToSuspension().History;
            foreach (var happened in history.AsSpan())
            {
                if (happened is SuspensionCorrected correction && !FactOrder.CanCorrect<SuspensionEvent, SuspensionCorrected>(history, correction.Position, correction.Corrects, correction.Replacement))
                {
                    context.Breach(RegisterCodes.NothingToCorrect, $"{path}.events[{correction.Position}]", Arg.Number("position", correction.Corrects));
                }
            }
        }
    }

    // A register that holds no cases cannot deny an expulsion.
    private static void Endings(AuditContext context, Dictionary<CaseId, DisciplineCase> cases)
    {
        if (context.Document.Cases.Count == 0)
        {
            return;
        }

        for (var i = 0; i < context.Document.Members.Count; i++)
        {
            var entry = context.Document.Members[i];
            if (!entry.Events.Any(happened => happened is LeavingEvent))
            {
                continue;
            }

            foreach (var happened in MembershipHistory.InForce(MembershipHistory.Positioned(entry.Events)).OfType<MemberExpelled>())
            {
                var expulsion = cases.TryGetValue(happened.Case, out var one) && one.Subject.Member == entry.Person ? ExpulsionEvidences.Of(one, LocalDate.MaxIsoValue, nameof(RegisterAudit)) : null;
                if (expulsion?.EffectiveOn != happened.On)
                {
                    context.Breach(RegisterCodes.ExpulsionWithoutCase, $"members[{i}].events[{happened.Position}]", Arg.Key("case", happened.Case.Value));
                }
            }
        }
    }
}
