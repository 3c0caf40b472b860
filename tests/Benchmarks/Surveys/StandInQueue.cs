using Nop.Plugin.CustomerCare.Surveys.Sending;
using Npgsql;

namespace Benchmarks.Surveys;

/// <summary>The host's mail queue as a table and no more: what writing the mail itself costs isn't ours to measure here.</summary>
internal sealed class StandInQueue(string connectionString) : ISurveyMail
{
    public const string INSERT = """insert into bench_mail ("To", "Body", "CreatedOnUtc") values (@to, @body, @on) returning "Id" """;

    public async Task<int?> QueueAsync(SurveyMailDraft draft, CancellationToken cancellation = default)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync(cancellation);
        return await InsertAsync(connection, draft.Invitation.RecipientEmail!, draft.ClaimId);
    }

    public static async Task<int> InsertAsync(NpgsqlConnection connection, string to, string body)
    {
        await using var command = new NpgsqlCommand(INSERT, connection);
        command.Parameters.AddWithValue("to", to);
        command.Parameters.AddWithValue("body", body);
        command.Parameters.AddWithValue("on", DateTime.SpecifyKind(DateTime.UtcNow, DateTimeKind.Unspecified));
        return (int)(await command.ExecuteScalarAsync())!;
    }

    public Task<QueuedSurveyMail?> FindAsync(string claimId, string address, DateTime sinceUtc, CancellationToken cancellation = default)
    {
        return Task.FromResult<QueuedSurveyMail?>(null);
    }

    public Task WithdrawAsync(IReadOnlyCollection<int> queuedEmailIds, CancellationToken cancellation = default) => Task.CompletedTask;
}
