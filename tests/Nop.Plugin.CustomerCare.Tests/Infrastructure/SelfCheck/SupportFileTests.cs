using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using NSubstitute;
using NUnit.Framework;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Messages;
using Nop.Core.Domain.ScheduleTasks;
using Nop.Core.Domain.Stores;
using Nop.Plugin.CustomerCare.Infrastructure.Installation;
using Nop.Plugin.CustomerCare.Infrastructure.Mail;
using Nop.Plugin.CustomerCare.Infrastructure.SelfCheck;
using Nop.Plugin.CustomerCare.Tests.Fakes;

namespace Nop.Plugin.CustomerCare.Tests.Infrastructure.SelfCheck;

public class SupportFileTests
{
    /// <summary>Stands wherever somebody can type.</summary>
    private const string TYPED = "Kowalski <jan@leak.example> Password=leak;";

    [Test]
    public async Task Write_StoreFullOfPersonalWords_TellsNoneOfThem()
    {
        using var store = new FakeStore();
        Fill(store);
        using var request = store.Request();

        var report = await request.ServiceProvider.GetRequiredService<RunSelfCheck>().ExecuteAsync();
        var file = Encoding.UTF8.GetString(SupportFile.Write(report));

        Assert.That(report.Lines.SelectMany(line => line.Finding.Values).Any(value => $"{value}".Contains("leak", StringComparison.Ordinal)), "the page's reader sees them");
        Assert.That(file, Does.Not.Contain("leak").IgnoreCase.And.Not.Contain("Kowalski").And.Not.Contain("@"));
        Assert.That(Regex.Count(file, "\"topic\""), Is.EqualTo(report.Lines.Count));
    }

    [Test]
    public void SupportFact_OfWhatSomebodyTyped_IsOther()
    {
        Assert.That(SupportFact.OneOf(TYPED, ["a"]).Text, Is.EqualTo("other"));
        Assert.That(SupportFact.SomeOf([TYPED, "a"], ["a", "b"]).Text, Is.EqualTo("a"));
        Assert.That(SupportFact.VersionOf(TYPED).Text, Is.EqualTo("other"));
        Assert.That(SupportFact.VersionOf("4.90.3").Text, Is.EqualTo("4.90.3"));
    }

    private static void Fill(FakeStore store)
    {
        store.Plugin.PluginDescriptor.Version = TYPED;
        store.Stores.GetAllStoresAsync().Returns([new Store { Id = 1, Name = TYPED, Url = TYPED }]);
        store.Customers.GetAllCustomerRolesAsync(true).Returns([new CustomerRole { Id = 1, Name = TYPED, SystemName = TYPED }]);
        store.Mail.Accounts.Clear();
        store.Mail.Accounts.Add(new EmailAccount { Id = 5, Email = TYPED, DisplayName = TYPED, Host = TYPED, Username = TYPED, Password = TYPED });
        store.Settings.Values[("customercaresettings.linkkey", 0)] = TYPED;
        foreach (var (type, _, seconds) in TaskStep.Tasks)
            store.Tasks.All.Add(new ScheduleTask { Type = type, Name = TYPED, Seconds = seconds });
        foreach (var text in MailText.All)
            store.Mail.Templates.Add(new MessageTemplate { Name = text.Template, Subject = TYPED, Body = TYPED });
        store.Texts.Texts[(1, "plugins.customercare.menu")] = TYPED;
    }
}
