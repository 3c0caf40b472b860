namespace Nop.Plugin.CustomerCare.Data.Jobs;

/// <summary>Files that jobs work on, stored in parts, so that no statement carries a whole one.</summary>
internal static class JobFileTable
{
    public static Task AddAsync(StoreSession session, long jobId, int part, byte[] content, CancellationToken cancellation)
    {
        return session.ExecuteAsync(
            "insert into [CustomerCareJobFile] ([JobId], [Part], [Content]) values (@job, @part, @content)",
            new SqlParameters { ["job"] = jobId, ["part"] = part, ["content"] = content },
            cancellation);
    }

    public static Task<byte[]?> ReadAsync(StoreSession session, long jobId, int part, CancellationToken cancellation)
    {
        return session.FirstAsync<byte[]>(
            "select [Content] from [CustomerCareJobFile] where [JobId] = @job and [Part] = @part",
            new SqlParameters { ["job"] = jobId, ["part"] = part },
            cancellation);
    }

    public static Task<int> CountAsync(StoreSession session, long jobId, CancellationToken cancellation)
    {
        return session.FirstAsync<int>("select count(*) from [CustomerCareJobFile] where [JobId] = @job", new SqlParameters { ["job"] = jobId }, cancellation);
    }

    public static Task DeleteAsync(StoreSession session, long jobId, CancellationToken cancellation)
    {
        return session.ExecuteAsync("delete from [CustomerCareJobFile] where [JobId] = @job", new SqlParameters { ["job"] = jobId }, cancellation);
    }
}
