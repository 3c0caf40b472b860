namespace DemoStore.Seeding;

public static class History
{
    public static Task SeedOnceAsync(IServiceProvider services)
    {
        return Task.CompletedTask;
    }
}
