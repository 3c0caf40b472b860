using Nop.Plugin.CustomerCare.Reports;

namespace Nop.Plugin.CustomerCare.Data.Inquiries;

/// <summary>Who has open inquiries, staff or not.</summary>
public sealed class AssignedAgentQuery(StoreDatabase database)
{
    /// <summary>Those whom the store knows, each once, under one of the names that stand in their inquiries.</summary>
    public async Task<IReadOnlyList<AssignedAgent>> ExecuteAsync(CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        var parameters = new SqlParameters();
        InboxConditions.AddStatuses(parameters);
        return await session.ReadAsync(
            $"select i.[AgentId], max(i.[AgentName]) from [CustomerCareInquiry] i where {InboxConditions.IsOpen} and i.[AgentId] is not null and i.[AgentName] is not null group by i.[AgentId]",
            parameters,
            reader => new AssignedAgent(reader.GetInt32(0), reader.GetString(1)),
            cancellation);
    }
}
