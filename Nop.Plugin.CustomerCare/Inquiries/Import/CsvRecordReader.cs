namespace Nop.Plugin.CustomerCare.Inquiries.Import;

/// <summary>Reads the records of a file one by one, without holding more than one of them.</summary>
internal sealed class CsvRecordReader(ImportSource source) : IAsyncDisposable
{
    private readonly CsvRecordParser _parser = new();
    private readonly byte[] _buffer = new byte[64 * 1024];
    private Stream? _stream;
    private long _bufferOffset;
    private int _length;

    /// <summary>Where the next record starts; may be set to any position that it had.</summary>
    public CsvPosition Position { get; set; } = CsvPosition.Start;

    /// <summary>The next record, or null at the end.</summary>
    public async ValueTask<CsvRecord?> ReadAsync(CancellationToken cancellation)
    {
        _parser.Begin(Position);
        for (var offset = Position.Offset; await FillAsync(offset, cancellation); offset = _bufferOffset + _length)
        {
            if (_parser.Feed(_buffer.AsSpan((int)(offset - _bufferOffset), (int)(_bufferOffset + _length - offset))))
                break;
        }

        var record = _parser.Finish();
        Position = _parser.Next;
        return record;
    }

    /// <summary>The first bytes of the file, at most so many as asked for.</summary>
    public async ValueTask<byte[]> PeekAsync(int count, CancellationToken cancellation)
    {
        return await FillAsync(0, cancellation) ? _buffer[..Math.Min(count, _length)] : [];
    }

    public async ValueTask DisposeAsync()
    {
        if (_stream is not null)
            await _stream.DisposeAsync();
    }

    /// <summary>Sees to it that the buffer holds the byte at that offset; false if the file is shorter.</summary>
    private async ValueTask<bool> FillAsync(long offset, CancellationToken cancellation)
    {
        if (_stream is not null && offset >= _bufferOffset && offset < _bufferOffset + _length)
            return true;
        if (_stream is null || offset != _bufferOffset + _length)
            await OpenAtAsync(offset, cancellation);

        _bufferOffset = offset;
        _length = await _stream!.ReadAtLeastAsync(_buffer, _buffer.Length, throwOnEndOfStream: false, cancellation);
        return _length > 0;
    }

    private async ValueTask OpenAtAsync(long offset, CancellationToken cancellation)
    {
        if (_stream is null || !_stream.CanSeek)
        {
            await DisposeAsync();
            _stream = await source.OpenAsync(cancellation);
        }

        if (_stream.CanSeek)
            _stream.Position = offset;
        else
            await SkipAsync(offset, cancellation);
    }

    private async ValueTask SkipAsync(long count, CancellationToken cancellation)
    {
        while (count > 0)
        {
            var read = await _stream!.ReadAsync(_buffer.AsMemory(0, (int)Math.Min(count, _buffer.Length)), cancellation);
            if (read == 0)
                return;
            count -= read;
        }
    }
}
