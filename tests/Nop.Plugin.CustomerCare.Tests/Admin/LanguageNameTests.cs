using NUnit.Framework;
using Nop.Plugin.CustomerCare.Admin.Factories;

namespace Nop.Plugin.CustomerCare.Tests.Admin;

[TestFixture]
public class LanguageNameTests
{
    [TestCase("en", "English")]
    [TestCase("pl", "Polski")]
    [TestCase("ru", "Русский")]
    [TestCase("??", "??")]
    [TestCase("zz", "zz")]
    [TestCase("", "")]
    public void Of_Code_IsWhatItsSpeakersCallIt(string code, string name)
    {
        Assert.That(LanguageName.Of(code), Is.EqualTo(name));
    }
}
