using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using AngleSharp.Html.Parser;
using NUnit.Framework;
using static Nop.Plugin.CustomerCare.StoreTests.StoreTables;

namespace Nop.Plugin.CustomerCare.StoreTests.Shoppers;

/// <summary>An inquiry that came through the store's contact form, and the link to it, which only the store's tables tell.</summary>
internal sealed class Asked
{
    private readonly string _thread;

    private Asked(long id, string thread)
    {
        Id = id;
        _thread = thread;
    }

    public long Id { get; }

    public string Path => $"/customer-care/inquiry/{Token("status")}";

    public string Status => Text("select [Status] from [CustomerCareInquiry] where [Id] = @id", ("id", Id))!;

    /// <summary>The lines of its log as "kind door", in order of recording.</summary>
    public IReadOnlyList<string> Log => Lines("select [Kind] || ' ' || coalesce([Door], '') from [CustomerCareInquiryEvent] where [InquiryId] = @id order by [Id]", ("id", Id));

    /// <summary>What its requester wrote, as stored.</summary>
    public IReadOnlyList<string> Messages => Lines("select [Body] from [CustomerCareInquiryEvent] where [InquiryId] = @id and [Kind] = 'customer_message' order by [Id]", ("id", Id));

    /// <param name="name">The requester's, with which an inquiry is found again.</param>
    public static async Task<Asked> AskAsync(string text, string language = "en", string? name = null)
    {
        if (WhyMissing is { } reason)
            Assert.Ignore(reason);

        var address = $"{Guid.NewGuid():N}@example.test";
        using var handler = new HttpClientHandler { CookieContainer = new CookieContainer() };
        using var browser = new HttpClient(handler) { BaseAddress = new Uri(StoreUnderTest.Url!) };
        browser.DefaultRequestHeaders.UserAgent.ParseAdd("Mozilla/5.0");
        if (language == "pl")
            await browser.GetStringAsync(PolishOn(await browser.GetStringAsync("/")));
        var form = new HtmlParser().ParseDocument(await browser.GetStringAsync("/contactus")).QuerySelector("form[method=post] input[name=__RequestVerificationToken]")!;
        using var sent = await browser.PostAsync("/contactus", new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["FullName"] = name ?? "Ewa Kowalska", ["Email"] = address, ["Subject"] = $"About <b>{address}</b>", ["Enquiry"] = text,
            ["__RequestVerificationToken"] = form.GetAttribute("value")!
        }));
        Assert.That(sent.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        var id = await StoredAsync(address);
        return new Asked(id, Text("select [ThreadToken] from [CustomerCareInquiry] where [Id] = @id", ("id", id))!);
    }

    /// <summary>The text that opens it for a purpose, made by hand: what the plugin has to agree with.</summary>
    public string Token(string purpose, long? of = null)
    {
        var key = Convert.FromBase64String(Text("select [Value] from [Setting] where [Name] = 'customercaresettings.linkkey'")!);
        var named = string.Create(CultureInfo.InvariantCulture, $"{purpose}|{of ?? Id}|{_thread}");
        return string.Create(CultureInfo.InvariantCulture, $"{Id}-{Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(named)))[..40]}");
    }

    /// <summary>A reply with a file, written into the tables by hand.</summary>
    /// <returns>The file's number.</returns>
    public long Answer(string text, string fileName, byte[] content)
    {
        var key = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"reply to {Id}: {text}")));
        Execute(
            "insert into [CustomerCareInquiryEvent] ([InquiryId], [Kind], [HappenedOnUtc], [RecordedOnUtc], [Actor], [SourceKey], [Body], [IsRecovered]) "
                + "select [InquiryId], 'agent_reply', [HappenedOnUtc], [RecordedOnUtc], 'agent', @key, @text, @no from [CustomerCareInquiryEvent] where [InquiryId] = @id limit 1",
            ("id", Id), ("key", key), ("text", text), ("no", false));
        var download = Number(
            "insert into [Download] ([DownloadGuid], [UseDownloadUrl], [DownloadBinary], [ContentType], [Filename], [Extension], [IsNew]) values (@guid, @no, @content, 'text/html', 'x', '.html', @yes) returning [Id]",
            ("guid", Guid.NewGuid()), ("content", content), ("no", false), ("yes", true));
        return Number(
            "insert into [CustomerCareAttachment] ([InquiryId], [EventSourceKey], [DownloadId], [FileName], [Size]) values (@id, @key, @download, @name, @size) returning [Id]",
            ("id", Id), ("key", key), ("download", (int)download), ("name", fileName), ("size", content.Length));
    }

    private static string PolishOn(string page)
    {
        var choice = new HtmlParser().ParseDocument(page).QuerySelectorAll("#customerlanguage option").FirstOrDefault(option => option.TextContent.Trim().StartsWith("Pol", StringComparison.OrdinalIgnoreCase));
        if (choice is null)
            Assert.Ignore("This store doesn't offer Polish.");
        return choice.GetAttribute("value")!;
    }

    // The form is stored after its page has gone out.
    private static async Task<long> StoredAsync(string address)
    {
        for (var attempt = 0; attempt < 150; attempt++)
        {
            if (Number("select [Id] from [CustomerCareInquiry] where [RequesterEmailKey] = @address", ("address", address)) is > 0 and var id)
                return id;
            await Task.Delay(100);
        }

        throw new AssertionException($"No inquiry of {address} after 15 seconds.");
    }
}
