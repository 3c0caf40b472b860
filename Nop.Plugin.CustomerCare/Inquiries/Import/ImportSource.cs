namespace Nop.Plugin.CustomerCare.Inquiries.Import;

/// <summary>A file to import that can be opened any number of times.</summary>
/// <param name="Length">Bytes.</param>
/// <param name="OpenAsync">Opens it at its beginning; whoever opens it closes it.</param>
public sealed record ImportSource(long Length, Func<CancellationToken, ValueTask<Stream>> OpenAsync)
{
    public static ImportSource OfFile(string path)
    {
        return new ImportSource(new FileInfo(path).Length, _ => ValueTask.FromResult<Stream>(File.OpenRead(path)));
    }

    public static ImportSource OfBytes(byte[] content)
    {
        return new ImportSource(content.Length, _ => ValueTask.FromResult<Stream>(new MemoryStream(content, writable: false)));
    }
}
