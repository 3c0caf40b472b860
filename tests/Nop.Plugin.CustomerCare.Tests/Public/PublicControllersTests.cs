using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Nop.Core;
using Nop.Plugin.CustomerCare.Public;
using Nop.Plugin.CustomerCare.Public.Api;
using Nop.Web.Controllers;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Public;

public class PublicControllersTests
{
    private static readonly Type[] Controllers =
        [.. typeof(CustomerCareDefaults).Assembly.GetTypes().Where(type => typeof(Controller).IsAssignableFrom(type) && type.Namespace!.Contains(".Public", StringComparison.Ordinal))];

    [Test]
    public void Controllers_AreThoseOfTheRoutes()
    {
        var named = typeof(CustomerCareDefaults.PublicControllers).GetFields().Select(field => (string)field.GetRawConstantValue()! + "Controller");

        Assert.That(Controllers.Select(controller => controller.Name), Is.EquivalentTo(named));
    }

    private static IEnumerable<Type> WithinTheStoresDesign => Controllers.Where(controller => controller.IsSubclassOf(typeof(BasePublicController)));

    private static IEnumerable<Type> OnTheirOwn => Controllers.Except(WithinTheStoresDesign);

    // The host's base controller would make a guest of every scanner.
    [TestCaseSource(nameof(OnTheirOwn))]
    public void Controller_IsAPageOfItsOwn(Type controller)
    {
        Assert.That(controller.BaseType, Is.EqualTo(typeof(Controller)));
        Assert.That(controller.GetCustomAttribute<PublicPageAttribute>() is not null ^ controller.GetCustomAttribute<ApiEndpointAttribute>() is not null, Is.True);
        Assert.That(
            controller.GetCustomAttribute<ValidateAntiForgeryTokenAttribute>() is not null ^ controller.GetCustomAttribute<IgnoreAntiforgeryTokenAttribute>() is not null, Is.True);
        Assert.That(controller.GetConstructors().Single().GetParameters().Select(parameter => parameter.ParameterType), Has.None.EqualTo(typeof(IWorkContext)));
    }

    [TestCaseSource(nameof(WithinTheStoresDesign))]
    public void Controller_IsAPageOfTheStore(Type controller)
    {
        Assert.That(controller.GetCustomAttribute<HostPageAttribute>(), Is.Not.Null);
        Assert.That(controller.GetCustomAttribute<AutoValidateAntiforgeryTokenAttribute>(), Is.Not.Null);
    }
}
