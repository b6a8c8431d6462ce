using NodaTime;
using PartyDomain.Membership.Admission;
using PartyDomain.Rulebooks;
using PartyDomain.Testing.Scenarios.Answers;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>Who is declared in a CV and who is verified on a day, and whether one relation is among them.</summary>
internal sealed class DeclarationQuestion() : Question("declaration", typeof(DeclarationAnswer))
{
    public override Func<Scene, object>? Read(QuestionInput input)
    {
        var reader = input.Reader;
        var on = reader.RequireDate("on");
        var relation = reader.Word<Relation>("relation");
        return on is not { } day ? null : scene => Make(scene.Law, day, relation);
    }

    private static DeclarationAnswer Make(Law law, LocalDate on, Relation? relation)
    {
        var declared = law.Read(DossierLaw.CvDeclared, on);
        var verified = law.Read(DossierLaw.VerifiedRelations, on);
        return new(
            declared.Value ?? [],
            IsAmong(declared, relation),
            declared.Citation,
            declared.Grade,
            verified.Value ?? [],
            IsAmong(verified, relation),
            verified.Citation,
            verified.Grade);
    }

    private static bool? IsAmong(InForce<ValueList<Relation>> list, Relation? relation) =>
        relation is { } asked && list is { IsKnown: true, Value: { } all } ? all.Contains(asked) : null;
}
