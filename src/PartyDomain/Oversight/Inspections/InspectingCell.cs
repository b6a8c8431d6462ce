namespace PartyDomain.Oversight.Inspections;

/// <summary>What is known of the cell that holds a session.</summary>
/// <param name="Members">How many members it has, probationary ones among them.</param>
/// <param name="HasCommittee">Whether it has a committee (chi ủy).</param>
/// <param name="IsDispersed">Whether its members work or live apart from each other.</param>
/// <param name="HasManyGroups">Whether it has many party groups (nhiều tổ đảng).</param>
public sealed record InspectingCell(int Members, bool HasCommittee, bool IsDispersed = false, bool HasManyGroups = false);
