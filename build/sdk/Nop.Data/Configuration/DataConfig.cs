namespace Nop.Data.Configuration;

public class DataConfig
{
    public string ConnectionString { get; set; }

    public DataProviderType DataProvider { get; set; }

    public int? SQLCommandTimeout { get; set; }

    public bool WithNoLock { get; set; }
}
