using PartyDomain.Rulebooks;

namespace PartyDomain.Organizations.Lifecycle;

/// <summary>How many full members a cell needs. The one place to read it from the law of formation once that is there.</summary>
internal static class LeastFullMembers
{
    public static (int Number, Citation Citation) Of(Assessment assessment) =>
        (3, new Citation(assessment.On < Instruments.Regulation294.InForceOn ? Instruments.Charter2011.Id : Instruments.Regulation294.Id, assessment.On < Instruments.Regulation294.InForceOn ? "21.2" : "20.2.1"));
}
