namespace Nop.Plugin.CustomerCare.Inquiries.Import;

/// <summary>Where a record ends and the next one starts.</summary>
/// <param name="Offset">Bytes from the beginning of the file.</param>
/// <param name="Line">The physical line there, from 1.</param>
public readonly record struct CsvPosition(long Offset, long Line)
{
    public static CsvPosition Start { get; } = new(0, 1);
}
