using PartyDomain.Membership;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>The whole record as it is.</summary>
internal sealed class RecordQuestion() : Question("record", typeof(MembershipRecord))
{
    public override Func<Scene, object>? Read(QuestionInput input) => scene => scene.Record;
}
