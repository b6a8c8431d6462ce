using NodaTime;
using PartyDomain.Registers;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>One thing that falls due.</summary>
internal sealed record DueFact(DueKind Kind, LocalDate On, PersonId? Person, OrganizationId? Cell, OrganizationId? Organization, Citation? Citation, EvidenceGrade Grade, int? Years, LocalDate? BarredUntil);
