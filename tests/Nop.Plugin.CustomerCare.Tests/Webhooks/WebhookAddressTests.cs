using Nop.Plugin.CustomerCare.Webhooks;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Webhooks;

public class WebhookAddressTests
{
    [TestCase("https://hooks.example.com/x?y=1")]
    [TestCase(" https://hooks.example.com:8443/ ")]
    [TestCase("https://8.8.8.8/")]
    [TestCase("https://[2606:4700:4700::1111]/")]
    [TestCase("https://пример.рф/")]
    public void Parse_PublicHttps_IsTaken(string text)
    {
        Assert.That(WebhookAddress.Parse(text), Is.Not.Null);
    }

    [TestCase(null)]
    [TestCase("")]
    [TestCase("hooks.example.com")]
    [TestCase("http://hooks.example.com/")]
    [TestCase("ftp://hooks.example.com/")]
    [TestCase("file:///etc/passwd")]
    [TestCase("https://user:secret@hooks.example.com/")]
    [TestCase("https://localhost/")]
    [TestCase("https://LOCALHOST./")]
    [TestCase("https://db.localhost/")]
    [TestCase("https://printer.local/")]
    [TestCase("https://metadata.google.internal/")]
    [TestCase("https://127.0.0.1/")]
    [TestCase("https://2130706433/")]
    [TestCase("https://0x7f.1/")]
    [TestCase("https://127.1/")]
    [TestCase("https://169.254.169.254/latest/meta-data")]
    [TestCase("https://[::1]/")]
    [TestCase("https://[::ffff:127.0.0.1]/")]
    [TestCase("https://[fd00:ec2::254]/")]
    public void Parse_AnythingElse_IsNot(string? text)
    {
        Assert.That(WebhookAddress.Parse(text), Is.Null);
    }

    [Test]
    public void Parse_TooLong_IsNot()
    {
        Assert.That(WebhookAddress.Parse("https://hooks.example.com/" + new string('x', 2000)), Is.Null);
    }
}
