namespace Nop.Core.Domain.Gdpr;

public class GdprLog : BaseEntity
{
    public int ConsentId { get; set; }

    public DateTime CreatedOnUtc { get; set; }

    public int CustomerId { get; set; }

    public string CustomerInfo { get; set; }

    public string RequestDetails { get; set; }

    public GdprRequestType RequestType
    {
        get => (GdprRequestType)RequestTypeId;
        set => RequestTypeId = (int)value;
    }

    public int RequestTypeId { get; set; }
}
