using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PartyDomain.Reporting.Statistics;

/// <summary>Makes a short text of everything that the numbers of rows mean.</summary>
internal static class PlaceFingerprint
{
    public static string Of(Places places) => Hash(writer =>
    {
        writer.Write(Day(places.From));
        writer.Write(Day(places.To));
        writer.Write(places.UnitCount);
        for (var unit = 0; unit < places.UnitCount; unit++)
        {
            writer.Write(places.Unit(unit).Value);
            writer.Write(places.Before(unit));
            writer.Write(places.Stretches(unit).Length);
            foreach (var (from, place) in places.Stretches(unit))
            {
                writer.Write(Day(from));
                writer.Write(place);
            }
        }

        for (var place = 0; place < places.Count; place++)
        {
            writer.Write(places.UnitSpan[place]);
            writer.Write(places.AboveSpan[place]);
        }
    });

    public static string Of(StatisticsFrame frame) => Hash(writer =>
    {
        writer.Write(StatisticsLayout.Version);
        writer.Write(frame.AgeBands.From.Count);
        foreach (var age in frame.AgeBands.From.AsSpan())
        {
            writer.Write(age);
        }

        foreach (var list in (ReadOnlySpan<CodeList>)[frame.Ethnicities, frame.Religions])
        {
            writer.Write(list.Codes.Count);
            foreach (var code in list.Codes.AsSpan())
            {
                writer.Write(code);
            }
        }

        foreach (var crossing in frame.Crossings.AsSpan())
        {
            writer.Write((int)crossing.First);
            writer.Write((int)crossing.Second);
            writer.Write((int)(crossing.Third ?? StatisticsDimension.Total));
        }
    });

    internal static string Day(NodaTime.LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    private static string Hash(Action<BinaryWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var writer = new BinaryWriter(bytes, Encoding.UTF8, leaveOpen: true))
        {
            write(writer);
        }

        return Convert.ToHexStringLower(SHA256.HashData(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)));
    }
}
