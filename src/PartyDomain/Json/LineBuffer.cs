namespace PartyDomain.Json;

/// <summary>Cuts a stream into lines without copying them. The buffer grows to the longest line and no further.</summary>
/// <param name="source">The stream.</param>
/// <param name="size">The size of the buffer at the beginning.</param>
internal sealed class LineBuffer(Stream source, int size)
{
    private byte[] buffer = new byte[size];
    private int start;
    private int end;
    private bool ended;

    /// <summary>The line, without its end. It holds until the next one is asked for.</summary>
    public ReadOnlyMemory<byte> Current { get; private set; }

    /// <summary>The number of the line, counted from 1.</summary>
    public long Number { get; private set; }

    /// <summary>Whether there is nothing but white space, or a byte order mark, on the line.</summary>
    public bool IsBlank => SourceText.WithoutMark(Current.Span).IndexOfAnyExcept(" \t\r"u8) < 0;

    /// <summary>Goes to the next line.</summary>
    /// <returns>Whether there is one.</returns>
    public bool Next()
    {
        var searched = 0;
        while (true)
        {
            var length = buffer.AsSpan(start + searched, end - start - searched).IndexOf((byte)'\n');
            if (length >= 0)
            {
                Take(searched + length, 1);
                return true;
            }

            searched = end - start;
            if (ended)
            {
                Take(searched, 0);
                return searched > 0;
            }

            Fill();
        }
    }

    private void Take(int length, int lineEnd)
    {
        Current = buffer.AsMemory(start, length);
        start += length + lineEnd;
        Number++;
    }

    private void Fill()
    {
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            end -= start;
            start = 0;
        }

        if (end == buffer.Length)
        {
            Array.Resize(ref buffer, buffer.Length < Array.MaxLength / 2 ? buffer.Length * 2 : Array.MaxLength);
        }

        var read = source.Read(buffer, end, buffer.Length - end);
        end += read;
        ended = read == 0;
    }
}
