using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Reporting;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Reporting;

/// <summary>What a report asks of its session stays in it: the connection goes back to the pool that the store itself takes from.</summary>
public class ReportSessionTests<TServer> : DatabaseFixture<TServer> where TServer : TestServer, new()
{
    [Test]
    public async Task Statements_OfReportsOnPostgreSql_AreNotCompiled_ThoseAfterThemMayBe()
    {
        if (Database.Engine is not PostgreSqlEngine)
            Assert.Ignore($"{Database.Engine.Name} compiles no statements.");

        for (var time = 0; time < 2; time++)
        {
            await using (var report = await ((IReportDatabase)Database).OpenAsync())
                Assert.That(await report.FirstAsync<string>("show jit"), Is.EqualTo("off"));
            await using var other = await Database.OpenAsync();
            Assert.That(await other.FirstAsync<string>("show jit"), Is.EqualTo("on"));
        }
    }
}
