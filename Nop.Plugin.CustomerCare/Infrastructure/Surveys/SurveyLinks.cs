using System.Globalization;
using Nop.Core.Domain.Stores;
using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.Infrastructure.Surveys;

/// <summary>The links of one mail: the token is all that they say of the person.</summary>
internal sealed class SurveyLinks(Store store, string token)
{
    public string OptOut { get; } = StoreAddress.Of(store, $"{CustomerCareDefaults.Paths.OPT_OUT}/{token}");

    public string To(int score)
    {
        return StoreAddress.Of(store, string.Create(CultureInfo.InvariantCulture, $"{CustomerCareDefaults.Paths.SURVEY}/{token}/{score}"));
    }

    /// <summary>What stands for the token where somebody only wants to see the mail; no token can look like it.</summary>
    public static string PreviewOf(Survey survey)
    {
        return string.Create(CultureInfo.InvariantCulture, $"preview-{survey.Id}");
    }
}
