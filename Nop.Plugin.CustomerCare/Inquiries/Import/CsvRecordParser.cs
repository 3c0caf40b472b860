using System.Text;
using System.Text.Unicode;

namespace Nop.Plugin.CustomerCare.Inquiries.Import;

/// <summary>
/// Cuts bytes into one record after the other, by RFC 4180; lines may end in CRLF, LF or CR, and lines with nothing on them are no records.
/// Works on bytes so that memory stays bounded whatever the file holds, and so that wrong encoding spoils a field and not the file.
/// </summary>
internal sealed class CsvRecordParser
{
    /// <summary>Longest field, in bytes.</summary>
    public const int MaxFieldBytes = 1024 * 1024;

    /// <summary>Longest record, in bytes of its fields.</summary>
    public const int MaxRecordBytes = 4 * MaxFieldBytes;

    private const int MaxFields = 200;
    private const byte Quote = (byte)'"';
    private const byte Comma = (byte)',';
    private const byte CarriageReturn = (byte)'\r';
    private const byte LineFeed = (byte)'\n';

    private readonly List<int> _ends = [];
    private byte[] _bytes = new byte[4096];
    private int _count;
    private int _fieldStart;
    private int _fields;
    private State _state;
    private bool _afterReturn;
    private CsvFault? _fault;
    private int _faultColumn;
    private CsvPosition _start;
    private CsvPosition _second;
    private CsvPosition _now;

    private enum State
    {
        Before,
        FieldStart,
        Plain,
        Quoted,
        QuoteInQuoted,
        EndedByReturn,
        Complete
    }

    /// <summary>Where the next record is to be read from. After a quote that went astray that is the line after the one on which the record started.</summary>
    public CsvPosition Next { get; private set; }

    /// <summary>Forgets the record before and expects the bytes from that position on.</summary>
    public void Begin(CsvPosition at)
    {
        (_start, _second, _now, Next) = (at, default, at, at);
        (_count, _fieldStart, _fields, _fault, _state, _afterReturn) = (0, 0, 0, null, State.Before, false);
        _ends.Clear();
    }

    /// <summary>Takes bytes until the record is complete; true if it is.</summary>
    public bool Feed(ReadOnlySpan<byte> input)
    {
        foreach (var value in input)
        {
            if (_state == State.EndedByReturn && value != LineFeed)
                _state = State.Complete;
            if (_state == State.Complete)
                return true;

            _now = _now with { Offset = _now.Offset + 1 };
            if (_afterReturn && value == LineFeed)
                TakeSecondHalfOfBreak();
            else
                Take(value);
        }

        return _state == State.Complete;
    }

    /// <summary>The record that is complete, or cut off by the end of the file; null if there was none.</summary>
    public CsvRecord? Finish()
    {
        if (_state == State.Before)
            return null;
        if (_state == State.Quoted)
            GoAstray(CsvFault.UnclosedQuote);
        else if (_state is not (State.EndedByReturn or State.Complete))
            EndRecord(State.Complete);

        return _fault is null ? Decode() : new CsvRecord(_start.Line, [], _fields, _fault, _faultColumn);
    }

    private void Take(byte value)
    {
        _afterReturn = false;
        if (value == 0)
            Fail(CsvFault.ZeroByte);

        switch (_state)
        {
            case State.Quoted when value == Quote:
                _state = State.QuoteInQuoted;
                break;
            case State.Quoted:
                Keep(value);
                if (value is CarriageReturn or LineFeed)
                    Break(value);
                break;
            case State.QuoteInQuoted when value == Quote:
                Keep(value);
                _state = State.Quoted;
                break;
            default:
                TakeOutsideQuotes(value);
                break;
        }
    }

    private void TakeOutsideQuotes(byte value)
    {
        if (value is CarriageReturn or LineFeed)
        {
            Break(value);
            if (_state == State.Before)
                _start = _now;
            else
                EndRecord(value == CarriageReturn ? State.EndedByReturn : State.Complete);
        }
        else if (value == Comma)
        {
            EndField();
            _state = State.FieldStart;
        }
        else if (_state == State.QuoteInQuoted)
        {
            GoAstray(CsvFault.TextAfterQuote);
        }
        else if (value == Quote && _state is State.Before or State.FieldStart)
        {
            _state = State.Quoted;
        }
        else
        {
            Keep(value);
            _state = State.Plain;
        }
    }

    private void TakeSecondHalfOfBreak()
    {
        _afterReturn = false;
        if (_state == State.Quoted)
            Keep(LineFeed);
        if (_state == State.Before)
            _start = _now;
        if (_second.Line == _now.Line)
            _second = _now;
        if (_state == State.EndedByReturn)
            (_state, Next) = (State.Complete, _now);
    }

    private void Break(byte value)
    {
        _afterReturn = value == CarriageReturn;
        _now = _now with { Line = _now.Line + 1 };
        if (_second == default)
            _second = _now;
    }

    private void Keep(byte value)
    {
        if (_fault is not null)
            return;
        if (_count - _fieldStart >= MaxFieldBytes || _count >= MaxRecordBytes)
        {
            Fail(CsvFault.TooLong);
            return;
        }

        if (_count == _bytes.Length)
            Array.Resize(ref _bytes, _count * 2);
        _bytes[_count++] = value;
    }

    private void EndField()
    {
        if (_fields < MaxFields)
            _ends.Add(_count);
        _fields++;
        _fieldStart = _count;
    }

    private void EndRecord(State end)
    {
        EndField();
        _state = end;
        Next = _now;
    }

    private void Fail(CsvFault fault)
    {
        if (_fault is null)
            (_fault, _faultColumn) = (fault, _fields);
    }

    /// <summary>A quote that isn't closed where it should be may have swallowed good lines: they are read again as records of their own.</summary>
    private void GoAstray(CsvFault fault)
    {
        Fail(fault);
        if (_second == default)
        {
            _state = _state == State.Quoted ? State.Complete : State.Plain;
            Next = _now;
            return;
        }

        _state = State.Complete;
        Next = _second;
        _afterReturn = false;
    }

    private CsvRecord Decode()
    {
        var fields = new string[_ends.Count];
        var from = 0;
        for (var column = 0; column < fields.Length; column++)
        {
            var bytes = _bytes.AsSpan(from, _ends[column] - from);
            if (!Utf8.IsValid(bytes))
                return new CsvRecord(_start.Line, [], _fields, CsvFault.NotUtf8, column);
            fields[column] = Encoding.UTF8.GetString(bytes);
            from = _ends[column];
        }

        return new CsvRecord(_start.Line, fields, _fields);
    }
}
