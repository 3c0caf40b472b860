namespace Nop.Plugin.CustomerCare.Inquiries.Mail;

/// <summary>Knows who writes for the shop.</summary>
public interface IShopAddresses
{
    /// <summary>The member of staff, or the store's own mail account, with this address; null if it is neither.</summary>
    Task<ShopPerson?> FindAsync(string address, CancellationToken cancellation = default);
}
