using PartyDomain.Membership.Badges;
using PartyDomain.Membership.Papers;
using PartyDomain.Membership.Probation;

namespace PartyDomain.Membership.Baseline;

/// <summary>What recorded facts of today make of a record. A date that is not known to the day keeps its precision beside it.</summary>
internal static class BaselineEvolution
{
    public static MembershipRecord Apply(MembershipRecord record, BaselineEvent happened) => happened switch
    {
        BaselineRecorded e => Recorded(record, e.Facts),
        DuplicateLinked e => record with { Duplicates = record.Duplicates.Where(link => link.Other != e.Other).Append(new DuplicateLink(e.Other, e.Judgment)).ToValueList() },
        _ => record,
    };

    private static MembershipRecord Recorded(MembershipRecord record, BaselineFacts facts) => record with
    {
        Standing = facts.Standing,
        HomeCell = facts.Cell,
        Baseline = facts,
        AdmissionDecidedOn = facts.AdmissionDecidedOn?.Earliest ?? record.AdmissionDecidedOn,
        AdmissionPrecision = (facts.AdmissionDecidedOn ?? (record.AdmissionDecidedOn is null ? facts.JoinedOn : null))?.Precision ?? record.AdmissionPrecision,
        JoinedByCardOn = facts.JoinedOn?.Earliest ?? record.JoinedByCardOn,
        JoinedOn = facts.JoinedOn?.Day ?? record.JoinedOn,
        OfficialOn = facts.OfficialOn?.Earliest ?? record.OfficialOn,
        OfficialPrecision = facts.OfficialOn?.Precision ?? record.OfficialPrecision,
        Interruptions = record.Interruptions.Concat(facts.Interruptions).ToValueList(),
        Probation = facts.Standing == Standing.Full && record.Probation is { } file ? file with { Phase = ProbationPhase.Recognized } : record.Probation,
        Badges = BadgeEvolution.Take(record.Badges, facts.Badges.Select(badge => new HeldBadge(badge.Years, badge.AwardedOn?.Day))),
        Papers = FileEvolution.Take(record.Papers, facts.Card, facts.CvNumber),
    };
}
