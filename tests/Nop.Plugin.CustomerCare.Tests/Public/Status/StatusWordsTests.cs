using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Public.Status;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Public.Status;

[TestFixture]
public class StatusWordsTests
{
    private static readonly Inquiry Asked = new() { SourceKey = "k", ThreadToken = "t", Channel = Channel.ContactForm, StoreId = 1 };

    [TestCase(InquiryStatus.New, true, false, "Received")]
    [TestCase(InquiryStatus.Open, true, true, "Working")]
    [TestCase(InquiryStatus.New, false, true, "Answered")]
    [TestCase(InquiryStatus.Open, false, false, "Received")]
    [TestCase(InquiryStatus.Pending, false, true, "Pending")]
    [TestCase(InquiryStatus.OnHold, true, true, "OnHold")]
    [TestCase(InquiryStatus.Resolved, false, true, "Resolved")]
    [TestCase(InquiryStatus.Closed, false, true, "Closed")]
    public void KeyOf_Status_AsTheShopperSeesIt(InquiryStatus status, bool waits, bool isAnswered, string word)
    {
        var inquiry = Asked with { Status = status, WaitingSinceOnUtc = waits ? DateTime.UnixEpoch : null };

        Assert.That(StatusWords.KeyOf(inquiry, isAnswered), Is.EqualTo($"Plugins.CustomerCare.StatusPage.Status.{word}"));
    }

    [TestCase(InquiryStatus.New, ExpectedResult = "Plugins.CustomerCare.StatusPage.Status.Received")]
    [TestCase(InquiryStatus.Closed, ExpectedResult = "Plugins.CustomerCare.StatusPage.Status.Received")]
    [TestCase(InquiryStatus.Resolved, ExpectedResult = "Plugins.CustomerCare.StatusPage.Status.Resolved")]
    public string KeyOf_Spam_SaysNothingOfIt(InquiryStatus status)
    {
        return StatusWords.KeyOf(Asked with { IsSpam = true, Status = status }, isAnswered: false);
    }
}
