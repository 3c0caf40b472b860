using NUnit.Framework;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;

namespace Nop.Plugin.CustomerCare.DatabaseTests;

public class InstantTests<TServer> : InquiryFixture<TServer> where TServer : TestServer, new()
{
    [Test]
    public async Task ReadLogAsync_AnyInstant_IsUtcToTheMicrosecond()
    {
        var odd = Monday.AddTicks(1234567);
        var result = await Inquiries.OpenAsync(Append("odd", odd));

        var read = (await Inquiries.ReadLogAsync(result.InquiryId))[0].HappenedOnUtc;
        var found = (await Inquiries.FindAsync(result.InquiryId))!;
        var clock = (await ClocksAsync(result.InquiryId))[0];

        Assert.Multiple(() =>
        {
            Assert.That(read, Is.EqualTo(Monday.AddTicks(1234560)));
            Assert.That(read.Kind, Is.EqualTo(DateTimeKind.Utc));
            Assert.That(found.CreatedOnUtc.Kind, Is.EqualTo(DateTimeKind.Utc));
            Assert.That(found.NextDueOnUtc!.Value.Kind, Is.EqualTo(DateTimeKind.Utc));
            Assert.That(clock.DueOnUtc!.Value.Kind, Is.EqualTo(DateTimeKind.Utc));
        });
    }

    [Test]
    public void ToColumn_LocalTime_IsRefused()
    {
        Assert.That(() => Instants.ToColumn(DateTime.SpecifyKind(Monday, DateTimeKind.Local)), Throws.ArgumentException);
    }

    [Test]
    public async Task Session_InAnotherTimeZone_StoresTheSameInstant()
    {
        if (Database.Engine is not PostgreSqlEngine)
            Assert.Ignore($"{Database.Engine.Name} has no time zone of a session that could shift an instant.");

        await using var session = await Database.OpenAsync();
        await session.ExecuteAsync("set time zone 'Pacific/Auckland'");
        var parameters = new SqlParameters { ["utc"] = Monday };

        Assert.That(await session.FirstAsync<string>("select cast(cast(@utc as timestamp) as text)", parameters), Is.EqualTo("2026-03-02 09:00:00"));
    }

    [Test]
    public async Task DatabaseClock_PlusSeconds_LiesAheadByThem()
    {
        await using var session = await Database.OpenAsync();
        var engine = Database.Engine;
        var sql = $"select {engine.DatabaseClock()} as [Now], {engine.DatabaseClock("@seconds")} as [Later]";
        var times = (await session.FirstAsync<Times>(sql, new SqlParameters { ["seconds"] = 90 }))!;

        Assert.That((times.Later - times.Now).TotalSeconds, Is.EqualTo(90).Within(0.5));
        Assert.That(times.Now, Is.EqualTo(DateTime.UtcNow).Within(TimeSpan.FromMinutes(5)));
    }

    private sealed class Times
    {
        public DateTime Now { get; set; }
        public DateTime Later { get; set; }
    }
}
