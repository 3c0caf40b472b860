using Nop.Core.Domain.Media;
using Nop.Services.Media;

namespace Nop.Plugin.CustomerCare.Tests.Fakes;

/// <summary>The host's stored files in memory.</summary>
internal sealed class MemoryDownloads : IDownloadService
{
    public List<Download> Files { get; } = [];

    public Task DeleteDownloadAsync(Download download)
    {
        Files.Remove(download);
        return Task.CompletedTask;
    }

    public Task<Download> GetDownloadByIdAsync(int downloadId)
    {
        return Task.FromResult(Files.FirstOrDefault(file => file.Id == downloadId)!);
    }

    public Task InsertDownloadAsync(Download download)
    {
        download.Id = Files.Count + 1;
        Files.Add(download);
        return Task.CompletedTask;
    }
}
