using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace PartyDomain.Reporting.Statistics;

/// <summary>Reads a partial and believes nothing: every number is held against the frame, and everything against the hash at the end.</summary>
internal sealed class PartialReader : IDisposable
{
    private const int HashBytes = 32;
    private readonly Stream stream;
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[] buffer = new byte[PartialWriter.BlockBytes];
    private int length;
    private int at;

    private PartialReader(Stream stream) => this.stream = stream;

    public static StatisticsPartial Read(Stream stream, StatisticsFrame frame)
    {
        using var reader = new PartialReader(stream);
        return reader.ReadAll(frame);
    }

    public void Dispose() => hash.Dispose();

    private static InvalidDataException Damaged(string what) => new($"The bytes of the partial are damaged: {what}. Count anew, or copy them anew from where they were written.");

    private StatisticsPartial ReadAll(StatisticsFrame frame)
    {
        Head(frame);
        var partial = new StatisticsPartial(frame);
        var rows = Number(int.MaxValue);
        var (members, admissions) = (Number(long.MaxValue), Number(long.MaxValue));
        Counts(partial.Opening);
        Counts(partial.InTransit);
        for (var population = 0; population < StatisticsLayout.Populations; population++)
        {
            Counts(partial.Years[population]);
            for (var sex = 0; sex < StatisticsLayout.Sexes; sex++)
            {
                Planes(partial, population, sex);
            }
        }

        Movements(partial);
        for (var i = 0; i < partial.Crossed.Length; i++)
        {
            Table(partial.Crossed[i], frame.Layout.Crossings[i].PerPlace * (ulong)frame.Places.Count, frame.Layout.Crossings[i].PerPlace, _ => true);
        }

        if (at < length || Block() > 0)
        {
            throw Damaged("something follows the last number");
        }

        var expected = hash.GetHashAndReset();
        var found = new byte[HashBytes];
        if (stream.ReadAtLeast(found, HashBytes, throwOnEndOfStream: false) < HashBytes)
        {
            throw Damaged("they end too early");
        }

        if (!found.AsSpan().SequenceEqual(expected))
        {
            throw Damaged("their hash is another one");
        }

        partial.Restore((int)rows, (long)members, (long)admissions);
        return partial;
    }

    private void Head(StatisticsFrame frame)
    {
        var mark = new byte[PartialWriter.Mark.Length];
        if (stream.ReadAtLeast(mark, mark.Length, throwOnEndOfStream: false) < mark.Length || !mark.AsSpan().SequenceEqual(PartialWriter.Mark))
        {
            throw new InvalidDataException("These bytes are no partial of statistics.");
        }

        hash.AppendData(mark);
        if (Byte() is var version && version != StatisticsLayout.Version)
        {
            throw new InvalidDataException($"The partial was written in version {version}; this library reads version {StatisticsLayout.Version}. Count anew.");
        }

        var header = new PartialHeader(Text(), Text(), Text(), Text());
        if (header.Objection(frame) is { } objection)
        {
            throw new InvalidDataException(objection);
        }
    }

    private void Counts<T>(Span<T> counts)
        where T : struct, System.Numerics.IBinaryInteger<T>, System.Numerics.IMinMaxValue<T>
    {
        for (var place = 0UL; ; place++)
        {
            place += Number((ulong)counts.Length);
            var count = Number(ulong.CreateChecked(T.MaxValue));
            if (count == 0)
            {
                return;
            }

            if (place >= (ulong)counts.Length)
            {
                throw Damaged("a count stands behind the last place");
            }

            counts[(int)place] = T.CreateChecked(count);
        }
    }

    private void Planes(StatisticsPartial partial, int population, int sex)
    {
        var places = (ulong)partial.Frame.Places.Count;
        var place = 0UL;
        while (Number(places + 1) is > 0 and var step)
        {
            place += step;
            if (place > places)
            {
                throw Damaged("a plane stands behind the last place");
            }

            Counts(partial.Planes.Touch(population, (int)place - 1, sex));
        }
    }

    private void Movements(StatisticsPartial partial)
    {
        var places = partial.Frame.Places.Count;
        Table(partial.Movements, ulong.MaxValue, MovementKey.PerPlace, key => MovementKey.Read(key) is var row && row.From < places && row.To < places && row.Reason <= MovementReason.Transit && MovementKey.Of(row) == key);
    }

    private void Table(CountTable table, ulong end, ulong perPlace, Func<ulong, bool> fits)
    {
        var key = 0UL;
        for (var left = Number(int.MaxValue); left > 0; left--)
        {
            var step = Number(ulong.MaxValue);
            var count = Number(int.MaxValue);
            if (count == 0 || step > end - key || key + step >= end || (step == 0 && table.Count > 0) || !fits(key + step))
            {
                throw Damaged("a key is out of its range");
            }

            key += step;
            table.Add(key, key / perPlace, (int)count);
        }
    }

    private string Text()
    {
        var bytes = new byte[(int)Number(64)];
        for (var i = 0; i < bytes.Length; i++)
        {
            bytes[i] = Byte();
        }

        return Encoding.ASCII.GetString(bytes);
    }

    private ulong Number(ulong maximum)
    {
        var value = 0UL;
        for (var bits = 0; bits < 64; bits += 7)
        {
            var next = Byte();
            if (bits == 63 && next > 1)
            {
                break;
            }

            value |= (ulong)(next & 0x7F) << bits;
            if (next < 0x80)
            {
                return value <= maximum ? value : throw Damaged($"a number is {value}, above {maximum}");
            }
        }

        throw Damaged("a number does not end");
    }

    private byte Byte() => at < length || Block() > 0 ? buffer[at++] : throw Damaged("they end too early");

    private int Block()
    {
        Span<byte> size = stackalloc byte[sizeof(int)];
        if (stream.ReadAtLeast(size, size.Length, throwOnEndOfStream: false) < size.Length)
        {
            throw Damaged("they end too early");
        }

        (at, length) = (0, BinaryPrimitives.ReadInt32LittleEndian(size));
        if (length < 0 || length > buffer.Length)
        {
            throw Damaged("a block has an impossible length");
        }

        if (stream.ReadAtLeast(buffer.AsSpan(0, length), length, throwOnEndOfStream: false) < length)
        {
            throw Damaged("they end too early");
        }

        hash.AppendData(size);
        hash.AppendData(buffer, 0, length);
        return length;
    }
}
