using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Privacy;

namespace Nop.Plugin.CustomerCare.Data.Privacy;

/// <summary>Takes people out of replies that no inquiry was found for. The row stays, settled, so that the same reply isn't found in the store's tables again.</summary>
internal static class StrayReplyErasure
{
    /// <summary>The person's. Addresses are compared here, for databases may take accents for nothing.</summary>
    public static async Task<IReadOnlyList<long>> FindAsync(StoreSession session, Person person, CancellationToken cancellation)
    {
        var rows = await session.ReadAsync(
            "select [Id], [CustomerId], [RequesterEmail] from [CustomerCareStrayReply] where [CustomerId] = @customer or lower([RequesterEmail]) = lower(@email)",
            new SqlParameters { ["customer"] = person.CustomerId ?? -1, ["email"] = person.EmailKey ?? string.Empty },
            reader => (Id: reader.GetInt64(0), CustomerId: reader.Number(1), Email: reader.Text(2)),
            cancellation);
        return
        [
            .. rows.Where(row => (person.CustomerId is not null && row.CustomerId == person.CustomerId) || (person.EmailKey is not null && EmailKey.Of(row.Email) == person.EmailKey))
                .Select(row => row.Id)
        ];
    }

    /// <param name="condition">With @now and its own parameters.</param>
    public static Task ExecuteAsync(StoreSession session, string condition, SqlParameters parameters, DateTime nowUtc, CancellationToken cancellation)
    {
        parameters["now"] = nowUtc;
        return session.ExecuteAsync(
            "update [CustomerCareStrayReply] set [CustomerId] = null, [RequesterEmail] = null, [RequesterName] = null, [OrderNumber] = null, [Subject] = null, [Body] = null, "
                + $"[SettledOnUtc] = case when [SettledOnUtc] is null then @now else [SettledOnUtc] end where {condition}",
            parameters,
            cancellation);
    }
}
