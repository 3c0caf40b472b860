using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using Nop.Plugin.CustomerCare.Admin.Models.Settings;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Services.Configuration;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Settings;

/// <summary>A setting that each store may have its own value of, and the two fields of the page that have its name.</summary>
internal abstract class SettingField
{
    /// <summary>Ends the name of the field that says whether a store has a value of its own.</summary>
    private const string OWN = "_OverrideForStore";

    private readonly PropertyInfo _value;
    private readonly PropertyInfo _isOwn;

    protected SettingField(string name)
    {
        _value = FieldOf(name);
        _isOwn = FieldOf(name + OWN);
    }

    public string Name => _value.Name;

    public static SettingField Of<T>(Expression<Func<CustomerCareSettings, T>> setting)
    {
        return new SettingField<T>(setting, value => value, (value, _) => (T)value!);
    }

    /// <summary>One that the page knows by its wire name; another name changes nothing.</summary>
    public static SettingField OfName<T>(Expression<Func<CustomerCareSettings, T>> setting) where T : struct, Enum
    {
        return new SettingField<T>(setting, value => WireName.Of(value), (name, stored) => WireName.TryParse<T>(name as string, out var value) ? value : stored);
    }

    /// <param name="tidy">What becomes of a text as it was typed.</param>
    public static SettingField OfText(Expression<Func<CustomerCareSettings, string?>> setting, Func<string?, string?> tidy)
    {
        return new SettingField<string?>(setting, value => value, (value, _) => tidy(value as string));
    }

    /// <summary>One that the page knows as a list of numbers and that is kept as text.</summary>
    public static SettingField OfNumbers(Expression<Func<CustomerCareSettings, string?>> setting, Func<string?, IReadOnlyList<int>> split)
    {
        return new SettingField<string?>(
            setting,
            value => split(value).ToList(),
            (value, _) => value is IList<int> { Count: > 0 } numbers ? string.Join(", ", numbers.Select(number => number.ToString(CultureInfo.InvariantCulture))) : null);
    }

    public bool IsOwn(ConfigureModel model)
    {
        return (bool)_isOwn.GetValue(model)!;
    }

    /// <summary>What was typed or chosen; null for fields that aren't text.</summary>
    public string? Text(ConfigureModel model)
    {
        return Shown(model) as string;
    }

    public abstract Task ShowAsync(ISettingService settings, CustomerCareSettings stored, ConfigureModel model, int scope);

    /// <summary>Shows the value of all stores, as one that isn't the store's own.</summary>
    public abstract void TakeOver(CustomerCareSettings shared, ConfigureModel model);

    public abstract void Apply(ConfigureModel model, CustomerCareSettings stored);

    public abstract Task SaveAsync(ISettingService settings, CustomerCareSettings stored, ConfigureModel model, int scope);

    protected object? Shown(ConfigureModel model)
    {
        return _value.GetValue(model);
    }

    protected void Show(ConfigureModel model, object? value, bool isOwn)
    {
        _value.SetValue(model, value);
        _isOwn.SetValue(model, isOwn);
    }

    private static PropertyInfo FieldOf(string name)
    {
        return typeof(ConfigureModel).GetProperty(name) ?? throw new ArgumentException($"The settings page has no field {name}.", nameof(name));
    }
}

/// <inheritdoc/>
internal sealed class SettingField<T>(Expression<Func<CustomerCareSettings, T>> setting, Func<T, object?> show, Func<object?, T, T> read)
    : SettingField(((MemberExpression)setting.Body).Member.Name)
{
    private readonly PropertyInfo _setting = (PropertyInfo)((MemberExpression)setting.Body).Member;

    public override async Task ShowAsync(ISettingService settings, CustomerCareSettings stored, ConfigureModel model, int scope)
    {
        Show(model, show((T)_setting.GetValue(stored)!), scope > 0 && await settings.SettingExistsAsync(stored, setting, scope));
    }

    public override void TakeOver(CustomerCareSettings shared, ConfigureModel model)
    {
        Show(model, show((T)_setting.GetValue(shared)!), false);
    }

    public override void Apply(ConfigureModel model, CustomerCareSettings stored)
    {
        _setting.SetValue(stored, read(Shown(model), (T)_setting.GetValue(stored)!));
    }

    public override Task SaveAsync(ISettingService settings, CustomerCareSettings stored, ConfigureModel model, int scope)
    {
        return settings.SaveSettingOverridablePerStoreAsync(stored, setting, IsOwn(model), scope, false);
    }
}
