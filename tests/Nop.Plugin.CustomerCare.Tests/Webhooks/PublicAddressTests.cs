using System.Net;
using Nop.Plugin.CustomerCare.Webhooks;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Webhooks;

public class PublicAddressTests
{
    [TestCase("8.8.8.8")]
    [TestCase("172.15.255.255")]
    [TestCase("172.32.0.0")]
    [TestCase("100.63.255.255")]
    [TestCase("100.128.0.0")]
    [TestCase("192.167.255.255")]
    [TestCase("2606:4700:4700::1111")]
    [TestCase("::ffff:8.8.8.8")]
    public void Is_OfTheInternet(string address)
    {
        Assert.That(PublicAddress.Is(IPAddress.Parse(address)), Is.True);
    }

    [TestCase("127.0.0.1")]
    [TestCase("127.255.255.254")]
    [TestCase("0.0.0.0")]
    [TestCase("10.0.0.1")]
    [TestCase("172.16.0.1")]
    [TestCase("172.31.255.255")]
    [TestCase("192.168.1.1")]
    [TestCase("169.254.169.254")]
    [TestCase("100.64.0.1")]
    [TestCase("192.0.0.192")]
    [TestCase("198.18.0.1")]
    [TestCase("203.0.113.9")]
    [TestCase("224.0.0.1")]
    [TestCase("255.255.255.255")]
    [TestCase("::")]
    [TestCase("::1")]
    [TestCase("fe80::1")]
    [TestCase("fe80::1%2")]
    [TestCase("fc00::1")]
    [TestCase("fd00:ec2::254")]
    [TestCase("ff02::1")]
    [TestCase("::ffff:127.0.0.1")]
    [TestCase("::ffff:10.0.0.1")]
    [TestCase("::127.0.0.1")]
    [TestCase("64:ff9b::a00:1")]
    [TestCase("2002:7f00:1::")]
    [TestCase("2001::1")]
    [TestCase("2001:db8::1")]
    [TestCase("100::1")]
    public void Is_OfOnesOwnNetworkOrSpecial_IsNot(string address)
    {
        Assert.That(PublicAddress.Is(IPAddress.Parse(address)), Is.False);
    }
}
