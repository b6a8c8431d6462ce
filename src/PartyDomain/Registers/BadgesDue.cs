using NodaTime;
using PartyDomain.Calendars;
using PartyDomain.Membership;
using PartyDomain.Membership.Badges;
using PartyDomain.Membership.Baseline;
using PartyDomain.Rulebooks;

namespace PartyDomain.Registers;

/// <summary>Finds the badges whose years are reached and that were not awarded. Where dates are not precise, the day is the one by which they are reached for certain.</summary>
internal static class BadgesDue
{
    // No badge is for fewer years than this, so that a younger membership need not be folded.
    private const int FewestYears = 30;

    /// <summary>Whether a full member may reach a badge by a day.</summary>
    public static bool MayReach(RegisterMember member, MembershipSpan span, LocalDate until) =>
        span.Standing == Standing.Full
        && ((span.AdmissionDecidedOn ?? span.JoinedOn) is { } from
            ? Periods.End(from, Length.Years(FewestYears)) <= until
            : member.Entry.Events.Any(happened => happened is BaselineRecorded));

    /// <summary>The badge in hand, and the next one if its years are reached by a day.</summary>
    public static IEnumerable<DueItem?> Of(MembershipRecord record, LocalDate asOf, LocalDate until, Law law)
    {
        if (BadgeSeniority.Of(record, law, asOf) is not { } seniority || law.Read(BadgeLaw.Years, asOf) is not { IsKnown: true } years)
        {
            yield break;
        }

        var highest = record.Badges.Held.Where(badge => badge.WithdrawnOn is null).Max(badge => (int?)badge.Years) ?? 0;
        var marks = years.Value!.Where(each => each > highest).Order().Select(each => seniority.MarkOf(each).Latest).ToList();
        LocalDate?[] due = [marks.Where(mark => mark <= asOf).Select(mark => (LocalDate?)mark).LastOrDefault(), marks.Where(mark => mark > asOf && mark <= until).Select(mark => (LocalDate?)mark).FirstOrDefault()];
        foreach (var mark in due)
        {
            yield return mark is { } day ? new DueItem(DueKind.Badge, day, record.Person, null, years.Citation, years.Grade) : null;
        }
    }
}
