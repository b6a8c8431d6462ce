namespace PartyDomain.Testing.Scenarios;

/// <summary>What running a scenario gave.</summary>
/// <param name="Id">The scenario's id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Items">What each item of <c>when</c> gave.</param>
/// <param name="Answers">The assertions of the named answers.</param>
public sealed record ScenarioResult(string Id, string Title, ValueList<ScenarioItemResult> Items, ValueList<ScenarioAssertion> Answers)
{
    /// <summary>Every assertion, in the order of the file.</summary>
    public IEnumerable<ScenarioAssertion> Assertions => Items.SelectMany(item => item.Assertions).Concat(Answers);

    /// <summary>The assertions that do not hold.</summary>
    public IEnumerable<ScenarioAssertion> Differences => Assertions.Where(assertion => !assertion.Passed);

    /// <summary>Whether every assertion holds.</summary>
    public bool Passed => Assertions.All(assertion => assertion.Passed);
}
