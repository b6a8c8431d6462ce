using System.Text.Json;

namespace PartyDomain.Testing.Scenarios;

/// <summary>A key of a published case with the right answer, and where the library gives it.</summary>
/// <param name="Path">Its path in the file.</param>
/// <param name="Value">The right answer.</param>
/// <param name="Item">The index of the item that answers.</param>
/// <param name="From">The path within its answer.</param>
/// <param name="Equal">Where given, the answer is whether the library's answer equals this.</param>
/// <param name="Contains">Where given, the answer is whether the library's list holds this.</param>
internal sealed record NamedAnswer(string Path, JsonElement Value, int Item, IReadOnlyList<string> From, JsonElement? Equal, JsonElement? Contains);
