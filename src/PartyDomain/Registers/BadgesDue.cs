using NodaTime;
using PartyDomain.Calendars;
using PartyDomain.Membership;
using PartyDomain.Membership.Badges;
using PartyDomain.Membership.Baseline;
using PartyDomain.Membership.Admission;
using PartyDomain.Membership.Seniority;
using PartyDomain.Rulebooks;
using PartyDomain.Workflows;

namespace PartyDomain.Registers;

/// <summary>Finds the badges whose years are reached and that were not awarded. Where dates are not precise, the day is the one by which they are reached for certain.</summary>
internal static class BadgesDue
{
    // No badge is for fewer years than this, so that a younger membership need not be folded.
    private const int FewestYears = 30;

    /// <summary>Whether a full member may reach a badge by a day.</summary>
    public static bool MayReach(RegisterMember member, MembershipSpan span, LocalDate until) =>
        span.Standing == Standing.Full
        && ((First(member) is { } from && Periods.End(from, Length.Years(FewestYears)) <= until) || member.Entry.Events.Any(StartsApart));

    /// <summary>The badge in hand, and the next one if its years are reached by a day.</summary>
    public static IEnumerable<DueItem?> Of(MembershipRecord record, LocalDate asOf, LocalDate until, Law law)
    {
        if (law.Read(BadgeLaw.Years, asOf) is not { IsKnown: true } years || BadgeSeniority.Of(record, law, asOf) is not { } seniority)
        {
            yield break;
        }

        var highest = record.Badges.Held.Where(badge => badge.WithdrawnOn is null).Max(badge => (int?)badge.Years) ?? 0;
        var open = years.Value!.Where(each => each > highest).Order().ToList();
        int?[] due =
        [
            open.Where(each => seniority.IsReached(each, asOf)).Reverse().Select(each => (int?)each).FirstOrDefault(each => MayBeAwarded(record, each!.Value, asOf, law)),
            seniority.StandsStill ? null : open.Where(each => !seniority.IsReached(each, asOf) && seniority.IsReached(each, until)).Select(each => (int?)each).FirstOrDefault(),
        ];
        foreach (var each in due)
        {
            yield return each is { } reached
                ? new DueItem(DueKind.Badge, seniority.MarkOf(reached).Latest, record.Person, null, years.Citation, years.Grade) { Years = reached }
                : null;
        }
    }

    /// <summary>Says until when the measures of a register bar a badge that is due.</summary>
    public static DueItem Barred(DueItem item, Register register, MembershipRecord record, LocalDate asOf, Law law)
    {
        if (item.DueKind != DueKind.Badge)
        {
            return item;
        }

        // The later start is the day of effect, which no decision comes after.
        var read = law.Settings.BadgeBarStart is null ? law.With(law.Settings with { BadgeBarStart = BadgeBarReading.FromEffect }) : law;
        var evidence = new BadgeEvidence(asOf, nameof(Register), BadgeMeasures.Of(register, record.Person, asOf).ToValueList());
        var until = BarRules.EndOf(evidence, record.Badges, new Assessment(read, asOf));
        return until > asOf && until > item.On ? item with { BarredUntil = until } : item;
    }

    // A new badge whose years were reached before it came may not be awarded.
    private static bool MayBeAwarded(MembershipRecord record, int years, LocalDate asOf, Law law) =>
        Membership.Badges.SeniorityRules.Existed(record, years, new Assessment(law, asOf)) != RequirementStatus.NotMet;

    // Of somebody who comes back a later admission is not the first date.
    private static LocalDate? First(RegisterMember member) => member.Timeline.Spans.Min(span => span.AdmissionDecidedOn ?? span.JoinedOn);

    // Dates that the spans do not hold.
    private static bool StartsApart(MembershipEvent happened) =>
        happened is BaselineRecorded or EarlierMembershipEstablished or SeniorityRecalculated { SpecialFrom: not null } or StandingRecorded { JoinedByCardOn: not null };
}
