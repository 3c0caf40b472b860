using System.Diagnostics;
using System.Globalization;
using DemoStore.Sqlite;
using DemoStore.Storage;
using Microsoft.Data.Sqlite;
using NUnit.Framework;
using Nop.Core.Domain.Common;
using Nop.Core.Domain.Orders;
using Nop.Core.Domain.Payments;
using Nop.Core.Domain.Shipping;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Surveys;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Plugin.CustomerCare.Surveys.Planning;
using Npgsql;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Surveys;

/// <summary>
/// The demo store's own command, killed by the system while it plans and sends, and started again: on PostgreSQL two at once, into the store's own mail queue. With CUSTOMERCARE_FULL=1 100,000 orders, and on SQLite
/// also where there is PostgreSQL.
/// </summary>
[TestFixture(StoreDialect.Sqlite)]
[TestFixture(StoreDialect.PostgreSql)]
[Parallelizable(ParallelScope.Self)]
public class KilledSurveyTests(StoreDialect dialect)
{
    private const int KILLED = 128 + 9;
    private const string VARIABLE = "CUSTOMERCARE_POSTGRES";

    private static readonly bool IsFull = Environment.GetEnvironmentVariable("CUSTOMERCARE_FULL") == "1";

    private readonly string _name = "customercare_kill_" + Guid.NewGuid().ToString("N")[..12];
    private readonly Random _random = new();
    private StoreDatabase _database = null!;
    private StoreSql _store = null!;
    private int _orders;

    private static string? Server => Environment.GetEnvironmentVariable(VARIABLE) is { Length: > 0 } server ? server : null;

    private int Processes => dialect == StoreDialect.PostgreSql ? 2 : 1;

    private string File => Path.Combine(Path.GetTempPath(), _name + ".db");

    [OneTimeSetUp]
    public async Task MakeStore()
    {
        if (dialect == StoreDialect.PostgreSql && Server is null)
            Assert.Ignore($"No PostgreSQL to test on: set {VARIABLE} to the connection string of a server on which databases may be created.");
        if (dialect == StoreDialect.Sqlite && Server is not null && !IsFull)
            Assert.Ignore("Runs on PostgreSQL; on SQLite as well with build/test --full.");

        _orders = IsFull && dialect == StoreDialect.PostgreSql ? 100_000 : IsFull ? 5_000 : 700;
        if (dialect == StoreDialect.PostgreSql)
            await new StoreSql(dialect, Server!).ExecuteAsync($"create database {_name}");
        var connectionString = dialect == StoreDialect.Sqlite ? $"Data Source={File}" : new NpgsqlConnectionStringBuilder(Server) { Database = _name }.ConnectionString;
        _store = new StoreSql(dialect, connectionString);
        _database = new StoreDatabase(dialect == StoreDialect.Sqlite ? new SqliteEngine() : new PostgreSqlEngine(), connectionString);
        Assert.That(await RunAsync(), Is.EqualTo(0), "A store without surveys has nothing to do.");
        await SellAsync();
        await SwitchOnAsync();
    }

    [OneTimeTearDown]
    public async Task Clear()
    {
        SqliteConnection.ClearAllPools();
        NpgsqlConnection.ClearAllPools();
        if (dialect == StoreDialect.PostgreSql && Server is not null)
            await new StoreSql(dialect, Server).ExecuteAsync($"drop database if exists {_name} with (force)");
        foreach (var file in Directory.GetFiles(Path.GetTempPath(), _name + ".db*"))
            System.IO.File.Delete(file);
    }

    [Test]
    public async Task Surveys_KilledAtRandomAgainAndAgain_MailEveryOrderExactlyOnce()
    {
        var reached = new List<long>();
        foreach (var share in IsFull ? new[] { 0.0, 0.1, 0.25, 0.4, 0.55, 0.7, 0.85 } : [0.0, 0.2, 0.6])
        {
            await KillAsync(share == 0 ? "CustomerCareInvitation" : "QueuedEmail", (long)((share + (0.1 * _random.NextDouble())) * _orders) + 1);
            reached.Add(await CountAsync("QueuedEmail"));
            await ExpireLeasesAsync();
        }

        Assert.That(reached, Is.Ordered.And.All.LessThan(_orders));
        Assert.That(await Task.WhenAll(Enumerable.Range(0, Processes).Select(_ => RunAsync())), Is.All.EqualTo(0));

        await TestContext.Out.WriteLineAsync($"{_orders} orders; mails queued when the processes were killed: {string.Join(", ", reached)}");
        Assert.That(await CountAsync("CustomerCareInvitation"), Is.EqualTo(_orders));
        Assert.That(await CountAsync("QueuedEmail"), Is.EqualTo(_orders));
        Assert.That(await ScalarAsync("select count(distinct [SubjectId]) from [CustomerCareInvitation]"), Is.EqualTo(_orders), "orders with an invitation");
        Assert.That(await ScalarAsync("select count(distinct [To]) from [QueuedEmail]"), Is.EqualTo(_orders), "people with a mail");
        Assert.That(
            await ScalarAsync(
                "select count(*) from [CustomerCareInvitation] i join [QueuedEmail] q on q.[Id] = i.[QueuedEmailId] where i.[Status] = 'sent' and i.[SentOnUtc] is not null and i.[RecipientEmail] = q.[To]"),
            Is.EqualTo(_orders),
            "invitations that know their own mail");
    }

    private async Task SellAsync()
    {
        var onUtc = DateTime.UtcNow.AddDays(-1);
        var numbers = Enumerable.Range(1, _orders).ToList();
        var addresses = numbers.Select(number => new Address { FirstName = "Ann", LastName = "Smith", Email = $"buyer{number}@example.com", CountryId = 1, CreatedOnUtc = onUtc }).ToList();
        await _store.BulkInsertAsync(addresses);
        var orders = numbers.Select(number => new Order
        {
            OrderGuid = Guid.NewGuid(),
            StoreId = 1,
            CustomerId = 5,
            BillingAddressId = addresses[number - 1].Id,
            CustomOrderNumber = number.ToString(CultureInfo.InvariantCulture),
            OrderStatus = OrderStatus.Complete,
            PaymentStatus = PaymentStatus.Paid,
            PaidDateUtc = onUtc,
            ShippingStatus = ShippingStatus.ShippingNotRequired,
            CustomerCurrencyCode = "EUR",
            CurrencyRate = 1,
            OrderTotal = 10,
            CustomerLanguageId = 1,
            CreatedOnUtc = onUtc
        }).ToList();
        await _store.BulkInsertAsync(orders);
        foreach (var some in orders.Chunk(5_000))
            await new SurveyMomentRepository(_database).RecordAsync([.. some.Select(order => new SurveyMoment(SurveyTrigger.Completed, order.Id, onUtc))], DateTime.UtcNow);
    }

    private async Task SwitchOnAsync()
    {
        var surveys = new SurveyRepository(_database, TimeProvider.System);
        var definition = SurveyDefaults.Of(SurveyKind.Recommendation, "After a purchase") with { DelayHours = 0, Window = SendingWindow.Default with { From = "00:00", To = "24:00" } };
        await surveys.SwitchAsync(await surveys.AddAsync(SurveyKind.Recommendation, definition), 1, DateTime.UtcNow.AddDays(-30));
    }

    // One dies when the table has so many rows, the other a moment later, if it is still there: while one plans and nothing is due, the other finds nothing to do and ends.
    private async Task KillAsync(string table, long rows)
    {
        var running = Enumerable.Range(0, Processes).Select(_ => Start()).ToList();
        var ends = running.Select(EndAsync).ToList();
        while (ends.Any(end => !end.IsCompleted) && await CountAsync(table) < rows)
            await Task.Delay(1);
        foreach (var process in running)
        {
            process.Kill();
            await Task.Delay(_random.Next(0, 300));
        }

        var statuses = await Task.WhenAll(ends);
        Assert.That(statuses, Is.All.AnyOf(KILLED, 0));
        Assert.That(statuses, Has.Some.EqualTo(KILLED));
        running.ForEach(process => process.Dispose());
    }

    // As if their leases had run out: nobody is at work any more.
    private async Task ExpireLeasesAsync()
    {
        await using var session = await _database.OpenAsync();
        await session.ExecuteAsync("update [CustomerCareInvitation] set [ClaimedUntilUtc] = @past where [ClaimedUntilUtc] is not null", new SqlParameters { ["past"] = new DateTime(2000, 1, 1) });
    }

    private Process Start()
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardError = true, RedirectStandardOutput = true };
        string[] store = dialect == StoreDialect.Sqlite ? ["--database", File] : ["--postgres", new NpgsqlConnectionStringBuilder(Server) { Database = _name }.ConnectionString];
        foreach (var argument in new[] { DemoProgram.Path, "surveys", "run", "--empty" }.Concat(store))
            start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }

    private async Task<int> RunAsync()
    {
        using var process = Start();
        return await EndAsync(process);
    }

    /// <returns>The exit status.</returns>
    private static async Task<int> EndAsync(Process process)
    {
        var output = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        if (process.ExitCode is not 0 and not KILLED)
            await TestContext.Out.WriteLineAsync(output[1]);
        return process.ExitCode;
    }

    private Task<long> CountAsync(string table) => ScalarAsync($"select count(*) from [{table}]");

    private async Task<long> ScalarAsync(string sql)
    {
        await using var session = await _database.OpenAsync();
        return await session.FirstAsync<long>(sql);
    }
}
