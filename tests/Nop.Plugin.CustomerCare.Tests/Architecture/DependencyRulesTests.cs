using Nop.Plugin.CustomerCare.Tests.Compatibility;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Architecture;

[TestFixture]
public class DependencyRulesTests
{
    [Test]
    public void Violations_OfThePlugin_AreNone()
    {
        var plugin = Repository.ReadModule("Nop.Plugin.CustomerCare");

        Assert.That(DependencyRules.Violations(plugin), Is.Empty);
    }

    [TestCase("Calendars", "class Uses { string Of(Nop.Plugin.CustomerCare.Sla.Other other) => null; } } namespace Nop.Plugin.CustomerCare.Sla { class Other { }", "Sla.Other")]
    [TestCase("Sla", "class Uses { int Of(object order) => ((Nop.Core.Domain.Orders.Order)order).Id; }", "Nop.Core.Domain.Orders.Order")]
    [TestCase("Sla", "class Uses { Microsoft.AspNetCore.Http.HttpContext Context; }", "Microsoft.AspNetCore.Http.HttpContext")]
    [TestCase("Inquiries", "class Uses : System.Collections.Generic.List<Nop.Core.Domain.Stores.Store> { }", "Nop.Core.Domain.Stores.Store")]
    [TestCase("Reports", "[Nop.Web.Framework.Mvc.Filters.AuthorizeAdmin] class Uses { }", "AuthorizeAdminAttribute")]
    [TestCase("Surveys", "class Uses { System.Func<object> Of() => () => typeof(Nop.Plugin.CustomerCare.Admin.Page); } } namespace Nop.Plugin.CustomerCare.Admin { class Page { }", "Admin.Page")]
    [TestCase("Data", "class Uses { Nop.Services.Logging.ILogger Log; }", "Nop.Services.Logging.ILogger")]
    [TestCase("Elsewhere", "class Uses { void Of<T>() where T : Nop.Core.BaseEntity { } }", "Nop.Core.BaseEntity")]
    public void Violations_OfAForbiddenName_NamesUserAndUsed(string part, string source, string named)
    {
        var module = CSharpCompiler.Compile("Fixture", $"namespace Nop.Plugin.CustomerCare.{part} {{ {source} }}");

        Assert.That(DependencyRules.Violations(module), Has.Some.Contains($"{part}.Uses").And.Some.Contains(named));
    }

    [TestCase("Data", "class Uses { string Of() => Nop.Data.DataSettingsManager.LoadSettings().ConnectionString; }")]
    [TestCase("Infrastructure", "class Uses { Nop.Core.Domain.Orders.Order Order; Nop.Plugin.CustomerCare.Sla.Rule Rule; } } namespace Nop.Plugin.CustomerCare.Sla { class Rule { }")]
    public void Violations_OfAnAllowedName_AreNone(string part, string source)
    {
        var module = CSharpCompiler.Compile("Fixture", $"namespace Nop.Plugin.CustomerCare.{part} {{ {source} }}");

        Assert.That(DependencyRules.Violations(module), Is.Empty);
    }
}
