using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NodaTime;
using PartyDomain.Calendars;
using PartyDomain.Json;
using PartyDomain.Rulebooks;
using PartyDomain.Texts;

namespace PartyDomain.DependencyInjection;

/// <summary>Registers PartyDomain.</summary>
public static class PartyDomainServiceCollectionExtensions
{
    /// <summary>
    /// Registers the law, the calendar, the formatter, the JSON options and the facade <see cref="MembershipDesk"/>, each as a
    /// singleton. What the host registered before stays; calling it twice adds nothing.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options; null keeps every open question open.</param>
    /// <returns>The services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    /// <exception cref="PartyDomainOptionsException">Options are wrong; every problem is listed and nothing is registered.</exception>
    public static IServiceCollection AddPartyDomain(this IServiceCollection services, Action<PartyDomainOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var options = new PartyDomainOptions();
        configure?.Invoke(options);
        var (law, zone) = LawBuilder.Build(options);
        services.TryAddSingleton(law);
        services.TryAddSingleton(provider => provider.GetRequiredService<Law>().Calendar);
        services.TryAddSingleton(FindingFormatter.Shipped);
        services.TryAddSingleton(PartyJson.Options);
#pragma warning disable RS0030 // The edge: a host that registered no clock gets the system's.
        services.TryAddSingleton<IClock>(SystemClock.Instance);
#pragma warning restore RS0030
        services.TryAddSingleton(provider => new MembershipDesk(provider.GetRequiredService<Law>(), provider.GetRequiredService<IClock>(), zone));
        return services;
    }
}
