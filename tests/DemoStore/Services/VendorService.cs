using Nop.Services.Vendors;

namespace DemoStore.Services;

public sealed class VendorService(Entities<Vendor> vendors) : IVendorService
{
    public Task<IPagedList<Vendor>> GetAllVendorsAsync(string name = "", string email = "", int pageIndex = 0, int pageSize = int.MaxValue, bool showHidden = false)
    {
        return vendors.PageAsync(
            "coalesce(\"Name\", '') like '%' || @name || '%' and coalesce(\"Email\", '') like '%' || @email || '%' and (@showHidden or \"Active\") and not \"Deleted\"",
            new { name, email, showHidden },
            "\"DisplayOrder\", \"Name\"",
            pageIndex,
            pageSize);
    }

    public async Task<Vendor> GetVendorByIdAsync(int vendorId)
    {
        return (await vendors.FindAsync(vendorId))!;
    }
}
