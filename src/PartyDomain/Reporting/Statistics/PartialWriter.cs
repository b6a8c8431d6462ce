using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace PartyDomain.Reporting.Statistics;

/// <summary>
/// Writes a partial as blocks of a length and that many bytes; a block of length zero and a hash of everything before it are the end. In the blocks stand a head and numbers of seven
/// bits a byte. Whatever is zero takes no byte of its own.
/// </summary>
internal sealed class PartialWriter : IDisposable
{
    /// <summary>How many bytes a block holds at most.</summary>
    public const int BlockBytes = 1 << 16;

    private readonly Stream stream;
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[] buffer = new byte[BlockBytes];
    private int used;

    private PartialWriter(Stream stream) => this.stream = stream;

    public static ReadOnlySpan<byte> Mark => "PDST"u8;

    public static void Write(StatisticsPartial partial, int rows, Stream stream)
    {
        using var writer = new PartialWriter(stream);
        writer.WriteAll(partial, rows);
    }

    public void Dispose() => hash.Dispose();

    private void WriteAll(StatisticsPartial partial, int rows)
    {
        hash.AppendData(Mark);
        stream.Write(Mark);
        Byte(StatisticsLayout.Version);
        var header = PartialHeader.Of(partial.Frame);
        foreach (var text in (ReadOnlySpan<string>)[header.From, header.To, header.Places, header.Frame])
        {
            var bytes = Encoding.ASCII.GetBytes(text);
            Number((ulong)bytes.Length);
            foreach (var one in bytes)
            {
                Byte(one);
            }
        }

        Number((ulong)rows);
        Number((ulong)partial.UnplacedMembers);
        Number((ulong)partial.UnplacedAdmissions);
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

        Table(partial.Movements);
        foreach (var table in partial.Crossed)
        {
            Table(table);
        }

        Flush();
        Length(0);
        stream.Write(hash.GetHashAndReset());
    }

    // A count that is not zero: how many zeros stood before it, and the count. The end is a count of zero.
    private void Counts<T>(ReadOnlySpan<T> counts)
        where T : struct, System.Numerics.IBinaryInteger<T>
    {
        var zeros = 0UL;
        foreach (var count in counts)
        {
            if (T.IsZero(count))
            {
                zeros++;
                continue;
            }

            Number(zeros);
            Number(ulong.CreateChecked(count));
            zeros = 0;
        }

        Number(0);
        Number(0);
    }

    private void Planes(StatisticsPartial partial, int population, int sex)
    {
        var skipped = 0UL;
        for (var place = 0; place < partial.Frame.Places.Count; place++)
        {
            var plane = partial.Planes.Read(population, place, sex);
            if (plane.IsEmpty)
            {
                skipped++;
                continue;
            }

            Number(skipped + 1);
            Counts(plane);
            skipped = 0;
        }

        Number(0);
    }

    private void Table(CountTable table)
    {
        var (keys, counts) = table.Sorted();
        Number((ulong)keys.Length);
        var last = 0UL;
        for (var i = 0; i < keys.Length; i++)
        {
            Number(keys[i] - last);
            Number((ulong)counts[i]);
            last = keys[i];
        }
    }

    private void Number(ulong value)
    {
        for (; value >= 0x80; value >>= 7)
        {
            Byte((byte)((value & 0x7F) | 0x80));
        }

        Byte((byte)value);
    }

    private void Byte(byte value)
    {
        if (used == buffer.Length)
        {
            Flush();
        }

        buffer[used++] = value;
    }

    private void Flush()
    {
        Length(used);
        hash.AppendData(buffer, 0, used);
        stream.Write(buffer, 0, used);
        used = 0;
    }

    private void Length(int bytes)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, bytes);
        hash.AppendData(length);
        stream.Write(length);
    }
}
