namespace PartyDomain.Quotas;

/// <summary>Lists everything in the history of targets that cannot be. Nothing of it stops a ledger: a fact that cannot hold changes nothing.</summary>
public static class TargetAudit
{
    /// <summary>Audits a history.</summary>
    /// <param name="events">The facts in the order of position.</param>
    /// <returns>The findings, all breaches; subjects are <c>targets.events[position]</c>.</returns>
    public static ValueList<Finding> Of(IEnumerable<TargetEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        var history = events.Select((happened, position) => happened with { Position = position }).ToValueList();
        var findings = new List<Finding>();
        Corrections(history, findings);
        var held = new Dictionary<string, AdmissionTarget>(StringComparer.Ordinal);
        foreach (var happened in TargetLedger.InForce(history))
        {
            switch (happened)
            {
                case TargetSet e:
                    Check(e, findings);
                    Set(e, held, findings);
                    break;
                case TargetRevised e when held.TryGetValue(e.TargetId, out var now):
                    Check(e, e.Amount, findings);
                    held[e.TargetId] = now with { Amount = e.Amount };
                    break;
                case TargetWithdrawn e when held.Remove(e.TargetId):
                    break;
                default:
                    findings.Add(Breach(TargetCodes.NotSet, happened, Arg.Key("target", TargetLedger.IdOf(happened)), Arg.Date("on", happened.On)));
                    break;
            }
        }

        return findings.ToValueList();
    }

    private static void Set(TargetSet e, Dictionary<string, AdmissionTarget> held, List<Finding> findings)
    {
        if (!held.TryAdd(e.Target.Id, e.Target))
        {
            findings.Add(Breach(TargetCodes.SetTwice, e, Arg.Key("target", e.Target.Id), Arg.Date("on", e.On)));
            return;
        }

        foreach (var other in held.Values.Where(other => other != e.Target && IsSameScope(other, e.Target)).OrderBy(other => other.Id, StringComparer.Ordinal))
        {
            findings.Add(Breach(TargetCodes.SameScope, e, Arg.Key("target", e.Target.Id), Arg.Key("other", other.Id)));
        }
    }

    private static bool IsSameScope(AdmissionTarget one, AdmissionTarget other) =>
        one.Unit == other.Unit && one.Period == other.Period && one.Group == other.Group && one.Origin == other.Origin && one.AssignedBy == other.AssignedBy;

    private static void Check(TargetSet e, List<Finding> findings)
    {
        var target = e.Target;
        if (string.IsNullOrWhiteSpace(target.Id))
        {
            findings.Add(Breach(TargetCodes.IdMissing, e, Arg.Key("unit", target.Unit.Value)));
        }

        if (target.AssignedBy is { } by && target.Origin == TargetOrigin.OwnResolution)
        {
            findings.Add(Breach(TargetCodes.OwnYetAssigned, e, Arg.Key("target", target.Id), Arg.Key("by", by.Value)));
        }
        else if (target.AssignedBy == target.Unit)
        {
            findings.Add(Breach(TargetCodes.AssignedToItself, e, Arg.Key("target", target.Id)));
        }

        Check(e, target.Amount, findings);
    }

    private static void Check(TargetEvent e, TargetAmount amount, List<Finding> findings)
    {
        var id = TargetLedger.IdOf(e);
        var (hasUpper, isReversed, isNegative) = amount switch
        {
            CountTarget count => (count.UpTo is not null, count.UpTo < count.Value, count.Value < 0 || count.UpTo < 0),
            RateTarget rate => (rate.UpTo is not null, rate.UpTo < rate.Rate, false),
            _ => (false, false, false),
        };
        if (amount.Comparator == Comparator.Between && !hasUpper)
        {
            findings.Add(Breach(TargetCodes.RangeIncomplete, e, Arg.Key("target", id)));
        }
        else if (amount.Comparator == Comparator.Between && isReversed)
        {
            findings.Add(Breach(TargetCodes.RangeReversed, e, Arg.Key("target", id)));
        }
        else if (amount.Comparator != Comparator.Between && hasUpper)
        {
            findings.Add(Breach(TargetCodes.UpperBoundWithoutRange, e, Arg.Key("target", id)));
        }

        if (isNegative)
        {
            findings.Add(Breach(TargetCodes.Negative, e, Arg.Key("target", id)));
        }
    }

    private static void Corrections(ValueList<TargetEvent> history, List<Finding> findings)
    {
        foreach (var happened in history.AsSpan())
        {
            if (happened is TargetCorrected correction && !FactOrder.CanCorrect<TargetEvent, TargetCorrected>(history, correction.Position, correction.Corrects, correction.Replacement))
            {
                findings.Add(Breach(TargetCodes.NothingToCorrect, correction, Arg.Number("position", correction.Corrects), Arg.Date("on", correction.On)));
            }
        }
    }

    private static Finding Breach(string code, TargetEvent e, params ReadOnlySpan<FindingArgument> arguments) =>
        new(code, FindingEffect.Breach, $"targets.events[{e.Position}]", null, ValueList.Create(arguments));
}
