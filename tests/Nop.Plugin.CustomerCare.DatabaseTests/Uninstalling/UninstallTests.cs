using System.Globalization;
using System.Net;
using System.Net.Sockets;
using DemoStore.Storage;
using Nop.Plugin.CustomerCare.DatabaseTests.Recovery;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Uninstalling;

/// <summary>A demo store in which the plugin was installed, used and uninstalled through the admin's page: every table is searched for what it left.</summary>
[TestFixture(StoreDialect.Sqlite)]
[Parallelizable(ParallelScope.Self)]
public class UninstallTests(StoreDialect dialect) : DemoStoreFixture(dialect)
{
    /// <summary>What a store keeps as its own record: lines of its log, mails it sent.</summary>
    private static readonly string[] Records = ["Log", "ActivityLog", "QueuedEmail"];

    [Test]
    public async Task Uninstall_AStoreThatWasUsed_LeavesNothingInAnyTable()
    {
        var store = await MakeStoreAsync();
        await ExecuteAsync(store, "insert into [GenericAttribute] ([EntityId], [KeyGroup], [Key], [Value], [StoreId], [CreatedOrUpdatedDateUTC]) values (1, 'Customer', 'CustomerCare.settings-capture', 'True', 0, null)");
        Assert.That(await LeftAsync(store), Does.Contain("MessageTemplate").And.Contain("GenericAttribute").And.Contain("PermissionRecord"), "the search finds what is there");
        await MarkAsync(store, "false", pressFirst: "/Admin/CustomerCareRestore/Missing");

        Assert.That(await LeftAsync(store), Is.Empty);
        Assert.That(await CountAsync(store, "select count(*) from [sqlite_master] where [name] like '%CustomerCare%'"), Is.EqualTo(0));
    }

    [Test]
    public async Task Uninstall_DataIsWantedKept_LeavesTablesAndSettingsAndTheNextInstallationHasThem()
    {
        var store = await MakeStoreAsync();
        await ExecuteAsync(store, "insert into [Setting] ([Name], [Value], [StoreId]) values ('customercaresettings.keepdatawhenuninstalled', 'True', 0)");
        await ExecuteAsync(store, "update [CustomerCareBusinessCalendar] set [Name] = 'Ours'");
        var settings = await SettingsAsync(store);
        Assert.That(settings, Has.Some.Contains("linkkey"));

        await MarkAsync(store, "false");
        Assert.That(await LeftAsync(store), Is.EqualTo(new[] { "Setting" }));
        Assert.That(await SettingsAsync(store), Is.EquivalentTo(settings.Where(setting => !setting.Contains("completedversion", StringComparison.Ordinal))));

        await MarkAsync(store, "true");
        Assert.That(await RunAsync(store, "recover", "run"), Is.EqualTo(0), "what was marked is installed at the next start");
        Assert.That(await CountAsync(store, "select count(*) from [CustomerCareBusinessCalendar]"), Is.EqualTo(await CountAsync(store, "select count(*) from [CustomerCareBusinessCalendar] where [Name] = 'Ours'")).And.GreaterThan(0));
        Assert.That(await SettingsAsync(store), Is.EquivalentTo(settings));
    }

    /// <summary>Presses what installs or uninstalls the plugin, and what restarts the store.</summary>
    private async Task MarkAsync(string store, string install, string? pressFirst = null)
    {
        var port = FreePort();
        using var serving = Start(store, "serve", "--port", port.ToString(CultureInfo.InvariantCulture));
        var end = EndAsync(serving);
        try
        {
            using var admin = new HttpVisitor($"http://127.0.0.1:{port}");
            while (!await admin.IsThereAsync())
                await Task.Delay(200);
            await admin.SendAsync("/login", ("email", "admin@example.test"), ("password", "demo"));
            if (pressFirst is not null)
                await admin.PressAsync("/Admin/CustomerCareRestore/Index", pressFirst);
            await admin.PressAsync("/Admin/Plugin/List", "/Admin/Plugin/Mark", ("systemName", "CustomerCare"), ("install", install));
            await admin.PressAsync("/Admin/Plugin/List", "/Admin/Plugin/ReloadList");
        }
        finally
        {
            serving.Kill();
            await end;
        }
    }

    private async Task<IReadOnlyList<string>> SettingsAsync(string store)
    {
        await using var session = await Database(store).OpenAsync();
        return [.. await session.QueryAsync<string>("select [Name] || '=' || [Value] from [Setting] where [Name] like 'customercare%' and [Value] <> ''")];
    }

    /// <summary>The host's tables in which something names us.</summary>
    private async Task<IReadOnlyList<string>> LeftAsync(string store)
    {
        await using var session = await Database(store).OpenAsync();
        var left = new List<string>();
        foreach (var table in await session.QueryAsync<string>("select [name] from [sqlite_master] where [type] = 'table' and [name] not like 'sqlite%' and [name] not like 'CustomerCare%'"))
            if (!Records.Contains(table))
                foreach (IDictionary<string, object> row in await session.QueryAsync<dynamic>($"select * from [{table}]"))
                    if (row.Values.OfType<string>().Any(IsOurs))
                        left.Add(table);

        return [.. left.Distinct()];
    }

    private static bool IsOurs(string text)
    {
        return text.Contains("CustomerCare", StringComparison.OrdinalIgnoreCase) || text.Contains("Customer care", StringComparison.OrdinalIgnoreCase);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
