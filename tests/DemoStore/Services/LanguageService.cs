using Nop.Services.Localization;

namespace DemoStore.Services;

public sealed class LanguageService(StoreSql sql) : ILanguageService
{
    public IList<Language> All { get; private set; } = [];

    public async Task LoadAsync()
    {
        All = await sql.EntitiesAsync<Language>("select * from \"Language\" order by \"DisplayOrder\"");
    }

    public IList<Language> GetAllLanguages(bool showHidden = false, int storeId = 0)
    {
        return All;
    }

    public Task<IList<Language>> GetAllLanguagesAsync(bool showHidden = false, int storeId = 0)
    {
        return Task.FromResult(All);
    }

    public Task<Language> GetLanguageByIdAsync(int languageId)
    {
        return Task.FromResult(All.FirstOrDefault(language => language.Id == languageId)!);
    }
}
