using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerCare.Infrastructure;
using Nop.Plugin.CustomerCare.Infrastructure.Installation;
using Nop.Plugin.CustomerCare.Inquiries.Work;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using Nop.Services.Events;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Infrastructure;

[TestFixture]
public class CustomerCareStartupTests
{
    private FakeStore _store = null!;

    private static IEnumerable<Type> Consumers => typeof(CustomerCareStartup).Assembly.GetTypes().Where(type => Consumed(type).Any());

    [SetUp]
    public void SetUp()
    {
        _store = new FakeStore();
    }

    [TearDown]
    public void TearDown()
    {
        _store.Dispose();
    }

    [Test]
    public void ConfigureServices_StrictContainer_EverythingResolves()
    {
        using var request = _store.Request();

        Assert.That(request.ServiceProvider.GetRequiredService<ReplyToInquiry>(), Is.Not.Null);
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
