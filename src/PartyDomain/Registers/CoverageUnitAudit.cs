using PartyDomain.Organizations;

namespace PartyDomain.Registers;

/// <summary>Checks coverage units and their facts against the organizations.</summary>
internal static class CoverageUnitAudit
{
    public static void Check(AuditContext context)
    {
        var seen = new HashSet<CoverageUnitId>();
        for (var i = 0; i < context.Document.CoverageUnits.Count; i++)
        {
            var entry = context.Document.CoverageUnits[i];
            var path = $"coverageUnits[{i}]";
            if (!seen.Add(entry.Unit))
            {
                context.Bar(RegisterCodes.UnitTwice, $"{path}.unit", Arg.Key("unit", entry.Unit.Value));
            }

            Facts(CoverageUnit.Fold(entry.Unit, entry.Events), path, context);
        }
    }

    private static void Facts(CoverageUnit unit, string path, AuditContext context)
    {
        Corrections(unit, path, context);
        var exists = false;
        foreach (var happened in CoverageUnit.InForce(unit.History))
        {
            var place = $"{path}.events[{happened.Position}]";
            if (exists == happened is CoverageUnitEstablished)
            {
                context.Breach(RegisterCodes.UnitNotThere, place, Arg.Key("unit", unit.Id.Value), Arg.Date("on", happened.On));
            }

            exists = (exists || happened is CoverageUnitEstablished) && happened is not CoverageUnitEnded;
            _ = happened switch
            {
                CoverageUnitEstablished e => context.Require(e.Within, e.On, $"{place}.within"),
                CoverageUnitMoved e => context.Require(e.Within, e.On, $"{place}.within"),
                CellServes e => Cell(e, place, context),
                _ => null,
            };
        }
    }

    private static PartyOrganization? Cell(CellServes happened, string place, AuditContext context)
    {
        var cell = context.Require(happened.Cell, happened.On, $"{place}.cell");
        if (cell?.On(happened.On) is { Kind: OrganizationKind.PartyOrganization })
        {
            context.Breach(RegisterCodes.NotACell, $"{place}.cell", Arg.Key("organization", happened.Cell.Value), Arg.Date("on", happened.On));
        }

        return cell;
    }

    private static void Corrections(CoverageUnit unit, string path, AuditContext context)
    {
        foreach (var happened in unit.History.AsSpan())
        {
            if (happened is CoverageUnitCorrected correction
                && !FactOrder.CanCorrect<CoverageUnitEvent, CoverageUnitCorrected>(unit.History, correction.Position, correction.Corrects, correction.Replacement))
            {
                context.Breach(RegisterCodes.NothingToCorrect, $"{path}.events[{correction.Position}]", Arg.Number("position", correction.Corrects));
            }
        }
    }
}
