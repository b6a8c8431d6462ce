using PartyDomain.Discipline;
using PartyDomain.Discipline.Cases;

namespace PartyDomain.Registers;

/// <summary>A request for evidence in a disciplinary case, with what only the host can know. Take nothing of it from the sender of the command.</summary>
/// <param name="Command">The command to be judged.</param>
/// <param name="Case">The case as it is.</param>
public sealed record CaseEvidenceRequest(CaseCommand Command, DisciplineCase Case)
{
    /// <summary>Where the evidence comes from, for the host's own trail.</summary>
    public string Origin { get; init; } = "register";

    /// <summary>Who of the body that votes was absent; null where nobody said, so that everybody counts as present and the answer says so.</summary>
    public ValueList<PersonId>? Absent { get; init; }

    /// <summary>The tier of the committee that manages the member as a cadre; null where nobody said, so that none does and the answer says so.</summary>
    public CadreTier? ManagedBy { get; init; }

    /// <summary>Investigation, prosecution and trial.</summary>
    public ValueList<ExcludedTime> Proceedings { get; init; } = [];

    /// <summary>Writes nothing of the case.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(CaseEvidenceRequest);
}
