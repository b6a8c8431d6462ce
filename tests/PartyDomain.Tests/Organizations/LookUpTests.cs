using NodaTime;
using PartyDomain.Organizations;
using Xunit;
using static PartyDomain.Tests.Organizations.Facts;

namespace PartyDomain.Tests.Organizations;

/// <summary>Looking at one organization on a day is a search in its versions, and allocates nothing.</summary>
public sealed class LookUpTests
{
    private static readonly LocalDate First = new(2015, 1, 1);
    private static readonly OrganizationTree Tree = Grown();

    [Fact]
    public void Attributes_offices_and_ways_upward_allocate_nothing()
    {
        LookAtAll();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var seen = LookAtAll();
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal(0, allocated);
        Assert.True(seen > 10_000, $"{seen}");
    }

    [Fact]
    public void Attributes_and_offices_are_those_of_the_facts_up_to_the_day()
    {
        foreach (var one in Tree.Organizations)
        {
            for (var day = First.PlusDays(-20); day < First.PlusDays(4000); day = day.PlusDays(61))
            {
                var (attributes, secretary) = Naive(one.History, day);
                Assert.Equal(attributes, one.On(day));
                Assert.Equal(attributes is null ? [] : secretary is { } person ? [person] : ValueList<PersonId>.Empty, one.Holders(PartyOffice.Secretary, day));
                Assert.Empty(one.Holders(PartyOffice.InspectionChair, day));
                List<OrganizationId> way = [];
                for (OrganizationId? at = one.Id; at is { } id && Naive(Tree.Find(id)!.History, day).Attributes is { } here; at = here.Parent)
                {
                    way.Add(id);
                }

                Assert.Equal(way, Tree.Upward(one.Id, day));
            }
        }
    }

    [Fact]
    public void Two_hold_an_office_at_the_same_time_and_one_who_takes_it_twice_is_named_once()
    {
        var one = Org(
            "x",
            new OrganizationFounded(D(1), Is()),
            new OfficeTaken(D(2), Person, PartyOffice.CommitteeMember, OfficeSelection.Elected),
            new OfficeTaken(D(3), Other, PartyOffice.CommitteeMember, OfficeSelection.Elected),
            new OfficeTaken(D(4), Person, PartyOffice.CommitteeMember, OfficeSelection.Elected),
            new OfficeLeft(D(5), Other, PartyOffice.CommitteeMember),
            new OrganizationEnded(D(6)));
        Assert.Equal(["", "person-1", "person-1 person-2", "person-1 person-2", "person-1", ""], Enumerable.Range(1, 6).Select(month => string.Join(' ', one.Holders(PartyOffice.CommitteeMember, D(month)))));
        Assert.Equal(one, Org("x", [.. one.History]));
        Assert.Empty((one with { Offices = [] }).Holders(PartyOffice.CommitteeMember, D(4)));
    }

    private static int LookAtAll()
    {
        var seen = 0;
        foreach (var one in Tree.Organizations.AsSpan())
        {
            for (var day = First; day < First.PlusDays(4000); day = day.PlusDays(97))
            {
                seen += one.On(day) is null ? 0 : 1;
                seen += one.Holders(PartyOffice.Secretary, day).Count;
                foreach (var above in Tree.Upward(one.Id, day))
                {
                    seen += above == one.Id ? 0 : 1;
                }
            }
        }

        return seen;
    }

    private static OrganizationTree Grown()
    {
        List<PartyOrganization> all = [Org("top", new OrganizationTakenOver(First, Is()))];
        for (var i = 0; i < 40; i++)
        {
            all.Add(Org($"m{i:00}", new OrganizationTakenOver(First, Is("top"))));
            for (var j = 0; j < 4; j++)
            {
                List<OrganizationEvent> facts = [new OrganizationTakenOver(First.PlusDays(10 * j), IsCell($"m{i:00}"))];
                for (var k = 1; k <= 10; k++)
                {
                    var on = First.PlusDays((300 * k) + (7 * j));
                    facts.Add(k % 3 == 0 ? new OrganizationReparented(on, new($"m{(i + k) % 40:00}")) : new OrganizationRenamed(on, $"n{k}"));
                    facts.Add(new OfficeTaken(on.PlusDays(20), new PersonId($"p{k}"), PartyOffice.Secretary, OfficeSelection.Elected));
                    facts.Add(new OfficeLeft(on.PlusDays(250), new PersonId($"p{k}"), PartyOffice.Secretary));
                }

                if (j == 3)
                {
                    facts.Add(new OrganizationEnded(First.PlusDays(3500)));
                }

                all.Add(Org($"m{i:00}-{j}", [.. facts]));
            }
        }

        return OrganizationTree.Of(all);
    }

    // Fact by fact, without a search.
    private static (OrganizationAttributes? Attributes, PersonId? Secretary) Naive(ValueList<OrganizationEvent> facts, LocalDate day)
    {
        OrganizationAttributes? now = null;
        PersonId? secretary = null;
        foreach (var fact in facts.Where(fact => fact.On <= day))
        {
            now = fact switch
            {
                OrganizationTakenOver e => e.Attributes,
                OrganizationRenamed e => now! with { Name = e.Name },
                OrganizationReparented e => now! with { Parent = e.Parent },
                OrganizationEnded => null,
                _ => now,
            };
            secretary = fact switch
            {
                OfficeTaken e => e.Person,
                OfficeLeft => null,
                _ => secretary,
            };
        }

        return (now, secretary);
    }
}
