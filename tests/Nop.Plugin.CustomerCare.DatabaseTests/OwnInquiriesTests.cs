using NUnit.Framework;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Following;

namespace Nop.Plugin.CustomerCare.DatabaseTests;

/// <summary>Customer 5 with the address ewa@example.test in store 1.</summary>
public class OwnInquiriesTests<TServer> : InquiryFixture<TServer> where TServer : TestServer, new()
{
    private readonly Dictionary<string, long> _ids = [];

    [OneTimeSetUp]
    public async Task OpenSome()
    {
        await OpenAsync("signed-in", Monday, opening => opening with { CustomerId = 5, RequesterEmail = "ewa@example.test" }, Line("signed-in", InquiryEventKind.AgentReply, Monday.AddHours(1)));
        await OpenAsync("as-guest", Monday.AddHours(2), opening => opening with { RequesterEmail = " EWA@Example.test" });
        await OpenAsync("other-address", Monday.AddHours(3), opening => opening with { CustomerId = 5, RequesterEmail = "work@example.test" });
        await OpenAsync("other-store", Monday, opening => opening with { CustomerId = 5, StoreId = 2 });
        await OpenAsync("somebody-else", Monday, opening => opening with { CustomerId = 6, RequesterEmail = "ewa@example.test.example" });
        await OpenAsync("nobody", Monday, opening => opening);
        await OpenAsync("spam", Monday.AddHours(-1), opening => opening with { CustomerId = 5 }, Line("spam", InquiryEventKind.Spam, Monday));
        await OpenAsync("merged", Monday.AddHours(4), opening => opening with { CustomerId = 5, RequesterEmail = "ewa@example.test" });
        await OpenAsync("elsewhere", Monday.AddHours(-2), opening => opening with { CustomerId = 5, RequesterEmail = "ewa@example.test" });
        var undelivered = Line("taken-back", InquiryEventKind.AgentReply, Monday.AddHours(-2));
        await OpenAsync(
            "taken-back", Monday.AddHours(-3), opening => opening with { CustomerId = 5 }, undelivered,
            Line("taken-back", InquiryEventKind.ReplyUndelivered, Monday.AddHours(-2), undelivered.SourceKey));
        await MergeAsync("merged", "signed-in");
        await MergeAsync("elsewhere", "nobody");
    }

    [Test]
    public async Task ExecuteAsync_ProvenAddress_AccountsAndGuestsOwnLatestFirst()
    {
        var page = await Query().ExecuteAsync(new OwnInquiries(1, 5, "ewa@example.test"), 0, 10);

        Assert.That(page.Rows.Select(row => row.Inquiry.ExternalKey), Is.EqualTo(new[] { "other-address", "as-guest", "signed-in", "spam", "elsewhere", "taken-back" }));
        Assert.That(page.Rows.Where(row => row.IsAnswered).Select(row => row.Inquiry.ExternalKey), Is.EqualTo(new[] { "signed-in" }));
        Assert.That(page.Total, Is.EqualTo(6));
    }

    [Test]
    public async Task ExecuteAsync_AddressNotProven_TheAccountsAlone()
    {
        var page = await Query().ExecuteAsync(new OwnInquiries(1, 5, null), 0, 10);

        Assert.That(page.Rows.Select(row => row.Inquiry.ExternalKey), Is.EqualTo(new[] { "other-address", "signed-in", "spam", "elsewhere", "taken-back" }));
    }

    [Test]
    public async Task ExecuteAsync_SecondPage_TheRest()
    {
        var page = await Query().ExecuteAsync(new OwnInquiries(1, 5, null), 1, 3);

        Assert.That(page.Rows.Select(row => row.Inquiry.ExternalKey), Is.EqualTo(new[] { "elsewhere", "taken-back" }));
        Assert.That(page.Total, Is.EqualTo(5));
    }

    [Test]
    public async Task ExecuteAsync_Anonymised_IsLeftOut()
    {
        await OpenAsync("erased", Monday, opening => opening with { CustomerId = 8 });
        Assert.That((await Query().ExecuteAsync(new OwnInquiries(1, 8, null), 0, 10)).Total, Is.EqualTo(1));

        await using (var session = await Database.OpenAsync())
            await session.ExecuteAsync("update [CustomerCareInquiry] set [AnonymisedOnUtc] = @now where [Id] = @id", new SqlParameters { ["now"] = Monday, ["id"] = _ids["erased"] });

        Assert.That((await Query().ExecuteAsync(new OwnInquiries(1, 8, null), 0, 10)).Total, Is.Zero);
    }

    private OwnInquiriesQuery Query()
    {
        return new OwnInquiriesQuery(Database);
    }

    private async Task OpenAsync(string key, DateTime at, Func<NewInquiry, NewInquiry> change, params InquiryEvent[] more)
    {
        var append = Append(key, at, more);
        _ids[key] = (await Inquiries.OpenAsync(append with { Opening = change(append.Opening) })).InquiryId;
    }

    private async Task MergeAsync(string ending, string survivor)
    {
        await Inquiries.AppendAsync(_ids[ending], [Line(ending, InquiryEventKind.Merged, Monday.AddHours(5), $"{_ids[survivor]}")]);
    }
}
