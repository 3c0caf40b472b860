using Benchmarks.Rebuild;

namespace Benchmarks.Contact;

/// <summary>The contact form of a store on PostgreSQL, over HTTP: what the plugin adds to it, and whether fifty messages a second for a minute are each recorded once.</summary>
internal static class ContactBench
{
    private const string SERVER = "CUSTOMERCARE_POSTGRES";
    private const int SECONDS = 60;

    // Each message of the load one inquiry with that message, one mail of the store tied to it, and nothing else.
    private const string ONCE =
        """
        select (select count(*) from "CustomerCareInquiryEvent" where "Kind" = 'customer_message' and "Body" like 'Load message %') = {0}
           and (select count(distinct "Body") from "CustomerCareInquiryEvent" where "Body" like 'Load message %') = {0}
           and (select count(distinct "InquiryId") from "CustomerCareInquiryEvent" where "Body" like 'Load message %') = {0}
           and (select count(*) from "CustomerCareInquiry") = (select count(*) from "CustomerCareInquiryEvent" where "Kind" = 'customer_message')
           and (select count(*) from "QueuedEmail" q join "CustomerCareInquiryMail" m on m."QueuedEmailId" = q."Id" where q."Body" like '%Load message %') = {0}
        """;

    public static async Task<bool> MeasureAsync(int scale)
    {
        if (Environment.GetEnvironmentVariable(SERVER) is not { Length: > 0 } server)
        {
            Console.WriteLine($"Contact form: left out, because there is no PostgreSQL: set {SERVER} to the connection string of a server on which databases may be created.");
            return true;
        }

        await using var database = await BenchDatabase.CreateEmptyAsync(server);
        await using var bare = await BenchDatabase.CreateEmptyAsync(server);
        await Console.Error.WriteLineAsync("Contact form: starting a store with the plugin and one in which it isn't installed …");
        await using var with = await StoreProcess.StartAsync(database);
        await using var without = await StoreProcess.StartWithoutPluginAsync(bare);

        await Console.Error.WriteLineAsync("Contact form: pairs of requests …");
        var pairs = await ContactPairs.MeasureAsync(with, without);
        await Console.Error.WriteLineAsync(FormattableString.Invariant($"Contact form: {ContactLoad.A_SECOND} messages a second for {SECONDS * scale} seconds …"));
        var load = await ContactLoad.MeasureAsync(with, SECONDS * scale);
        var messages = ContactLoad.A_SECOND * SECONDS * scale;
        var isOnce = load.Refused == 0 && await database.IsTrueAsync(ONCE.Replace("{0}", $"{messages}", StringComparison.Ordinal));
        if (!isOnce)
            await Console.Error.WriteLineAsync(await database.ReadTextAsync("""select "ShortMessage" || E'\n' || "FullMessage" from "Log" order by "Id" desc limit 1"""));
        return Print(pairs, load, messages, isOnce);
    }

    private static bool Print(ContactPairs pairs, ContactLoad load, int messages, bool isOnce)
    {
        Console.WriteLine();
        Console.WriteLine(FormattableString.Invariant($"Contact form at low load, medians of {pairs.Count} pairs of requests: {pairs.Without:N2} ms without the plugin, {pairs.With:N2} ms with it, ratio {pairs.With / pairs.Without:N3}."));
        Console.WriteLine(FormattableString.Invariant($"Added within a pair, median: {pairs.Added:N2} ms; at most {pairs.Allowed:N2} ms are allowed (5 % or 2 ms, whichever is more)."));
        var ms = load.Milliseconds;
        if (ms.Count > 0)
            Console.WriteLine(FormattableString.Invariant(
                $"{ContactLoad.A_SECOND} messages a second, {messages:N0} in all: answered after {Percentile.Of(ms, 50):N1} ms (median), {Percentile.Of(ms, 90):N1} (90 %), {Percentile.Of(ms, 99):N1} (99 %), {ms.Max():N1} at most."));
        Console.WriteLine(isOnce ? "Each message is one inquiry: none lost, none doubled." : $"Messages were lost, doubled or refused ({load.Refused} refused): these figures are worth nothing.");
        return isOnce && pairs.Added <= pairs.Allowed;
    }
}
