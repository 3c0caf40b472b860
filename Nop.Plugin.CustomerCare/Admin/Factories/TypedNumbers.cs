using System.Globalization;
using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.Admin.Factories;

/// <summary>Reads the numbers of a form in a culture's writing, or with a point, and collects what is none.</summary>
internal sealed class TypedNumbers(CultureInfo culture)
{
    // No signs between thousands: "1,5" typed into an English page must not become 15.
    private const NumberStyles WRITTEN = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite;

    private readonly List<SurveyProblem> _problems = [];

    public IReadOnlyList<SurveyProblem> Problems => _problems;

    /// <summary>Null for a blank field and for what can't be read.</summary>
    public decimal? Amount(string? typed, string field)
    {
        if (string.IsNullOrWhiteSpace(typed))
            return null;
        if (decimal.TryParse(typed, WRITTEN, culture, out var number) || decimal.TryParse(typed, WRITTEN, CultureInfo.InvariantCulture, out number))
            return number;

        _problems.Add(SurveyProblem.Of(SurveyRule.NotANumber, field, typed.Trim()));
        return null;
    }

    /// <summary>The number times the factor, at the ends of what an int holds if it is beyond; null for a blank field and for what can't be read.</summary>
    public int? Whole(string? typed, string field, int factor = 1)
    {
        if (Amount(typed, field) is not { } amount)
            return null;
        if (Math.Abs(amount) > int.MaxValue / factor)
            return amount > 0 ? int.MaxValue : int.MinValue;

        var whole = amount * factor;
        if (decimal.Truncate(whole) == whole)
            return (int)whole;

        _problems.Add(SurveyProblem.Of(SurveyRule.NotAWholeNumber, field, typed!.Trim()));
        return null;
    }

    /// <summary>As <see cref="Whole"/>, but a blank field is a problem too.</summary>
    public int? Required(string? typed, string field)
    {
        if (string.IsNullOrWhiteSpace(typed))
            _problems.Add(SurveyProblem.Of(SurveyRule.NumberMissing, field));

        return Whole(typed, field);
    }
}
