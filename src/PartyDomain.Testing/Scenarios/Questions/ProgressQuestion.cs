using NodaTime;
using PartyDomain.Quotas;
using PartyDomain.Registers;
using PartyDomain.Testing.Scenarios.Answers;
using PartyDomain.Testing.Scenarios.Reading;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>How one target stands on a day: a target of the register, or one that the item gives with its numbers.</summary>
internal sealed class ProgressQuestion() : Question("progress", typeof(TargetAnswer))
{
    public override Func<Scene, object>? Read(QuestionInput input)
    {
        var reader = input.Reader;
        var on = reader.RequireDate("on");
        return reader.Element.TryGetProperty("actual", out _) || reader.Element.TryGetProperty("amount", out _)
            ? FromNumbers(reader, on)
            : FromRegister(reader, input.Given.Register, on);
    }

    private static Func<Scene, object>? FromNumbers(ObjectReader reader, LocalDate? on)
    {
        reader.Require("actual");
        var actual = reader.Number("actual");
        var target = on is { } day ? TargetReader.Read(reader, day) : null;
        var stock = reader.Number("stock");
        var lastYear = LastYear(reader.Object("lastYear"));
        return on is not { } to || actual is not { } count || (target is null && reader.Element.TryGetProperty("amount", out _))
            ? null
            : _ => TargetAnswer.Of(ProgressCalculator.Of(target, count, to, stock, lastYear), stock);
    }

    private static Func<Scene, object>? FromRegister(ObjectReader reader, GivenRegister? given, LocalDate? on)
    {
        var register = RegisterInput.Require(reader, given);
        var id = reader.Text("target");
        var unit = RegisterInput.Unit(reader, "unit", register, null);
        if (register is null || on is not { } day)
        {
            return null;
        }

        var targets = Targets(register, day).Where(target => (unit is null || target.Unit == unit) && (id is null || string.Equals(target.Id, id, StringComparison.Ordinal))).ToList();
        if (targets.Count == 1)
        {
            return scene => Of(scene.Register, targets[0], day);
        }

        reader.Problems.Add(
            reader.To(id is null && unit is not null ? "unit" : "target"),
            $"{(targets.Count == 0 ? "No target of the register fits" : "More than one target fits")} on this day. Give 'target' as one of: {string.Join(", ", Targets(register, day).Select(target => target.Id))}.");
        return null;
    }

    public static ValueList<AdmissionTarget> Targets(Register register, LocalDate day) => register.Targets.On(day);

    public static TargetAnswer Of(Register register, AdmissionTarget target, LocalDate day)
    {
        var line = TargetReport.Of(register, FlowLedger.Of(register), [target], day)[0];
        return TargetAnswer.Of(line.Progress, TargetReport.StockOf(register, target), line.UnknownGroup);
    }

    private static LastYearFigures? LastYear(ObjectReader? reader)
    {
        if (reader is null)
        {
            return null;
        }

        reader.Require("toSameDay");
        reader.Require("whole");
        var (same, whole) = (reader.Number("toSameDay"), reader.Number("whole"));
        reader.Close();
        return same is { } part && whole is { } all ? new LastYearFigures(part, all) : null;
    }
}
