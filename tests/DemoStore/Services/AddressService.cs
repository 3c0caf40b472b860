using Nop.Services.Common;

namespace DemoStore.Services;

public sealed class AddressService(Entities<Address> addresses) : IAddressService
{
    public async Task<Address> GetAddressByIdAsync(int addressId)
    {
        return (await addresses.FindAsync(addressId))!;
    }
}
