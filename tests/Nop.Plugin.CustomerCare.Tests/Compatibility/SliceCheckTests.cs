using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Compatibility;

[TestFixture]
public class SliceCheckTests
{
    private static readonly RecordedApi Newer = Repository.RecordedVersions()[^1];

    [TestCase("namespace Nop.Core.Domain.Orders; public enum OrderStatus { Complete = 20 }", "OrderStatus.Complete", TestName = "Misses_OtherEnumValue_NamesIt")]
    [TestCase("namespace Nop.Web.Framework; public static class AreaNames { public const string ADMIN = \"admin\"; }", "AreaNames.ADMIN", TestName = "Misses_OtherConstant_NamesIt")]
    [TestCase("namespace Nop.Web.Framework; public static class AreaNames { public static readonly string ADMIN = \"Admin\"; }", "AreaNames.ADMIN", TestName = "Misses_FieldForConstant_NamesIt")]
    [TestCase("namespace Nop.Web.Framework.Models; public class BaseNopModel { }", "is a record", TestName = "Misses_ClassForRecord_NamesIt")]
    [TestCase("namespace Nop.Web.Framework.Mvc.Filters; public sealed class AuthorizeAdminAttribute { public AuthorizeAdminAttribute(bool ignore = true) { } }", "ignore = True", TestName = "Misses_OtherDefault_NamesIt")]
    [TestCase("namespace Nop.Core.Domain.Messages; public class AdditionalTokensAddedEvent { public void AddTokens(string[] additionalTokens) { } }", "AddTokens", TestName = "Misses_ArrayForParams_NamesIt")]
    [TestCase("namespace Nop.Services.Security; public class PermissionConfig { public System.Collections.Generic.IList<string> DefaultCustomerRoles { get; } }", "DefaultCustomerRoles", TestName = "Misses_OtherType_NamesIt")]
    [TestCase("namespace Nop.Core.Domain.Orders; public class OrderPlacedEvent { public object Made { get; set; } }", "OrderPlacedEvent.Made", TestName = "Misses_MadeUpMember_NamesIt")]
    [TestCase("namespace Nop.Web.Framework.Components; public abstract class NopViewComponent : Microsoft.AspNetCore.Mvc.ViewComponent { }", "NopViewComponent.View(System.String)", TestName = "Misses_HidingMemberLeftOut_NamesIt")]
    public void Misses(string slice, string named)
    {
        var module = CSharpCompiler.Compile("Slice", slice);

        Assert.That(SliceCheck.Misses(module, Newer), Has.Some.Contains(named));
    }

    [Test]
    public void Misses_MemberOfOneVersion_NamesTheOther()
    {
        var module = CSharpCompiler.Compile(
            "Slice", "namespace Nop.Web.Framework.Menu; public class AdminMenuItem { public AdminMenuItem GetItemBySystem(string systemName) => this; }");

        Assert.That(SliceCheck.Misses(module, Repository.RecordedVersions()[0]), Is.Empty);
        Assert.That(SliceCheck.Misses(module, Newer).Single(), Does.Contain("GetItemBySystem").And.Contain(Newer.Version));
    }
}
