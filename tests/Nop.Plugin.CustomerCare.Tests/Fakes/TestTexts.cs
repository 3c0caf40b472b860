using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Fakes;

/// <summary>The texts that ship, as the build put them beside the DLL.</summary>
internal static class TestTexts
{
    public static string Folder { get; } = Path.Combine(TestContext.CurrentContext.TestDirectory, "Localization");
}
