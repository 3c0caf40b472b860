using Nop.Core.Domain.Common;
using Nop.Core.Domain.Localization;
using Nop.Core.Domain.Security;
using Nop.Core.Domain.Stores;

namespace Nop.Core.Domain.Catalog;

public class Product : BaseEntity, ILocalizedEntity, IAclSupported, IStoreMappingSupported, ISoftDeletedEntity
{
    public DateTime CreatedOnUtc { get; set; }

    public bool Deleted { get; set; }

    public bool LimitedToStores { get; set; }

    public string Name { get; set; }

    public decimal Price { get; set; }

    public bool Published { get; set; }

    public string ShortDescription { get; set; }

    public string Sku { get; set; }

    public bool SubjectToAcl { get; set; }

    public DateTime UpdatedOnUtc { get; set; }

    public int VendorId { get; set; }
}
