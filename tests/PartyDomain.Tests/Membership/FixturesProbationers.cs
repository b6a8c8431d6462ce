using NodaTime;
using PartyDomain.Membership.Admission;
using PartyDomain.Voting;

namespace PartyDomain.Tests.Membership;

/// <summary>Probationers whose admission is recorded, so that the review falls on any day.</summary>
internal static class Probationers
{
    public static Tally Carried(PartyBody body) => new(body, 12, 8, Journey.Votes(12), true);

    public static Tally Below(PartyBody body) => new(body, 12, 8, Journey.Votes(3), false);

    public static Journey Since(LocalDate ceremony) => Journey.Outside.Note(
        new ProspectListed(ceremony.PlusMonths(-8), Journey.OldCell, null),
        new CvSubmitted(ceremony.PlusMonths(-6), new ApplicantProfile(new LocalDate(1994, 5, 5), EducationLevel.Higher) { Union = UnionSetting.YouthUnion }, []),
        new CellResolved(ceremony.PlusMonths(-3), Journey.OldCell, Carried(PartyBody.Cell), null),
        new AdmissionDecided(ceremony.PlusDays(-20), PartyBody.SuperiorStandingCommittee, Carried(PartyBody.SuperiorStandingCommittee), null),
        new DecisionReceived(ceremony.PlusDays(-10), null),
        new CeremonyHeld(ceremony, Journey.Helper, true, ceremony.PlusMonths(12), null));
}
