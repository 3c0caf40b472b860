using DemoStore.Hosting;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Sla;

namespace DemoStore.Cli;

/// <summary>Commands that work on a store without serving it: the same composition, with the plugin's own services doing the work.</summary>
public static class StoreCommands
{
    public static async Task<int> RunAsync(Arguments arguments)
    {
        await using var app = StoreHost.Build(arguments.Store);
        await StoreStart.RunAsync(app.Services, arguments.Store);
        await using var scope = app.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        return arguments.Command switch
        {
            "settings import" => await ImportSettingsAsync(services, arguments.File!),
            "settings export" => await ExportSettingsAsync(services),
            "import" => await ImportCommand.RunAsync(services, arguments.File!, arguments.SkipsErrors),
            "report" => await ReportAsync(services, arguments),
            "surveys run" => await SurveysCommand.RunAsync(services),
            "tasks run" => await TasksCommand.RunAsync(app.Services),
            "recover run" => await RecoverCommand.RunAsync(services, arguments.Months),
            "recover preview" => await RecoverCommand.PreviewAsync(services, arguments.Months),
            _ => await RebuildCommand.RunAsync(services)
        };
    }

    /// <summary>The plugin's class from the container, or made from what the container has.</summary>
    public static T Get<T>(IServiceProvider services) where T : class
    {
        return ActivatorUtilities.GetServiceOrCreateInstance<T>(services);
    }

    private static async Task<int> ImportSettingsAsync(IServiceProvider services, string file)
    {
        var settings = SlaSettingsJson.Read(await File.ReadAllTextAsync(file));
        await Get<ISlaCatalogStore>(services).ReplaceAsync(settings);
        await Console.Error.WriteLineAsync($"Calendars: {settings.Calendars.Count}, policies: {settings.Policies.Count}.");
        return await RecomputeCommand.RunAsync(services);
    }

    private static async Task<int> ExportSettingsAsync(IServiceProvider services)
    {
        await Console.Out.WriteAsync(SlaSettingsJson.Write((await Get<ISlaCatalogStore>(services).LoadAsync()).Current));
        return 0;
    }

    private static async Task<int> ReportAsync(IServiceProvider services, Arguments arguments)
    {
        var report = await Get<BuildSlaReport>(services).ExecuteAsync(arguments.From, arguments.To);
        await Console.Out.WriteAsync(SlaReportJson.Write(report));
        return 0;
    }
}
