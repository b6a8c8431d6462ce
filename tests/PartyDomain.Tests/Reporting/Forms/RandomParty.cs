using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Membership.Exemptions;
using PartyDomain.Organizations;
using PartyDomain.Registers;
using PartyDomain.Tests.Membership;
using PartyDomain.Tests.Registers;
using PartyDomain.Voting;

namespace PartyDomain.Tests.Reporting.Forms;

/// <summary>Makes registers of two provinces in which anything happens: cells that end, move and begin, members who come, go, come back and are transferred.</summary>
internal sealed class RandomParty
{
    private static readonly string[] Districts = ["p1d1", "p1d2", "p2d1"];
    private static readonly OrganizationSector[] Sectors = Enum.GetValues<OrganizationSector>();

    private readonly Random random;
    private readonly Book book = new();
    private readonly LocalDate from;
    private readonly int days;
    private readonly List<string> cells = [];

    private RandomParty(Random random, LocalDate from, int days) => (this.random, this.from, this.days) = (random, from, days);

    public static Register Make(Random random, LocalDate from, int days, int people)
    {
        var party = new RandomParty(random, from, days);
        party.Organizations();
        for (var i = 0; i < people; i++)
        {
            party.Person($"m-{i}");
        }

        return party.book.ToRegister();
    }

    private LocalDate Day() => from.PlusDays(random.Next(days));

    private void Organizations()
    {
        book.Has("p1", null, TierRole.Provincial, OrganizationSector.Territory).Has("p2", null, TierRole.Provincial, OrganizationSector.Territory);
        foreach (var district in Districts)
        {
            book.Has(district, district[..2], TierRole.SuperiorOfGrassroots, random.Next(4) == 0 ? OrganizationSector.Commune : OrganizationSector.Territory);
            for (var c = 0; c < 2; c++)
            {
                var commune = $"{district}c{c}";
                book.Has(commune, district, TierRole.Grassroots, random.Of(Sectors));
                var above = commune;
                if (random.Next(3) == 0)
                {
                    above = $"{commune}part";
                    book.Has(above, commune, TierRole.Part, random.Of(Sectors));
                }

                Cell($"{commune}a", above);
                Cell($"{commune}b", commune);
            }

            Cell($"{district}g", district, TierRole.Grassroots);
            Cell($"{district}v", district);
        }

        if (random.Next(2) == 0)
        {
            book.Happens($"{Districts[0]}c0", new OrganizationReparented(Day(), new OrganizationId(random.Of(Districts))));
        }

        foreach (var cell in cells.Where(_ => random.Next(7) == 0).ToList())
        {
            if (random.Next(2) == 0)
            {
                book.Happens(cell, new OrganizationEnded(Day()));
            }
            else
            {
                book.Happens(cell, new OrganizationReparented(Day(), new OrganizationId(random.Of(Districts))));
            }
        }
    }

    private void Cell(string id, string parent, TierRole role = TierRole.Subordinate)
    {
        var since = random.Next(8) == 0 ? Day() : Book.Start;
        book.HasCell(id, parent, role, random.Of(Sectors), since);
        if (since == Book.Start)
        {
            cells.Add(id);
        }
    }

    // Members are found in cells that began long ago; whether these still exist is left to chance.
    private void Person(string key)
    {
        var facts = new List<MembershipEvent>();
        LocalDate? joined = random.Next(5) == 0 ? null : from.PlusDays(-random.Next(1, 30_000));
        var day = from.PlusDays(-random.Next(1, 300));
        switch (random.Next(5))
        {
            case 0:
                day = Day();
                facts.AddRange(Facts.Admitted(random.Of(cells), day));
                if (random.Next(4) == 0)
                {
                    facts.Add(Facts.Annulled(day = day.PlusDays(random.Next(1, 200))));
                    book.Knows(key, [.. facts]);
                    Profiles(key);
                    return;
                }

                break;
            case 1:
                day = Day();
                facts.Add(new StandingRecorded(day, Standing.Probationary, Facts.Id(random.Of(cells))) { JoinedOn = random.Next(3) == 0 ? joined : day });
                break;
            default:
                facts.Add(new StandingRecorded(day, random.Next(6) == 0 ? Standing.Probationary : Standing.Full, Facts.Id(random.Of(cells))) { JoinedOn = joined });
                break;
        }

        if (random.Next(4) == 0)
        {
            facts.Add(new ExemptionRequested(day, ExemptionReason.OldOrWeak, random.Next(4) == 0 ? ExemptionExtent.Reduced : ExemptionExtent.Exempt, true, day, random.Next(2) == 0 ? null : day.PlusDays(random.Next(400)), false));
            facts.Add(new ExemptionConsidered(day, Probationers.Carried(PartyBody.Cell), true));
        }

        Life(facts, day);
        book.Knows(key, [.. facts]);
        Profiles(key);
    }

    private void Life(List<MembershipEvent> facts, LocalDate day)
    {
        for (var i = random.Next(4); i > 0; i--)
        {
            day = day.PlusDays(random.Next(1, days));
            switch (random.Next(4))
            {
                case 0:
                    var why = random.Of([EndingReason.Died, EndingReason.Expelled, EndingReason.StruckOff, EndingReason.ProbationerStruckOff, EndingReason.Resigned]);
                    facts.Add(new StandingRecorded(day, Standing.Former, null) { Ended = why });
                    if (why == EndingReason.Died)
                    {
                        return;
                    }

                    day = day.PlusDays(random.Next(1, days));
                    facts.Add(random.Next(2) == 0
                        ? new StandingRecorded(day, Standing.Full, Facts.Id(random.Of(cells)))
                        : new StandingRecorded(day, Standing.Probationary, Facts.Id(random.Of(cells))) { AdmissionDecidedOn = day.PlusDays(-1), JoinedOn = day });
                    break;
                default:
                    facts.Add(new StandingRecorded(day, Standing.Full, Facts.Id(random.Of(cells))));
                    break;
            }
        }
    }

    private void Profiles(string key)
    {
        for (var i = random.Next(3); i > 0; i--)
        {
            book.Says(key, Profile(from.PlusDays(random.Next(-700, days))));
        }
    }

    private MemberProfile Profile(LocalDate since) => new(since)
    {
        BornOn = random.Next(8) == 0 ? null : since.PlusDays(-random.Next(5_500, 33_000)),
        Sex = Maybe<Sex>(),
        YouthUnionMember = Maybe(),
        PrivateBusinessOwner = Maybe(),
        FamilyPlanningViolator = Maybe(),
        MarriedToForeigner = Maybe(),
        Occupation = random.Next(4) == 0 ? Occupation.StoppedWorking : Maybe<Occupation>(),
        GeneralEducation = Maybe<GeneralEducation>(),
        ProfessionalLevel = Maybe<ProfessionalLevel>(),
        AcademicTitle = Maybe<AcademicTitle>(),
        PoliticalTheory = Maybe<PoliticalTheory>(),
        Sensitive = random.Next(4) == 0 ? null : Sensitive(),
    };

    private SensitiveProfile Sensitive()
    {
        var religious = Maybe();
        return new SensitiveProfile
        {
            Ethnicity = random.Next(6) == 0 ? null : random.Of(["01", "01", "02", "37", "54", "55", "56", "kinh"]),
            EthnicMinority = Maybe(),
            Religious = religious,
            Religion = religious == true && random.Next(4) != 0 ? random.Of(["01", "02", "05", "07", "other"]) : null,
        };
    }

    private bool? Maybe() => random.Next(5) == 0 ? null : random.Next(2) == 0;

    private T? Maybe<T>()
        where T : struct, Enum => random.Next(6) == 0 ? null : random.Any<T>();
}
