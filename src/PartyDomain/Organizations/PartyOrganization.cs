using NodaTime;

namespace PartyDomain.Organizations;

/// <summary>One party organization (tổ chức đảng): an identity with dated attributes, as the facts of its history make it.</summary>
/// <param name="Id">Which organization.</param>
public sealed record PartyOrganization(OrganizationId Id)
{
    private readonly OfficeHolders holders = OfficeHolders.None;

    /// <summary>What it was and from when, in the order of days; one version a day at most.</summary>
    public ValueList<OrganizationVersion> Versions { get; init; } = [];

    /// <summary>Who held which office, in the order in which the offices were taken.</summary>
    public ValueList<OfficeTerm> Offices
    {
        get;
        init
        {
            field = value;
            holders = OfficeHolders.Of(value);
        }
    } = [];

    /// <summary>The powers above its tier that it was given, in the order in which they were.</summary>
    public ValueList<PowerTerm> Powers { get; init; } = [];

    /// <summary>Every fact in the order of position, corrections among them.</summary>
    public ValueList<OrganizationEvent> History { get; init; } = [];

    /// <summary>What is said of the organization on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Its attributes; null on days on which it does not exist or is not known.</returns>
    public OrganizationAttributes? On(LocalDate day)
    {
        var versions = Versions.AsSpan();
        if (versions.Length > 0 && versions[^1].From <= day)
        {
            return versions[^1].Attributes;
        }

        var low = 0;
        var high = versions.Length;
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (versions[middle].From <= day)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low == 0 ? null : versions[low - 1].Attributes;
    }

    /// <summary>Who holds an office on a day.</summary>
    /// <param name="office">The office.</param>
    /// <param name="day">The day.</param>
    /// <returns>The persons, in the order in which they took it; each once. Nothing is copied: the lists of all days were made with the organization.</returns>
    public ValueList<PersonId> Holders(PartyOffice office, LocalDate day) => holders.On(office, day);

    /// <summary>A power above its tier as it holds on a day.</summary>
    /// <param name="power">Which.</param>
    /// <param name="day">The day.</param>
    /// <returns>The term; null where the organization does not have that power on that day.</returns>
    public PowerTerm? PowerOn(OrganizationPower power, LocalDate day)
    {
        foreach (var term in Powers.AsSpan())
        {
            if (term.Power == power && term.HoldsOn(day))
            {
                return term;
            }
        }

        return null;
    }

    /// <summary>Writes the identity and the number of facts.</summary>
    /// <returns>A short text.</returns>
    public override string ToString() => $"{nameof(PartyOrganization)} {{ {Id}, {History.Count} }}";
}
