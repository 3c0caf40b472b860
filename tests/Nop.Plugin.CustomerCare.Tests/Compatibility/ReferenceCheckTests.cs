using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Compatibility;

[TestFixture]
public class ReferenceCheckTests
{
    private static readonly RecordedApi Older = Repository.RecordedVersions()[0];
    private static readonly RecordedApi Newer = Repository.RecordedVersions()[^1];

    [Test]
    public void Misses_MemberOfOneVersion_NamesItForTheOther()
    {
        var plugin = CSharpCompiler.CompileAgainst(
            "Nop.Web.Framework",
            "namespace Nop.Web.Framework.Menu; public class AdminMenuItem { public AdminMenuItem GetItemBySystem(string systemName) => this; }",
            "class Uses { object Of(Nop.Web.Framework.Menu.AdminMenuItem item) => item.GetItemBySystem(\"x\"); }");

        Assert.That(ReferenceCheck.Misses(plugin, Older), Is.Empty);
        Assert.That(
            ReferenceCheck.Misses(plugin, Newer).Single(),
            Does.Contain("AdminMenuItem.GetItemBySystem(System.String)").And.Contain(Newer.Version));
    }

    [Test]
    public void Misses_UnknownType_NamesIt()
    {
        var plugin = CSharpCompiler.CompileAgainst(
            "Nop.Services", "namespace Nop.Services.Messages; public class MadeUp { }", "class Uses : Nop.Services.Messages.MadeUp { }");

        Assert.That(ReferenceCheck.Misses(plugin, Newer), Has.Some.Contains("T:Nop.Services.Messages.MadeUp"));
    }

    [Test]
    public void Misses_OtherReturnType_NamesTheMember()
    {
        var plugin = CSharpCompiler.CompileAgainst(
            "Nop.Services",
            "namespace Nop.Services.Security; public class PermissionConfig { public System.Collections.Generic.IList<string> DefaultCustomerRoles => null; }",
            "class Uses { object Of(Nop.Services.Security.PermissionConfig config) => config.DefaultCustomerRoles; }");

        Assert.That(ReferenceCheck.Misses(plugin, Newer).Single(), Does.Contain("get_DefaultCustomerRoles"));
    }

    [Test]
    public void Misses_InitForSet_NamesTheMember()
    {
        var plugin = CSharpCompiler.CompileAgainst(
            "Nop.Web.Framework",
            "namespace Nop.Web.Framework.Models.DataTables; public class ColumnProperty { public string Title { get; init; } }",
            "class Uses { object Of() => new Nop.Web.Framework.Models.DataTables.ColumnProperty { Title = string.Empty }; }");

        Assert.That(ReferenceCheck.Misses(plugin, Newer), Has.Some.Contains("set_Title"));
    }

    [Test]
    public void Misses_AttributeWithoutItsOptionalParameter_NamesTheConstructor()
    {
        var plugin = CSharpCompiler.CompileAgainst(
            "Nop.Web.Framework",
            "namespace Nop.Web.Framework.Mvc.Filters; public sealed class AuthorizeAdminAttribute : System.Attribute { }",
            "[Nop.Web.Framework.Mvc.Filters.AuthorizeAdmin] class Uses { }");

        Assert.That(ReferenceCheck.Misses(plugin, Newer).Single(), Does.Contain("AuthorizeAdminAttribute.#ctor"));
    }

    [Test]
    public void Misses_NamedArgumentOfAnAttribute_NamesTheProperty()
    {
        var plugin = CSharpCompiler.CompileAgainst(
            "Nop.Web.Framework",
            "namespace Nop.Web.Framework.Mvc.Filters; public sealed class AuthorizeAdminAttribute : System.Attribute { public AuthorizeAdminAttribute(bool ignore = false) { } public int Level { get; set; } }",
            "[Nop.Web.Framework.Mvc.Filters.AuthorizeAdmin(Level = 1)] class Uses { }");

        Assert.That(ReferenceCheck.Misses(plugin, Newer).Single(), Does.Contain("P:Nop.Web.Framework.Mvc.Filters.AuthorizeAdminAttribute.Level"));
    }

    [Test]
    public void Misses_MembersThatStand_IsEmpty()
    {
        var plugin = CSharpCompiler.Compile("Fixture", """
            using System.Threading.Tasks;
            using Nop.Core;
            using Nop.Core.Domain.Orders;
            using Nop.Core.Events;
            using Nop.Services.Configuration;
            using Nop.Services.Events;
            using Nop.Services.Localization;
            class Uses : IConsumer<EntityInsertedEvent<OrderNote>>
            {
                public Task HandleEventAsync(EntityInsertedEvent<OrderNote> message) => Task.FromResult(message.Entity.Id);
                async Task<object> Read(ILocalizationService texts, IPagedList<Order> orders) => await texts.GetResourceAsync("x", 1) + orders[0].OrderStatus;
            }
            """);

        Assert.That(ReferenceCheck.Misses(plugin, Older).Concat(ReferenceCheck.Misses(plugin, Newer)), Is.Empty);
    }
}
