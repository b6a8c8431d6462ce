using System.Text.Json.Nodes;
using PartyDomain.Discipline.Cases;

namespace PartyDomain.Testing.Scenarios.Reading;

/// <summary>A disciplinary case as a scenario starts from it.</summary>
/// <param name="Start">The case with what happened before.</param>
/// <param name="Evidence">What the registers say.</param>
/// <param name="Said">The same as it stands in the file; null where nothing does.</param>
internal sealed record GivenCase(DisciplineCase Start, CaseSource Evidence, JsonObject? Said);
