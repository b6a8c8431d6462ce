using PartyDomain.Membership;
using PartyDomain.Testing.Scenarios.Answers;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>What the law of each day would question in the history.</summary>
internal sealed class AuditQuestion() : Question("audit", typeof(AuditAnswer))
{
    public override Func<Scene, object>? Read(QuestionInput input) => scene =>
    {
        var entries = MembershipAudit.Of(scene.Record, scene.Law);
        scene.Show(entries.SelectMany(entry => entry.Findings));
        return AuditAnswer.Of(entries, scene.Record);
    };
}
