using Nop.Services.Vendors;

namespace DemoStore.Services;

public sealed class VendorService(Entities<Vendor> vendors) : IVendorService
{
    public async Task<Vendor> GetVendorByIdAsync(int vendorId)
    {
        return (await vendors.FindAsync(vendorId))!;
    }
}
