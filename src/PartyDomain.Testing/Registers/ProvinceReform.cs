using PartyDomain.Quotas;
using PartyDomain.Registers;

namespace PartyDomain.Testing.Registers;

/// <summary>
/// Leads a fictitious province through the reform of 1 July 2025 and the changes of 2026. Every change of an organization is an act put to
/// <see cref="Organizations.Lifecycle.LifecycleDecider"/>, and what is due by <see cref="LifecycleConsequences"/> is then done: members of merged cells are received some days later,
/// committees are appointed, targets are re-based.
/// </summary>
public static class ProvinceReform
{
    /// <summary>The province at the top.</summary>
    public static OrganizationId Province => ProvinceLayout.Province;

    /// <summary>Plays the story.</summary>
    /// <param name="shape">How large the province is and how much happens.</param>
    /// <param name="seed">Which of the provinces of that shape.</param>
    /// <returns>The register at the end with every fact, the acts, and the re-based targets; the same for the same shape and seed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="shape"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative or does not fit the others.</exception>
    public static ReformStory Play(ProvinceShape shape, long seed = 1)
    {
        ArgumentNullException.ThrowIfNull(shape);
        var beginning = new ProvinceBeginning(shape, seed);
        var people = beginning.People;
        var before = Register.Of(beginning.Document);
        var desk = new ReformDesk(before, people);

        // Sent to other cells in June, received there in July, whatever becomes of their own cell between.
        var underWay = people.Choose(shape.UnderWay, _ => true);
        new CommuneMergers(desk, shape).Decide();
        desk.Receive(ReformStory.Received, underWay.ToHashSet());
        ReceiveElsewhere(desk, people, underWay);
        desk.Appoint(ReformStory.Received);
        var rebasing = ReformTargets.Rebase(before, FlowLedger.Of(before), desk.Register.Organizations);
        var targets = beginning.Targets.Concat(ReformTargets.Withdrawn(before)).Concat(rebasing.Facts).Select((happened, position) => happened with { Position = position }).ToValueList();

        people.Live(shape, ReformStory.LastReceived.PlusDays(1), new(2025, 12, 31), desk.On(ReformStory.LastReceived));
        people.Live(shape, new(2026, 1, 2), ReformStory.Villages.PlusDays(-1), desk.On(new(2026, 1, 2)));
        desk.Read(Document(desk, people, targets), ReformStory.Villages.PlusDays(-1));
        var later = new CommunesUnder208(desk);
        later.Villages();
        desk.Receive(ReformStory.Villages.PlusDays(7), new HashSet<PersonId>());
        desk.Appoint(ReformStory.Villages.PlusDays(7));
        later.Roles();
        later.Agencies();
        return new ReformStory(Register.Of(Document(desk, people, targets)), desk.Acts.ToValueList(), rebasing);
    }

    private static RegisterDocument Document(ReformDesk desk, ProvincePeople people, ValueList<TargetEvent> targets) => desk.Register.Document with { Members = people.Entries, Targets = targets };

    // Into village cells all over the province.
    private static void ReceiveElsewhere(ReformDesk desk, ProvincePeople people, IReadOnlyList<PersonId> persons)
    {
        var view = desk.On(ReformStory.LastReceived);
        var villages = view.Organizations.Where(id => view[id].Sector is Organizations.OrganizationSector.Village or Organizations.OrganizationSector.ResidentialGroup).ToList();
        for (var i = 0; i < persons.Count; i++)
        {
            people.Receive(persons[i], villages[(i * 37) % villages.Count], ReformStory.LastReceived);
        }
    }
}
