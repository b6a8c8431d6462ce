using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using PartyDomain.Rulebooks;
using PartyDomain.Testing.Scenarios.Answers;
using PartyDomain.Testing.Scenarios.Reading;
using PartyDomain.Voting;
using PartyDomain.Workflows;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>Whether a person of a profile may be considered on a day, whatever the papers: citizenship, age, education, separate rules.</summary>
internal sealed class EligibilityQuestion() : Question("eligibility", typeof(EligibilityAnswer))
{
    private static readonly PersonId Somebody = new("somebody");

    public override Func<Scene, object>? Read(QuestionInput input)
    {
        var reader = input.Reader;
        var on = reader.RequireDate("on");
        reader.Require("profile");
        var anchor = on is { } date ? MembershipDates.None with { CellOn = date } : MembershipDates.None;
        var profile = DossierReader.Profile(reader.Find("profile"), reader.To("profile"), new DossierBuilder(), anchor, reader.Problems);
        var health = reader.Flag("healthAndPrestige") ?? false;
        var need = reader.Word<OverAgeNeed>("need") ?? OverAgeNeed.None;
        return on is not { } day || profile is null ? null : scene => Make(scene, input.Surroundings, day, profile, new OverAgeGroundEstablished(day, health, need));
    }

    private static EligibilityAnswer Make(Scene scene, Surroundings surroundings, LocalDate on, ApplicantProfile profile, OverAgeGroundEstablished ground)
    {
        MembershipEvent[] papers =
        [
            new ProspectListed(on, Stand.CellId, null),
            new ProcedureAuthorized(on, PartyBody.GrassrootsCommittee),
            new CvSubmitted(on, profile, []),
            ground,
        ];
        var evidence = surroundings.For(Stand.CellId, null, on);
        var record = MembershipHistory.Fold(Somebody, papers);
        var requirements = Step(record, evidence, on, scene.Law, "admission.cell-resolution");
        scene.Show(EligibilityAnswer.Judged.SelectMany(id => requirements[id].Findings));

        // The gates of the decision show which prior consents the person needs.
        var tally = new Tally(PartyBody.Cell, 1, 1, new Ballot(VotingForm.SecretBallot, 1, 0), true);
        var resolved = MembershipHistory.Evolve(record, new CellResolved(on, Stand.CellId, tally, null));
        var gates = profile.BornOn > on ? [] : Step(resolved, evidence, on, scene.Law, "admission.decision");
        return EligibilityAnswer.Of(requirements, gates);
    }

    private static Dictionary<string, RequirementExplanation> Step(MembershipRecord record, MembershipEvidence evidence, LocalDate on, Law law, string step) =>
        AdmissionDecider.Explain(record, evidence, on, law).Steps
            .First(candidate => string.Equals(candidate.Step, step, StringComparison.Ordinal)).Requirements
            .ToDictionary(requirement => requirement.Requirement, StringComparer.Ordinal);
}
