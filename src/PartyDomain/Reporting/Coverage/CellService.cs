namespace PartyDomain.Reporting.Coverage;

/// <summary>How a unit is served by a cell. The three exclude each other.</summary>
public enum CellService
{
    /// <summary>No cell serves it.</summary>
    None = 0,

    /// <summary>A cell serves it and no other unit.</summary>
    Own = 1,

    /// <summary>The cell that serves it serves another unit too, of any kind and in any territory (chi bộ ghép).</summary>
    Shared = 2,
}
