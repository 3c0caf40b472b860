using Nop.Plugin.CustomerCare.Inquiries;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Inquiries;

[TestFixture]
public class MachineAddressTests
{
    [TestCase("noreply@example.com")]
    [TestCase(" No-Reply@Example.com ")]
    [TestCase("no_reply+42@example.com")]
    [TestCase("do.not-reply@example.com")]
    [TestCase("noreply-orders@example.com")]
    [TestCase("MAILER-DAEMON@mx.example.com")]
    [TestCase("postmaster@example.com")]
    [TestCase("bounces+7=x@example.com")]
    [TestCase(null)]
    [TestCase("")]
    [TestCase("anna")]
    [TestCase("@example.com")]
    [TestCase("anna@example.com@b")]
    [TestCase("anna\r\nBcc:x@example.com")]
    public void Is_MachineOrNoAddress_True(string? address)
    {
        Assert.That(MachineAddress.Is(address), Is.True);
    }

    [TestCase("anna@example.com")]
    [TestCase("norene@example.com")]
    [TestCase("postmaster.jan@example.com")]
    [TestCase("bouncer@example.com")]
    public void Is_Person_False(string address)
    {
        Assert.That(MachineAddress.Is(address), Is.False);
    }
}
