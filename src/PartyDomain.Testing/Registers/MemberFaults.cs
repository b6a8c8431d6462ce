using PartyDomain.Membership;
using PartyDomain.Organizations;
using PartyDomain.Registers;

namespace PartyDomain.Testing.Registers;

/// <summary>Faults in what a register says of persons.</summary>
internal static class MemberFaults
{
    public static IReadOnlyList<Func<FaultDraft, SeededFault>> All { get; } =
    [
        PersonTwice, UnknownCell, CellThatEnded, NotACell, WithoutCell, JoinedLater, BadCorrection, ProfileTwice, UnknownUnit,
    ];

    private static SeededFault PersonTwice(FaultDraft draft)
    {
        draft.Members.Add(draft.TakeMember().Entry);
        return new(RegisterCodes.PersonTwice, $"members[{draft.Members.Count - 1}].person");
    }

    private static SeededFault UnknownCell(FaultDraft draft) => Cell(draft, new OrganizationId(draft.Key()), RegisterCodes.UnknownOrganization);

    private static SeededFault CellThatEnded(FaultDraft draft)
    {
        var ended = draft.AddOrganization(draft.ACell(), new OrganizationEnded(draft.Top.From.PlusDays(40)));
        return Cell(draft, ended, RegisterCodes.OrganizationNotThere);
    }

    private static SeededFault NotACell(FaultDraft draft) => Cell(draft, draft.Top.Id, RegisterCodes.NotACell);

    private static SeededFault WithoutCell(FaultDraft draft) => Cell(draft, null, RegisterCodes.MemberWithoutCell);

    private static SeededFault JoinedLater(FaultDraft draft) =>
        Standing(draft, recorded => recorded with { JoinedOn = recorded.On.PlusDays(1) }, RegisterCodes.DatesContradict, ".events");

    private static SeededFault BadCorrection(FaultDraft draft)
    {
        var (place, entry) = draft.TakeMember();
        draft.Members[place] = entry with { Events = entry.Events.Add(new EventCorrected(entry.Events[0].On.PlusDays(1), 7, null) { Position = 1 }) };
        return new(RegisterCodes.NothingToCorrect, $"members[{place}].events[1]");
    }

    private static SeededFault ProfileTwice(FaultDraft draft)
    {
        var (place, entry) = draft.TakeMember();
        draft.Members[place] = entry with { Profiles = entry.Profiles.Add(entry.Profiles[0]) };
        return new(RegisterCodes.ProfileTwice, $"members[{place}].profiles[1].from");
    }

    private static SeededFault UnknownUnit(FaultDraft draft)
    {
        var (place, entry) = draft.TakeMember();
        draft.Members[place] = entry with { Profiles = [entry.Profiles[0] with { LivesIn = new CoverageUnitId(draft.Key()) }] };
        return new(RegisterCodes.UnknownUnit, $"members[{place}].profiles[0].livesIn");
    }

    private static SeededFault Cell(FaultDraft draft, OrganizationId? cell, string code) => Standing(draft, recorded => recorded with { Cell = cell }, code, ".cell");

    private static SeededFault Standing(FaultDraft draft, Func<StandingRecorded, StandingRecorded> change, string code, string at)
    {
        var (place, entry) = draft.TakeMember();
        draft.Members[place] = entry with { Events = [change((StandingRecorded)entry.Events[0])] };
        return new(code, $"members[{place}]{at}");
    }
}
