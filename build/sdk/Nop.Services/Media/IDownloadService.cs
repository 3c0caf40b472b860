using Nop.Core.Domain.Media;

namespace Nop.Services.Media;

public interface IDownloadService
{
    Task DeleteDownloadAsync(Download download);

    Task<Download> GetDownloadByIdAsync(int downloadId);

    Task InsertDownloadAsync(Download download);
}
