using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Organizations;
using PartyDomain.Organizations.Lifecycle;
using PartyDomain.Rulebooks;

namespace PartyDomain.Registers;

/// <summary>Moves all members whom an act on organizations touches at once: one recorded transfer each (294-QĐ/TW, 6.3.4 and 6.3.5).</summary>
public static class CollectiveTransfers
{
    /// <summary>Lists the transfers that are still open on a day, from what the register holds: of everybody whose cell does not exist any more.</summary>
    /// <param name="register">The register.</param>
    /// <param name="day">The day.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>The transfers in the order of the register. Members of a cell that was split and exists on are not in transit and not listed.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ValueList<CollectiveTransfer> Open(Register register, LocalDate day, Law law)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(law);
        var collective = law.Read(LifecycleLaw.CollectiveTransfer, day);
        return LifecycleConsequences.InTransit(register, day)
            .Select(member => new CollectiveTransfer(
                member.Person,
                member.Sender,
                member.To,
                member.Due,
                member.Due?.Citation ?? collective.Citation,
                member.Due?.Grade ?? collective.Grade))
            .ToValueList();
    }

    /// <summary>Makes the facts by which members are received. Who is with another cell already is left out; where it is not said where somebody goes, the person stays with the sender.</summary>
    /// <param name="register">The register after the act.</param>
    /// <param name="transfers">The transfers, of <see cref="LifecycleConsequences.Of"/> or of <see cref="Open"/>.</param>
    /// <param name="on">The day of reception.</param>
    /// <param name="choices">Where somebody goes where there is a choice, or none was named. Who stays with a cell that was split is named with that cell; null where there is nothing to choose.</param>
    /// <returns>The facts, and what stays open.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static CollectiveReception Receive(Register register, IEnumerable<CollectiveTransfer> transfers, LocalDate on, IReadOnlyDictionary<PersonId, OrganizationId>? choices = null)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(transfers);
        var (facts, left, findings) = (new List<MemberFact>(), new List<CollectiveTransfer>(), new List<Finding>());
        var (place, received) = (-1, new HashSet<PersonId>());
        foreach (var transfer in transfers)
        {
            place++;
            var path = $"transfers[{place}]";
            if (register.Find(transfer.Person)?.Timeline.On(on) is not { } span || (span.Cell != transfer.From && span.Host != transfer.From && span.IntroducedTo != transfer.From) || span.Standing is Standing.Former or Standing.Outside)
            {
                continue;
            }

            if (Destination(transfer, choices) is not { } to)
            {
                findings.Add(new Finding(RegisterCodes.DestinationOpen, FindingEffect.Note, path, null, [Arg.Key("from", transfer.From.Value), Arg.Number("choices", transfer.To.Count)]));
                left.Add(transfer);
                continue;
            }

            if (to == transfer.From)
            {
                continue;
            }

            if (register.Organizations.Find(to)?.On(on) is not { Kind: OrganizationKind.Cell })
            {
                findings.Add(new Finding(RegisterCodes.DestinationNoCell, FindingEffect.Note, path, null, [Arg.Key("to", to.Value), Arg.Date("on", on)]));
                left.Add(transfer);
                continue;
            }

            // Two lists, of the act and of those still in transit, may both name a person.
            if (!received.Add(transfer.Person))
            {
                continue;
            }

            if (transfer.Due is { } due && on > due.DueOn)
            {
                findings.Add(new Finding(RegisterCodes.ReceivedLate, FindingEffect.Breach, path, due.Citation, [Arg.Date("on", on), Arg.Date("due", due.DueOn), Arg.Key("from", transfer.From.Value)]));
            }

            facts.Add(new MemberFact(transfer.Person, new CollectivelyTransferred(on, transfer.From, to)));
        }

        return new CollectiveReception(facts.ToValueList(), left.ToValueList(), findings.ToValueList());
    }

    private static OrganizationId? Destination(CollectiveTransfer transfer, IReadOnlyDictionary<PersonId, OrganizationId>? choices) =>
        choices is not null && choices.TryGetValue(transfer.Person, out var chosen) ? chosen
        : transfer.To.Count == 1 ? transfer.To[0]
        : null;
}
