using NodaTime;

namespace PartyDomain.Organizations;

/// <summary>Lists everything in organizations that cannot be: a broken tree (bars), and facts that contradict each other (breaches).</summary>
public static class OrganizationAudit
{
    /// <summary>Audits organizations with their histories.</summary>
    /// <param name="organizations">The organizations.</param>
    /// <returns>The findings, in the order of the organizations; subjects are <c>organizations[id]</c> with the place in the history.</returns>
    public static ValueList<Finding> Of(IReadOnlyList<PartyOrganization> organizations)
    {
        ArgumentNullException.ThrowIfNull(organizations);
        var findings = new List<Finding>();
        var byId = new Dictionary<OrganizationId, PartyOrganization>(organizations.Count);
        foreach (var organization in organizations)
        {
            if (!byId.TryAdd(organization.Id, organization))
            {
                findings.Add(Bar(OrganizationCodes.GivenTwice, organization.Id, Arg.Key("organization", organization.Id.Value)));
            }
        }

        foreach (var organization in organizations)
        {
            OrganizationFacts.Check(organization, findings);
            Parents(organization, byId, findings);
            Successors(organization, byId, findings);
        }

        Codes(organizations, findings);
        return findings.ToValueList();
    }

    internal static Finding Breach(string code, OrganizationId id, string place, params ReadOnlySpan<FindingArgument> arguments) =>
        new(code, FindingEffect.Breach, $"organizations[{id}]{place}", null, ValueList.Create(arguments));

    // A cycle can begin only on a day on which one of its organizations gets a new version. A way that is longer than there are organizations runs in a cycle
    // that the organization is not a part of.
    internal static bool IsAboveItself(OrganizationId id, LocalDate day, Func<OrganizationId, PartyOrganization?> find, int count)
    {
        var at = find(id)?.On(day)?.Parent;
        for (var steps = 0; at is { } here && steps < count; steps++)
        {
            if (here == id)
            {
                return true;
            }

            at = find(here)?.On(day)?.Parent;
        }

        return false;
    }

    private static Finding Bar(string code, OrganizationId id, params ReadOnlySpan<FindingArgument> arguments) =>
        new(code, FindingEffect.Bars, $"organizations[{id}]", null, ValueList.Create(arguments));

    private static void Parents(PartyOrganization organization, Dictionary<OrganizationId, PartyOrganization> byId, List<Finding> findings)
    {
        var named = new HashSet<OrganizationId>();
        var cycleTold = false;
        for (var i = 0; i < organization.Versions.Count; i++)
        {
            var (from, attributes) = organization.Versions[i];
            if (attributes?.Parent is not { } id)
            {
                continue;
            }

            if (!byId.TryGetValue(id, out var parent))
            {
                if (named.Add(id))
                {
                    findings.Add(Breach(OrganizationCodes.UnknownParent, organization.Id, ".parent", Arg.Key("parent", id.Value)));
                }

                continue;
            }

            if (!cycleTold && IsAboveItself(organization.Id, from, byId.GetValueOrDefault, byId.Count))
            {
                cycleTold = true;
                findings.Add(Bar(OrganizationCodes.Cycle, organization.Id, Arg.Key("organization", organization.Id.Value), Arg.Date("on", from)));
            }

            LocalDate? until = i + 1 < organization.Versions.Count ? organization.Versions[i + 1].From : null;
            Existence(organization, parent, from, until, findings);
        }
    }

    // A successor that the register does not hold is elsewhere; one that it holds must exist on the day.
    private static void Successors(PartyOrganization organization, Dictionary<OrganizationId, PartyOrganization> byId, List<Finding> findings)
    {
        foreach (var happened in OrganizationHistory.InForce(organization.History))
        {
            foreach (var successor in OrganizationFacts.Destinations(happened))
            {
                if (successor != organization.Id && byId.TryGetValue(successor, out var held) && held.On(happened.On) is null)
                {
                    findings.Add(Breach(
                        OrganizationCodes.SuccessorDoesNotExist,
                        organization.Id,
                        $".events[{happened.Position}]",
                        Arg.Key("successor", successor.Value),
                        Arg.Date("on", happened.On)));
                }
            }
        }
    }

    // The parent must exist, and be no cell, from the first to the last day of the version.
    private static void Existence(PartyOrganization organization, PartyOrganization parent, LocalDate from, LocalDate? until, List<Finding> findings)
    {
        var days = parent.Versions.Select(version => version.From).Where(day => day > from && (until is not { } end || day < end)).Prepend(from);
        foreach (var day in days)
        {
            var code = parent.On(day) switch
            {
                null => OrganizationCodes.ParentDoesNotExist,
                { Kind: OrganizationKind.Cell } => OrganizationCodes.BelowCell,
                _ => null,
            };
            if (code is not null)
            {
                findings.Add(Breach(code, organization.Id, ".parent", Arg.Key("parent", parent.Id.Value), Arg.Date("on", day)));
                return;
            }
        }
    }

    private static void Codes(IReadOnlyList<PartyOrganization> organizations, List<Finding> findings)
    {
        var uses = organizations
            .SelectMany(organization => Spans(organization).Select(span => (organization.Id, span.Code, span.From, span.Until)))
            .GroupBy(use => use.Code, StringComparer.Ordinal);
        foreach (var use in uses)
        {
            var inOrder = use.OrderBy(item => item.From).ToList();
            var last = inOrder[0];
            foreach (var next in inOrder.Skip(1))
            {
                if (next.Id != last.Id && (last.Until is not { } until || next.From < until))
                {
                    findings.Add(Breach(
                        OrganizationCodes.CodeUsedTwice,
                        next.Id,
                        ".code",
                        Arg.Key("code", use.Key),
                        Arg.Key("other", last.Id.Value),
                        Arg.Date("on", next.From)));
                }

                if (last.Until is { } end && (next.Until is not { } later || later > end))
                {
                    last = next;
                }
            }
        }
    }

    private static IEnumerable<(string Code, LocalDate From, LocalDate? Until)> Spans(PartyOrganization organization)
    {
        for (var i = 0; i < organization.Versions.Count; i++)
        {
            if (organization.Versions[i].Attributes?.Code is { } code)
            {
                yield return (code, organization.Versions[i].From, i + 1 < organization.Versions.Count ? organization.Versions[i + 1].From : null);
            }
        }
    }
}
