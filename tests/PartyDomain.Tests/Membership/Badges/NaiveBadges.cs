using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Membership.Badges;
using PartyDomain.Voting;

namespace PartyDomain.Tests.Membership.Badges;

/// <summary>A second model of badges between 29 September 2025 and 7 April 2026, written from the sheet on 294-QĐ/TW with plain dates and lists; it knows accepted and refused.</summary>
internal sealed class NaiveBadges(DateTime decided, Standing standing, DateTime? died, bool village, IReadOnlyList<(BadgeMeasureKind Kind, DateTime From)> measures)
{
    private static readonly int[] Tiers = [30, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90];

    // Badges that came later than the first ones: those of 2012 bring no award to whoever had passed them (cautiously), those of 2016 do below the next badge.
    private static readonly Dictionary<int, DateTime> Came = new()
    {
        [45] = new(2016, 7, 25), [90] = new(2016, 7, 25), [55] = new(2011, 11, 1), [65] = new(2011, 11, 1), [75] = new(2011, 11, 1), [85] = new(2011, 11, 1),
    };

    private readonly Dictionary<int, (bool Lost, bool Good, DateTime Since)> held = [];
    private readonly List<DateTime> corrections = [];
    private DateTime? lastAward;
    private DateTime lastAct = DateTime.MinValue;
    private string phase = "none";
    private int years;
    private BadgeGround ground;
    private DateTime round;

    public string Phase => phase;

    public IEnumerable<int> Held => held.Keys;

    public bool Accepts(BadgeCommand command, MembershipEvidence evidence)
    {
        var on = command.On.ToDateTimeUnspecified();
        var badge = evidence.Badge is { } told && told.AsOf >= command.On;
        var cell = evidence.Cell is { } at && at.AsOf >= command.On && at.Cell == BadgeCommands.Home;
        var inOrder = on >= lastAct;
        var knownDead = evidence.Badge?.DiedOn is { } day && day <= command.On;
        var fits = standing == Standing.Full && knownDead == ((command is DeclareBadge d ? d.Ground : ground) == BadgeGround.Posthumous);
        var considered = inOrder && badge && fits && !held.ContainsKey(years) && Existed(years) && Reached(on, command is DecideBadge) && Free(on);
        return command switch
        {
            DeclareBadge c => phase == "none" && inOrder && fits && Tiers.Contains(c.Years) && !held.ContainsKey(c.Years) && Existed(c.Years) && c.Round >= c.On && Declares(c.By, c.Ground) && Do(() => (phase, years, ground, round) = ("declared", c.Years, c.Ground, c.Round.ToDateTimeUnspecified()), on),
            AgreeBadge => phase == "declared" && considered && cell && Do(() => phase = "agreed", on),
            ProposeBadge => phase == "agreed" && considered && cell && !village && Do(() => phase = "proposed", on),
            ListBadge => (phase == "proposed" || (phase == "agreed" && village)) && considered && cell && Do(() => phase = "listed", on),
            DecideBadge c => phase == "listed" && considered && c.By == PartyBody.ProvincialStandingCommittee && Do(() => (phase, held[years], lastAward) = ("decided", (false, false, on), on), on),
            PresentBadge => phase == "decided" && inOrder && Do(() => phase = "none", on),
            CloseBadgeClaim => phase is not ("none" or "decided") && inOrder && Do(() => phase = "none", on),
            RecognizeCorrection => badge && measures.Any(measure => measure.From <= on) && Do(() => corrections.Add(on), null),
            ReportBadgeLost c => held.TryGetValue(c.Years, out var one) && !one.Lost && one.Since <= on && Do(() => held[c.Years] = (true, c.GoodReason, on), null),
            ReissueBadge c => held.TryGetValue(c.Years, out var one) && one.Lost && one.Good && one.Since <= on && c.By == PartyBody.ProvincialStandingCommittee && Do(() => held[c.Years] = (false, false, on), null),
            _ => false,
        };
    }

    // Member, family of the dead, of the ill, of the disabled.
    private static bool Declares(BadgeDeclarer by, BadgeGround ground) => by switch
    {
        BadgeDeclarer.FamilyOfDeceased => ground == BadgeGround.Posthumous,
        BadgeDeclarer.FamilyOfIll => ground == BadgeGround.Illness,
        _ => ground is BadgeGround.Reached or BadgeGround.Illness,
    };

    private bool Existed(int badge)
    {
        if (!Came.TryGetValue(badge, out var day) || decided.AddYears(badge) >= day)
        {
            return true;
        }

        var next = Tiers.FirstOrDefault(tier => tier > badge);
        return day.Year == 2016 && (next == 0 || (decided.AddYears(next) > day && !held.Keys.Any(tier => tier > badge)));
    }

    private bool Reached(DateTime on, bool deciding)
    {
        var mark = decided.AddYears(years);
        var day = round > on ? round : on;
        return ground switch
        {
            BadgeGround.Posthumous => died is { } end && (mark <= end || mark <= end.AddMonths(12)),
            BadgeGround.Illness => mark <= day || mark <= (deciding ? on : day).AddMonths(years >= 70 ? 24 : 12),
            _ => mark <= day,
        };
    }

    private bool Free(DateTime on) => measures
        .Where(measure => measure.From <= on && (lastAward is not { } award || measure.From >= award))
        .All(measure => on >= measure.From.AddMonths(measure.Kind switch { BadgeMeasureKind.Reprimand => 6, BadgeMeasureKind.Warning => 9, _ => 12 })
            && corrections.Any(day => day >= measure.From && day <= on));

    private bool Do(Action change, DateTime? act)
    {
        change();
        lastAct = act > lastAct ? act.Value : lastAct;
        return true;
    }
}
