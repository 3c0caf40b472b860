using Nop.Core;
using Nop.Services.Common;

namespace Nop.Plugin.CustomerCare.Admin;

/// <summary>Which cards the current user has folded up. The host's script stores it under the name that the card carries.</summary>
public sealed class CollapsedCards(IWorkContext work, IGenericAttributeService attributes)
{
    public async Task<bool> ContainAsync(string card)
    {
        return await attributes.GetAttributeAsync<bool>(await work.GetCurrentCustomerAsync(), $"CustomerCare.{card}");
    }
}
