namespace DemoStore.Storage;

public sealed class Log : BaseEntity
{
    public int LogLevelId { get; set; }
    public string ShortMessage { get; set; } = "";
    public string? FullMessage { get; set; }
    public int? CustomerId { get; set; }
    public string? PageUrl { get; set; }
    public DateTime CreatedOnUtc { get; set; }
}
