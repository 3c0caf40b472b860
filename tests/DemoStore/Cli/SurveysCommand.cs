using System.Globalization;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Plugin.CustomerCare.Surveys.Planning;
using Nop.Plugin.CustomerCare.Surveys.Sending;

namespace DemoStore.Cli;

/// <summary>Plans surveys and queues their mails, as the schedule task does, until nothing is left for a while: a process that may be ended at any moment, beside others like it.</summary>
public static class SurveysCommand
{
    private const int IdleRounds = 5;

    private static readonly TimeSpan Slice = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    public static async Task<int> RunAsync(IServiceProvider services)
    {
        var (plan, send) = (StoreCommands.Get<PlanInvitations>(services), StoreCommands.Get<SendInvitations>(services));
        var (planned, sent, troubles) = (0, 0, 0);
        Task TellAsync(Invitation invitation, Exception exception)
        {
            troubles++;
            return Console.Error.WriteLineAsync($"Invitation {invitation.Id}: {exception.Message}");
        }

        for (var idle = 0; idle < IdleRounds; idle++)
        {
            var (plannedNow, sentNow) = (await plan.ExecuteAsync(Slice), await send.ExecuteAsync(Slice, TellAsync));
            (planned, sent) = (planned + plannedNow, sent + sentNow);
            if (plannedNow + sentNow > 0)
                idle = -1;
            else
                await Task.Delay(Pause);
        }

        await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Done. Planned: {planned}, mails queued: {sent}, troubles: {troubles}."));
        return troubles == 0 ? 0 : 1;
    }
}
