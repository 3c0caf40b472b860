using Nop.Plugin.CustomerCare.Inquiries.Import;

namespace Nop.Plugin.CustomerCare.Jobs;

/// <summary>What an import was told, and how far it has come.</summary>
/// <param name="StoreId">The store of inquiries whose rows name none.</param>
public sealed record ImportJobParameters(ImportOnError OnError, int StoreId, ImportPosition Position)
{
    /// <exception cref="FormatException">The text isn't what <see cref="Write"/> writes.</exception>
    public static ImportJobParameters Read(string? text)
    {
        return JobJson.Read<ImportJobParameters>(text, "parameters");
    }

    public string Write()
    {
        return JobJson.Write(this);
    }
}
