namespace PartyDomain;

/// <summary>
/// One thing found while judging an act: a stable code, what it does to the outcome, what it is about and the provision it rests on.
/// It holds no text; a formatter writes message and remedy in a language.
/// </summary>
/// <param name="Code">The stable code, from the approved list in the documentation.</param>
/// <param name="Effect">What it does to the outcome.</param>
/// <param name="Subject">The path of what it is about, for example <c>command.ballot.for</c> or <c>dossier.application</c>.</param>
/// <param name="Citation">The provision, or null where the finding is not about law (a broken rule of input).</param>
/// <param name="Arguments">Named values for the texts.</param>
public sealed record Finding(
    string Code,
    FindingEffect Effect,
    string Subject,
    Citation? Citation,
    ValueList<FindingArgument> Arguments);
