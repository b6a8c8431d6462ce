namespace PartyDomain.Membership.Readmission;

/// <summary>The class of a crime of which somebody was convicted, as far as re-admission asks for it. The host states it from the judgment.</summary>
public enum CrimeClass
{
    /// <summary>A less serious crime (tội phạm ít nghiêm trọng).</summary>
    LessSerious = 0,

    /// <summary>A serious crime or worse (tội phạm nghiêm trọng trở lên).</summary>
    SeriousOrWorse = 1,
}
