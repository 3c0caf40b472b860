using System.Net;
using Nop.Plugin.CustomerCare.Surveys.Answering;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Surveys.Answering;

[TestFixture]
public class SurveyClientTests
{
    [TestCase("203.0.113.77", "203.0.113.0/24")]
    [TestCase("::ffff:203.0.113.77", "203.0.113.0/24")]
    [TestCase("2001:db8:1234:5678:9abc:def0:1234:5678", "2001:db8:1234::/48")]
    [TestCase("::1", "::/48")]
    public void NetworkOf_AnAddress_IsNotTheAddress(string address, string network)
    {
        Assert.That(SurveyClient.NetworkOf(IPAddress.Parse(address)), Is.EqualTo(network));
    }

    [Test]
    public void Of_NothingKnown_IsNothing()
    {
        Assert.That(SurveyClient.Of(null, " "), Is.EqualTo(new SurveyClient(null, null)));
    }
}
