using System.Globalization;
using NUnit.Framework;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.Infrastructure.Capture;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.DatabaseTests;

/// <summary>Fifty visitors a second send the contact form; build/bench contact does so for a minute, through the pages of a store.</summary>
public class ContactLoadTests<TServer> : InquiryFixture<TServer> where TServer : TestServer, new()
{
    private const int A_SECOND = 50;
    private const int SECONDS = 5;

    [Test]
    public async Task Forms_FiftyASecond_NoneIsLostAndNoneDoubled()
    {
        var intake = new FormIntake(PromptStore.Over(Database, TimeProvider.System), new Strangers());
        await intake.OpenAsync(Form(0), CancellationToken.None);
        using var pace = new PeriodicTimer(TimeSpan.FromSeconds(1.0 / A_SECOND));
        var sent = new List<Task>();
        for (var number = 1; number <= A_SECOND * SECONDS; number++)
        {
            await pace.WaitForNextTickAsync();
            var form = Form(number);
            sent.Add(Task.Run(() => intake.OpenAsync(form, CancellationToken.None)));

            // Every fifth comes twice at the same time, as two events of one request or two nodes would bring it.
            if (number % 5 == 0)
                sent.Add(Task.Run(() => intake.OpenAsync(form, CancellationToken.None)));
        }

        await Task.WhenAll(sent);

        var expected = A_SECOND * SECONDS + 1;
        await using var session = await Database.OpenAsync();
        Assert.That(await CountAsync(Tables.Inquiry), Is.EqualTo(expected));
        Assert.That(await CountAsync(Tables.InquiryMail), Is.EqualTo(expected));
        Assert.That(
            await session.QueryAsync<string>("select distinct [Body] from [CustomerCareInquiryEvent] where [Body] like 'Message %'"),
            Has.Count.EqualTo(expected));
        Assert.That(
            await session.QueryAsync<(string Kind, int Count)>("select [Kind], count(*) as [Count] from [CustomerCareInquiryEvent] group by [Kind] order by [Kind]"),
            Is.EqualTo(new[] { ("customer_message", expected), ("sla_applied", expected) }));
        Assert.That(await session.FirstAsync<int>("select count(distinct [InquiryId]) from [CustomerCareSlaClock]"), Is.EqualTo(expected));
    }

    private static InquiryAppend Form(int number)
    {
        var key = number.ToString(CultureInfo.InvariantCulture);
        return new InquiryAppend(
            Opening("load" + key) with { RequesterEmail = $"visitor{number % 20}@example.com" },
            [Line("load" + key, InquiryEventKind.CustomerMessage, Monday.AddSeconds(number)) with { Body = "Message " + key }],
            [10_000 + number]);
    }

    private sealed class Strangers : IRequesterLookup
    {
        public Task<RequesterStanding> FindAsync(int? customerId, string? email, CancellationToken cancellation = default) => Task.FromResult(RequesterStanding.Stranger);
    }
}
