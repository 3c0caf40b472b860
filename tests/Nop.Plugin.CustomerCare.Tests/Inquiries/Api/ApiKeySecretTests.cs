using Nop.Plugin.CustomerCare.Inquiries.Api;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Inquiries.Api;

public class ApiKeySecretTests
{
    [Test]
    public void New_EachTime_AnotherWellFormedKey()
    {
        var keys = Enumerable.Range(0, 50).Select(_ => ApiKeySecret.New()).ToList();

        Assert.That(keys, Is.Unique);
        Assert.That(keys, Is.All.Match("^cck_[0-9a-f]{40}$"));
        Assert.That(keys.All(ApiKeySecret.IsWellFormed), Is.True);
        Assert.That(ApiKeySecret.HintOf(keys[0]), Is.EqualTo(keys[0][^4..]));
    }

    [TestCase(null)]
    [TestCase("")]
    [TestCase("cck_")]
    [TestCase("cck_0123456789abcdef0123456789abcdef0123456")]
    [TestCase("cck_0123456789abcdef0123456789abcdef012345678")]
    [TestCase("CCK_0123456789abcdef0123456789abcdef01234567")]
    [TestCase("cck_0123456789ABCDEF0123456789abcdef01234567")]
    [TestCase("cck_0123456789abcdef0123456789abcdef0123456\u0661")]
    public void IsWellFormed_AnythingElse_IsNot(string? text)
    {
        Assert.That(ApiKeySecret.IsWellFormed(text), Is.False);
    }

    [Test]
    public void HashOf_AKey_IsSha256AndComparedWhole()
    {
        var hash = ApiKeySecret.HashOf("abc");

        Assert.That(hash, Is.EqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        Assert.That(ApiKeySecret.AreEqual(hash, hash), Is.True);
        Assert.That(ApiKeySecret.AreEqual(hash, hash[..63] + "e"), Is.False);
        Assert.That(ApiKeySecret.AreEqual(hash, hash[..63]), Is.False);
    }
}
