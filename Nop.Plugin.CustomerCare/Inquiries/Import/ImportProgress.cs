namespace Nop.Plugin.CustomerCare.Inquiries.Import;

/// <summary>How far a piece of work has come.</summary>
/// <param name="Done">Bytes of the file.</param>
/// <param name="Total">Bytes of the file.</param>
public readonly record struct ImportProgress(long Done, long Total);
