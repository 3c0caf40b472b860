using System.Security.Cryptography;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Privacy;

namespace Nop.Plugin.CustomerCare.Data.Privacy;

/// <summary>
/// Takes people out of inquiries whose rows the transaction holds. Source keys stay, so that no import and no look into the store's tables brings the same things back; the tie to the mail by which the store told
/// its owner stays for the same reason.
/// </summary>
internal static class InquiryErasure
{
    public sealed record Row(long Id, int? CustomerId, string? EmailKey, string? Email);

    private static readonly StatementBatch Inquiries = new(Tables.Inquiry, ["Id"]);

    private static readonly string[] Columns =
    [
        "ThreadToken", "RequesterEmailKey", "AnonymisedOnUtc", "ExternalKey", "RequesterName", "RequesterEmail", "CustomerId", "OrderNumber", "Subject"
    ];

    public static async Task<ErasedBatch> ExecuteAsync(StoreSession session, IReadOnlyList<Row> found, Pseudonyms pseudonyms, DateTime nowUtc, CancellationToken cancellation)
    {
        if (found.Count == 0)
            return ErasedBatch.None;

        var copies = await CopiesAsync(session, found, cancellation);
        var parameters = new SqlParameters { ["now"] = nowUtc, ["requester"] = WireName.Of(ActorKind.Requester), ["nothing"] = "{}" };
        var these = session.Engine.In("[InquiryId]", "id", found.Select(row => row.Id).ToList(), parameters);
        await Inquiries.UpdateAsync(session, Columns, found.Select(row => Erased(row, pseudonyms, nowUtc)), cancellation);
        await session.ExecuteAsync($"update [CustomerCareInquiryEvent] set [Subject] = null, [Body] = null, [Html] = null where {these}", parameters, cancellation);
        await session.ExecuteAsync($"update [CustomerCareInquiryEvent] set [ActorName] = null, [ActorId] = null where {these} and [Actor] = @requester", parameters, cancellation);
        await session.ExecuteAsync($"delete from [CustomerCareInquiryMail] where {these} and [EventSourceKey] is not null", parameters, cancellation);
        await session.ExecuteAsync(
            $"update [CustomerCareWebhookDelivery] set [Payload] = @nothing, [Problem] = null, [NextOnUtc] = null, [GivenUpOnUtc] = case when [DeliveredOnUtc] is null then @now else [GivenUpOnUtc] end where {these}",
            parameters,
            cancellation);
        foreach (var table in new[] { Tables.Attachment, Tables.MessageReference, Tables.Acknowledgement })
            await session.ExecuteAsync($"delete from [{table}] where {these}", parameters, cancellation);
        await StrayReplyErasure.ExecuteAsync(session, these, parameters, nowUtc, cancellation);
        return copies;
    }

    /// <summary>What of them lies elsewhere in the store.</summary>
    public static async Task<ErasedBatch> CopiesAsync(StoreSession session, IReadOnlyList<Row> found, CancellationToken cancellation)
    {
        if (found.Count == 0)
            return ErasedBatch.None;

        var parameters = new SqlParameters();
        var these = session.Engine.In("[InquiryId]", "id", found.Select(row => row.Id).ToList(), parameters);
        var mails = await session.ReadAsync(
            $"select [QueuedEmailId], [InquiryId] from [CustomerCareInquiryMail] where {these} and [EventSourceKey] is not null",
            parameters,
            reader => (Mail: reader.GetInt32(0), InquiryId: reader.GetInt64(1)),
            cancellation);
        var downloads = await session.QueryAsync<int>($"select [DownloadId] from [CustomerCareAttachment] where {these}", parameters, cancellation);
        var addresses = found.ToDictionary(row => row.Id, row => row.Email);
        return new ErasedBatch(
            found.Count,
            found.Max(row => row.Id),
            [.. mails.Where(mail => addresses[mail.InquiryId] is not null).Select(mail => new ErasedBatch.Mail(mail.Mail, addresses[mail.InquiryId]!))],
            [.. downloads]);
    }

    // The old token stands in mails that have left: nobody is led back by it.
    private static object?[] Erased(Row row, Pseudonyms pseudonyms, DateTime nowUtc)
    {
        return [RandomNumberGenerator.GetHexString(16, lowercase: true), pseudonyms.Of(row.CustomerId, row.EmailKey), nowUtc, null, null, null, null, null, null, row.Id];
    }
}
