using NodaTime;
using PartyDomain.Calendars;
using PartyDomain.Rulebooks;

namespace PartyDomain.DependencyInjection;

/// <summary>What a host chooses at registration. Everything is checked together when the services are registered.</summary>
public sealed class PartyDomainOptions
{
    /// <summary>The answers to questions the law leaves open; all open unless set. <see cref="Rulebooks.Settings.Cautious"/> is the named preset.</summary>
    public Settings Settings { get; set; } = Settings.Open;

    /// <summary>Schedules that replace years of the calendar.</summary>
    public IList<YearSchedule> Years { get; } = [];

    /// <summary>Provisions that the host confirmed or replaced.</summary>
    public IList<Provision> Provisions { get; } = [];

    /// <summary>Instruments of the host's own, each with the chain it continues.</summary>
    public IList<(Chain Chain, Instrument Instrument)> Instruments { get; } = [];

    /// <summary>The host's own requirements.</summary>
    public IList<HostRequirement> Requirements { get; } = [];

    /// <summary>The last day up to which the host looked the law up, when later than the library's own.</summary>
    public LocalDate? KnownUntil { get; set; }

    /// <summary>The time zone in which the facade takes today's date from the clock.</summary>
    public string TimeZone { get; set; } = "Asia/Ho_Chi_Minh";
}
