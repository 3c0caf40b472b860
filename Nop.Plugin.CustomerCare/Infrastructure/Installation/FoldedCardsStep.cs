using Nop.Plugin.CustomerCare.Data.Reports;

namespace Nop.Plugin.CustomerCare.Infrastructure.Installation;

/// <summary>What the host's script notes for each admin: which of our cards are folded up. Nothing at first.</summary>
public sealed class FoldedCardsStep(Deferred<FoldedCards> cards) : IInstallationStep
{
    public string Name => "notes of folded cards";

    public Task InstallAsync()
    {
        return Task.CompletedTask;
    }

    public async Task RemoveAsync()
    {
        await cards.Value.ForgetAsync();
    }
}
