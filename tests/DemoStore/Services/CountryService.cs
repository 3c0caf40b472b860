using Nop.Core.Domain.Directory;
using Nop.Services.Directory;

namespace DemoStore.Services;

public sealed class CountryService(Entities<Country> countries) : ICountryService
{
    public async Task<IList<Country>> GetAllCountriesAsync(int languageId = 0, bool showHidden = false)
    {
        return await countries.ListAsync("@showHidden or \"Published\"", new { showHidden }, "\"DisplayOrder\", \"Name\"");
    }
}
