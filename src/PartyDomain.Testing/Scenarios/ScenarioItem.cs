using System.Text.Json;

namespace PartyDomain.Testing.Scenarios;

/// <summary>One item of <c>when</c>: what answers, the type of the answer, and what is expected of it.</summary>
/// <param name="Path">Its path in the file.</param>
/// <param name="Name">The command's kind or the question.</param>
/// <param name="Label">The name the file gives it, or null.</param>
/// <param name="Person">Whom it is about; null for the person of the scenario.</param>
/// <param name="Answer">The type of the answer.</param>
/// <param name="Run">What answers.</param>
/// <param name="Then">What is expected; null where a bad item is only kept for its place.</param>
internal sealed record ScenarioItem(string Path, string Name, string? Label, PersonId? Person, Type Answer, Func<Scene, object> Run, JsonElement Then);
