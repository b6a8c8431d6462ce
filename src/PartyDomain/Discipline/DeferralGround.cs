namespace PartyDomain.Discipline;

/// <summary>Why a member is not considered for discipline yet (chưa xem xét kỷ luật).</summary>
public enum DeferralGround
{
    /// <summary>Pregnancy.</summary>
    Pregnancy = 0,

    /// <summary>Maternity leave.</summary>
    MaternityLeave = 1,

    /// <summary>A woman nursing a child under twelve months.</summary>
    NursingMother = 2,

    /// <summary>A man nursing a child under twelve months because his wife died or for another reason beyond his control.</summary>
    NursingFather = 3,

    /// <summary>Serious illness under treatment as an inpatient; ends with discharge.</summary>
    InpatientCare = 4,

    /// <summary>A fatal disease.</summary>
    FatalDisease = 5,

    /// <summary>Loss of cognition.</summary>
    LossOfCognition = 6,

    /// <summary>Declared missing: concluded, carried out when found alive.</summary>
    Missing = 7,
}
