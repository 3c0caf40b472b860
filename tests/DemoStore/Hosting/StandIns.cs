namespace DemoStore.Hosting;

public static class StandIns
{
    public static void AddStandIns(this IServiceCollection services, StoreSql sql)
    {
        services.AddSingleton<TimeProvider>(provider => provider.GetRequiredService<DemoClock>());
    }
}
