namespace Nop.Plugin.CustomerCare.Jobs;

/// <summary>Reads a job's file part by part; only asynchronously, since each part comes from the database.</summary>
internal sealed class JobFileStream(IJobStore jobs, long jobId, long length) : Stream
{
    private byte[] _content = [];
    private int _part = -1;

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position { get; set; }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (Position >= length)
            return 0;

        var part = (int)(Position / JobFile.PartBytes);
        if (part != _part)
        {
            _content = await jobs.ReadPartAsync(jobId, part, cancellationToken) ?? throw new IOException($"Part {part} of the file of job {jobId} is gone.");
            _part = part;
        }

        var rest = _content.AsMemory((int)(Position % JobFile.PartBytes));
        var count = Math.Min(rest.Length, buffer.Length);
        rest[..count].CopyTo(buffer);
        Position += count;
        return count;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        return ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        throw new NotSupportedException("A job's file is read asynchronously only.");
    }

    public override long Seek(long offset, SeekOrigin origin)
    {
        Position = origin switch
        {
            SeekOrigin.Begin => offset,
            SeekOrigin.Current => Position + offset,
            _ => length + offset
        };
        return Position;
    }

    public override void Flush()
    {
    }

    public override void SetLength(long value)
    {
        throw new NotSupportedException("A job's file can't be changed.");
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        throw new NotSupportedException("A job's file can't be changed.");
    }
}
