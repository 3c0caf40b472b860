using Nop.Plugin.CustomerCare.Inquiries.Work;

namespace Nop.Plugin.CustomerCare.Data.Inquiries;

/// <summary>Who has which inquiry's page open, for all nodes of a store.</summary>
public sealed class PresenceRepository(StoreDatabase database, TimeProvider clock)
{
    private static readonly TimeSpan Kept = TimeSpan.FromHours(1);

    /// <summary>Notes that somebody is there now; what the same one left long ago is cleared away.</summary>
    public async Task ComeAsync(long inquiryId, Presence who, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(who);
        await using var session = await database.OpenAsync(cancellation);
        var nowUtc = clock.GetUtcNow().UtcDateTime;
        var parameters = Named(inquiryId, who.AgentId);
        parameters["AgentName"] = ColumnText.Fit(who.AgentName, 400);
        parameters["IsAnswering"] = who.IsAnswering;
        parameters["SeenOnUtc"] = nowUtc;
        if (await session.ExecuteAsync(
            "update [CustomerCarePresence] set [AgentName] = @AgentName, [IsAnswering] = @IsAnswering, [SeenOnUtc] = @SeenOnUtc where [InquiryId] = @InquiryId and [AgentId] = @AgentId",
            parameters,
            cancellation) > 0)
            return;

        var insert = session.Engine.InsertIfAbsent(
            Tables.Presence,
            ["InquiryId", "AgentId", "AgentName", "IsAnswering", "SeenOnUtc"],
            ["InquiryId", "AgentId"],
            ["(@InquiryId, @AgentId, @AgentName, @IsAnswering, @SeenOnUtc)"]);
        await session.ExecuteAsync(insert, parameters, cancellation);
        await session.ExecuteAsync(
            "delete from [CustomerCarePresence] where [AgentId] = @AgentId and [SeenOnUtc] < @old",
            new SqlParameters { ["AgentId"] = who.AgentId, ["old"] = nowUtc - Kept },
            cancellation);
    }

    public async Task LeaveAsync(long inquiryId, int agentId, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        await session.ExecuteAsync("delete from [CustomerCarePresence] where [InquiryId] = @InquiryId and [AgentId] = @AgentId", Named(inquiryId, agentId), cancellation);
    }

    /// <summary>Who else is there, whoever answers first.</summary>
    public async Task<IReadOnlyList<Presence>> OthersAsync(long inquiryId, int agentId, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        var parameters = Named(inquiryId, agentId);
        parameters["since"] = clock.GetUtcNow().UtcDateTime - Presence.Lasts;
        var found = await session.ReadAsync(
            "select [AgentId], [AgentName], [IsAnswering] from [CustomerCarePresence] where [InquiryId] = @InquiryId and [AgentId] <> @AgentId and [SeenOnUtc] >= @since",
            parameters,
            reader => new Presence(reader.GetInt32(0), reader.GetString(1), reader.GetBoolean(2)),
            cancellation);
        return [.. found.OrderByDescending(one => one.IsAnswering).ThenBy(one => one.AgentName, StringComparer.CurrentCulture)];
    }

    private static SqlParameters Named(long inquiryId, int agentId)
    {
        return new SqlParameters { ["InquiryId"] = inquiryId, ["AgentId"] = agentId };
    }
}
