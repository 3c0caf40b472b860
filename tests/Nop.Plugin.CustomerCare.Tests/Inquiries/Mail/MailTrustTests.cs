using Nop.Plugin.CustomerCare.Inquiries.Mail;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Inquiries.Mail;

[TestFixture]
public class MailTrustTests
{
    [TestCase("mx.shop.example; dmarc=fail (p=none)", true)]
    [TestCase("mx.shop.example; spf=pass smtp.mailfrom=evil.example; dkim=pass header.d=evil.example; DMARC=FAIL", true, Description = "Passed for another domain.")]
    [TestCase("mx.shop.example; dmarc=none; spf=fail; dkim=none", true)]
    [TestCase("mx.shop.example; spf=softfail (no; dkim=pass) smtp.mailfrom=shop.example", true, Description = "A comment decides nothing.")]
    [TestCase("mx.shop.example; spf=fail smtp.mailfrom=\"x; dkim=pass\"@shop.example", true, Description = "The sender chose what stands in quotes.")]
    [TestCase("mx.shop.example; spf=fail; dkim=pass header.d=shop.example", false, Description = "Forwarded.")]
    [TestCase("mx.shop.example; dmarc=pass; spf=softfail", false)]
    [TestCase("mx.shop.example; spf=neutral; dkim=none", false)]
    [TestCase("mx.shop.example; none", false)]
    public void IsForged_ByWhatTheServerFound(string results, bool isForged)
    {
        Assert.That(MailTrust.IsForged(Mail(results)), Is.EqualTo(isForged));
    }

    [Test]
    public void IsForged_SecondHeader_IsAnybodys()
    {
        Assert.That(MailTrust.IsForged(Mail("mx.shop.example; dmarc=fail", "mx.shop.example; dmarc=pass")), Is.True);
        Assert.That(MailTrust.IsForged(Mail("mx.shop.example; dmarc=pass", "mx.evil.example; dmarc=fail")), Is.False);
    }

    [Test]
    public void IsForged_NobodyLooked_IsNotKnown()
    {
        Assert.That(MailTrust.IsForged(Mail()), Is.False);
    }

    private static IncomingMail Mail(params string[] results)
    {
        return MailSample.Of("agent@shop.example") with { Headers = new MailHeaders(results.Select(result => KeyValuePair.Create("Authentication-Results", result))) };
    }
}
