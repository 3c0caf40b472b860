using Nop.Plugin.CustomerCare.Reports;

namespace Nop.Plugin.CustomerCare.Data;

/// <summary>Counts what a manager asks first. Each count is that of the part of the inbox behind it.</summary>
public sealed class ServiceTodayQuery(StoreDatabase database, TimeProvider clock)
{
    public async Task<ServiceToday> ExecuteAsync(CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        var nowUtc = clock.GetUtcNow().UtcDateTime;
        var waiting = new InquiryListFilter { Inbox = InboxScope.For(InboxView.WaitingForUs) };
        return new ServiceToday
        {
            Waiting = await ReadAsync<int>(session, "count(*)", waiting, nowUtc, cancellation),
            DueWithinHour = await ReadAsync<int>(session, "count(*)", new InquiryListFilter { Inbox = InboxScope.For(InboxView.DueSoon) }, nowUtc, cancellation),
            Overdue = await ReadAsync<int>(session, "count(*)", new InquiryListFilter { Inbox = InboxScope.For(InboxView.Breached) }, nowUtc, cancellation),
            OldestWaitingSinceOnUtc = (await ReadAsync<DateTime?>(session, "min(i.[WaitingSinceOnUtc])", waiting, nowUtc, cancellation)).AsUtc()
        };
    }

    private static Task<T?> ReadAsync<T>(StoreSession session, string what, InquiryListFilter filter, DateTime nowUtc, CancellationToken cancellation)
    {
        var parameters = new SqlParameters();
        var where = new InquiryConditions(session.Engine, filter, nowUtc, parameters).Where;
        return session.FirstAsync<T>($"select {what} from [CustomerCareInquiry] i{where}", parameters, cancellation);
    }
}
