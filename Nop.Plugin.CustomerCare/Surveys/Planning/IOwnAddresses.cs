namespace Nop.Plugin.CustomerCare.Surveys.Planning;

/// <summary>The addresses the store itself sends from: asking them makes machines talk to each other.</summary>
public interface IOwnAddresses
{
    /// <summary>As <see cref="Inquiries.EmailKey"/> gives them.</summary>
    Task<IReadOnlyCollection<string>> OwnAddressesAsync();
}
