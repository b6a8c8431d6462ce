using NodaTime;
using PartyDomain.Membership.Exemptions;
using PartyDomain.Membership.Leaving;
using PartyDomain.Registers;
using PartyDomain.Calendars;
using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using PartyDomain.Membership.Probation;
using PartyDomain.Rulebooks;

namespace PartyDomain.DependencyInjection;

/// <summary>Makes the law of a host from its options, or lists every problem.</summary>
internal static class LawBuilder
{
    public static (Law Law, DateTimeZone Zone) Build(PartyDomainOptions options)
    {
        var problems = new List<string>();
        var law = Law.Shipped.With(options.Settings ?? Settings.Open);
        law = Calendar(options, law, problems);
        foreach (var (chain, instrument) in options.Instruments)
        {
            law = Try(() => law.With(chain, instrument), law, $"instrument {instrument?.Id}", problems);
        }

        foreach (var twice in options.Provisions.OfType<Provision>().GroupBy(provision => provision.Key, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            problems.Add($"Provisions gives '{twice.Key}' twice, and the first would be lost: chain the statements on one provision.");
        }

        foreach (var provision in options.Provisions)
        {
            law = Provision(provision, law, problems);
        }

        foreach (var requirement in options.Requirements)
        {
            law = Requirement(requirement, law, problems);
        }

        if (options.KnownUntil is { } day)
        {
            if (day < Law.Shipped.KnownUntil)
            {
                problems.Add($"KnownUntil {day:uuuu-MM-dd} lies before the library's own {Law.Shipped.KnownUntil:uuuu-MM-dd}: leave it out, or set a later day.");
            }

            law = law.WithKnownUntil(day);
        }

        var zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(options.TimeZone ?? string.Empty);
        if (zone is null)
        {
            problems.Add($"TimeZone '{options.TimeZone}' is not a time zone of the tz database: write for example 'Asia/Ho_Chi_Minh'.");
        }

        return problems.Count == 0 ? (law, zone!) : throw new PartyDomainOptionsException(problems.ToValueList());
    }

    private static Law Calendar(PartyDomainOptions options, Law law, List<string> problems)
    {
        var seen = new HashSet<int>();
        foreach (var year in options.Years)
        {
            if (year is null)
            {
                problems.Add("Years holds a null: remove it.");
                continue;
            }

            if (!seen.Add(year.Year))
            {
                problems.Add($"Years gives {year.Year} twice: keep one schedule a year.");
            }

            law = Try(() => law.With(law.Calendar.With(year)), law, $"year {year.Year}", problems);
        }

        return law;
    }

    private static Law Provision(Provision? provision, Law law, List<string> problems)
    {
        if (provision is null || ShippedProvisions.Find(provision.Key) is not { } shipped)
        {
            problems.Add($"Provisions holds '{provision?.Key}', which the library does not read: take the key from ShippedProvisions.All.");
            return law;
        }

        if (shipped.GetType() != provision.GetType())
        {
            problems.Add($"Provision '{provision.Key}' has another type of value than the library's: use its With or Confirmed.");
            return law;
        }

        return law.With(provision);
    }

    private static Law Requirement(HostRequirement? requirement, Law law, List<string> problems)
    {
        var steps = AdmissionSteps.Describe().Concat(ProbationSteps.Describe()).Concat(LeavingSteps.Describe()).Concat(ExemptionSteps.Describe());
        if (requirement is null || !steps.Any(step => string.Equals(step.Id, requirement.Step, StringComparison.Ordinal)))
        {
            problems.Add($"Requirements names the step '{requirement?.Step}', which does not exist: take the id from AdmissionSteps.Describe, ProbationSteps.Describe, LeavingSteps.Describe or ExemptionSteps.Describe.");
            return law;
        }

        return law.With(requirement);
    }

    private static Law Try(Func<Law> make, Law law, string what, List<string> problems)
    {
        try
        {
            return make();
        }
        catch (ArgumentException e)
        {
            problems.Add($"The {what} cannot be used: {e.Message}");
            return law;
        }
    }
}
