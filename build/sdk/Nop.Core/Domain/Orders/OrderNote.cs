namespace Nop.Core.Domain.Orders;

public class OrderNote : BaseEntity
{
    public DateTime CreatedOnUtc { get; set; }

    public bool DisplayToCustomer { get; set; }

    public int DownloadId { get; set; }

    public string Note { get; set; }

    public int OrderId { get; set; }
}
