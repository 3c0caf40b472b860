using Nop.Plugin.CustomerCare.Inquiries.Canned;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Inquiries.Canned;

[TestFixture]
public class CannedTextTests
{
    [TestCase("Dear %Inquiry.RequesterName%, number %Inquiry.Number%.", "Dear %Agent.Name%, number 7.", Description = "a value that looks like a token isn't filled")]
    [TestCase("%inquiry.number%", "7")]
    [TestCase("%Order.Number%|", "|", Description = "nothing known")]
    [TestCase("100% sure, 5 % off, %Unknown.Token%, %%", "100% sure, 5 % off, %Unknown.Token%, %%")]
    [TestCase("", "")]
    public void Fill_Tokens_Once(string text, string expected)
    {
        var values = new Dictionary<string, string?> { [CannedText.NUMBER] = "7", [CannedText.REQUESTER] = "%Agent.Name%", [CannedText.AGENT] = "Ewa", [CannedText.ORDER] = null };

        Assert.That(CannedText.Fill(text, values), Is.EqualTo(expected));
    }

    [Test]
    public void Unknown_NamesWhatWouldNotBeFilled()
    {
        Assert.That(CannedText.Unknown("%Order.Number% %order.nummer% %Order.Nummer% 10% of 20%"), Is.EqualTo(new[] { "order.nummer" }));
    }
}
