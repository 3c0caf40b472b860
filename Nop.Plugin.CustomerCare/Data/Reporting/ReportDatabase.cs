using System.Data.Common;

namespace Nop.Plugin.CustomerCare.Data.Reporting;

/// <summary>Reads figures from the copy of the store's database, where one is set and there; else from the store's own. Of one request.</summary>
public sealed class ReportDatabase(StoreDatabase store, IReplicaSource source, ReplicaHealth health) : IReportDatabase
{
    private readonly IReportDatabase _ownReports = store;

    /// <summary>Where what was read so far came from; null before anything was.</summary>
    public ReportOrigin? Origin { get; private set; }

    /// <summary>How old the oldest figures read so far were; null if that can't be told.</summary>
    public TimeSpan? Behind { get; private set; }

    public async Task<StoreSession> OpenAsync(CancellationToken cancellation = default)
    {
        // Once a page had to do without the copy, all of it does.
        if (Origin == ReportOrigin.StoreInstead)
            return await _ownReports.OpenAsync(cancellation);

        var connectionString = string.Empty;
        try
        {
            if (await source.FindAsync() is not { } found)
            {
                Origin = ReportOrigin.Store;
                return await _ownReports.OpenAsync(cancellation);
            }

            connectionString = found;
            if (!health.IsResting(found))
                return await OpenCopyAsync(store.Elsewhere(found), cancellation);
        }
        catch (Exception exception) when (exception is StoreDatabaseException or DbException or InvalidOperationException or IOException or System.Net.Sockets.SocketException)
        {
            if (health.Leave(connectionString))
                await source.TellAsync(store.Elsewhere(connectionString).WithoutSecrets(exception.Message));
        }

        Origin = ReportOrigin.StoreInstead;
        return await _ownReports.OpenAsync(cancellation);
    }

    /// <summary>Finds out where figures would come from, if nothing was read yet.</summary>
    public async Task LookAsync(CancellationToken cancellation = default)
    {
        if (Origin is null)
            await (await OpenAsync(cancellation)).DisposeAsync();
    }

    private async Task<StoreSession> OpenCopyAsync(StoreDatabase copy, CancellationToken cancellation)
    {
        var (session, behind) = await Replica.OpenAsync(copy, cancellation);
        health.Return();
        Behind = Origin is null || behind > Behind ? behind : Behind;
        Origin = ReportOrigin.Replica;
        return session;
    }
}
