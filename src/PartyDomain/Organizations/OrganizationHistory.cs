using NodaTime;

namespace PartyDomain.Organizations;

/// <summary>Makes organizations from facts.</summary>
public static class OrganizationHistory
{
    /// <summary>Adds a fact to an organization. It gets the next position and takes its place by its legal date.</summary>
    /// <param name="organization">The organization; it stays as it is.</param>
    /// <param name="happened">The fact.</param>
    /// <returns>The new state. A fact that changes nothing, such as a new name after the end, is kept and changes nothing.</returns>
    public static PartyOrganization Evolve(PartyOrganization organization, OrganizationEvent happened)
    {
        ArgumentNullException.ThrowIfNull(organization);
        ArgumentNullException.ThrowIfNull(happened);
        return Fold(organization.Id, organization.History.Add(happened));
    }

    /// <summary>Makes an organization from its history. A prefix of a history gives the organization as it was known then.</summary>
    /// <param name="id">Which organization.</param>
    /// <param name="events">The facts in the order of position.</param>
    /// <returns>The organization.</returns>
    public static PartyOrganization Fold(OrganizationId id, IEnumerable<OrganizationEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        var history = events.Select((happened, position) => happened with { Position = position }).ToValueList();
        var versions = new List<OrganizationVersion>();
        var offices = new List<OfficeTerm>();
        var powers = new List<PowerTerm>();
        foreach (var happened in InForce(history))
        {
            Apply(happened, versions, offices, powers);
        }

        return new PartyOrganization(id) { Versions = versions.ToValueList(), Offices = offices.ToValueList(), Powers = powers.ToValueList(), History = history };
    }

    internal static IEnumerable<OrganizationEvent> InForce(ValueList<OrganizationEvent> history) =>
        FactOrder.InForce<OrganizationEvent, OrganizationCorrected>(
            history,
            happened => happened.On,
            correction => correction.Corrects,
            correction => correction.Replacement,
            (happened, position) => happened with { Position = position });

    private static void Apply(OrganizationEvent happened, List<OrganizationVersion> versions, List<OfficeTerm> offices, List<PowerTerm> powers)
    {
        var now = versions.Count == 0 ? null : versions[^1].Attributes;
        switch (happened)
        {
            case OrganizationTakenOver e:
                Add(versions, e.On, e.Attributes);
                break;
            case OrganizationFounded e:
                Add(versions, e.On, e.Attributes);
                break;
            case { Ends: true } when now is not null:
                Add(versions, happened.On, null);
                Close(offices, term => term.Until is null, happened.On);
                Close(powers, _ => true, happened.On);
                break;
            case PowersGranted e when now is not null || versions.Count == 0:
                Close(powers, term => term.Power == e.Power, e.On);
                powers.Add(new PowerTerm(e.Power, e.Grants, e.On, null));
                break;
            case PowersRevoked e:
                Close(powers, term => term.Power == e.Power, e.On);
                break;
            case OfficeTaken e when now is not null || versions.Count == 0:
                offices.Add(new OfficeTerm(e.Person, e.Office, e.Selection, e.On, null));
                break;
            case OfficeLeft e:
                Close(offices, term => term.Until is null && term.Person == e.Person && term.Office == e.Office, e.On);
                break;
            default:
                if (now is not null && Changed(now, happened) is { } changed)
                {
                    Add(versions, happened.On, changed);
                }

                break;
        }
    }

    private static OrganizationAttributes? Changed(OrganizationAttributes now, OrganizationEvent happened) => happened switch
    {
        OrganizationRenamed e => now with { Name = e.Name },
        OrganizationRecoded e => now with { Code = e.Code },
        OrganizationRetyped e => now with { Kind = e.Kind, Sector = e.Sector },
        TierRoleChanged e => now with { Role = e.Role },
        OrganizationReparented e => now with { Parent = e.Parent },
        _ => null,
    };

    private static void Add(List<OrganizationVersion> versions, LocalDate from, OrganizationAttributes? attributes)
    {
        if (versions.Count > 0 && versions[^1].From == from)
        {
            versions.RemoveAt(versions.Count - 1);
        }

        versions.Add(new OrganizationVersion(from, attributes));
    }

    private static void Close(List<OfficeTerm> offices, Predicate<OfficeTerm> which, LocalDate until)
    {
        for (var i = 0; i < offices.Count; i++)
        {
            if (which(offices[i]))
            {
                offices[i] = offices[i] with { Until = until };
            }
        }
    }

    // What is given anew on the day on which it was given takes the place of that.
    private static void Close(List<PowerTerm> powers, Predicate<PowerTerm> which, LocalDate until)
    {
        for (var i = powers.Count - 1; i >= 0; i--)
        {
            if (powers[i].Until is not null || !which(powers[i]))
            {
                continue;
            }

            powers[i] = powers[i] with { Until = until };
            if (powers[i].From == until)
            {
                powers.RemoveAt(i);
            }
        }
    }
}
