using System.Text.Json;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Api;
using Nop.Plugin.CustomerCare.Inquiries.Mail;
using Nop.Plugin.CustomerCare.Public.Api;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Documentation;

/// <summary>The description for programs and the page for people have the API's fields and names, all of them and no others.</summary>
public class ApiReferenceTests
{
    private static IEnumerable<TestCaseData> Names()
    {
        yield return Case("Event", "kind", ApiEventReader.Kinds);
        yield return Case("Event", "channel", Enum.GetValues<Channel>());
        yield return Case("Event", "status", ApiEventReader.Statuses);
        yield return Case("Event", "priority", Enum.GetValues<Priority>());
        yield return Case("EventResult", "status", Enum.GetValues<ApiOutcomeState>());
        yield return Case("MailResult", "found_by", Enum.GetValues<MailMatch>());
        yield return Case("MailResult", "automatic_by", Enum.GetValues<MailSign>());
    }

    [TestCaseSource(nameof(Names))]
    public void Names_InTheDescription_AreThoseOfTheCode(string schema, string field, string[] names)
    {
        using var document = JsonDocument.Parse(ApiDocument.Open());

        Assert.That(NamesOf(Property(document, schema, field)), Is.EquivalentTo(names));
    }

    [TestCaseSource(nameof(Names))]
    public void Names_OnThePage_AreAllThere(string schema, string field, string[] names)
    {
        Assert.That(names.Except(Page()), Is.Empty, $"{schema}.{field}");
    }

    [Test]
    public void Rules_InTheDescriptionAndOnThePage_AreThoseOfTheCode()
    {
        using var document = JsonDocument.Parse(ApiDocument.Open());
        var rules = Enum.GetValues<ApiRule>().Select(WireName.Of).ToList();

        Assert.That(NamesOf(Property(document, "Problem", "errors").GetProperty("items").GetProperty("properties").GetProperty("rule")), Is.EquivalentTo(rules));
        Assert.That(rules.Except(Page()), Is.Empty);
    }

    [Test]
    public void Fields_InTheDescription_AreThoseThatAreRead()
    {
        using var document = JsonDocument.Parse(ApiDocument.Open());

        Assert.That(Fields(Schema(document, "Event")), Is.EquivalentTo(ApiField.OfEvent));
        Assert.That(Fields(Property(document, "Event", ApiField.REQUESTER)), Is.EquivalentTo(ApiField.OfRequester));
        Assert.That(Fields(Schema(document, "Mail")), Is.EquivalentTo(MailField.All));
    }

    [Test]
    public void Fields_OnThePage_AreAllThere()
    {
        var page = MarkdownPage.Read("docs/api.md");
        var missing = ApiField.OfEvent.Concat(ApiField.OfRequester).Concat(MailField.All).Where(field => !Page().Contains(field) && !page.Text.Contains($"\"{field}\":", StringComparison.Ordinal));

        Assert.That(missing, Is.Empty);
    }

    private static TestCaseData Case<T>(string schema, string field, IEnumerable<T> values) where T : struct, Enum
    {
        return new TestCaseData(schema, field, values.Select(WireName.Of).ToArray()).SetArgDisplayNames(schema, field);
    }

    private static JsonElement Schema(JsonDocument document, string name) => document.RootElement.GetProperty("components").GetProperty("schemas").GetProperty(name);

    private static JsonElement Property(JsonDocument document, string schema, string name) => Schema(document, schema).GetProperty("properties").GetProperty(name);

    private static IEnumerable<string?> NamesOf(JsonElement property) => property.GetProperty("enum").EnumerateArray().Select(name => name.GetString());

    private static IEnumerable<string> Fields(JsonElement schema) => schema.GetProperty("properties").EnumerateObject().Select(field => field.Name);

    private static IReadOnlyList<string> Page() => MarkdownPage.Read("docs/api.md").CodeSpans;
}
