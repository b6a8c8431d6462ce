using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Membership.Restoration;
using PartyDomain.Voting;

namespace PartyDomain.Tests.Membership.Restoration;

/// <summary>Commands on questions of party membership: ones that usually fit, and any.</summary>
internal static class RandomRestorations
{
    private static readonly LocalDate[] Edges = [new(1951, 2, 28), new(1951, 3, 1), new(1954, 7, 31), new(1954, 8, 1), new(1960, 9, 4), new(1960, 9, 5), new(1973, 12, 31), new(1974, 1, 1), new(1975, 4, 29), new(1975, 4, 30), new(1975, 5, 1)];

    public static RestorationCommand Any(Random random, MembershipRecord record, CadreManagement managed, bool good, LocalDate on)
    {
        var by = good ? Competent(random, managed) : random.Any<PartyBody>();
        var kind = good ? Fitting(random, record) : random.Next(5);
        return kind switch
        {
            0 => new RestoreMembership(on, by, Journey.OldCell, good ? on.PlusDays(-random.Next(90)) : on.PlusDays(random.Next(-1200, 30)), good || random.Flip()),
            1 => new ResumeActivity(on, by, !good && random.Flip(), good || random.Flip(), good || random.Flip()),
            2 => new RefuseResumption(on, by),
            3 => new StrikeImpostor(on, by, good || random.Flip()),
            _ => new RecognizeMembership(on, by, random.Any<RecognitionGround>(), random.Of(Edges), random.Flip() ? random.Of(Edges) : null, random.Flip(), good || random.Flip(), good || random.Flip(), good || random.Flip() ? Journey.NewCell : null),
        };
    }

    private static int Fitting(Random random, MembershipRecord record) => record.Standing switch
    {
        Standing.Former => random.Next(4) == 0 ? 4 : 0,
        Standing.Full when record.Interruptions.Any(time => time.Until is null) => random.Next(1, 3),
        Standing.Full => random.Next(3, 5),
        _ => 4,
    };

    private static PartyBody Competent(Random random, CadreManagement managed) => managed switch
    {
        CadreManagement.Central => random.Flip() ? PartyBody.CentralOrganizationCommission : PartyBody.Secretariat,
        CadreManagement.Provincial => PartyBody.ProvincialStandingCommittee,
        _ => PartyBody.SuperiorStandingCommittee,
    };
}
