using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Compatibility;

[TestFixture]
public class ViewCompilerTests
{
    private const string IMPORTS = """
        @inherits Nop.Web.Framework.Mvc.Razor.NopRazorPage<TModel>
        @addTagHelper *, Nop.Web.Framework
        @using Nop.Web.Framework.Models
        """;

    private string _folder = string.Empty;

    [SetUp]
    public void SetUp()
    {
        _folder = Directory.CreateTempSubdirectory("views").FullName;
        Directory.CreateDirectory(Path.Combine(_folder, "Views"));
        File.WriteAllText(Path.Combine(_folder, "Views", "_ViewImports.cshtml"), IMPORTS);
    }

    [TearDown]
    public void TearDown()
    {
        Directory.Delete(_folder, true);
    }

    [Test]
    public void Compile_ViewOfMembersThatStand_HasNoMisses()
    {
        var views = Compile("@model BaseNopEntityModel\n<nop-label asp-for=\"Id\" />@T(\"Plugins.CustomerCare.Title\").Text");

        Assert.That(Repository.RecordedVersions().SelectMany(api => ReferenceCheck.Misses(views, api)), Is.Empty);
    }

    [Test]
    public void Compile_ViewOfAMemberThatAVersionLacks_ItsMissIsNamed()
    {
        const string TEXT = "P:Nop.Web.Framework.Localization.LocalizedString.Text";
        var views = Compile("@model BaseNopModel\n<p>@T(\"Plugins.CustomerCare.Title\").Text</p>");

        var misses = ReferenceCheck.Misses(views, Repository.RecordedVersions()[0].Without(TEXT));

        Assert.That(misses.Single(), Does.Contain("LocalizedString.get_Text"));
    }

    [Test]
    public void Compile_AttributeOfATagHelperThatAVersionLacks_ItsMissIsNamed()
    {
        const string HINT = "P:Nop.Web.Framework.TagHelpers.Admin.NopLabelTagHelper.DisplayHint";
        var views = Compile("@model BaseNopEntityModel\n<nop-label asp-for=\"Id\" asp-display-hint=\"false\" />");

        var misses = ReferenceCheck.Misses(views, Repository.RecordedVersions()[0].Without(HINT));

        Assert.That(misses, Has.Some.Contains("NopLabelTagHelper.set_DisplayHint"));
    }

    [Test]
    public void Compile_ViewOfAnUnknownMember_Throws()
    {
        Assert.That(() => Compile("@model BaseNopModel\n@Model.Unknown"), Throws.InvalidOperationException.With.Message.Contains("Unknown"));
    }

    private Mono.Cecil.ModuleDefinition Compile(string view)
    {
        File.WriteAllText(Path.Combine(_folder, "Views", "Page.cshtml"), view);
        return ViewCompiler.Compile(_folder, ViewCompiler.ViewsIn(_folder));
    }
}
