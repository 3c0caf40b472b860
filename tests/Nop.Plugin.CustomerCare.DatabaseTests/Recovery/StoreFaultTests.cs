using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using DemoStore.Storage;
using Nop.Plugin.CustomerCare.Inquiries.Traces;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Recovery;

/// <summary>A store on PostgreSQL goes on while our tables are locked or gone; what left a trace in its own tables is there once, at its true time, afterwards.</summary>
[TestFixture(StoreDialect.PostgreSql)]
public partial class StoreFaultTests(StoreDialect dialect) : DemoStoreFixture(dialect)
{
    // Longer than any of ours may keep a visitor waiting, far shorter than the lock.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(12);

    [Test]
    public async Task Store_OurTablesLockedThenGone_GoesOnAndNothingIsLost()
    {
        var store = await MakeStoreAsync();
        await ExecuteAsync(store, "update [CustomerCareSchema] set [AppliedOnUtc] = @on", ("on", DateTime.UtcNow.AddDays(-1)));
        var port = FreePort();
        using var serving = Start(store, "serve", "--port", port.ToString(CultureInfo.InvariantCulture));
        var end = EndAsync(serving);
        try
        {
            using var visitor = new HttpVisitor($"http://127.0.0.1:{port}");
            while (!await visitor.IsThereAsync())
                await Task.Delay(200);

            await ShopAsync(visitor, "at peace");
            await using (var other = await Database(store).OpenAsync())
            {
                await other.BeginAsync();
                await other.ExecuteAsync("lock table [CustomerCareInquiry], [CustomerCareInquiryEvent], [CustomerCareHostState] in access exclusive mode");
                await ShopAsync(visitor, "while locked");
            }

            await ExecuteAsync(store, "alter table [CustomerCareInquiryEvent] rename to [Elsewhere]");
            await ShopAsync(visitor, "while gone");
            await ExecuteAsync(store, "alter table [Elsewhere] rename to [CustomerCareInquiryEvent]");
        }
        finally
        {
            serving.Kill();
            await end;
        }

        Assert.That(await CountAsync(store, "select count(*) from [CustomerCareInquiry]"), Is.EqualTo(2), "Only what came in at peace is recorded so far.");
        await ExecuteAsync(store, "update [QueuedEmail] set [CreatedOnUtc] = [CreatedOnUtc] - interval '3 minutes'");
        await ExecuteAsync(store, "update [ReturnRequest] set [CreatedOnUtc] = [CreatedOnUtc] - interval '3 minutes', [UpdatedOnUtc] = [UpdatedOnUtc] - interval '3 minutes'");
        await ExecuteAsync(store, "delete from [CustomerCareMilestone] where [Name] = 'recovery-turn'");
        Assert.That(await RunAsync(store, "recover", "run"), Is.EqualTo(0));
        Assert.That(await RunAsync(store, "recover", "run"), Is.EqualTo(0));

        Assert.That(await RowsAsync(store, "select [Channel], count(*) as [Inquiries] from [CustomerCareInquiry] group by [Channel] order by [Channel]"), Is.EqualTo(new[]
        {
            "{DapperRow, Channel = 'contact_form', Inquiries = '3'}", "{DapperRow, Channel = 'return_request', Inquiries = '3'}"
        }));
        await ExpectTrueTimesAsync(store);
    }

    private static async Task ShopAsync(HttpVisitor visitor, string when)
    {
        var (thanks, _, formTook) = await visitor.SendAsync(
            "/contactus", ("FullName", "Vera Visitor"), ("Email", "vera@example.com"), ("Subject", $"A question {when}"), ("Enquiry", $"Where is it, {when}?\r\nI wait."));
        var (_, completed, orderTook) = await visitor.SendAsync(
            "/checkout/1", ("Quantity", "1"), ("FirstName", "Vera"), ("LastName", "Visitor"), ("Email", "vera@example.com"), ("Address", "Street 1"), ("CountryId", "1"), ("PayNow", "true"));
        var order = completed[(completed.LastIndexOf('/') + 1)..];
        var item = Item().Match(await visitor.ReadAsync($"/returnrequest/{order}")).Groups["id"].Value;
        var (submitted, _, returnTook) = await visitor.SendAsync($"/returnrequest/{order}", ($"quantity{item}", "1"), ("ReturnRequestReasonId", "1"), ("ReturnRequestActionId", "0"), ("Comments", $"Too small, {when}"));

        await TestContext.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{when}: form {formTook.TotalSeconds:0.0} s, order {orderTook.TotalSeconds:0.0} s, return {returnTook.TotalSeconds:0.0} s"));
        Assert.That(thanks, Does.Contain("successfully sent"), when);
        Assert.That(completed, Does.StartWith("/checkout/completed/"), when);
        Assert.That(submitted, Does.Contain("has been submitted"), when);
        Assert.That(new[] { formTook, orderTook, returnTook }, Is.All.LessThan(Patience), when);
    }

    private async Task ExpectTrueTimesAsync(string store)
    {
        await using var session = await Database(store).OpenAsync();
        var mails = await session.QueryAsync<(int Id, DateTime OnUtc, DateTime Recorded, string Body)>(
            "select m.[QueuedEmailId], q.[CreatedOnUtc], e.[HappenedOnUtc], e.[Body] from [CustomerCareInquiryMail] m join [QueuedEmail] q on q.[Id] = m.[QueuedEmailId] "
                + "join [CustomerCareInquiry] i on i.[Id] = m.[InquiryId] join [CustomerCareInquiryEvent] e on e.[SourceKey] = i.[SourceKey] where e.[IsRecovered] order by m.[QueuedEmailId]");
        Assert.That(mails.Select(mail => mail.Recorded), Is.EqualTo(mails.Select(mail => mail.OnUtc)));
        Assert.That(mails.Select(mail => mail.Body), Is.EqualTo(new[] { "Where is it, while locked?\nI wait.", "Where is it, while gone?\nI wait." }));

        var requests = (await session.QueryAsync<(int Id, DateTime OnUtc)>("select [Id], [CreatedOnUtc] from [ReturnRequest] order by [Id]")).ToDictionary(row => ReturnRequestInquiry.Key(row.Id), row => row.OnUtc);
        var recorded = await session.QueryAsync<(string Key, DateTime OnUtc)>("select [SourceKey], [HappenedOnUtc] from [CustomerCareInquiryEvent] where [IsRecovered] and [Door] = 'return_request' order by [HappenedOnUtc]");
        Assert.That(recorded, Has.Count.EqualTo(2));
        Assert.That(recorded.Select(row => row.OnUtc), Is.EqualTo(recorded.Select(row => requests[row.Key.Trim()])));
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    [GeneratedRegex("name=\"quantity(?<id>[0-9]+)\"", RegexOptions.NonBacktracking)]
    private static partial Regex Item();
}
