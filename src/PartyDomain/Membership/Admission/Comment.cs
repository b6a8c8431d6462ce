using NodaTime;

namespace PartyDomain.Membership.Admission;

/// <summary>A written comment that the place of consideration needs.</summary>
/// <param name="Source">Who gave it.</param>
/// <param name="On">Its date.</param>
public sealed record Comment(CommentSource Source, LocalDate On);
