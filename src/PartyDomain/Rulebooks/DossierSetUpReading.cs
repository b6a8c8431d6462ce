namespace PartyDomain.Rulebooks;

/// <summary>Answers the open question <c>dossier-set-up</c>. Which event sets up the dossier and starts its 12 months (06-HD/TW, 5.4 a is silent).</summary>
public enum DossierSetUpReading
{
    /// <summary>The first paper registered after the procedure was authorized.</summary>
    FirstPaper = 0,

    /// <summary>The application.</summary>
    Application = 1,
}
