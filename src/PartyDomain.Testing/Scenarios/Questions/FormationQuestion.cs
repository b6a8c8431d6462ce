using NodaTime;
using PartyDomain.Organizations;
using PartyDomain.Organizations.Formation;
using PartyDomain.Rulebooks;
using PartyDomain.Testing.Scenarios.Answers;
using PartyDomain.Testing.Scenarios.Reading;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>What an organization of a given size may be, elect, appoint or be granted; or advice on everything about it.</summary>
internal sealed class FormationQuestion() : Question("formation", typeof(FormationAnswer))
{
    private static readonly string[] Matters =
        ["advice", "kind", "founding", "temporary-cell", "preparatory-cell", "cell-committee", "delegation", "empowerment", "special-superior", "extra-appointments"];

    public override Func<Scene, object>? Read(QuestionInput input)
    {
        var reader = input.Reader;
        var on = reader.RequireDate("on");
        var matter = reader.Text("about") ?? Matters[0];
        if (!Matters.Contains(matter, StringComparer.Ordinal))
        {
            reader.Problems.Add(reader.To("about"), $"This matter is not known. Write one of: {string.Join(", ", Matters)}.");
        }

        var situation = Situation(reader);
        return on is not { } day
            ? null
            : scene =>
            {
                var (answer, findings) = Make(matter, situation, day, scene.Law);
                scene.Show(findings);
                return answer;
            };
    }

    private static (FormationAnswer Answer, ValueList<Finding> Findings) Make(string matter, OrganizationSituation s, LocalDate on, Law law)
    {
        switch (matter)
        {
            case "kind":
                var kind = FormationRules.KindFor(s.Full, s.Probationary, s.SuperiorAgreed, on, law);
                return (FormationAnswer.Of(kind), kind.Findings);
            case "cell-committee":
                var leadership = FormationRules.CommitteeFor(s.Full, on, law);
                return (FormationAnswer.Of(leadership), leadership.Findings);
            case "extra-appointments":
                var extra = FormationRules.ExtraAppointments(s.Committee ?? 0, s.Role, on, law);
                return (FormationAnswer.Of(extra), extra.Findings);
            case "founding":
                return Of(FormationRules.MayBeFounded(s.Full, on, law));
            case "temporary-cell":
                return Of(FormationRules.MayBeTemporaryCell(s.Full, on, law));
            case "preparatory-cell":
                return Of(FormationRules.MayBePreparatoryCell(s.Full, s.Probationary, on, law));
            case "delegation":
                return Of(FormationRules.MayBeDelegated(s, on, law));
            case "empowerment":
                return Of(FormationRules.MayBeEmpowered(s, on, law));
            case "special-superior":
                return Of(FormationRules.MayBeSpecialSuperior(s, on, law));
            default:
                var advice = FormationAdvice.Of(s, on, law);
                return (FormationAnswer.Of(advice), advice.Findings);
        }

        static (FormationAnswer Answer, ValueList<Finding> Findings) Of(Outcome<FormationPermission> outcome) => (FormationAnswer.Of(outcome), outcome.Findings);
    }

    private static OrganizationSituation Situation(ObjectReader reader) => new(
        reader.Word<OrganizationKind>("kind") ?? OrganizationKind.Cell,
        reader.Word<TierRole>("role") ?? TierRole.Grassroots,
        reader.Word<OrganizationSector>("sector") ?? OrganizationSector.PublicServiceUnit,
        reader.Number("full") ?? 0,
        reader.Number("probationary") ?? 0)
    {
        SuperiorRole = reader.Word<TierRole>("superiorRole"),
        SuperiorSector = reader.Word<OrganizationSector>("superiorSector"),
        IsInOwnSystem = reader.Flag("isInOwnSystem") ?? false,
        Committee = reader.Number("committee"),
        StandingCommittee = reader.Number("standingCommittee"),
        Deputies = reader.Number("deputies"),
        Groups = reader.Number("groups"),
        SuperiorAgreed = reader.Flag("superiorAgreed") ?? false,
        GoodYears = reader.Number("goodYears") ?? 0,
        IsNewProvince = reader.Flag("isNewProvince"),
        IsSpecialCase = reader.Flag("isSpecialCase") ?? false,
        IsInPilot = reader.Flag("isInPilot") ?? false,
        IsImportant = reader.Flag("isImportant") ?? false,
        IsCentralBody = reader.Flag("isCentralBody") ?? false,
        HasGrassrootsUnits = reader.Flag("hasGrassrootsUnits") ?? false,
        HasLegalPersons = reader.Flag("hasLegalPersons") ?? false,
    };
}
