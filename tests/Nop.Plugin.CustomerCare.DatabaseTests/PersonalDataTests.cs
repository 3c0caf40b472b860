using System.Text.Json.Nodes;
using NUnit.Framework;
using Nop.Plugin.CustomerCare.Admin.Factories.Privacy;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Privacy;
using Nop.Plugin.CustomerCare.Data.SurveyResults;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Privacy;

namespace Nop.Plugin.CustomerCare.DatabaseTests;

/// <summary>What people get of their data, and what of other people's they never do.</summary>
public class PersonalDataTests<TServer> : InquiryFixture<TServer> where TServer : TestServer, new()
{
    private ReadPersonalData Read => new(new PersonalInquiryQuery(Database), new PersonalSurveyQuery(Database, new SurveyHistoryQuery(Database)), new FixedClock(Monday.AddDays(9)));

    [Test]
    public async Task Export_Person_HasWhatTheyWroteAndWereSentAndNoNotes()
    {
        var id = await OpenAsync("export", "Export@example.com", 801);
        await OpenAsync("export-other", "other@example.com", 802);

        var inquiries = ListOf(await Read.ExecuteAsync(Person.Of(801, null)));

        var inquiry = inquiries.Single()!;
        Assert.That(((long)inquiry["number"]!, (string?)inquiry["email"]), Is.EqualTo((id, "Export@example.com")));
        Assert.That(
            inquiry["messages"]!.AsArray().Select(message => ((string?)message!["from"], (string?)message["text"])),
            Is.EqualTo(new[] { ("customer", "Where is it? <b>export</b>"), ("shop", "Here: export") }));
    }

    [Test]
    public async Task Export_ByAddress_ReachesGuestsAndComparesExactly()
    {
        await OpenAsync("guest", "Guest.Zoë@example.com", null);
        await OpenAsync("guest-other", "guest.zoe@example.com", null);

        Assert.That(ListOf(await Read.ExecuteAsync(Person.Of(null, " guest.zoë@EXAMPLE.com"))), Has.Count.EqualTo(1));
        Assert.That(ListOf(await Read.ExecuteAsync(Person.Of(null, "guest.z_e@example.com"))), Is.Empty);
    }

    [Test]
    public async Task OwnExport_AnotherAddressTyped_GivesOnlyWhatTheCustomerWrote()
    {
        var id = await OpenAsync("trap", "victim@example.com", 803);
        await Inquiries.AppendAsync(id, [Line("trap-victim", InquiryEventKind.CustomerMessage, Monday.AddHours(3)) with { Body = "The victim's secret" }]);

        var trapped = ListOf(await Read.OwnAsync(Person.Of(803, null), "attacker@example.com")).Single()!;
        var own = ListOf(await Read.OwnAsync(Person.Of(803, null), "VICTIM@example.com")).Single()!;

        Assert.That(Texts(trapped), Is.EqualTo(new[] { "Where is it? <b>trap</b>" }));
        Assert.That(Texts(own), Is.EqualTo(new[] { "Where is it? <b>trap</b>", "Here: trap", "The victim's secret" }));
    }

    [Test]
    public async Task OwnExport_AddressNotProven_LeavesGuestsInquiriesOut()
    {
        await OpenAsync("unproven", "unproven@example.com", null);

        Assert.That(ListOf(await Read.OwnAsync(Person.Of(804, null), "unproven@example.com")), Is.Empty);
        Assert.That(ListOf(await Read.OwnAsync(Person.Of(804, "unproven@example.com"), "unproven@example.com")), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Export_Nobody_IsEmpty()
    {
        await OpenAsync("nobody", "nobody@example.com", null);

        Assert.That(ListOf(await Read.ExecuteAsync(Person.Of(null, " "))), Is.Empty);
    }

    private static JsonArray ListOf(byte[] file)
    {
        return JsonNode.Parse(file)!["inquiries"]!.AsArray();
    }

    private static IEnumerable<string?> Texts(JsonNode inquiry)
    {
        return inquiry["messages"]!.AsArray().Select(message => (string?)message!["text"]);
    }

    private async Task<long> OpenAsync(string key, string email, int? customerId)
    {
        var message = Line(key, InquiryEventKind.CustomerMessage, Monday) with { ActorId = customerId, Body = $"Where is it? <b>{key}</b>" };
        var append = new InquiryAppend(
            Opening(key) with { RequesterEmail = email, CustomerId = customerId },
            [
                message,
                Line(key, InquiryEventKind.AgentReply, Monday.AddHours(1)) with { Body = "Here: " + key, ActorName = "Ann" },
                Line(key, InquiryEventKind.Note, Monday.AddHours(2)) with { Body = "A difficult one" }
            ]);
        return (await Inquiries.OpenAsync(append)).InquiryId;
    }
}
