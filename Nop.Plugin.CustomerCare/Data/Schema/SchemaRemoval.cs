using System.Data.Common;

namespace Nop.Plugin.CustomerCare.Data.Schema;

/// <summary>Drops our tables with all they hold, and the files of replies that lie among the host's downloads. May be run again.</summary>
public sealed class SchemaRemoval(StoreDatabase database)
{
    private const int AT_ONCE = 200;

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
            for (var after = 0; await ReadFilesAsync(session, after, cancellation) is { Count: > 0 } some; after = some[^1])
            {
                var parameters = new SqlParameters();
                await session.ExecuteAsync($"delete from [Download] where {session.Engine.In("[Id]", "id", some, parameters)}", parameters, cancellation);
            }
        }
        catch (DbException)
        {
            // Removed before, so that nothing says any more which files were ours; or they can't be deleted now, which must not keep our tables in the store.
        }
    }

    // A table of the host's: few rows a statement, so that nobody waits for them.
    private static Task<IReadOnlyList<int>> ReadFilesAsync(StoreSession session, int after, CancellationToken cancellation)
    {
        return session.QueryAsync<int>(
            "select distinct f.[DownloadId] from [CustomerCareAttachment] f where f.[DownloadId] > @after "
                + $"and not exists (select 1 from [QueuedEmail] q where q.[AttachedDownloadId] = f.[DownloadId]) order by f.[DownloadId]{session.Engine.Page}",
            new SqlParameters { ["after"] = after, ["skip"] = 0, ["take"] = AT_ONCE },
            cancellation);
    }
}
