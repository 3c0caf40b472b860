namespace DemoStore.Cli;

public static class StoreCommands
{
    public static Task<int> RunAsync(Arguments arguments)
    {
        throw new NotSupportedException(arguments.Command);
    }
}
