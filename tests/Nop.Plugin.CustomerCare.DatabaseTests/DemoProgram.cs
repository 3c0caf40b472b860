using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.DatabaseTests;

/// <summary>The demo store's program, which runs from its own output, where the plugin's folder is.</summary>
internal static class DemoProgram
{
    /// <summary>The repository's folder.</summary>
    public static string Root => new DirectoryInfo(TestContext.CurrentContext.TestDirectory).Parent!.Parent!.Parent!.Parent!.Parent!.FullName;

    public static string Path
    {
        get
        {
            var output = new DirectoryInfo(TestContext.CurrentContext.TestDirectory);
            var tests = output.Parent!.Parent!.Parent!.Parent!.FullName;
            return System.IO.Path.Combine(tests, "DemoStore", "bin", output.Parent!.Name, output.Name, "DemoStore.dll");
        }
    }
}
