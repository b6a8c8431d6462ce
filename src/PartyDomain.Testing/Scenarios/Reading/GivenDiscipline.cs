namespace PartyDomain.Testing.Scenarios.Reading;

/// <summary>The cases and suspensions of a scenario.</summary>
/// <param name="Cases">The cases; where the file gives none, one about the person.</param>
/// <param name="Suspensions">The suspensions; where the file gives none, one of a member.</param>
internal sealed record GivenDiscipline(IReadOnlyDictionary<CaseId, GivenCase> Cases, IReadOnlyDictionary<CaseId, GivenSuspension> Suspensions)
{
    /// <summary>The case or suspension that an item means: the one it names, or the only one.</summary>
    public static CaseId? Find<T>(ObjectReader reader, string member, IReadOnlyDictionary<CaseId, T> all)
    {
        if (reader.Text(member) is not { } text)
        {
            if (all.Count > 1 && !reader.Element.TryGetProperty(member, out _))
            {
                reader.Problems.Add(reader.To(member), $"There are several: {string.Join(", ", all.Keys)}. Say which one is meant.");
            }

            return all.Count == 1 ? all.Keys.First() : null;
        }

        if (CaseId.TryParse(text, null, out var id) && all.ContainsKey(id))
        {
            return id;
        }

        reader.Problems.Add(reader.To(member), $"Nothing of this key is given. Write one of: {string.Join(", ", all.Keys)}, or give it.");
        return null;
    }
}
