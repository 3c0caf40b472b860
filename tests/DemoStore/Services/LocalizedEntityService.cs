using System.Linq.Expressions;
using Nop.Services.Localization;

namespace DemoStore.Services;

public sealed class LocalizedEntityService(Entities<LocalizedProperty> localized) : ILocalizedEntityService
{
    public async Task SaveLocalizedValueAsync<T>(T entity, Expression<Func<T, string>> keySelector, string localeValue, int languageId)
        where T : BaseEntity, ILocalizedEntity
    {
        var (group, key) = (typeof(T).Name, ((MemberExpression)keySelector.Body).Member.Name);
        var values = new { id = entity.Id, languageId, group, key };
        foreach (var old in await localized.ListAsync(
            "\"EntityId\" = @id and \"LanguageId\" = @languageId and \"LocaleKeyGroup\" = @group and \"LocaleKey\" = @key", values))
            await localized.DeleteAsync(old, false);

        if (!string.IsNullOrEmpty(localeValue))
            await localized.InsertAsync(
                new LocalizedProperty { EntityId = entity.Id, LanguageId = languageId, LocaleKeyGroup = group, LocaleKey = key, LocaleValue = localeValue }, false);
    }
}
