namespace PartyDomain.Organizations.Formation;

/// <summary>Who leads a cell of a given size (Charter, 24.4; 294-QĐ/TW, 23.2).</summary>
/// <param name="ElectsCommittee">Whether it elects a committee (chi ủy) first, then secretary and deputy from it; else a secretary, and a deputy where needed.</param>
/// <param name="CommitteeMost">How many members that committee has at most; null where none is elected.</param>
/// <param name="DeputiesMost">How many deputies there are at most.</param>
public sealed record CellLeadership(bool ElectsCommittee, int? CommitteeMost, int DeputiesMost);
