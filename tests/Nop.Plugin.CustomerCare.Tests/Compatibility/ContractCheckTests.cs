using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Compatibility;

[TestFixture]
public class ContractCheckTests
{
    private static readonly RecordedApi Older = Repository.RecordedVersions()[0];
    private static readonly RecordedApi Newer = Repository.RecordedVersions()[^1];

    [Test]
    public void Misses_InterfaceThatGrew_NamesTheNewMember()
    {
        var plugin = CSharpCompiler.Compile("Fixture", """
            using System.Threading.Tasks;
            class Direct : Nop.Services.Plugins.IPlugin
            {
                public Nop.Services.Plugins.PluginDescriptor PluginDescriptor { get; set; }
                public string GetConfigurationPageUrl() => null;
                public Task InstallAsync() => Task.CompletedTask;
                public Task PreparePluginToUninstallAsync() => Task.CompletedTask;
                public Task UninstallAsync() => Task.CompletedTask;
                public Task UpdateAsync(string currentVersion, string targetVersion) => Task.CompletedTask;
            }
            """);

        Assert.That(ContractCheck.Misses(plugin, Older), Is.Empty);
        Assert.That(ContractCheck.Misses(plugin, Newer).Single(), Does.Contain("Direct").And.Contain("IPlugin.InstallSampleDataAsync"));
    }

    [Test]
    public void Misses_InterfaceImplementedByTheHostsBaseClass_IsEmpty()
    {
        var plugin = CSharpCompiler.Compile(
            "Fixture", "class Derived : Nop.Services.Plugins.BasePlugin, Nop.Services.Common.IMiscPlugin { }");

        Assert.That(ContractCheck.Misses(plugin, Older).Concat(ContractCheck.Misses(plugin, Newer)), Is.Empty);
    }

    [Test]
    public void Misses_InterfaceDeclaredInPart_NamesWhatIsLeftOut()
    {
        var plugin = CSharpCompiler.CompileAgainst(
            "Nop.Web.Framework",
            "namespace Nop.Web.Framework.Mvc.Routing; public interface IRouteProvider { int Priority { get; } }",
            "class Routes : Nop.Web.Framework.Mvc.Routing.IRouteProvider { public int Priority => 0; }");

        Assert.That(ContractCheck.Misses(plugin, Newer).Single(), Does.Contain("Routes").And.Contain("IRouteProvider.RegisterRoutes"));
    }

    [Test]
    public void Misses_OverrideOfWhatIsVirtualInOneVersion_NamesIt()
    {
        var plugin = CSharpCompiler.CompileAgainst(
            "Nop.Web.Framework",
            "namespace Nop.Web.Framework.Models; public abstract class BaseSearchModel { public virtual void SetGridPageSize() { } }",
            "class Search : Nop.Web.Framework.Models.BaseSearchModel { public override void SetGridPageSize() { } }");

        Assert.That(ContractCheck.Misses(plugin, Older), Has.Some.Contains("BaseSearchModel.SetGridPageSize"));
        Assert.That(ContractCheck.Misses(plugin, Newer), Has.None.Contains("SetGridPageSize"));
    }

    [Test]
    public void Misses_AbstractMemberLeftOut_NamesIt()
    {
        var plugin = CSharpCompiler.CompileAgainst(
            "Nop.Web.Framework",
            "namespace Nop.Web.Framework.Events; public abstract class BaseAdminMenuCreatedEventConsumer { }",
            "class Menu : Nop.Web.Framework.Events.BaseAdminMenuCreatedEventConsumer { }");

        Assert.That(ContractCheck.Misses(plugin, Newer).Single(), Does.Contain("Menu").And.Contain("PluginSystemName"));
    }
}
