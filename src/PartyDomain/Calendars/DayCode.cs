namespace PartyDomain.Calendars;

/// <summary>Kind and grade of a day in one byte: the kind in the low three bits, the grade above.</summary>
internal readonly record struct DayCode
{
    private readonly byte bits;

    public DayCode(DayKind kind, EvidenceGrade grade) => bits = (byte)((int)kind | ((int)grade << 3));

    public DayKind Kind => (DayKind)(bits & 7);

    public EvidenceGrade Grade => (EvidenceGrade)(bits >> 3);

    public bool IsWorkday => Kind is DayKind.Workday or DayKind.SwapWorked;
}
