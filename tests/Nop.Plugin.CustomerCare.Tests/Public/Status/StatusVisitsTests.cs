using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Links;
using Nop.Plugin.CustomerCare.Public.Status;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Public.Status;

[TestFixture]
public class StatusVisitsTests
{
    private readonly SignedLink _links = new(FakeStore.LinkKey);
    private FakeStore _store = null!;

    [SetUp]
    public async Task SetUp()
    {
        _store = new FakeStore();
        foreach (var id in new[] { 41, 42 })
        {
            _store.Inquiries.Inquiries.Add(Inquiry(id));
            await _store.Inquiries.AppendAsync(id, [.. new LogBuilder().Customer("2026-03-02 10:00").Lines.Select(line => line with { SourceKey = $"{id}" })]);
        }
    }

    [TearDown]
    public void TearDown()
    {
        _store.Dispose();
    }

    [Test]
    public async Task FindAsync_LinkOfTheMail_OpensItsInquiryInItsLanguage()
    {
        var visit = await FindAsync(_links.Of(LinkPurpose.Status, Inquiry(42)));

        Assert.That((visit!.Followed.Asked.Id, visit.Frame.Words.Code, visit.Frame.StoreName), Is.EqualTo((42L, "pl", "Outlet")));
    }

    [Test]
    public async Task FindAsync_AnythingElse_OpensNothing()
    {
        var right = _links.Of(LinkPurpose.Status, Inquiry(42));
        var guessed = $"42-{new string('0', 40)}";
        var ofOtherInquiry = $"42-{_links.Of(LinkPurpose.Status, Inquiry(41))[3..]}";
        var ofOtherKey = new SignedLink(new byte[SignedLink.KEY_LENGTH]).Of(LinkPurpose.Status, Inquiry(42));
        var ofNobody = _links.Of(LinkPurpose.Status, Inquiry(43));
        string?[] wrong =
        [
            guessed, ofOtherInquiry, ofOtherKey, ofNobody, _links.Of(LinkPurpose.AnsweredThis, Inquiry(42)), _links.Of(LinkPurpose.ReplyAddress, Inquiry(42)),
            right[..^1], right + "0", right.ToUpperInvariant(), $" {right}", $"0{right}", "42", "42-", "", null
        ];

        Assert.That(await FindAsync(right), Is.Not.Null);
        foreach (var token in wrong)
            Assert.That(await FindAsync(token), Is.Null, token);
    }

    [Test]
    public async Task FindAsync_PageSwitchedOffInThatStore_OpensNothing()
    {
        await _store.Settings.SaveSettingAsync(new CustomerCareSettings { StatusPageEnabled = false, LinkKey = Convert.ToBase64String(FakeStore.LinkKey) }, 2);

        Assert.That(await FindAsync(_links.Of(LinkPurpose.Status, Inquiry(42))), Is.Null);
    }

    private static Inquiry Inquiry(long id)
    {
        return new Inquiry { Id = id, SourceKey = $"k{id}", ThreadToken = "9f3a0c21d4e5b677", Channel = Channel.ContactForm, StoreId = 2, LanguageCode = "pl", RequesterEmail = "ewa@example.test" };
    }

    private async Task<StatusVisit?> FindAsync(string? token)
    {
        using var request = _store.Request();
        return await request.ServiceProvider.GetRequiredService<StatusVisits>().FindAsync(token);
    }
}
