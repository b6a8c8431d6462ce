using PartyDomain.Reporting.Forms;

namespace PartyDomain.Tests.Json;

/// <summary>A small form with every state of a value, every kind of column and both kinds of relations.</summary>
internal static class FormSamples
{
    public static FormTable Table { get; } = new(
        "2B",
        "form.2b",
        new OrganizationId("district-1"),
        new(2025, 1, 1),
        new(2025, 12, 31),
        [
            new FormColumn("3", "form-column.total", FormColumnKind.Count),
            new FormColumn("4", "form-column.women", FormColumnKind.Women) { SumOf = ["3", "5"] },
            new FormColumn("5", "form-column.share", FormColumnKind.Share) { Mark = FormRowMark.Presumed },
        ],
        [
            Line("I", FormRowMark.Official, FormCell.Of(FormValue.Of(19, 2), FormValue.Of(13)), FormCell.Of(FormValue.Hidden, FormValue.Unknown), FormCell.Of(FormValue.Of(new Fraction(1, 1)), FormValue.NotComputable)),
            Line("I.01", FormRowMark.Added, FormCell.Of(FormValue.Of(1) with { IsOutOfDate = true }, FormValue.NotApplicable), FormCell.Of(FormValue.NotHeld, FormValue.NotHeld), FormCell.Of(FormValue.Blank, FormValue.Blank)),
        ],
        [
            new FormRelation("I", ["I.01"], FormRelationKind.Overlapping),
            new FormRelation("I", ["I.01"], FormRelationKind.Sum) { Less = ["I.02"] },
        ])
    {
        Edition = new InstrumentId("11-HD/BTCTW", new(2021, 12, 13), "BTCTW"),
        LastFrom = new(2024, 1, 1),
        LastTo = new(2024, 12, 31),
    };

    private static FormLine Line(string code, FormRowMark mark, params FormCell[] cells) => new(code, "form-row.unknown", 1, mark, cells.ToValueList());
}
