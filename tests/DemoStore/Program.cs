using DemoStore.Cli;

return await CommandLine.RunAsync(args);
