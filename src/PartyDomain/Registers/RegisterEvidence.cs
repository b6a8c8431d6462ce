using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using PartyDomain.Membership.Badges;
using PartyDomain.Membership.Probation;
using PartyDomain.Voting;

namespace PartyDomain.Registers;

/// <summary>Builds the evidence for commands on a membership from a register, so that no sender of a command can assert it.</summary>
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
        var cell = (command as ListProspect)?.Cell ?? (command as ReceiveAfterMove)?.Cell ?? (command is BadgeCommand ? record.HomeCell : null) ?? record.Dossier.Cell ?? record.HomeCell;
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
                Badge = request.Badge,
                Members = MemberEvidences.Of(register, Named(command, record), request, missing),
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
}
