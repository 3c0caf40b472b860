using System.Globalization;
using DemoStore.Storage;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Served;

/// <summary>What the plugin asked the database to answer a request.</summary>
/// <param name="Repeats">How often the most frequent statement was sent.</param>
/// <param name="Repeated">That statement's beginning.</param>
/// <param name="Length">Of the answer, characters.</param>
internal sealed record SentStatements(int Total, int Repeats, string Repeated, int Length)
{
    public static async Task<SentStatements> OfAsync(HttpResponseMessage response)
    {
        return new SentStatements(Number(response, StatementCount.TOTAL), Number(response, StatementCount.REPEATS), Uri.UnescapeDataString(response.Headers.GetValues(StatementCount.REPEATED).Single()), (await response.Content.ReadAsStringAsync()).Length);
    }

    public override string ToString() => $"{Total} in all, {Repeats} times {Repeated}";

    private static int Number(HttpResponseMessage response, string header)
    {
        return int.Parse(response.Headers.GetValues(header).Single(), CultureInfo.InvariantCulture);
    }
}
