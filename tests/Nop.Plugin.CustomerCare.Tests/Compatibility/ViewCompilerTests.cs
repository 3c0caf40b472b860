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
    public void Compile_AdminPageOfManyParts_HasNoMisses()
    {
        var views = Compile("""
            @using Nop.Web.Framework.Models.DataTables
            @using Nop.Web.Framework.UI
            @using Nop.Web.Areas.Admin.Components
            @addTagHelper *, Microsoft.AspNetCore.Mvc.TagHelpers
            @inject INopHtmlHelper Page
            @model BaseNopEntityModel
            @{ Layout = "_ConfigurePlugin"; Page.SetActiveMenuItemSystemName("CustomerCare"); }
            @await Component.InvokeAsync(typeof(StoreScopeConfigurationViewComponent))
            <form asp-controller="CustomerCareAdmin" asp-action="Configure" method="post">
                <nop-cards id="cards">
                    <nop-card asp-name="one" asp-icon="fas fa-info" asp-title="@T("Plugins.CustomerCare.Title")" asp-hide-block-attribute-name="x" asp-hide="false" asp-advanced="true">
                        <nop-override-store-checkbox asp-for="Id" asp-input="Id" asp-store-scope="1" />
                        <nop-label asp-for="Id" /><nop-editor asp-for="Id" asp-required="true" /><nop-required />
                        <nop-select asp-for="Id" asp-items="null" asp-multiple="true" />
                        <nop-nested-setting asp-for="Id"><nop-textarea asp-for="Id"></nop-textarea></nop-nested-setting>
                        <span asp-validation-for="Id"></span>
                    </nop-card>
                </nop-cards>
                <nop-antiforgery-token /><nop-alert asp-alert-id="a" /><nop-action-confirmation asp-button-id="b" />
                <nop-delete-confirmation asp-model-id="1" asp-button-id="c" />
                @await Html.PartialAsync("Table", new DataTablesModel
                {
                    Name = "grid",
                    UrlRead = new DataUrl("List", "CustomerCareAdmin", null),
                    ColumnCollection = { new ColumnProperty("Id") { Title = "Id", Render = new RenderButtonView(new DataUrl("Details")) } }
                })
                <script asp-location="Footer">var x = 1;</script>
            </form>
            """);

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
