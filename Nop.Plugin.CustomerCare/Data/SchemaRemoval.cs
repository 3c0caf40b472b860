using System.Data.Common;

namespace Nop.Plugin.CustomerCare.Data;

/// <summary>Drops our tables with all they hold, and the files of replies that lie among the host's downloads. May be run again.</summary>
public sealed class SchemaRemoval(StoreDatabase database)
{
    public async Task ExecuteAsync(CancellationToken cancellation = default)
    {
        await using var session = await database.WithTimeout(TimeSpan.FromMinutes(2)).OpenAsync(cancellation);
        await RemoveFilesAsync(session, cancellation);
        foreach (var table in Tables.InOrderOfRemoval)
            await session.ExecuteAsync($"drop table if exists [{table}]", cancellation: cancellation);
    }

    // What hangs on a mail in the host's queue is that mail's, and stays with it.
    private static async Task RemoveFilesAsync(StoreSession session, CancellationToken cancellation)
    {
        try
        {
            await session.ExecuteAsync(
                "delete from [Download] where [Id] in (select f.[DownloadId] from [CustomerCareAttachment] f "
                + "where not exists (select 1 from [QueuedEmail] q where q.[AttachedDownloadId] = f.[DownloadId]))",
                cancellation: cancellation);
        }
        catch (DbException)
        {
            // Removed before, so that nothing says any more which files were ours; or they can't be deleted now, which must not keep our tables in the store.
        }
    }
}
