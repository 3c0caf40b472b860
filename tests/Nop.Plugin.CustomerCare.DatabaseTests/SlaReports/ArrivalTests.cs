using NUnit.Framework;
using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.Data.Reports;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.DatabaseTests.Surveys;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Reports.Arrivals;

namespace Nop.Plugin.CustomerCare.DatabaseTests.SlaReports;

public class ArrivalTests<TServer> : ServedStore<TServer> where TServer : TestServer, new()
{
    [OneTimeSetUp]
    public async Task Order()
    {
        await HostTables.CreateAsync(Database);
        await OrderAsync(1, 1, Monday, false);
        await OrderAsync(2, 2, Monday.AddHours(1), false);
        await OrderAsync(3, 1, Monday.AddHours(2), true);
        await OrderAsync(4, 1, Monday.AddHours(3), false);
        await Inquiries.OpenAsync(Append("junk", Monday.AddDays(3), Line("junk", InquiryEventKind.Spam, Monday.AddDays(3))));
    }

    [Test]
    public async Task ReadOrders_PeriodAndStore_LeavesOutTheRest()
    {
        Assert.That(await OrdersAsync(Monday, Monday.AddHours(3), null), Is.EqualTo(new[] { Monday, Monday.AddHours(1) }), "half-open, without the deleted one");
        Assert.That(await OrdersAsync(Monday, Monday.AddHours(4), 1), Is.EqualTo(new[] { Monday, Monday.AddHours(3) }));
    }

    [Test]
    public async Task Read_AnyFilter_GivesTheInquiriesThatTheListHas()
    {
        var random = new Random(5);
        for (var i = 0; i < 10; i++)
        {
            var filter = AnyFilter(random) with { PolicyIds = [] };
            var read = new List<Arrival>();
            await foreach (var arrival in new ArrivalQuery(Database).ReadAsync(Monday.AddDays(1), Monday.AddDays(12), filter))
                read.Add(arrival);

            var list = await new InquiryListQuery(Database, Clock).ExecuteAsync(
                new InquiryListFilter
                {
                    StoreId = filter.StoreId, Channel = filter.Channel, VendorId = filter.VendorId, AgentId = filter.AgentId, AgentName = filter.AgentName, Priority = filter.Priority, LanguageCode = filter.LanguageCode,
                    CreatedFromUtc = Monday.AddDays(1), CreatedToUtc = Monday.AddDays(12)
                },
                InquiryListSort.Created,
                0,
                500);
            Assert.That(read.Select(arrival => (arrival.InquiryId, arrival.OnUtc)), Is.EquivalentTo(list.Rows.Select(row => (row.Inquiry.Id, row.Inquiry.CreatedOnUtc))), filter.ToString());
        }
    }

    [Test]
    public async Task Read_Policy_AsksForAClockOfIt()
    {
        var numbers = new List<int>();
        foreach (var policies in new[] { [PolicyIds[0]], [PolicyIds[1]], PolicyIds, [int.MaxValue] })
            numbers.Add(await CountAsync(new ReportFilter { PolicyIds = policies }));

        Assert.That(numbers[0] + numbers[1], Is.EqualTo(numbers[2]));
        Assert.That(numbers, Has.ItemAt(0).GreaterThan(10).And.ItemAt(1).GreaterThan(10).And.ItemAt(3).Zero);
    }

    private async Task<int> CountAsync(ReportFilter filter)
    {
        var count = 0;
        await foreach (var _ in new ArrivalQuery(Database).ReadAsync(Monday, Monday.AddDays(12), filter))
            count++;
        return count;
    }

    private async Task<List<DateTime>> OrdersAsync(DateTime fromUtc, DateTime toUtc, int? storeId)
    {
        var read = new List<DateTime>();
        await foreach (var utc in new ArrivalQuery(Database).ReadOrdersAsync(fromUtc, toUtc, storeId))
            read.Add(utc);
        return [.. read.Order()];
    }

    private Task OrderAsync(int id, int storeId, DateTime utc, bool isDeleted)
    {
        return HostTables.InsertAsync(Database, "Order", ("Id", id), ("StoreId", storeId), ("CreatedOnUtc", utc), ("Deleted", isDeleted));
    }
}
