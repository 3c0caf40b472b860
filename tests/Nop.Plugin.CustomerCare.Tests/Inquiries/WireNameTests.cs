using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Inquiries;

[TestFixture]
public class WireNameTests
{
    [Test]
    public void Of_Channels_AreTheNamesOfTheFileFormat()
    {
        Assert.That(Enum.GetValues<Channel>().Select(WireName.Of), Is.EqualTo(new[]
        {
            "contact_form", "vendor_form", "return_request", "product_review", "private_message", "order", "email", "phone", "chat", "social", "visit",
            "survey", "privacy_request", "api"
        }), "A new channel: docs/developer.md, \"Add a channel\", says what else there is to do.");
    }

    [Test]
    public void Of_StatusesPrioritiesMetricsAndTimes_AreTheNamesOfTheFileFormat()
    {
        Assert.That(Enum.GetValues<InquiryStatus>().Select(WireName.Of), Is.EqualTo(new[] { "new", "open", "pending", "on_hold", "resolved", "closed" }));
        Assert.That(Enum.GetValues<Priority>().Select(WireName.Of), Is.EqualTo(new[] { "low", "normal", "high", "urgent" }));
        Assert.That(Enum.GetValues<SlaMetric>().Select(WireName.Of), Is.EqualTo(new[] { "first_response", "next_response", "first_resolution", "total_resolution" }));
        Assert.That(Enum.GetValues<TargetTime>().Select(WireName.Of), Is.EqualTo(new[] { "business", "calendar" }));
    }

    [Test]
    public void TryParse_OtherCase_IsUnknown()
    {
        Assert.That(WireName.TryParse<Channel>("Email", out _), Is.False);
    }

    [Test]
    public void Parse_Unknown_ThrowsListingWhatThereIs()
    {
        Assert.That(() => WireName.Parse<Priority>("asap"), Throws.TypeOf<FormatException>().With.Message.Contains("'asap'").And.Message.Contains("urgent"));
    }

    [Test]
    public void Of_UndeclaredMember_Throws()
    {
        Assert.That(() => WireName.Of((Priority)99), Throws.TypeOf<ArgumentOutOfRangeException>());
    }
}
