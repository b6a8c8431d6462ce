using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Organizations;
using PartyDomain.Organizations.Lifecycle;
using PartyDomain.Registers;
using PartyDomain.Rulebooks;
using Xunit;

namespace PartyDomain.Tests.Registers;

/// <summary>A register to which acts on organizations happen, each judged by the law of its day, with what follows from it done.</summary>
internal sealed class Acts(Register register)
{
    public Register Register { get; private set; } = register;

    public List<CollectiveTransfer> Transfers { get; } = [];

    public List<CommitteeToAppoint> Committees { get; } = [];

    /// <summary>The members counted somewhere in the tree, those in transit apart.</summary>
    public (long Counted, int InTransit) Members(LocalDate day)
    {
        var view = Register.Organizations.On(day);
        var counts = Register.CountStandings(view);
        return (view.Roots.Sum(root => counts[root].Members), LifecycleConsequences.InTransit(Register, day).Count);
    }

    public Acts Do(OrganizationCommand command)
    {
        var outcome = LifecycleDecider.Decide(command, LifecycleEvidences.Of(Register, command.On, "register"), Register.Organizations, Law.Shipped);
        Assert.True(
            outcome is Accepted<OrganizationChange> && outcome.Findings.All(finding => finding.Effect == FindingEffect.Note),
            $"{command}: {string.Join("; ", outcome.Findings.Select(finding => $"{finding.Effect} {finding.Code} {finding.Subject}"))}");
        var due = LifecycleConsequences.Of(command, outcome.Events, Register, Law.Shipped);
        Transfers.AddRange(due.Transfers);
        Committees.AddRange(due.Committees);
        Register = Register.Of(Register.Document with
        {
            Organizations = LifecycleDecider.Apply(Register.Organizations, outcome.Events).Organizations.Select(one => new OrganizationEntry(one.Id, one.History)).ToValueList(),
        });
        return this;
    }

    /// <summary>Receives every member who is due to be transferred, in the first cell that is open to the member.</summary>
    public Acts Receive(LocalDate on)
    {
        var to = Transfers.ToDictionary(item => item.Person, item => item.To[0]);
        Register = Register.Of(Register.Document with
        {
            Members = Register.Members.Select(member => to.TryGetValue(member.Person, out var cell)
                ? member.Entry with { Events = member.Entry.Events.Add(new StandingRecorded(on, member.Timeline.On(on)!.Standing, cell)) }
                : member.Entry).ToValueList(),
        });
        Transfers.Clear();
        return this;
    }

    /// <summary>Appoints committees of a size, the first member as secretary, from the members of each cell.</summary>
    public Acts Appoint(LocalDate on, int size)
    {
        var by = Committees.ToDictionary(item => item.Organization, item => Register.MembersOf(item.Organization, on).Take(size).Select(member => member.Person).ToList());
        Register = Register.Of(Register.Document with
        {
            Organizations = Register.Document.Organizations.Select(entry => by.TryGetValue(entry.Organization, out var persons) && persons.Count > 0
                ? entry with
                {
                    Events =
                    [
                        .. entry.Events,
                        new OfficeTaken(on, persons[0], PartyOffice.Secretary, OfficeSelection.Appointed),
                        .. persons.Select(person => new OfficeTaken(on, person, PartyOffice.CommitteeMember, OfficeSelection.Appointed)),
                    ],
                }
                : entry).ToValueList(),
        });
        Committees.Clear();
        return this;
    }
}
