using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Membership.Baseline;

namespace PartyDomain.Tests.Membership.Histories;

/// <summary>The facts of the second model as they were learned; a corrected one is struck through, and the days decide the order.</summary>
internal sealed class NaiveBook
{
    private readonly List<MembershipEvent?> pages = [];
    private LocalDate last = LocalDate.MinIsoValue;

    public NaiveMember Now { get; private set; } = new();

    public void Learn(MembershipEvent happened)
    {
        if (happened is EventCorrected correction)
        {
            pages[correction.Corrects] = correction.Replacement;
            pages.Add(null);
            last = LocalDate.MaxIsoValue;
        }
        else
        {
            pages.Add(happened);
        }

        if (happened is EventCorrected || happened.On < last)
        {
            Now = At(LocalDate.MaxIsoValue);
            return;
        }

        last = happened.On;
        Now.See(happened);
    }

    /// <summary>How the person stood at the end of a day.</summary>
    public NaiveMember At(LocalDate day)
    {
        var member = new NaiveMember();
        foreach (var (fact, _) in pages.Select((fact, place) => (Fact: fact, Place: place)).Where(page => page.Fact is not null && page.Fact.On <= day).OrderBy(page => page.Fact!.On).ThenBy(page => page.Place))
        {
            member.See(fact!);
        }

        return member;
    }

    /// <summary>Whether nothing was known yet on a day.</summary>
    public bool IsBlank(LocalDate day) => !pages.Exists(fact => fact is not null && fact.On <= day);
}
