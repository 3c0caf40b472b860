using DemoStore.Storage;
using Nop.Core.Domain.Common;
using Nop.Core.Domain.Messages;
using Nop.Core.Domain.Orders;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Recovery;

/// <summary>The demo store's own command, killed by the system while it records what was missed or brings in the past, and started again, two at once at the end. Killed once; with CUSTOMERCARE_FULL=1 three times, and on SQLite also where there is PostgreSQL.</summary>
[TestFixture(StoreDialect.Sqlite)]
[TestFixture(StoreDialect.PostgreSql)]
[Parallelizable(ParallelScope.Self)]
public class KilledRecoveryTests(StoreDialect dialect) : DemoStoreFixture(dialect)
{
    private static readonly bool IsFull = Environment.GetEnvironmentVariable("CUSTOMERCARE_FULL") == "1";
    private static readonly int People = IsFull ? 250 : 120;
    private static readonly double[] Shares = IsFull ? [0.1, 0.4, 0.7] : [0.4];

    private static readonly string[] Questions =
    [
        "select [SourceKey], [Channel], [RequesterEmail], [OrderNumber], [Subject], [Status], [CreatedOnUtc], [LastMessageOnUtc], [WaitingSinceOnUtc] from [CustomerCareInquiry] order by [SourceKey]",
        "select e.[SourceKey], i.[SourceKey], e.[Kind], e.[Value], e.[HappenedOnUtc], e.[Door], e.[IsRecovered], e.[Body] from [CustomerCareInquiryEvent] e join [CustomerCareInquiry] i on i.[Id] = e.[InquiryId] order by e.[SourceKey]",
        "select i.[SourceKey], c.[Metric], c.[Cycle], c.[State], c.[DueOnUtc], c.[FinishedOnUtc], c.[ElapsedSeconds], c.[EndReason] from [CustomerCareSlaClock] c join [CustomerCareInquiry] i on i.[Id] = c.[InquiryId] order by 1, 2, 3",
        "select m.[QueuedEmailId], i.[SourceKey] from [CustomerCareInquiryMail] m join [CustomerCareInquiry] i on i.[Id] = m.[InquiryId] order by 1",
        "select [SourceKey], [HappenedOnUtc] from [CustomerCareStrayReply] order by 1"
    ];

    private readonly DateTime _startUtc = DateTime.UtcNow.Date.AddDays(-30).AddHours(8);

    [OneTimeSetUp]
    public void NeedTime() => OneServerWillDo(IsFull);

    [TestCase(false, TestName = "Recovery_OfWhatWasMissedKilledAgainAndAgain_EndsAsIfUndisturbed")]
    [TestCase(true, TestName = "Recovery_OfThePastKilledAgainAndAgain_EndsAsIfUndisturbed")]
    public async Task Recovery_KilledAgainAndAgain_EndsAsIfUndisturbed(bool past)
    {
        string[] command = past ? ["recover", "run", "--months", "3"] : ["recover", "run"];
        var undisturbed = await StoreWithTracesAsync();
        Assert.That(await RunAsync(undisturbed, command), Is.EqualTo(0));
        var inquiries = await CountAsync(undisturbed, "select count(*) from [CustomerCareInquiry]");
        Assert.That(inquiries, Is.EqualTo(2 * People));

        var store = await StoreWithTracesAsync();
        var reached = new List<long>();
        foreach (var share in Shares)
        {
            await KillAsync(store, command, (long)(share * inquiries));
            reached.Add(await CountAsync(store, "select count(*) from [CustomerCareInquiry]"));
            await ExpireLeasesAsync(store);
        }

        var last = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => RunAsync(store, command)));
        Assert.That(reached, Is.Ordered.And.All.GreaterThan(0).And.All.LessThan(inquiries));
        Assert.That(last, Is.All.EqualTo(0));
        foreach (var question in Questions)
            Assert.That(await RowsAsync(store, question), Is.EqualTo(await RowsAsync(undisturbed, question)), question);
        Assert.That(await CountAsync(store, "select count(*) from [CustomerCareInquiryEvent] where [Kind] = 'agent_reply'"), Is.EqualTo(People));
        Assert.That(await CountAsync(store, "select count(*) from [QueuedEmail]"), Is.EqualTo(People), "Nothing is mailed for it.");
    }

    /// <summary>Everybody writes by the form, has an order and sends something of it back, and staff write a note to the order.</summary>
    private async Task<string> StoreWithTracesAsync()
    {
        var store = await MakeStoreAsync();
        var sql = Sql(store);
        var account = (await sql.EntitiesAsync<EmailAccount>("select * from \"EmailAccount\" order by \"Id\""))[0];
        var numbers = Enumerable.Range(1, People).ToList();
        DateTime OnUtc(int number) => _startUtc.AddMinutes(37 * number);
        await sql.BulkInsertAsync(numbers.Select(number => new QueuedEmail
        {
            PriorityId = 5, From = $"v{number}@example.com", FromName = $"Visitor {number}", To = account.Email, ToName = account.DisplayName, ReplyTo = $"v{number}@example.com", ReplyToName = $"Visitor {number}",
            CC = "", Subject = $"Question {number}", Body = $"<p>\r\nLine one<br />line two of {number}\r\n</p>\r\n", EmailAccountId = account.Id, CreatedOnUtc = OnUtc(number), SentOnUtc = OnUtc(number), SentTries = 1
        }));
        var addresses = numbers.Select(number => new Address { FirstName = "Gus", LastName = $"Guest {number}", Email = $"g{number}@example.com", CountryId = 1, CreatedOnUtc = _startUtc }).ToList();
        await sql.BulkInsertAsync(addresses);
        var orders = numbers.Select(number => new Order
        {
            OrderGuid = Guid.NewGuid(), StoreId = 1, CustomerId = 100_000 + number, BillingAddressId = addresses[number - 1].Id, CustomOrderNumber = $"N-{number}", CustomerCurrencyCode = "EUR", CurrencyRate = 1, OrderTotal = 10,
            CustomerLanguageId = 1, CreatedOnUtc = _startUtc
        }).ToList();
        await sql.BulkInsertAsync(orders);
        var items = orders.Select(order => new OrderItem { OrderItemGuid = Guid.NewGuid(), OrderId = order.Id, ProductId = 1, Quantity = 1 }).ToList();
        await sql.BulkInsertAsync(items);
        await sql.BulkInsertAsync(numbers.Select(number => new ReturnRequest
        {
            StoreId = 1, OrderItemId = items[number - 1].Id, CustomerId = 100_000 + number, Quantity = 1, CustomNumber = $"R{number}", ReasonForReturn = "Wrong size", RequestedAction = "Exchange",
            CustomerComments = $"Comment {number}", StaffNotes = "", CreatedOnUtc = OnUtc(number).AddMinutes(2), UpdatedOnUtc = OnUtc(number).AddMinutes(2)
        }));
        await sql.BulkInsertAsync(numbers.Select(number => new OrderNote { OrderId = orders[number - 1].Id, Note = $"Answer {number}", DisplayToCustomer = true, CreatedOnUtc = OnUtc(number).AddMinutes(30 + (number % 900)) }));
        await BeThereSinceAsync(store, _startUtc.AddDays(-1));
        return store;
    }

    // As if the plugin had been there before, and its task had not run since.
    private async Task BeThereSinceAsync(string store, DateTime utc)
    {
        await ExecuteAsync(store, "update [CustomerCareSchema] set [AppliedOnUtc] = @on", ("on", utc));
        await ExecuteAsync(store, "delete from [CustomerCareMilestone] where [Name] = 'recovery-through'");
        await ExecuteAsync(store, "insert into [CustomerCareMilestone] ([Name], [ReachedOnUtc]) values ('recovery-through', @on)", ("on", utc));
    }

    private async Task KillAsync(string store, string[] command, long inquiries)
    {
        using var process = Start(store, command);
        var end = EndAsync(process);
        while (!end.IsCompleted && await CountAsync(store, "select count(*) from [CustomerCareInquiry]") < inquiries)
            await Task.Delay(1);
        process.Kill();
        Assert.That(await end, Is.EqualTo(KILLED), "It was too quick to be killed midway.");
    }

    private async Task ExpireLeasesAsync(string store)
    {
        await ExecuteAsync(store, "update [CustomerCareMilestone] set [ReachedOnUtc] = @past where [Name] = 'recovery-turn'", ("past", new DateTime(2000, 1, 1)));
        await ExecuteAsync(store, "update [CustomerCareJob] set [LeaseUntilUtc] = @past where [LeaseUntilUtc] is not null", ("past", new DateTime(2000, 1, 1)));
    }
}
