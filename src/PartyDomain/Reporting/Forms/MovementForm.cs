using PartyDomain.Reporting.Statistics;
using static PartyDomain.Reporting.Forms.FormRowMark;
using static PartyDomain.Reporting.Statistics.MovementReason;

namespace PartyDomain.Reporting.Forms;

/// <summary>Form 1: increase and decrease of members. What no official row has was added, so that the balance holds at every organization.</summary>
internal static class MovementForm
{
    public static FormDefinition Of2021 { get; } = Make();

    private static FormDefinition Make()
    {
        var form = new FormDraft();
        form.Row("A", "form-row.opening", 0, new StockCount(false));
        form.Row("B", "form-row.increases", 0, Moves(true, Enum.GetValues<MovementReason>()));
        form.Row("B1", "form-row.admitted", 1, Moves(true, Admitted));
        form.Row("B2", "form-row.moved-in", 1, Moves(true, BetweenProvinces, BetweenDistricts, WithinDistrict, Unclassified));
        form.Row("B2a", "form-row.moved-in.province", 2, Moves(true, BetweenProvinces));
        form.Row("B2b", "form-row.moved-in.district", 2, Moves(true, BetweenDistricts));
        form.Row("B2c", "form-row.moved-in.within", 2, Moves(true, WithinDistrict), Added);
        form.Row("B2d", "form-row.moved-in.unclassified", 2, Moves(true, Unclassified), Added);
        form.Row("B3", "form-row.restored", 1, Moves(true, Restored));
        form.Row("B4", "form-row.came.reorganization", 1, Moves(true, Reorganization), Added);
        form.Row("B5", "form-row.came.transit", 1, Moves(true, Transit), Added);
        form.Row("B6", "form-row.came.outside", 1, Moves(true, Outside), Added);
        form.Row("C", "form-row.decreases", 0, Moves(false, Enum.GetValues<MovementReason>()));
        form.Row("C1", "form-row.died", 1, Moves(false, Died));
        form.Row("C2", "form-row.expelled", 1, Moves(false, Expelled));
        form.Row("C3", "form-row.struck-off", 1, Moves(false, StruckOff, ProbationerStruckOff));
        form.Row("C3a", "form-row.struck-off.probationary", 2, Moves(false, ProbationerStruckOff));
        form.Row("C4", "form-row.left", 1, Moves(false, Left));
        form.Row("C5", "form-row.moved-out", 1, Moves(false, BetweenProvinces, BetweenDistricts, WithinDistrict, Unclassified));
        form.Row("C5a", "form-row.moved-out.province", 2, Moves(false, BetweenProvinces));
        form.Row("C5b", "form-row.moved-out.district", 2, Moves(false, BetweenDistricts));
        form.Row("C5c", "form-row.moved-out.within", 2, Moves(false, WithinDistrict), Added);
        form.Row("C5d", "form-row.moved-out.unclassified", 2, Moves(false, Unclassified), Added);
        form.Row("C6", "form-row.annulled", 1, Moves(false, Annulled), Added);
        form.Row("C7", "form-row.went.reorganization", 1, Moves(false, Reorganization), Added);
        form.Row("C8", "form-row.went.transit", 1, Moves(false, Transit), Added);
        form.Row("C9", "form-row.went.outside", 1, Moves(false, Outside), Added);
        form.Row("D", "form-row.closing", 0, new StockCount(true));
        form.Row("T", "form-row.in-transit", 0, new TransitCount(), Added);
        form.Balance("D", ["A", "B"], ["C"]);
        form.Sum("B", "B1", "B2", "B3", "B4", "B5", "B6");
        form.Sum("B2", "B2a", "B2b", "B2c", "B2d");
        form.Sum("C", "C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8", "C9");
        form.Sum("C5", "C5a", "C5b", "C5c", "C5d");
        form.Overlap("C3", "C3a");
        return form.OfEdition2021("1", "form.1", FormDraft.Number);
    }

    private static MovementCount Moves(bool increase, params MovementReason[] reasons) => new(increase, ValueList.Create<MovementReason>(reasons));
}
