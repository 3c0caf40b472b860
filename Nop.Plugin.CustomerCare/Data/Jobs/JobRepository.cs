using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Jobs;

namespace Nop.Plugin.CustomerCare.Data.Jobs;

/// <summary>Keeps jobs in the store's database. The instants of leases are made and compared by the database alone.</summary>
public sealed class JobRepository(StoreDatabase database, TimeProvider clock) : IJobStore
{
    private static readonly string[] NewColumns = ["Kind", "Title", "State", "Parameters", "Done", "Total", "CreatedBy", "CreatedOnUtc"];

    private static readonly string Unfinished = string.Join(
        ", ", new[] { JobState.Draft, JobState.Waiting, JobState.Running }.Select(state => $"'{WireName.Of(state)}'"));

    public async Task<long> CreateAsync(NewJob job, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        var parameters = new SqlParameters
        {
            ["Kind"] = job.Kind,
            ["Title"] = ColumnText.Fit(job.Title, 400),
            ["State"] = WireName.Of(job.State),
            ["Parameters"] = job.Parameters,
            ["Done"] = 0L,
            ["Total"] = 0L,
            ["CreatedBy"] = ColumnText.Fit(job.CreatedBy, 400),
            ["CreatedOnUtc"] = clock.GetUtcNow().UtcDateTime
        };
        return await session.FirstAsync<long>(session.Engine.InsertReturningId(Tables.Job, NewColumns), parameters, cancellation);
    }

    public async Task<Job?> FindAsync(long jobId, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        return await FindAsync(session, jobId, cancellation);
    }

    public async Task<IReadOnlyList<Job>> ReadNewestAsync(string kind, int count, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        var rows = await session.QueryAsync<JobRow>(
            $"select {JobRow.Columns} from [CustomerCareJob] where [Kind] = @kind order by [Id] desc{session.Engine.Page}",
            new SqlParameters { ["kind"] = kind, ["skip"] = 0, ["take"] = count },
            cancellation);

        return [.. rows.Select(row => row.ToJob())];
    }

    public Task DescribeAsync(long jobId, string result, CancellationToken cancellation = default)
    {
        return ExecuteAsync(
            "update [CustomerCareJob] set [Result] = @result where [Id] = @id and [State] = @draft",
            new SqlParameters { ["id"] = jobId, ["result"] = result, ["draft"] = WireName.Of(JobState.Draft) },
            cancellation);
    }

    public Task<bool> ConfirmAsync(long jobId, string? parameters, CancellationToken cancellation = default)
    {
        return ExecuteAsync(
            "update [CustomerCareJob] set [State] = @waiting, [Parameters] = @parameters where [Id] = @id and [State] = @draft",
            new SqlParameters { ["id"] = jobId, ["parameters"] = parameters, ["waiting"] = WireName.Of(JobState.Waiting), ["draft"] = WireName.Of(JobState.Draft) },
            cancellation);
    }

    public Task<bool> CancelAsync(long jobId, CancellationToken cancellation = default)
    {
        return database.TransactAsync(
            async session =>
            {
                var cancelled = await session.ExecuteAsync(
                    "update [CustomerCareJob] set [State] = @cancelled, [FinishedOnUtc] = @now, [LeaseOwner] = null, [LeaseUntilUtc] = null "
                        + $"where [Id] = @id and [State] in ({Unfinished})",
                    new SqlParameters { ["id"] = jobId, ["cancelled"] = WireName.Of(JobState.Cancelled), ["now"] = clock.GetUtcNow().UtcDateTime },
                    cancellation);
                if (cancelled > 0)
                    await JobFileTable.DeleteAsync(session, jobId, cancellation);
                return cancelled > 0;
            },
            cancellation);
    }

    public async Task CancelDraftsAsync(DateTime createdBeforeUtc, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        var abandoned = await session.QueryAsync<long>(
            "select [Id] from [CustomerCareJob] where [State] = @draft and [CreatedOnUtc] < @before",
            new SqlParameters { ["draft"] = WireName.Of(JobState.Draft), ["before"] = createdBeforeUtc },
            cancellation);
        foreach (var jobId in abandoned)
            await CancelAsync(jobId, cancellation);
    }

    public Task<JobLease?> ClaimAsync(TimeSpan duration, CancellationToken cancellation = default)
    {
        return database.TransactAsync(session => ClaimAsync(session, duration, cancellation), cancellation);
    }

    public async Task<bool> SaveAsync(JobLease lease, JobProgress progress, TimeSpan duration, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        var parameters = Held(lease, progress);
        parameters["seconds"] = (int)duration.TotalSeconds;
        return await session.ExecuteAsync(
            "update [CustomerCareJob] set [Done] = @done, [Total] = @total, [Parameters] = @parameters, "
                + $"[LeaseUntilUtc] = {session.Engine.DatabaseClock("@seconds")} where [Id] = @id and [LeaseOwner] = @owner",
            parameters,
            cancellation) > 0;
    }

    public Task<bool> ReleaseAsync(JobLease lease, JobProgress progress, CancellationToken cancellation = default)
    {
        return progress.Outcome is { } outcome
            ? database.TransactAsync(session => FinishAsync(session, lease, progress, outcome, cancellation), cancellation)
            : ExecuteAsync(
                "update [CustomerCareJob] set [Done] = @done, [Total] = @total, [Parameters] = @parameters, [LeaseOwner] = null, [LeaseUntilUtc] = null "
                    + "where [Id] = @id and [LeaseOwner] = @owner",
                Held(lease, progress),
                cancellation);
    }

    public async Task AddPartAsync(long jobId, int part, byte[] content, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        await JobFileTable.AddAsync(session, jobId, part, content, cancellation);
    }

    public async Task<byte[]?> ReadPartAsync(long jobId, int part, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        return await JobFileTable.ReadAsync(session, jobId, part, cancellation);
    }

    public async Task<int> CountPartsAsync(long jobId, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        return await JobFileTable.CountAsync(session, jobId, cancellation);
    }

    private static async Task<JobLease?> ClaimAsync(StoreSession session, TimeSpan duration, CancellationToken cancellation)
    {
        var engine = session.Engine;
        var ids = await session.QueryAsync<long>(
            $"select [Id] from [CustomerCareJob]{engine.ClaimHint} where [State] in (@waiting, @running) "
                + $"and ([LeaseUntilUtc] is null or [LeaseUntilUtc] < {engine.DatabaseClock()}) order by [Id]{engine.Page}{engine.ClaimClause}",
            new SqlParameters { ["waiting"] = WireName.Of(JobState.Waiting), ["running"] = WireName.Of(JobState.Running), ["skip"] = 0, ["take"] = 1 },
            cancellation);
        if (ids.Count == 0)
            return null;

        var owner = Guid.NewGuid().ToString("N");
        await session.ExecuteAsync(
            $"update [CustomerCareJob] set [State] = @running, [LeaseOwner] = @owner, [LeaseUntilUtc] = {engine.DatabaseClock("@seconds")} where [Id] = @id",
            new SqlParameters { ["id"] = ids[0], ["running"] = WireName.Of(JobState.Running), ["owner"] = owner, ["seconds"] = (int)duration.TotalSeconds },
            cancellation);
        return new JobLease((await FindAsync(session, ids[0], cancellation))!, owner);
    }

    private async Task<bool> FinishAsync(StoreSession session, JobLease lease, JobProgress progress, JobOutcome outcome, CancellationToken cancellation)
    {
        var parameters = Held(lease, progress);
        parameters["state"] = WireName.Of(outcome.Error is null ? JobState.Done : JobState.Failed);
        parameters["result"] = outcome.Result;
        parameters["error"] = outcome.Error;
        parameters["now"] = clock.GetUtcNow().UtcDateTime;
        var finished = await session.ExecuteAsync(
            "update [CustomerCareJob] set [State] = @state, [Done] = @done, [Total] = @total, [Parameters] = @parameters, [Result] = @result, [Error] = @error, "
                + "[FinishedOnUtc] = @now, [LeaseOwner] = null, [LeaseUntilUtc] = null where [Id] = @id and [LeaseOwner] = @owner",
            parameters,
            cancellation);
        if (finished > 0)
            await JobFileTable.DeleteAsync(session, lease.Job.Id, cancellation);
        return finished > 0;
    }

    private static SqlParameters Held(JobLease lease, JobProgress progress)
    {
        return new SqlParameters
        {
            ["id"] = lease.Job.Id,
            ["owner"] = lease.Owner,
            ["done"] = progress.Done,
            ["total"] = progress.Total,
            ["parameters"] = progress.Parameters
        };
    }

    private static async Task<Job?> FindAsync(StoreSession session, long jobId, CancellationToken cancellation)
    {
        var row = await session.FirstAsync<JobRow>($"select {JobRow.Columns} from [CustomerCareJob] where [Id] = @id", new SqlParameters { ["id"] = jobId }, cancellation);
        return row?.ToJob();
    }

    private async Task<bool> ExecuteAsync(string sql, SqlParameters parameters, CancellationToken cancellation)
    {
        await using var session = await database.OpenAsync(cancellation);
        return await session.ExecuteAsync(sql, parameters, cancellation) > 0;
    }
}
