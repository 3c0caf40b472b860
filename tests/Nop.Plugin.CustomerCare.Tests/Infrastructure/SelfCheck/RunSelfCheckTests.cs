using Microsoft.Extensions.DependencyInjection;
using NUnit.Framework;
using Nop.Plugin.CustomerCare.Infrastructure.SelfCheck;
using Nop.Plugin.CustomerCare.Tests.Fakes;

namespace Nop.Plugin.CustomerCare.Tests.Infrastructure.SelfCheck;

public class RunSelfCheckTests
{
    [Test]
    public async Task ExecuteAsync_ChecksThatFail_BecomeLinesAndOthersGoOn()
    {
        var report = await RunAsync(TimeProvider.System, typeof(Throws), typeof(CantBeMade), typeof(Works));

        Assert.That(report.Lines.Select(line => line.Finding.Name), Is.EqualTo(new[] { "NotChecked", "NotChecked", "Complete" }));
        Assert.That(report.Lines[0].Finding.Values, Is.EqualTo(new[] { "Password=secret;" }));
        Assert.That(report.Lines[0].Finding.Facts["exception"].Text, Is.EqualTo("System.InvalidOperationException"));
    }

    [Test]
    public async Task ExecuteAsync_CheckThatNeverEnds_IsGivenUpAndToldToStop()
    {
        var clock = new Hurried();

        var report = await RunAsync(clock, typeof(Hangs), typeof(Works));

        Assert.That(report.Lines.Select(line => line.Finding.Name), Is.EqualTo(new[] { "TooSlow", "Complete" }));
        Assert.That(await Hangs.Ended.Task.WaitAsync(TimeSpan.FromSeconds(10)));
    }

    [Test]
    public async Task ReadAsync_WithinFiveMinutes_IsNotCheckedAgain()
    {
        var clock = new StoppedClock("2026-11-27T12:00:00Z");
        await using var services = Services(clock, typeof(Counts));
        Counts.Times = 0;
        var run = services.GetRequiredService<RunSelfCheck>();

        await run.ReadAsync();
        await run.ReadAsync();
        await run.ExecuteAsync();

        Assert.That(Counts.Times, Is.EqualTo(2));
    }

    [Test]
    public async Task ExecuteAsync_AStoreWhoseDatabaseIsAway_StillGivesEachTopicALine()
    {
        using var store = new FakeStore();
        using var request = store.Request();

        var report = await request.ServiceProvider.GetRequiredService<RunSelfCheck>().ExecuteAsync();

        Assert.That(report.Lines.Select(line => line.Topic).Distinct(), Is.EquivalentTo(Enum.GetValues<CheckTopic>()));
        Assert.That(report.Lines.First(line => line.Topic == CheckTopic.Database).Finding, Has.Property("Name").EqualTo("Away").And.Property("State").EqualTo(CheckState.Fault));
    }

    [Test]
    public void Checks_EachTopicHasOneInOrder()
    {
        Assert.That(SelfCheckServices.All.Select(entry => entry.Topic), Is.EqualTo(Enum.GetValues<CheckTopic>()));
    }

    private static async Task<SelfCheckReport> RunAsync(TimeProvider clock, params Type[] checks)
    {
        await using var services = Services(clock, checks);
        return await services.GetRequiredService<RunSelfCheck>().ExecuteAsync();
    }

    private static ServiceProvider Services(TimeProvider clock, params Type[] checks)
    {
        var services = new ServiceCollection().AddSingleton(clock).AddSingleton<LastSelfCheck>().AddSingleton<RunSelfCheck>();
        foreach (var check in checks)
            services.AddScoped(check);
        services.AddSingleton<IReadOnlyList<SelfCheckEntry>>([.. checks.Select(check => new SelfCheckEntry(CheckTopic.Installation, check))]);
        return services.BuildServiceProvider();
    }

    private sealed class Works : ISelfCheck
    {
        public Task<IReadOnlyList<Finding>> ExecuteAsync(CancellationToken cancellation)
        {
            return Task.FromResult<IReadOnlyList<Finding>>([InstallationCheck.Judge("1.0", true, ["4.90"], "4.90.3")]);
        }
    }

    private sealed class Throws : ISelfCheck
    {
        public Task<IReadOnlyList<Finding>> ExecuteAsync(CancellationToken cancellation)
        {
            throw new InvalidOperationException("Password=secret;");
        }
    }

    private sealed class CantBeMade : ISelfCheck
    {
        public CantBeMade()
        {
            throw new NotSupportedException("no database yet");
        }

        public Task<IReadOnlyList<Finding>> ExecuteAsync(CancellationToken cancellation)
        {
            throw new NotSupportedException();
        }
    }

    private sealed class Counts : ISelfCheck
    {
        public static int Times { get; set; }

        public Task<IReadOnlyList<Finding>> ExecuteAsync(CancellationToken cancellation)
        {
            Times++;
            return Task.FromResult<IReadOnlyList<Finding>>([]);
        }
    }

    private sealed class Hangs : ISelfCheck
    {
        public static TaskCompletionSource<bool> Ended { get; } = new();

        public async Task<IReadOnlyList<Finding>> ExecuteAsync(CancellationToken cancellation)
        {
            await using var told = cancellation.Register(() => Ended.SetResult(true));
            await Task.Delay(Timeout.Infinite, CancellationToken.None);
            return [];
        }
    }

    /// <summary>A clock whose timers ring after a fiftieth of their time.</summary>
    private sealed class Hurried : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            return base.CreateTimer(callback, state, dueTime / 50, period);
        }
    }
}
