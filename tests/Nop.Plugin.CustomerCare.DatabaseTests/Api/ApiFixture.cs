using System.Text.Json;
using NUnit.Framework;
using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.DatabaseTests.Surveys;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Api;
using Nop.Plugin.CustomerCare.Inquiries.Intake;
using Nop.Plugin.CustomerCare.Inquiries.Mail;
using Nop.Plugin.CustomerCare.Inquiries.Replies;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Api;

/// <summary>The inbound API over a database, on Monday, 2 March 2026, at 12:00 in Warsaw.</summary>
public abstract class ApiFixture<TServer> : InquiryFixture<TServer> where TServer : TestServer, new()
{
    protected const string SHOP = "support@shop.example";

    internal MovingClock Clock { get; } = new(Monday.AddHours(2));

    protected ApiOrigin Origin { get; set; } = new("chat", null, 1, [1, 2]);

    protected OpenInquiry Open => new(Inquiries, Catalogs, new Strangers());

    protected JoinInquiry Join => new(Inquiries, Clock);

    protected InquiryFinder Finder => new(Database);

    protected ReplyTargets Targets => new(Database);

    protected RecordOutsideReply Outside => new(Inquiries, Targets, new StrayReplies(Database), Clock);

    private RecordApiEvent Record => new(Inquiries, Finder, Open, Join, new RecordApiReply(Finder, Targets, Outside, Clock), new Colleagues(), Clock);

    [SetUp]
    public void SetClock()
    {
        Clock.NowUtc = Monday.AddHours(2);
        Origin = new ApiOrigin("chat", null, 1, [1, 2]);
    }

    /// <summary>Tells of an event; what a text leaves out is what an event needs.</summary>
    protected async Task<ApiOutcome> TellAsync(string key, string kind, params (string Field, object? Value)[] fields)
    {
        var values = new Dictionary<string, object?> { ["source_key"] = key, ["kind"] = kind, ["occurred_at"] = $"{Clock.NowUtc:yyyy-MM-ddTHH:mm:ss}Z" };
        foreach (var (field, value) in fields)
            values[field] = value;
        if (kind is "customer_message" or "note")
            values.TryAdd("body", "Where is it?");

        using var json = JsonDocument.Parse(JsonSerializer.Serialize(values));
        var (told, problems) = ApiEventReader.Read(json.RootElement, 0, Origin, Clock.NowUtc);
        Assert.That(problems, Is.Empty);
        return await Record.ExecuteAsync(told!, Origin);
    }

    protected async Task<IReadOnlyList<InquiryEvent>> LogAsync(long inquiryId)
    {
        return [.. (await Inquiries.ReadLogAsync(inquiryId)).Where(line => line.Kind != InquiryEventKind.SlaApplied)];
    }

    protected async Task<string> KindsAsync(long inquiryId)
    {
        return string.Join(", ", (await LogAsync(inquiryId)).Select(line => WireName.Of(line.Kind)));
    }

protected sealed class Colleagues : IShopAddresses
    {
        public Task<ShopPerson?> FindAsync(string address, CancellationToken cancellation = default)
        {
            return Task.FromResult(EmailKey.Of(address) switch { "jan@shop.example" => new ShopPerson(8, "Jan"), SHOP => new ShopPerson(null, null), _ => null });
        }
    }

    private sealed class Strangers : IRequesterLookup
    {
        public Task<RequesterStanding> FindAsync(int? customerId, string? email, CancellationToken cancellation = default)
        {
            return Task.FromResult(RequesterStanding.Stranger);
        }
    }
}
