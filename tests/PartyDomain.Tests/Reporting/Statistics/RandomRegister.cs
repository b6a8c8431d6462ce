using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Membership.Exemptions;
using PartyDomain.Membership.Leaving;
using PartyDomain.Membership.Restoration;
using PartyDomain.Organizations;
using PartyDomain.Registers;
using PartyDomain.Tests.Membership;
using PartyDomain.Tests.Registers;
using PartyDomain.Voting;
using static PartyDomain.Tests.Registers.Facts;

namespace PartyDomain.Tests.Reporting.Statistics;

/// <summary>Random organizations that are founded, moved, merged, split and ended, and random members who come, move, go, return and are corrected.</summary>
internal static class RandomRegister
{
    public static LocalDate First { get; } = new(2025, 6, 1);

    public static LocalDate Last { get; } = new(2025, 7, 20);

    private static readonly string[] Ethnicities = ["01", "02", "03", "99x"];

    private static readonly string[] Religions = ["Phật giáo", "Công giáo"];

    public static Register Make(Random random, int persons = 30)
    {
        var (book, cells) = Organizations(random);
        for (var i = 0; i < persons; i++)
        {
            book.Knows($"p-{i:000}", Member(random, cells));
            book.Says($"p-{i:000}", [.. Enumerable.Range(0, random.Next(3)).Select(_ => Profile(random))]);
        }

        return book.ToRegister();
    }

    // The reform of organizations falls on one day, and much happens on it.
    public static LocalDate Day(Random random) => First.PlusDays(random.Next(3) == 0 ? 30 : random.Next(-25, 60));

    private static (Book Book, string[] Cells) Organizations(Random random)
    {
        var book = new Book();
        var top = random.Next(3);
        if (top == 0)
        {
            book.Has("central", null, TierRole.Central, OrganizationSector.Other);
        }

        string[] provinces = top == 2 ? [] : ["p1", "p2"];
        foreach (var province in provinces)
        {
            book.Has(province, top == 0 ? "central" : null, TierRole.Provincial, OrganizationSector.Territory);
        }

        string[] districts = ["d1", "d2", "d3"];
        foreach (var district in districts)
        {
            book.Has(district, provinces.Length == 0 ? null : random.Of(provinces), TierRole.SuperiorOfGrassroots, OrganizationSector.Territory);
        }

        string[] communes = ["k1", "k2", "k3", "k4"];
        foreach (var commune in communes)
        {
            book.Has(commune, random.Next(8) == 0 ? "unheard-of" : random.Of([.. districts, .. provinces]), TierRole.Grassroots, OrganizationSector.Commune);
        }

        string[] cells = ["c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8"];
        foreach (var cell in cells)
        {
            book.HasCell(cell, random.Of([.. communes, .. districts]), since: random.Next(5) == 0 ? Day(random) : Book.Start);
        }

        var moved = communes.Select(id => (Id: id, Above: districts.Concat(provinces))).Concat(cells.Select(id => (Id: id, Above: communes.Concat(districts)))).Concat(districts.Select(id => (Id: id, Above: provinces.AsEnumerable()))).ToArray();
        for (var i = random.Next(9); i > 0; i--)
        {
            var (id, above) = random.Of(moved);
            book.Happens(id, new OrganizationReparented(Day(random), above.ToArray() is [_, ..] any && random.Next(8) > 0 ? Id(random.Of(any)) : null));
        }

        for (var i = random.Next(4); i > 0; i--)
        {
            var (id, _) = random.Of(moved);
            var day = Day(random);
            book.Happens(id, random.Next(4) switch
            {
                0 => new OrganizationMerged(day, Id(cells[0])),
                1 => new OrganizationDissolved(day),
                2 => new OrganizationRenamed(day, "other"),
                _ => new OrganizationEnded(day),
            });
        }

        if (random.Next(3) == 0)
        {
            book.Happens("d1", new TierRoleChanged(Day(random), random.Any<TierRole>()));
        }

        return (book, cells);
    }

    private static MembershipEvent[] Member(Random random, string[] cells)
    {
        var cell = Cell(random, cells);
        var begin = random.Next(3) == 0 ? Book.Start : Day(random);
        List<MembershipEvent> facts = random.Next(5) switch
        {
            0 => [.. Admitted(cell, Day(random))],
            1 => [.. AdmittedAndRecognized(cell, begin.PlusMonths(-13), begin)],
            2 => [new StandingRecorded(begin, Standing.Probationary, Id(cell)) { JoinedOn = random.Next(2) == 0 ? begin : begin.PlusMonths(-2), ProbationEndsOn = begin.PlusMonths(12) }],
            _ => [new StandingRecorded(begin, Standing.Full, Id(cell)) { JoinedOn = Joined(random), AdmissionDecidedOn = random.Next(2) == 0 ? null : new LocalDate(1980, 1, 1) }],
        };
        if (random.Next(5) == 0)
        {
            facts.AddRange([
                new ExemptionRequested(begin, ExemptionReason.OldOrWeak, ExemptionExtent.Exempt, true, begin, random.Next(2) == 0 ? null : begin.PlusDays(40), false),
                new ExemptionDecided(begin, PartyBody.GrassrootsCommittee, Probationers.Carried(PartyBody.GrassrootsCommittee)),
            ]);
        }

        for (var i = random.Next(5); i > 0; i--)
        {
            facts.Add(Fact(random, cells, facts.Count));
        }

        return [.. facts];
    }

    private static string Cell(Random random, string[] cells) => random.Next(12) switch
    {
        0 => "unheard-of",
        1 => "k1",
        _ => random.Of(cells),
    };

    private static MembershipEvent Fact(Random random, string[] cells, int known)
    {
        var (day, cell) = (Day(random), Id(Cell(random, cells)));
        return random.Next(14) switch
        {
            0 => new DeathRecorded(day),
            1 => new MemberExpelled(day, new CaseId("case")),
            2 => new ExpulsionReversed(day, new CaseId("case"), cell, true),
            3 => Annulled(day),
            4 => StruckOff(day),
            5 => new StandingRecorded(day, Standing.Former, null) { Ended = random.Next(4) == 0 ? null : random.Any<EndingReason>() },
            6 => new MembershipRestored(day, PartyBody.SuperiorStandingCommittee, cell, day),
            7 => new CollectivelyTransferred(day, Id(random.Of(cells)), cell),
            8 => new EventCorrected(day, random.Next(known), random.Next(3) == 0 ? null : Fact(random, cells, 1) is var right and not EventCorrected ? right : null),
            9 => new StandingRecorded(day, Standing.Full, cell) { AdmissionDecidedOn = day.PlusDays(-3), JoinedOn = random.Next(2) == 0 ? day : day.PlusDays(-1) },
            10 => new ExemptionRequested(day, ExemptionReason.OldOrWeak, ExemptionExtent.Exempt, true, day, random.Next(2) == 0 ? null : day.PlusDays(9), false),
            11 => new ExemptionDecided(day, PartyBody.GrassrootsCommittee, Probationers.Carried(PartyBody.GrassrootsCommittee)),
            _ => new StandingRecorded(day, random.Next(5) == 0 ? Standing.Probationary : Standing.Full, cell),
        };
    }

    private static LocalDate? Joined(Random random) => random.Next(7) switch
    {
        0 => null,
        1 => new LocalDate(1945, 8, 18).PlusDays(random.Next(3)),
        2 => new LocalDate(1954, 7, 19).PlusDays(random.Next(3)),
        3 => new LocalDate(1975, 4, 29).PlusDays(random.Next(3)),
        _ => new LocalDate(1999, 2, 3),
    };

    private static MemberProfile Profile(Random random) => new(Day(random).PlusDays(-random.Next(2) * 2000))
    {
        BornOn = random.Next(9) == 0 ? null : random.Next(9) == 0 ? new LocalDate(2004, 2, 29) : new LocalDate(2025 - random.Next(15, 99), random.Next(5, 9), random.Next(1, 30)),
        Sex = Maybe(random, random.Any<Sex>()),
        YouthUnionMember = MaybeYes(random),
        PrivateBusinessOwner = MaybeYes(random),
        Occupation = Maybe(random, random.Any<Occupation>()),
        GeneralEducation = Maybe(random, random.Any<GeneralEducation>()),
        ProfessionalLevel = Maybe(random, random.Any<ProfessionalLevel>()),
        AcademicTitle = Maybe(random, random.Any<AcademicTitle>()),
        PoliticalTheory = Maybe(random, random.Any<PoliticalTheory>()),
        MarriedToForeigner = MaybeYes(random),
        FamilyPlanningViolator = MaybeYes(random),
        Rural = MaybeYes(random),
        Sensitive = random.Next(5) == 0 ? null : new SensitiveProfile
        {
            Ethnicity = random.Next(4) == 0 ? null : random.Of(Ethnicities),
            EthnicMinority = MaybeYes(random),
            Religion = random.Next(2) == 0 ? null : random.Of(Religions),
            Religious = MaybeYes(random),
        },
    };

    private static T? Maybe<T>(Random random, T value)
        where T : struct => random.Next(4) == 0 ? null : value;

    private static bool? MaybeYes(Random random) => Maybe(random, random.Next(2) == 0);
}
