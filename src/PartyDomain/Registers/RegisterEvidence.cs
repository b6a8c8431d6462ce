using PartyDomain.Membership.Transfers;
using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using PartyDomain.Membership.Exemptions;
using PartyDomain.Membership.Leaving;
using PartyDomain.Membership.Badges;
using PartyDomain.Membership.Probation;
using PartyDomain.Voting;

namespace PartyDomain.Registers;

/// <summary>Builds the evidence for commands on memberships from a register, so that no sender of a command can assert it.</summary>
public static class RegisterEvidence
{
    /// <summary>Builds the evidence for a command, as of its day.</summary>
    /// <param name="register">The register.</param>
    /// <param name="request">The command and what only the host knows.</param>
    /// <returns>The evidence and what is missing. It can be handed to the decider as it is: what is missing is named there once more.</returns>
    public static EvidenceAnswer For(Register register, EvidenceRequest request)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(request);
        var command = request.Command;
        var record = register.Find(request.Person)?.ToRecord(command.On) ?? new MembershipRecord(request.Person);
        var missing = new List<Finding>();
        if (command is TransferCommand transfer)
        {
            var places = TransferEvidences.Of(register, transfer, record, request, missing);
            return new EvidenceAnswer(new MembershipEvidence { Transfer = places }, missing.ToValueList());
        }

        var cell = (command as ListProspect)?.Cell ?? (command as ReceiveAfterMove)?.Cell ?? NewPlace(record) ?? (command is BadgeCommand or ExemptionCommand or LeavingCommand ? record.HomeCell : record.Dossier.Cell) ?? record.Dossier.Cell ?? record.HomeCell;
        if (request.Badge is null && command is AgreeBadge or ProposeBadge or ListBadge or DecideBadge or RecognizeCorrection)
        {
            missing.Add(Note("evidence.badge", "host-must-say.measures"));
        }

        var situation = cell is { } id ? CellEvidence.Of(register, id, request, missing) : null;
        return new EvidenceAnswer(
            new MembershipEvidence
            {
                Cell = situation,
                Roster = cell is { } voters && BodyOf(command) is { } body ? RosterEvidence.Of(register, voters, body, request, missing) : null,
                Conduct = request.Conduct,
                Badge = request.Badge is { } said ? BadgeMeasures.With(said, register, request.Person, command.On) : null,
                Members = MemberEvidences.Of(register, Named(command, record), request, missing),
                ConsideredSince = MemberDiscipline.Of(register, request.Person, command.On).ConsideredSince,
                Expulsion = ExpulsionEvidences.Of(register, request, missing),
                ManagedBy = request.ManagedBy,
            },
            missing.ToValueList());
    }

    internal static Finding Note(string subject, string term) =>
        new(RegisterCodes.HostMustSay, FindingEffect.Note, subject, null, [Arg.Term("what", term)]);

    private static PartyBody? BodyOf(MembershipCommand command) => command switch
    {
        ResolveAtCell or ReviewProbation => PartyBody.Cell,
        ResolveAtCommittee or ReviewAtCommittee => PartyBody.GrassrootsCommittee,
        DecideAdmission c => c.By,
        DecideProbation c => c.By,
        ConsiderExemption or ResolveReturn => PartyBody.Cell,
        DecideExemption c => c.By,
        ResolveLeaving or ResolveStrikingOff => PartyBody.Cell,
        ResolveLeavingAtCommittee or ResolveStrikingOffAtCommittee => PartyBody.GrassrootsCommittee,
        DecideLeaving c => c.By,
        DecideStrikingOff c => c.By,
        _ => null,
    };

    // Whoever the command names, and whoever acts for the person already.
    private static IEnumerable<PersonId> Named(MembershipCommand command, MembershipRecord record)
    {
        PersonId?[] named = command switch
        {
            AssignHelper c => [c.Helper],
            IntroduceByMember c => [c.Introducer],
            ReplaceIntroducer c => [c.Former, c.Replacement],
            HoldCeremony c => [c.Helper],
            ReceiveAfterMove c => [c.Helper],
            ChangeHelper c => [c.Helper],
            SubmitHelperComment c => [c.By],
            _ => [],
        };
        return named
            .Concat(record.Dossier.Introductions.Select(introduction => (PersonId?)introduction.Introducer))
            .Append(record.Dossier.Helper)
            .OfType<PersonId>()
            .Where(person => person != record.Person)
            .Distinct();
    }

    // Where papers of a transfer were not filed, the new place acts.
    private static OrganizationId? NewPlace(MembershipRecord record) =>
        record.Leaving is { Phase: LeavingPhase.StrikingOpened or LeavingPhase.StrikingEscalated, Ground: StrikingGround.TransferPapersNotFiled } file ? file.Facts?.Destination : null;
}
