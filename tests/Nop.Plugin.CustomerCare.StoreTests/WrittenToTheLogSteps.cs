using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.StoreTests;

/// <summary>The last of all by its name: what the steps before left in the store's log. A real store's log is best empty when they begin.</summary>
[TestFixture]
public class WrittenToTheLogSteps
{
    [Test]
    public async Task Log_HasNoErrorOfOurs()
    {
        await using var visitor = await Visitor.ComeAsync("en");
        await HostPages.SignInAsync(visitor.Page);
        Assert.That(await HostPages.ErrorsAsync(visitor.Page), Is.Empty);
    }
}
