using System.Runtime.CompilerServices;
using Nop.Plugin.CustomerCare.Data.Reporting;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Reports.Arrivals;

namespace Nop.Plugin.CustomerCare.Data.Reports;

/// <summary>Reads what came in one by one: inquiries from our table, orders from the host's.</summary>
public sealed class ArrivalQuery(IReportDatabase database) : IArrivals
{
    public async IAsyncEnumerable<Arrival> ReadAsync(DateTime fromUtc, DateTime toUtc, ReportFilter filter, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        var parameters = new SqlParameters { ["from"] = fromUtc, ["to"] = toUtc, ["no"] = false };
        var asked = new ReportFilterConditions(session.Engine, filter, parameters).AndInquiry;
        var sql = "select i.[Id], i.[CreatedOnUtc] from [CustomerCareInquiry] i "
            + $"where i.[CreatedOnUtc] >= @from and i.[CreatedOnUtc] < @to and i.[IsSpam] = @no and i.[IsAutomatic] = @no{asked}";
        await foreach (var arrival in session.StreamAsync(sql, parameters, reader => new Arrival(reader.GetInt64(0), reader.GetDateTime(1).AsUtc()), cancellation))
            yield return arrival;
    }

    public async IAsyncEnumerable<DateTime> ReadOrdersAsync(DateTime fromUtc, DateTime toUtc, int? storeId, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        var parameters = new SqlParameters { ["from"] = fromUtc, ["to"] = toUtc, ["no"] = false };
        var sql = "select o.[CreatedOnUtc] from [Order] o where o.[CreatedOnUtc] >= @from and o.[CreatedOnUtc] < @to and o.[Deleted] = @no";
        if (storeId is not null)
        {
            parameters["store"] = storeId;
            sql += " and o.[StoreId] = @store";
        }

        await foreach (var placedOnUtc in session.StreamAsync(sql, parameters, reader => reader.GetDateTime(0).AsUtc(), cancellation))
            yield return placedOnUtc;
    }
}
