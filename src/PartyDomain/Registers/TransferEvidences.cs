using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Membership.Transfers;
using PartyDomain.Organizations;
using PartyDomain.Oversight.Inspections;

namespace PartyDomain.Registers;

/// <summary>Reads from a register where the two places of a transfer stand, and whether an inspection holds the member back.</summary>
internal static class TransferEvidences
{
    public static TransferEvidence? Of(Register register, TransferCommand command, MembershipRecord record, EvidenceRequest request, List<Finding> missing)
    {
        OrganizationId? to = (command as IssueTransferLetter)?.To;
        if ((command is not IssueTransferLetter and not IntroduceAbroad) || record.HomeCell is not { } from)
        {
            return null;
        }

        var day = command.On;
        if (CellEvidence.Of(register, from, request with { ApplicantPlace = OrganizationPlace.Workplace }, missing) is not { } cell)
        {
            return null;
        }

        if (to is { } place && register.Organizations.Find(place)?.On(day) is null)
        {
            missing.Add(new Finding(RegisterCodes.OrganizationNotThere, FindingEffect.Open, "evidence.transfer.to", null, [Arg.Key("organization", place.Value), Arg.Date("on", day)]));
            return null;
        }

        if (request.TransferBars is null)
        {
            missing.Add(RegisterEvidence.Note("evidence.transfer.bars", "host-must-say.transfer-bars"));
        }

        var inspected = OversightReports.OpenFor(register, new MemberSubject(request.Person), day).Any(session => session.Plan?.Kind == SessionKind.Inspection);
        var bars = (request.TransferBars ?? []).Concat(inspected ? [TransferBar.Inspection] : []).Distinct().ToValueList();
        return new TransferEvidence(from, to, day, request.Origin, to is { } cellTo ? Extent(register, from, cellTo, day) : TransferExtent.BeyondSuperior, cell.Superior, bars);
    }

    private static TransferExtent Extent(Register register, OrganizationId from, OrganizationId to, LocalDate day)
    {
        var (left, entered) = (CellEvidence.Grassroots(register, from, day), CellEvidence.Grassroots(register, to, day));
        if (left is not null && left == entered)
        {
            return TransferExtent.WithinGrassroots;
        }

        var (above, below) = (Above(register, left ?? from, day), Above(register, entered ?? to, day));
        return above is not null && above == below ? TransferExtent.WithinSuperior : TransferExtent.BeyondSuperior;
    }

    // Only a superior of grassroots organizations has an organization within which a letter stays; those directly under a province leave for its commission.
    private static OrganizationId? Above(Register register, OrganizationId grassroots, LocalDate day) =>
        register.Organizations.Find(grassroots)?.On(day)?.Parent is { } parent && register.Organizations.Find(parent)?.On(day) is { Role: TierRole.SuperiorOfGrassroots } ? parent : null;
}
