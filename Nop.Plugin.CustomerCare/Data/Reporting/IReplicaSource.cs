namespace Nop.Plugin.CustomerCare.Data.Reporting;

/// <summary>Which copy of the store's database reports are read from, and who hears of it when it is away.</summary>
public interface IReplicaSource
{
    /// <summary>Its connection string, of the same engine as the store's own; null if there is no copy.</summary>
    /// <exception cref="StoreDatabaseException">There is one, but it can't be read any more.</exception>
    Task<string?> FindAsync();

    /// <summary>Told once when the copy goes away, until it was there again.</summary>
    /// <param name="reason">Without secrets.</param>
    Task TellAsync(string reason);
}
