using System.Buffers;
using System.Text;

namespace Nop.Plugin.CustomerCare.Calendars.Ics;

/// <summary>
/// Unfolds a file (RFC 5545, 3.1): a line that begins with a space or a tab goes on with the line before. Works on bytes, because a fold may cut a
/// character in two. Lines may end in CR LF, LF or CR.
/// </summary>
internal sealed class IcsLineReader(ReadOnlyMemory<byte> file, IcsProblems problems)
{
    private static readonly byte[] Bom = [0xEF, 0xBB, 0xBF];

    private readonly ArrayBufferWriter<byte> _logical = new();
    private int _firstNumber;
    private bool _toldOfBytes;

    public IEnumerable<IcsLine> Read()
    {
        var number = 0;
        foreach (var physical in PhysicalLines())
        {
            number++;
            var folded = physical.Length > 0 && physical.Span[0] is (byte)' ' or (byte)'\t';
            if (!folded)
            {
                if (Finished() is { } line)
                    yield return line;
                _firstNumber = number;
            }

            _logical.Write(physical.Span[(folded ? 1 : 0)..]);
        }

        if (Finished() is { } last)
            yield return last;
    }

    private IEnumerable<ReadOnlyMemory<byte>> PhysicalLines()
    {
        var rest = file.Span.StartsWith(Bom) ? file[Bom.Length..] : file;
        while (rest.Length > 0)
        {
            var end = rest.Span.IndexOfAny((byte)'\r', (byte)'\n');
            if (end < 0)
            {
                yield return rest;
                yield break;
            }

            yield return rest[..end];
            var isPair = rest.Span[end] == '\r' && end + 1 < rest.Length && rest.Span[end + 1] == '\n';
            rest = rest[(end + (isPair ? 2 : 1))..];
        }
    }

    private IcsLine? Finished()
    {
        var text = Encoding.UTF8.GetString(_logical.WrittenSpan);
        _logical.Clear();
        if (string.IsNullOrWhiteSpace(text))
            return null;

        if (!_toldOfBytes && text.Contains('\uFFFD', StringComparison.Ordinal))
        {
            problems.Add(_firstNumber, IcsRule.NotUtf8);
            _toldOfBytes = true;
        }

        var line = IcsLine.Parse(_firstNumber, text);
        if (line is null)
            problems.Add(_firstNumber, IcsRule.BadLine, IcsText.Clean(text));
        return line;
    }
}
