using NodaTime;
using PartyDomain.Organizations;
using PartyDomain.Rulebooks;

namespace PartyDomain.Registers;

/// <summary>Reads from the facts of an organization that ended who goes on in its place.</summary>
internal static class LifecycleSuccession
{
    /// <summary>What exists on a day of those that go on, through several endings one after the other, and the limit that the first ending set.</summary>
    public static (ValueList<OrganizationId> To, Deadline? Due) Of(OrganizationTree tree, OrganizationId ended, LocalDate day)
    {
        Deadline? due = null;
        var seen = new HashSet<OrganizationId> { ended };
        var open = new Queue<OrganizationId>(seen);
        var found = new List<OrganizationId>();
        while (open.TryDequeue(out var id))
        {
            var last = tree.Find(id) is { } one ? OrganizationHistory.InForce(one.History).LastOrDefault(happened => happened.Ends && happened.On <= day) : null;
            if (id == ended)
            {
                due = (last as OrganizationEnded)?.TransfersDue ?? (last as OrganizationDissolved)?.TransfersDue;
            }

            foreach (var next in Next(last).Where(seen.Add))
            {
                if (tree.Find(next) is { } held && held.On(day) is null)
                {
                    open.Enqueue(next);
                }
                else
                {
                    found.Add(next);
                }
            }
        }

        return (found.ToValueList(), due);
    }

    private static ValueList<OrganizationId> Next(OrganizationEvent? last) => last switch
    {
        OrganizationMerged e => [e.Into],
        OrganizationSplit e => e.Into,
        OrganizationEnded { MembersTo: { } cell } => [cell],
        OrganizationDissolved { MembersTo: { } cell } => [cell],
        _ => [],
    };
}
