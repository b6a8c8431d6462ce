using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using PartyDomain.Workflows;
using static PartyDomain.Workflows.RequirementStatus;

namespace PartyDomain.Discipline.Cases;

/// <summary>Limitation, the decision, its announcement and its lapse.</summary>
internal static class CaseDecisionRules
{
    // 69-QĐ/TW, 4.2: against the measure voted, under the law of the day of conclusion
    public static RequirementStatus Limitation(CaseFacts facts, Assessment a)
    {
        if (facts.Command is not TestLimitation || facts.Case is not { Decision.Measure: { } measure, ConcludedOn: { } concluded })
        {
            return Pending;
        }

        if (facts.Subject(a) is not { } subject)
        {
            return Undetermined;
        }

        var results = new List<ActLimitation>();
        foreach (var act in facts.Acts)
        {
            var later = facts.Case.Acts.Where(other => other.Exempt != ExemptionGround.PopulationPolicy && !string.Equals(other.Key, act.Key, StringComparison.Ordinal)).Select(other => other.From).Concat(facts.Evidence.OtherViolations).ToValueList();
            var query = new LimitationQuery(subject, act, measure, concluded) { LaterViolations = later, Excluded = facts.Case.Deferrals.Concat(facts.Evidence.Proceedings).ToValueList() };
            if (Discipline.Limitation.Judge(query, a, "case.acts") is { } result)
            {
                results.Add(new ActLimitation(act.Key, result));
            }
        }

        if (results.Count < facts.Acts.Count())
        {
            return Undetermined;
        }

        facts.Limitation = results.ToValueList();
        Tell(results, measure, a);
        return results.Exists(item => !item.Result.Expired) ? Met : NotApplicable;
    }

    public static RequirementStatus SameMeasure(CaseFacts facts, Assessment a)
    {
        if (facts.Command is not IssueDecision command || facts.Case.Decision?.Measure is not { } voted)
        {
            return Pending;
        }

        var status = Met;
        if (command.Measure != voted)
        {
            a.Bar(DisciplineCodes.MeasureNotVoted, "command.measure", null, Arg.Term("measure", command.Measure), Arg.Term("voted", voted));
            status = NotMet;
        }

        // A sentence may have come after the vote.
        if (CaseVoteRules.IsTooLight(command.Measure, "command.measure", facts, a))
        {
            status = NotMet;
        }

        foreach (var act in facts.Acts.Where(act => facts.Evidence.DisciplinedActs.Contains(act.Key, StringComparer.Ordinal)))
        {
            a.Bar(DisciplineCodes.AlreadyDisciplined, "case.acts", a.Read(MeasureLaw.OneDecision).Citation, Arg.Key("act", act.Key));
            status = NotMet;
        }

        return status;
    }

    // 69-QĐ/TW, 7.2; 296-QĐ/TW, 13
    public static RequirementStatus Offices(CaseFacts facts, Assessment a)
    {
        if (facts.Command is not IssueDecision command)
        {
            return Pending;
        }

        if (facts.Subject(a) is not { } subject)
        {
            return Undetermined;
        }

        var measures = a.Read(MeasureLaw.Of(subject));
        if (measures.IsKnown && !measures.Value!.Contains(command.Measure))
        {
            a.Bar(DisciplineCodes.MeasureNotForSubject, "command.measure", measures.Citation, Arg.Term("measure", command.Measure), Arg.Term("subject", subject));
            return NotMet;
        }

        var status = command.Measure == DisciplineMeasure.Removal ? Met : NotApplicable;
        if (command.Measure == DisciplineMeasure.Removal && command.Offices.Count == 0)
        {
            a.Bar(DisciplineCodes.RemovalWithoutOffice, "command.offices", a.Read(MeasureLaw.RemovalNeedsOffice).Citation);
            status = NotMet;
        }

        foreach (var office in command.Offices.Where(office => command.Measure != DisciplineMeasure.Removal || !facts.Evidence.Offices.Contains(office)))
        {
            a.Bar(DisciplineCodes.NotHisOffice, "command.offices", null, Arg.Term("office", office.Office));
            status = NotMet;
        }

        if (command.Measure == DisciplineMeasure.Removal && facts.Evidence.Offices.Any(office => !command.Offices.Contains(office)))
        {
            a.Remark(DisciplineCodes.OfficesRemain, "command.offices", a.Read(MeasureLaw.SeveralOffices).Citation);
        }

        return status;
    }

    // 30-QĐ/TW, 39; 296-QĐ/TW, 15.2: a cell puts its decision in writing
    public static RequirementStatus InWriting(CaseFacts facts, Assessment a)
    {
        if (facts.Command is not IssueDecision command || facts.Case is not { Decision.Body: PartyBody.Cell, VotedOn: { } voted })
        {
            return facts.Command is IssueDecision ? NotApplicable : Pending;
        }

        if (a.Read(EffectLaw.CellWrittenDecision, voted) is not { IsKnown: true } rule || PlainDays.End(voted, rule.Value, a, "command.on") is not { } end)
        {
            return Undetermined;
        }

        return Late(DisciplineCodes.WrittenLate, command, end, rule.Citation, a);
    }

    public static RequirementStatus Effect(CaseFacts facts, Assessment a)
    {
        if (facts.Command is not AnnounceDecision command || facts.Case is not { DecidedBy: { } body, SignedOn: { } signed })
        {
            return Pending;
        }

        var start = body == PartyBody.Cell && facts.Case.VotedOn is { } voted ? voted : signed;
        facts.EffectiveOn = Effects.EffectiveOn(body, start, command.On, a, "command.on");
        if (command.ReceivedOn is { } received && received < start)
        {
            a.Bar(WorkflowCodes.BeforePrevious, "command.receivedOn", null, Arg.Date("on", received), Arg.Date("last", start));
            return NotMet;
        }

        if (facts.Case.Subject.Organization is not null)
        {
            return facts.EffectiveOn is null ? Undetermined : Met;
        }

        if (a.Read(EffectLaw.StateFollows, command.On) is { IsKnown: true } follows && a.Due(command.On, follows.Value, "command.on") is { } due)
        {
            a.Remark(DisciplineCodes.StateFollows, "command.on", follows.Citation, Arg.Date("due", due.On));
        }

        if (a.Read(EffectLaw.Direct, command.On) is { IsKnown: true } direct && PlainDays.End(command.On, direct.Value, a, "command.on") is { } by)
        {
            a.Remark(DisciplineCodes.DirectState, "command.on", direct.Citation, Arg.Date("due", by.Earliest));
        }

        return facts.EffectiveOn is null ? Undetermined : Met;
    }

    // 30-QĐ/TW, 39
    public static RequirementStatus InTime(CaseFacts facts, Assessment a)
    {
        if (facts.Command is not AnnounceDecision command || facts.Case is not { DecidedBy: { } body, SignedOn: { } signed } || body == PartyBody.Cell)
        {
            return facts.Command is AnnounceDecision ? NotApplicable : Pending;
        }

        if (a.Read(EffectLaw.AnnounceWithin, signed) is not { IsKnown: true } rule || PlainDays.End(signed, rule.Value, a, "command.on") is not { } end)
        {
            return Undetermined;
        }

        return Late(DisciplineCodes.AnnouncedLate, command, end, rule.Citation, a);
    }

    // 69-QĐ/TW, 2.5
    public static RequirementStatus Lapsed(CaseFacts facts, Assessment a)
    {
        if (facts.Case is not { Measure: { } measure, AnnouncedOn: { } announced })
        {
            return Pending;
        }

        facts.LapsedOn = Discipline.Lapse.Judge(QueryOf(facts.Case, measure, announced, facts.Evidence.OtherViolations), a, "case");
        return a.Findings.Any(finding => finding.Effect == FindingEffect.Bars) ? NotMet : facts.LapsedOn is null ? Undetermined : Met;
    }

    /// <summary>What the lapse of the decision in a case depends on.</summary>
    public static LapseQuery QueryOf(DisciplineCase one, DisciplineMeasure measure, NodaTime.LocalDate announced, ValueList<NodaTime.LocalDate> violations)
    {
        var last = one.LaterDecisions().LastOrDefault();
        return new LapseQuery(measure, announced)
        {
            AppealAnnouncedOn = last?.On,
            MeasureChanged = last?.Outcome is AppealOutcome.Reduced or AppealOutcome.Increased,
            AppealPending = one.Appeal is not null,
            NewViolations = violations,
        };
    }

    private static RequirementStatus Late(string code, CaseCommand command, (NodaTime.LocalDate Earliest, NodaTime.LocalDate Latest) end, Citation? citation, Assessment a)
    {
        if (PlainDays.IsAfter(command.On, end, a, "command.on", citation) is not { } late)
        {
            return Undetermined;
        }

        if (late)
        {
            a.Breach(code, "command.on", citation, Arg.Date("due", end.Latest));
        }

        return late ? NotMet : Met;
    }

    private static void Tell(List<ActLimitation> results, DisciplineMeasure measure, Assessment a)
    {
        var expired = results.Where(item => item.Result is { Expired: true }).ToList();
        if (expired.Count == results.Count && expired.Count > 0)
        {
            a.Remark(DisciplineCodes.LimitationExpired, "case.acts", null, Arg.Term("measure", measure), Arg.Date("ends", expired.Max(item => item.Result.EndsOn!.Value)));
            return;
        }

        foreach (var item in expired)
        {
            a.Breach(DisciplineCodes.ActExpired, "case.acts", null, Arg.Key("act", item.Act), Arg.Date("ends", item.Result.EndsOn!.Value));
        }
    }
}
