using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerCare.Infrastructure;
using Nop.Plugin.CustomerCare.Infrastructure.Installation;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using Nop.Services.Events;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Infrastructure;

[TestFixture]
public class CustomerCareStartupTests
{
    private static IEnumerable<Type> Consumers => typeof(CustomerCareStartup).Assembly.GetTypes().Where(type => Consumed(type).Any());

    [Test]
    public void ConfigureServices_EitherContainer_EverythingResolves([Values] bool withAutofac)
    {
        using var store = new FakeStore(withAutofac);
        using var request = store.Request();
        var ours = store.Registered.Where(type => type.Assembly == typeof(CustomerCareStartup).Assembly && !type.IsGenericTypeDefinition).ToList();

        Assert.That(ours, Has.Count.GreaterThan(20));
        foreach (var type in ours)
            Assert.That(request.ServiceProvider.GetRequiredService(type), Is.Not.Null);
        Assert.That(request.ServiceProvider.GetServices<IInstallationStep>().First(), Is.InstanceOf<SchemaStep>());
    }

    [Test]
    public void Consumers_Constructors_AskOnlyForWhatCannotFail()
    {
        Assert.That(Consumers, Is.Not.Empty);
        foreach (var parameter in Consumers.SelectMany(type => type.GetConstructors().Single().GetParameters()))
            Assert.That(
                parameter.ParameterType == typeof(HostEdge) || parameter.ParameterType.GetGenericTypeDefinition() == typeof(Deferred<>),
                $"{parameter.Member.DeclaringType!.Name} asks for {parameter.ParameterType.Name}.");
    }

    [Test]
    public void Consumers_OfOneEvent_AreOne()
    {
        Assert.That(Consumers.SelectMany(Consumed).ToList(), Is.Unique.And.Not.Empty);
    }

    private static IEnumerable<Type> Consumed(Type type)
    {
        return type.GetInterfaces().Where(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IConsumer<>));
    }
}
