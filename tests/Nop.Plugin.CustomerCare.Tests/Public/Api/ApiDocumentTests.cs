using System.Text.Json;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Api;
using Nop.Plugin.CustomerCare.Inquiries.Mail;
using Nop.Plugin.CustomerCare.Public.Api;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Public.Api;

/// <summary>The document says what the code does.</summary>
public class ApiDocumentTests
{
    private JsonDocument _document = null!;

    [OneTimeSetUp]
    public void Read()
    {
        using var stream = ApiDocument.Open();
        _document = JsonDocument.Parse(stream);
    }

    [OneTimeTearDown]
    public void Dispose()
    {
        _document.Dispose();
    }

    [Test]
    public void Schemas_HaveTheFieldsThatAreRead()
    {
        Assert.That(Names("Event", "properties"), Is.EquivalentTo(ApiField.OfEvent));
        Assert.That(Names("Event", "properties", "requester", "properties"), Is.EquivalentTo(ApiField.OfRequester));
        Assert.That(Names("Mail", "properties"), Is.EquivalentTo(MailField.All));
    }

    [Test]
    public void Enums_HaveTheNamesThatAreTakenAndGiven()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Values("Event", "properties", "kind", "enum"), Is.EqualTo(ApiEventReader.Kinds.Select(WireName.Of)));
            Assert.That(Values("Event", "properties", "status", "enum"), Is.EqualTo(ApiEventReader.Statuses.Select(WireName.Of)));
            Assert.That(Values("Event", "properties", "channel", "enum"), Is.EqualTo(All<Channel>()));
            Assert.That(Values("Event", "properties", "priority", "enum"), Is.EqualTo(All<Priority>()));
            Assert.That(Values("EventResult", "properties", "status", "enum"), Is.EqualTo(All<ApiOutcomeState>()));
            Assert.That(Values("MailResult", "properties", "status", "enum"), Is.EqualTo(All<ApiOutcomeState>().Except(["refused"])));
            Assert.That(Values("MailResult", "properties", "found_by", "enum"), Is.EqualTo(All<MailMatch>()));
            Assert.That(Values("MailResult", "properties", "automatic_by", "enum"), Is.EqualTo(All<MailSign>()));
            Assert.That(Values("Problem", "properties", "errors", "items", "properties", "rule", "enum"), Is.EqualTo(All<ApiRule>()));
        });
    }

    [Test]
    public void Limits_AreThoseOfTheCode()
    {
        Assert.Multiple(() =>
        {
            Assert.That(At("Event", "properties", "body", "maxLength").GetInt32(), Is.EqualTo(ApiEventReader.LONGEST_BODY));
            Assert.That(At("Event", "properties", "source_key", "maxLength").GetInt32(), Is.EqualTo(ApiEventReader.LONGEST_KEY));
            Assert.That(At("Event", "properties", "subject", "maxLength").GetInt32(), Is.EqualTo(ApiEventReader.LONGEST_SUBJECT));
            Assert.That(At("Mail", "properties", "text", "maxLength").GetInt32(), Is.EqualTo(ApiEventReader.LONGEST_BODY));
            Assert.That(At("Mail", "properties", "html", "maxLength").GetInt32(), Is.EqualTo(MailReader.LONGEST_HTML));
            Assert.That(_document.RootElement.GetRawText(), Does.Contain($"an array of 1 to {EventsRequest.MOST}").And.Contain($"{ApiLimits.REQUESTS} requests a minute").And.Contain($"at most {MailHeaderReader.MOST} values"));
            Assert.That(_document.RootElement.GetProperty("servers")[0].GetProperty("url").GetString(), Is.EqualTo("/" + CustomerCareDefaults.Paths.API));
        });
    }

    [Test]
    public void References_LeadSomewhere()
    {
        var text = _document.RootElement.GetRawText();
        var references = System.Text.RegularExpressions.Regex.Matches(text, "\"\\$ref\": \"#/(?<path>[^\"]+)\"").Select(match => match.Groups["path"].Value).Distinct().ToList();

        Assert.That(references, Has.Count.GreaterThan(5));
        foreach (var reference in references)
            Assert.That(reference.Split('/').Aggregate((JsonElement?)_document.RootElement, (at, name) => at?.TryGetProperty(name, out var next) == true ? next : null), Is.Not.Null, reference);
    }

    private static IEnumerable<string> All<T>() where T : struct, Enum
    {
        return Enum.GetValues<T>().Select(WireName.Of);
    }

    private JsonElement At(params string[] path)
    {
        return path.Aggregate(_document.RootElement.GetProperty("components").GetProperty("schemas"), (at, name) => at.GetProperty(name));
    }

    private IEnumerable<string> Names(params string[] path)
    {
        return At(path).EnumerateObject().Select(property => property.Name);
    }

    private IEnumerable<string?> Values(params string[] path)
    {
        return At(path).EnumerateArray().Select(value => value.GetString());
    }
}
