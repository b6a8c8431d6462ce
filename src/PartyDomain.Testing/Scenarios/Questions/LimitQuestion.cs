using System.Text.Json;
using PartyDomain.Quotas;
using PartyDomain.Testing.Scenarios.Answers;
using PartyDomain.Testing.Scenarios.Reading;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>Whether a part keeps a limit: a cap or floor that is given, or the cap that law sets for a body on a day.</summary>
internal sealed class LimitQuestion() : Question("limit", typeof(LimitAnswer))
{
    private static readonly string[] Ways = ["cap", "floor", "body"];
    private static readonly string[] Bodies = ["cell-committee", "standing-committee"];

    public override Func<Scene, object>? Read(QuestionInput input)
    {
        var reader = input.Reader;
        reader.Require("part");
        var (part, whole, unknown) = (reader.Number("part"), reader.Number("whole"), reader.Number("unknown") ?? 0);
        var strict = reader.Flag("strict") ?? false;
        var (cap, floor, body) = (Bound(reader, "cap"), Bound(reader, "floor"), reader.Text("body"));
        var legal = body is null ? null : OfLaw(reader, body, part ?? 0, whole, unknown);
        if (Ways.Count(way => reader.Element.TryGetProperty(way, out _)) != 1)
        {
            reader.Problems.Add(reader.Path, "Give one of: 'cap', 'floor', 'body'.");
            return null;
        }

        if (whole is { } all && (long)(part ?? 0) + unknown > all)
        {
            reader.Problems.Add(reader.To("part"), "The part and those unknown are more than the whole. Correct the numbers.");
            return null;
        }

        return (part, cap, floor) switch
        {
            (null, _, _) => null,
            ({ } count, { } limit, _) => _ => LimitAnswer.OfCap(MakeCap(limit, strict).Judge(count, whole, unknown), null),
            ({ } count, _, { } limit) => _ => LimitAnswer.OfFloor(MakeFloor(limit, strict).Judge(count, whole, unknown)),
            _ => legal,
        };
    }

    private static Func<Scene, object>? OfLaw(ObjectReader reader, string body, int part, int? whole, int unknown)
    {
        var on = reader.RequireDate("on");
        var scope = reader.Word<StandingCommitteeScope>("scope") ?? StandingCommitteeScope.General;
        if (!Bodies.Contains(body, StringComparer.Ordinal))
        {
            reader.Problems.Add(reader.To("body"), $"This body is not known. Write one of: {string.Join(", ", Bodies)}.");
            return null;
        }

        return on is not { } day ? null : scene =>
        {
            var cap = string.Equals(body, Bodies[0], StringComparison.Ordinal) ? BodyLimits.CellCommittee(scene.Law, day) : BodyLimits.StandingCommittee(scene.Law, day, scope);
            return LimitAnswer.OfCap(cap.Value?.Judge(part, whole, unknown), cap);
        };
    }

    // A number of persons, or a share.
    private static (long? Number, Fraction? Share)? Bound(ObjectReader reader, string name)
    {
        if (reader.Find(name) is not { } value)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Number)
        {
            return ObjectReader.Number(value, reader.To(name), reader.Problems) is { } number ? (number, null) : null;
        }

        return Numbers.Fraction(value, reader.To(name), reader.Problems) is { } share ? (null, share) : null;
    }

    private static Cap MakeCap((long? Number, Fraction? Share) bound, bool strict) => bound switch
    {
        ({ } number, _) => Cap.Number(number),
        (_, { } share) when strict => Cap.ShareBelow(share),
        var (_, share) => Cap.Share(share!.Value),
    };

    private static Floor MakeFloor((long? Number, Fraction? Share) bound, bool strict) => bound switch
    {
        ({ } number, _) => Floor.Number(number),
        (_, { } share) when strict => Floor.ShareAbove(share),
        var (_, share) => Floor.Share(share!.Value),
    };
}
