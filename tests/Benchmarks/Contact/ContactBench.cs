using Benchmarks.Rebuild;

namespace Benchmarks.Contact;

/// <summary>The contact form, the checkout and the order page of a store on PostgreSQL, over HTTP: what the plugin adds to them, and whether fifty messages a second for a minute are each recorded once.</summary>
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
        var pairs = await MessagesAsync(with, without);
        await Console.Error.WriteLineAsync("Orders: pairs of requests …");
        var (orders, looks) = await OrdersAsync(with, without);
        await Console.Error.WriteLineAsync(FormattableString.Invariant($"Contact form: {ContactLoad.A_SECOND} messages a second for {SECONDS * scale} seconds …"));
        var load = await ContactLoad.MeasureAsync(with, SECONDS * scale);
        var messages = ContactLoad.A_SECOND * SECONDS * scale;
        var isOnce = load.Refused == 0 && await database.IsTrueAsync(ONCE.Replace("{0}", $"{messages}", StringComparison.Ordinal));
        if (!isOnce)
            await Console.Error.WriteLineAsync(await database.ReadTextAsync("""select "ShortMessage" || E'\n' || "FullMessage" from "Log" order by "Id" desc limit 1"""));
        return Print(pairs, load, messages, isOnce) & Print(orders, looks);
    }

    private static async Task<RequestPairs> MessagesAsync(StoreProcess with, StoreProcess without)
    {
        using var one = new Visitor(with.Address, 1);
        using var other = new Visitor(without.Address, 1);
        await one.OpenAsync();
        await other.OpenAsync();
        return await RequestPairs.MeasureAsync(number => one.SendAsync(Text(number)), number => other.SendAsync(Text(number)), 150, 500);

        static string Text(int number) => $"Pair {number}: where is my order?";
    }

    private static async Task<(RequestPairs Orders, RequestPairs Looks)> OrdersAsync(StoreProcess with, StoreProcess without)
    {
        using var one = new Buyer(with.Address);
        using var other = new Buyer(without.Address);
        await one.OpenAsync();
        await other.OpenAsync();
        return (await RequestPairs.MeasureAsync(one.OrderAsync, other.OrderAsync, 100, 300), await RequestPairs.MeasureAsync(one.LookAsync, other.LookAsync, 100, 300));
    }

    private static bool Print(RequestPairs orders, RequestPairs looks)
    {
        orders.Print("Placing and paying an order");
        looks.Print("An order's page");
        return orders.IsWithin && looks.IsWithin;
    }

    private static bool Print(RequestPairs pairs, ContactLoad load, int messages, bool isOnce)
    {
        Console.WriteLine();
        pairs.Print("Contact form");
        var ms = load.Milliseconds;
        if (ms.Count > 0)
            Console.WriteLine(FormattableString.Invariant(
                $"{ContactLoad.A_SECOND} messages a second, {messages:N0} in all: answered after {Percentile.Of(ms, 50):N1} ms (median), {Percentile.Of(ms, 90):N1} (90 %), {Percentile.Of(ms, 99):N1} (99 %), {ms.Max():N1} at most."));
        Console.WriteLine(isOnce ? "Each message is one inquiry: none lost, none doubled." : $"Messages were lost, doubled or refused ({load.Refused} refused): these figures are worth nothing.");
        return isOnce && pairs.IsWithin;
    }
}
