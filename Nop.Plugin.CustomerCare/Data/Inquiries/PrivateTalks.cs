using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Intake;
using Nop.Plugin.CustomerCare.Inquiries.Mail;

namespace Nop.Plugin.CustomerCare.Data.Inquiries;

/// <summary>Finds the talk of a private message among its customer's inquiries.</summary>
public sealed class PrivateTalks(StoreDatabase database) : IPrivateTalks
{
    private const int MOST_INQUIRIES = 20;

    public async Task<PrivateTalk?> FindAsync(NewInquiry message, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(message);
        await using var session = await database.OpenAsync(cancellation);
        var recorded = new SqlParameters { ["key"] = message.SourceKey };
        if (await session.FirstAsync<long?>("select [InquiryId] from [CustomerCareInquiryEvent] where [SourceKey] = @key", recorded, cancellation) is { } there)
            return new PrivateTalk(there, true);

        var subject = ThreadSubject.Of(message.Subject);
        var open = await OpenAsync(session, message, cancellation);
        return open.FirstOrDefault(inquiry => inquiry.WaitingSinceOnUtc is not null || (subject is not null && subject == ThreadSubject.Of(inquiry.Subject))) is { } talk
            ? new PrivateTalk(talk.Id, false)
            : null;
    }

    private static async Task<IEnumerable<Inquiry>> OpenAsync(StoreSession session, NewInquiry message, CancellationToken cancellation)
    {
        var parameters = new SqlParameters
        {
            ["customer"] = message.CustomerId, ["store"] = message.StoreId, ["channel"] = WireName.Of(Channel.PrivateMessage), ["no"] = false, ["skip"] = 0, ["take"] = MOST_INQUIRIES
        };
        var ended = session.Engine.In("[Status]", "ended", new[] { WireName.Of(InquiryStatus.Resolved), WireName.Of(InquiryStatus.Closed) }, parameters);
        var rows = await session.QueryAsync<InquiryRow>(
            $"select {InquiryRow.Columns} from [CustomerCareInquiry] where [CustomerId] = @customer and [StoreId] = @store and [Channel] = @channel and [IsSpam] = @no and [MergedIntoId] is null "
                + $"and [AnonymisedOnUtc] is null and not ({ended}) order by [LastMessageOnUtc] desc, [Id] desc{session.Engine.Page}",
            parameters,
            cancellation);
        return rows.Select(row => row.ToInquiry());
    }
}
