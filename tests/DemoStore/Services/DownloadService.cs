using Nop.Services.Media;

namespace DemoStore.Services;

public sealed class DownloadService(Entities<Download> downloads) : IDownloadService
{
    public Task DeleteDownloadAsync(Download download)
    {
        return downloads.DeleteAsync(download);
    }

    public async Task<Download> GetDownloadByIdAsync(int downloadId)
    {
        return downloadId == 0 ? null! : (await downloads.FindAsync(downloadId))!;
    }

    public Task InsertDownloadAsync(Download download)
    {
        return downloads.InsertAsync(download);
    }
}
