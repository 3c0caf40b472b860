using DemoStore.Hosting;
using DemoStore.Services;

namespace DemoStore.Cli;

public static class ServeCommand
{
    public static async Task<int> RunAsync(StoreOptions options)
    {
        RestartRequest restart;
        do
        {
            await using var app = StoreHost.Build(options);
            restart = app.Services.GetRequiredService<RestartRequest>();
            await StoreStart.RunAsync(app.Services, options);
            await app.Services.GetRequiredService<StoreService>().ServeAtAsync(options.Port);
            app.Lifetime.ApplicationStarted.Register(() =>
            {
                Console.WriteLine($"Demo store: http://127.0.0.1:{options.Port}");
                Console.WriteLine($"Admin area: http://127.0.0.1:{options.Port}/Admin (admin@example.test / {Public.Controllers.LoginController.Password})");
            });
            await app.RunAsync();
        }
        while (restart.IsMade);

        return 0;
    }
}
