using Nop.Core.Domain.Common;
using Nop.Core.Domain.Localization;
using Nop.Core.Domain.Security;
using Nop.Core.Domain.Stores;

namespace Nop.Core.Domain.Catalog;

public class Category : BaseEntity, ILocalizedEntity, IAclSupported, IStoreMappingSupported, ISoftDeletedEntity
{
    public DateTime CreatedOnUtc { get; set; }

    public bool Deleted { get; set; }

    public int DisplayOrder { get; set; }

    public bool LimitedToStores { get; set; }

    public string Name { get; set; }

    public int ParentCategoryId { get; set; }

    public bool Published { get; set; }

    public bool SubjectToAcl { get; set; }

    public DateTime UpdatedOnUtc { get; set; }
}
