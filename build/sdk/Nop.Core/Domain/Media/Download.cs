namespace Nop.Core.Domain.Media;

public class Download : BaseEntity
{
    public string ContentType { get; set; }

    public byte[] DownloadBinary { get; set; }

    public Guid DownloadGuid { get; set; }

    public string DownloadUrl { get; set; }

    public string Extension { get; set; }

    public string Filename { get; set; }

    public bool IsNew { get; set; }

    public bool UseDownloadUrl { get; set; }
}
