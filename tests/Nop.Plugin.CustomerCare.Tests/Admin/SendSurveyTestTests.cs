using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using NSubstitute;
using NSubstitute.ExceptionExtensions;
using NUnit.Framework;
using Nop.Core.Domain.Stores;
using Nop.Plugin.CustomerCare.Admin;
using Nop.Plugin.CustomerCare.Admin.Models.Surveys;
using Nop.Plugin.CustomerCare.Infrastructure;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Plugin.CustomerCare.Surveys.Sending;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using Nop.Services.Stores;

namespace Nop.Plugin.CustomerCare.Tests.Admin;

public class SendSurveyTestTests
{
    private static readonly Survey Typed = SurveyDesk.Survey();

    private ISurveyTestMail _mail = null!;
    private MemoryLog _log = null!;
    private SendSurveyTest _test = null!;

    [SetUp]
    public void SetUp()
    {
        _mail = Substitute.For<ISurveyTestMail>();
        _log = new MemoryLog();
        var stores = Substitute.For<IStoreService>();
        stores.GetAllStoresAsync().Returns([new Store { Id = 5 }, new Store { Id = 7 }]);
        var services = new ServiceCollection().AddSingleton<Nop.Services.Logging.ILogger>(_log).BuildServiceProvider();
        _test = new SendSurveyTest(_mail, stores, new HostLog(new Deferred<Nop.Services.Logging.ILogger>(services), NullLogger<HostLog>.Instance));
    }

    [TestCase(7, 7)]
    [TestCase(99, 5)]
    public async Task ExecuteAsync_GoodAddress_MailsItInThatStoreAndLanguage(int asked, int storeId)
    {
        var form = new SurveyFormModel { TestAddress = " ann@example.com ", TestStoreId = asked, TestLanguage = "pl" };

        Assert.That(await _test.ExecuteAsync(Typed, form, CancellationToken.None), Is.Null);

        await _mail.Received(1).SendAsync(Typed, "ann@example.com", storeId, "pl", Arg.Any<CancellationToken>());
    }

    [TestCase(null)]
    [TestCase("")]
    [TestCase("nobody")]
    [TestCase("Ann <ann@example.com>")]
    [TestCase("ann@example.com, bob@example.com")]
    public async Task ExecuteAsync_WhatIsNoAddress_IsAProblemAndNobodyIsMailed(string? address)
    {
        var problem = await _test.ExecuteAsync(Typed, new SurveyFormModel { TestAddress = address }, CancellationToken.None);

        Assert.That((problem!.Field, problem.TextKey), Is.EqualTo(("test.address", "Plugins.CustomerCare.Survey.Test.NoAddress")));
        await _mail.DidNotReceiveWithAnyArgs().SendAsync(default!, default!, default, default);
    }

    [Test]
    public async Task ExecuteAsync_MailThatCantBeQueued_SaysWhyAndIsLogged()
    {
        _mail.SendAsync(Typed, Arg.Any<string>(), Arg.Any<int>(), Arg.Any<string?>(), Arg.Any<CancellationToken>()).ThrowsAsync(new InvalidOperationException("no account"));

        var problem = await _test.ExecuteAsync(Typed, new SurveyFormModel { TestAddress = "ann@example.com" }, CancellationToken.None);

        Assert.That(problem!.Arguments, Is.EqualTo(new object[] { "no account" }));
        Assert.That(_log.Lines, Has.Count.EqualTo(1));
    }
}
