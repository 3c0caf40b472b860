using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Surveys.Consents;

namespace Nop.Plugin.CustomerCare.Data.Surveys;

/// <summary>Keeps consents in the store's database.</summary>
public sealed class ConsentRepository(StoreDatabase database) : IConsentStore
{
    private static readonly string[] Columns = ["RecipientKey", "StoreId", "OrderId", "Source", "LanguageCode", "Wording", "GivenOnUtc"];

    public async Task<bool> HasAsync(string recipientKey, int storeId, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        return await HasAsync(session, recipientKey, storeId, cancellation);
    }

    public Task GiveAsync(Consent consent, CancellationToken cancellation = default)
    {
        return database.TransactAsync(
            async session =>
            {
                if (await HasAsync(session, consent.RecipientKey, consent.StoreId, cancellation))
                    return;

                var row = new SqlParameters
                {
                    ["RecipientKey"] = consent.RecipientKey,
                    ["StoreId"] = consent.StoreId,
                    ["OrderId"] = consent.OrderId,
                    ["Source"] = WireName.Of(consent.Source),
                    ["LanguageCode"] = consent.LanguageCode,
                    ["Wording"] = ColumnText.Fit(consent.Wording),
                    ["GivenOnUtc"] = consent.GivenOnUtc
                };
                await session.FirstAsync<long>(session.Engine.InsertReturningId(Tables.Consent, Columns), row, cancellation);
            },
            cancellation);
    }

    public async Task WithdrawAsync(string recipientKey, DateTime nowUtc, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        await session.ExecuteAsync(
            "update [CustomerCareConsent] set [WithdrawnOnUtc] = @now where [RecipientKey] = @key and [WithdrawnOnUtc] is null",
            new SqlParameters { ["key"] = recipientKey, ["now"] = nowUtc },
            cancellation);
    }

    private static async Task<bool> HasAsync(StoreSession session, string recipientKey, int storeId, CancellationToken cancellation)
    {
        return await session.FirstAsync<int>(
            "select count(*) from [CustomerCareConsent] where [RecipientKey] = @key and [StoreId] = @store and [WithdrawnOnUtc] is null",
            new SqlParameters { ["key"] = recipientKey, ["store"] = storeId },
            cancellation) > 0;
    }
}
