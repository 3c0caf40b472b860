namespace Nop.Plugin.CustomerCare.Data.Schema;

/// <summary>Lets those who save at once do so one after the other: the schema's own row is the turnstile, until the transaction ends.</summary>
internal static class SchemaTurn
{
    public static Task TakeAsync(StoreSession session, CancellationToken cancellation)
    {
        return session.QueryAsync<long>($"select [Version] from [CustomerCareSchema]{session.Engine.LockHint} order by [Version]{session.Engine.LockClause}", cancellation: cancellation);
    }
}
