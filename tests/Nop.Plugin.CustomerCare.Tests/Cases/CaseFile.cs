using System.Text.Json;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Cases;

/// <summary>
/// The case files of this folder and of the one that CUSTOMERCARE_CASES names. What can't be read or isn't known becomes a case that fails:
/// a file that silently tests nothing would look like a pass.
/// </summary>
internal static class CaseFile
{
    public const string FolderVariable = "CUSTOMERCARE_CASES";

    private static readonly string[] KnownMembers = ["schema", "cases", "vectors", "comparisons"];

    public static IEnumerable<(string Name, Action Run)> All() =>
        In(Path.Combine(AppContext.BaseDirectory, "Cases"), string.Empty)
            .Concat(Environment.GetEnvironmentVariable(FolderVariable) is { Length: > 0 } folder ? In(folder, FolderVariable + "/") : []);

    public static IEnumerable<(string Name, Action Run)> In(string folder, string prefix)
    {
        if (!Directory.Exists(folder))
            return [Failing(prefix + folder, "The folder of case files doesn't exist.")];

        return Directory.EnumerateFiles(folder, "*.json", SearchOption.TopDirectoryOnly)
            .Order(StringComparer.Ordinal)
            .SelectMany(path => Read(prefix + Path.GetFileName(path), File.ReadAllText(path)));
    }

    public static List<(string Name, Action Run)> Read(string file, string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement.Clone();
            List<(string Name, Action Run)> cases =
            [
                .. Unknown(file, root),
                .. Named(file, root, "cases", BusinessTimeCase.Run),
                .. Named(file, root, "vectors", ScoreCase.RunVector),
                .. Named(file, root, "comparisons", ScoreCase.RunComparison),
            ];
            return cases.Count > 0 ? cases : [Failing(file, "The file holds no case.")];
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return [Failing(file, $"The file can't be read: {exception.Message}")];
        }
    }

    private static IEnumerable<(string Name, Action Run)> Unknown(string file, JsonElement root) =>
        root.EnumerateObject()
            .Where(member => !KnownMembers.Contains(member.Name, StringComparer.Ordinal))
            .Select(member => Failing($"{file} {member.Name}", $"\"{member.Name}\" is an unknown kind of case."));

    private static IEnumerable<(string Name, Action Run)> Named(string file, JsonElement root, string member, Action<JsonElement> run) =>
        root.TryGetProperty(member, out var cases)
            ? cases.EnumerateArray().Select((element, index) => (NameOf(file, member, element, index), (Action)(() => run(element))))
            : [];

    private static string NameOf(string file, string member, JsonElement element, int index) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty("id", out var id)
            ? $"{file} {id}"
            : $"{file} {member}[{index}]";

    private static (string Name, Action Run) Failing(string name, string reason) => (name, () => Assert.Fail(reason));
}
