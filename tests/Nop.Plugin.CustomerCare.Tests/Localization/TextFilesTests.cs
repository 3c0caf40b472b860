using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Localization;

public class TextFilesTests
{
    [TestCase("pl")]
    [TestCase("ru")]
    public void Keys_OfEveryLanguage_AreThoseOfEnglish(string language)
    {
        Assert.That(TextFiles.Read(language).Keys, Is.EquivalentTo(TextFiles.Read("en").Keys));
    }

    [TestCaseSource(typeof(TextFiles), nameof(TextFiles.Languages))]
    public void Keys_AreInOrder(string language)
    {
        Assert.That(TextFiles.Read(language).Keys, Is.Ordered.Using<string>(StringComparer.Ordinal), $"The place of a new text in {language}.json follows from its key.");
    }

    [TestCaseSource(typeof(TextFiles), nameof(TextFiles.Languages))]
    public void Texts_AreNeverBlank(string language)
    {
        Assert.That(TextFiles.Read(language).Where(text => string.IsNullOrWhiteSpace(text.Value)), Is.Empty);
    }

    [TestCase("pl")]
    [TestCase("ru")]
    public void Placeholders_OfEveryLanguage_AreThoseOfEnglish(string language)
    {
        var english = TextFiles.Read("en");
        var wrong = TextFiles.Read(language).Where(text => !TextFiles.Placeholders(text.Value).SequenceEqual(TextFiles.Placeholders(english[text.Key])));

        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public void Used_IsShipped()
    {
        Assert.That(UsedKeys.OfThePlugin().Except(TextFiles.Read("en").Keys, StringComparer.OrdinalIgnoreCase), Is.Empty);
    }

    [Test]
    public void Shipped_IsUsed()
    {
        Assert.That(TextFiles.Read("en").Keys.Except(UsedKeys.OfThePlugin(), StringComparer.OrdinalIgnoreCase), Is.Empty);
    }

    [TestCase("T(\"Plugins.CustomerCare.Nowhere.Title\").Text", "Plugins.CustomerCare.Nowhere.Title", TestName = "In_ViewWithAKey_FindsIt")]
    [TestCase("const string KEY = \"Security.Permission.CustomerCare.X\";", "Security.Permission.CustomerCare.X", TestName = "In_CodeWithAHostKey_FindsIt")]
    public void In_SourceWithAKey_FindsIt(string source, string key)
    {
        Assert.That(UsedKeys.In(source), Is.EqualTo(new[] { key }));
    }

    [Test]
    public void In_Label_BringsItsHint()
    {
        var keys = UsedKeys.In("[NopResourceDisplayName(\"Plugins.CustomerCare.A.B\")]");

        Assert.That(keys, Is.EqualTo(new[] { "Plugins.CustomerCare.A.B", "Plugins.CustomerCare.A.B.Hint" }));
    }

    [TestCase("\"Plugins.CustomerCare.\"")]
    [TestCase("$\"Plugins.CustomerCare.Channel.{name}\"")]
    [TestCase("\"Plugins.Other.A\"")]
    public void In_BeginningsAndOtherKeys_AreNone(string source)
    {
        Assert.That(UsedKeys.In(source), Is.Empty);
    }

    [Test]
    public void Placeholders_OfNumbersAndTokens_AreFoundOnce()
    {
        Assert.That(TextFiles.Placeholders("{1} %Inquiry.Token% 50 % {0} {1}"), Is.EqualTo(new[] { "%Inquiry.Token%", "{0}", "{1}" }));
    }
}
