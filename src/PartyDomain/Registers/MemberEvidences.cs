using NodaTime;
using PartyDomain.Membership;

namespace PartyDomain.Registers;

/// <summary>Reads from a register how members who act for a person stand on a day.</summary>
internal static class MemberEvidences
{
    public static ValueList<MemberEvidence> Of(Register register, IEnumerable<PersonId> persons, EvidenceRequest request, List<Finding> missing)
    {
        var day = request.Command.On;
        var evidence = new List<MemberEvidence>();
        foreach (var person in persons)
        {
            if (register.Find(person) is not { } member || member.Timeline.On(day) is not { } span)
            {
                missing.Add(new Finding(RegisterCodes.UnknownPerson, FindingEffect.Open, "evidence.members", null, []));
                continue;
            }

            evidence.Add(new MemberEvidence(person, day, request.Origin, span.Standing)
            {
                Acquaintance = request.Acquaintances.FirstOrDefault(known => known.Member == person)?.Acquaintance,
                MovedOn = MovedOn(register, member, day),
                DisciplinedOn = DisciplinedOn(register, person, day),
            });
        }

        return evidence.ToValueList();
    }

    // The latest decision in force on the day; lapsed and annulled ones do not stand.
    private static LocalDate? DisciplinedOn(Register register, PersonId person, LocalDate day) =>
        register.CasesOf(person).Select(held => held.On(day)).Where(one => one.HasMeasureInForce).Max(one => one.SignedOn);

    // The last day on which the member came from one grassroots organization to another.
    private static LocalDate? MovedOn(Register register, RegisterMember member, LocalDate day)
    {
        var spans = member.Timeline.Spans;
        for (var i = spans.Count - 1; i > 0; i--)
        {
            var (before, after) = (spans[i - 1], spans[i]);
            if (after.From <= day && before.IsMember && after.IsMember && before.Cell is { } old && after.Cell is { } now && old != now
                && Base(register, old, after.From.PlusDays(-1)) != Base(register, now, after.From))
            {
                return after.From;
            }
        }

        return null;
    }

    // Of a village cell without a grassroots organization, the commune it stands under.
    internal static OrganizationId? Base(Register register, OrganizationId cell, LocalDate day) =>
        CellEvidence.Grassroots(register, cell, day) ?? register.Organizations.Find(cell)?.On(day)?.Parent;
}
