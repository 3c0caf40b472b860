namespace Nop.Plugin.CustomerCare.Inquiries.Privacy;

/// <summary>The store's secret by which people who were erased are known again.</summary>
public interface IErasureKey
{
    Task<ErasureKey> ReadAsync();
}
