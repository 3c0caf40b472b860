using System.Globalization;
using DemoStore.Hosting;

namespace DemoStore.Cli;

/// <summary>The commands and their options. Exit status 0 done, 1 failed, 2 bad use.</summary>
public static class CommandLine
{
    private const int Failed = 1;
    private const int BadUse = 2;

    private const string Usage =
        """
        Usage: build/demo [COMMAND] [OPTIONS]
          serve [--port N] [--container autofac|plain]   serve the demo store (the default command)
          settings import FILE.json                      replace all calendars and policies
          settings export                                write them to standard output
          import FILE.csv [--on-error skip|refuse]       import a history of inquiries (default: refuse a file with errors)
          report --json [--from DATE] [--to DATE]        the SLA report; DATE is yyyy-MM-dd
          rebuild                                        compute all clocks anew from the log
          surveys run                                    plan surveys and queue their mails until nothing is left
          tasks run [--clock-offset SECONDS] [--webhooks URL]
                                                         be one of several web nodes: run all tasks again and again until ended, with a clock that is off,
                                                         webhooks to a receiver on this machine
          recover run [--months N]                       find what was missed since the installation, or bring in N months of the store's past
          recover preview --json [--months N]            count what bringing in the past would find (default: 6 months)
        With each command:
          --database FILE | --postgres CONNSTR | --mariadb CONNSTR
                                                         the store's database (default: SQLite in tests/DemoStore/data)
          --empty                                        where there is no store yet: make one without history
        """;

    public static async Task<int> RunAsync(string[] args)
    {
        Arguments arguments;
        try
        {
            arguments = Arguments.Parse(args);
        }
        catch (BadUseException exception)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            await Console.Error.WriteLineAsync(Usage);
            return BadUse;
        }

        try
        {
            return arguments.Command switch
            {
                "help" => Show(Usage),
                "serve" => await ServeCommand.RunAsync(arguments.Store),
                _ => await StoreCommands.RunAsync(arguments)
            };
        }
        catch (Exception exception)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            if (Environment.GetEnvironmentVariable("DEMO_TRACE") is not null)
                await Console.Error.WriteLineAsync(exception.ToString());
            return Failed;
        }
    }

    private static int Show(string text)
    {
        Console.WriteLine(text);
        return 0;
    }
}

public sealed class BadUseException(string message) : Exception(message);

/// <summary>The command line, taken apart.</summary>
public sealed record Arguments(string Command, string? File, StoreOptions Store)
{
    private static readonly string[] Commands = ["serve", "settings import", "settings export", "import", "report", "rebuild", "surveys run", "tasks run", "recover run", "recover preview", "help"];
    private static readonly string[] WithFile = ["settings import", "import"];

    public bool SkipsErrors { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public int? Months { get; init; }

    public static Arguments Parse(string[] args)
    {
        var words = new List<string>();
        var options = new Dictionary<string, string>();
        for (var position = 0; position < args.Length; position++)
        {
            var word = args[position];
            if (word is "--help" or "-h")
                return new Arguments("help", null, new StoreOptions());
            if (!word.StartsWith("--", StringComparison.Ordinal))
                words.Add(word);
            else if (word is "--empty" or "--json")
                options[word] = "";
            else
                options[word] = position + 1 < args.Length ? args[++position] : throw new BadUseException($"{word} needs a value.");
        }

        return Read(words, options);
    }

    private static Arguments Read(List<string> words, Dictionary<string, string> options)
    {
        var length = words is ["settings" or "surveys" or "tasks" or "recover", _, ..] ? 2 : Math.Min(words.Count, 1);
        var command = length == 0 ? "serve" : string.Join(' ', words.Take(length));
        if (!Commands.Contains(command))
            throw new BadUseException($"There is no command '{command}'.");

        var expected = length + (WithFile.Contains(command) ? 1 : 0);
        if (words.Count != expected)
            throw new BadUseException(words.Count < expected ? $"'{command}' needs a file." : $"'{words[expected]}' is one word too many.");
        if (options.Keys.FirstOrDefault(option => !Allowed(command).Contains(option)) is { } unknown)
            throw new BadUseException($"'{command}' has no option {unknown}.");
        if (command is "report" or "recover preview" && !options.ContainsKey("--json"))
            throw new BadUseException("It is written as JSON: say --json.");
        if (options.Keys.Count(option => option is "--database" or "--postgres" or "--mariadb") > 1)
            throw new BadUseException("Either --database or --postgres or --mariadb, only one.");

        return new Arguments(command, words.ElementAtOrDefault(length), StoreOf(options))
        {
            SkipsErrors = Choice(options, "--on-error", "refuse", "skip") == "skip",
            From = Date(options, "--from"),
            To = Date(options, "--to"),
            Months = Number(options, "--months")
        };
    }

    private static string[] Allowed(string command)
    {
        string[] store = ["--database", "--postgres", "--mariadb", "--empty"];
        return command switch
        {
            "serve" => [.. store, "--port", "--container"],
            "import" => [.. store, "--on-error"],
            "report" => [.. store, "--json", "--from", "--to"],
            "tasks run" => [.. store, "--clock-offset", "--webhooks"],
            "recover run" => [.. store, "--months"],
            "recover preview" => [.. store, "--months", "--json"],
            _ => store
        };
    }

    private static StoreOptions StoreOf(Dictionary<string, string> options)
    {
        return new StoreOptions
        {
            Port = Port(options),
            Database = options.GetValueOrDefault("--database"),
            Postgres = options.GetValueOrDefault("--postgres"),
            MariaDb = options.GetValueOrDefault("--mariadb"),
            ClockOffset = Seconds(options, "--clock-offset"),
            Webhooks = Address(options, "--webhooks"),
            IsEmpty = options.ContainsKey("--empty"),
            UsesAutofac = Choice(options, "--container", "autofac", "plain") == "autofac"
        };
    }

    private static int Port(Dictionary<string, string> options)
    {
        if (!options.TryGetValue("--port", out var text))
            return new StoreOptions().Port;

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and < 65536
            ? port
            : throw new BadUseException($"'{text}' is no port.");
    }

    private static int? Number(Dictionary<string, string> options, string name)
    {
        if (!options.TryGetValue(name, out var text))
            return null;

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : throw new BadUseException($"{name} '{text}' is no number.");
    }

    private static TimeSpan Seconds(Dictionary<string, string> options, string name)
    {
        if (!options.TryGetValue(name, out var text))
            return TimeSpan.Zero;

        return int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var seconds) ? TimeSpan.FromSeconds(seconds) : throw new BadUseException($"{name} '{text}' is no number of seconds.");
    }

    private static Uri? Address(Dictionary<string, string> options, string name)
    {
        if (!options.TryGetValue(name, out var text))
            return null;

        return Uri.TryCreate(text, UriKind.Absolute, out var address) && address.IsLoopback ? address : throw new BadUseException($"{name} '{text}' is no address on this machine.");
    }

    private static string Choice(Dictionary<string, string> options, string name, string usual, string other)
    {
        var chosen = options.GetValueOrDefault(name, usual);
        return chosen == usual || chosen == other ? chosen : throw new BadUseException($"{name} is {usual} or {other}, not '{chosen}'.");
    }

    private static DateOnly? Date(Dictionary<string, string> options, string name)
    {
        if (!options.TryGetValue(name, out var text))
            return null;

        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw new BadUseException($"{name} '{text}' is no date like 2026-01-31.");
    }
}
