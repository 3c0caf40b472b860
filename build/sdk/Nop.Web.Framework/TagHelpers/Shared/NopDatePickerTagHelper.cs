using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Nop.Services.Localization;

namespace Nop.Web.Framework.TagHelpers.Shared;

/// <summary>Three selects: day, month, year.</summary>
[HtmlTargetElement(
    "nop-date-picker",
    Attributes = "asp-day-name,asp-month-name,asp-year-name",
    TagStructure = TagStructure.WithoutEndTag)]
public class NopDatePickerTagHelper : TagHelper
{
    private readonly ILocalizationService _localization;

    public NopDatePickerTagHelper(ILocalizationService localizationService)
    {
        _localization = localizationService;
    }

    [HtmlAttributeName("asp-day-name")]
    public string DayName { get; set; }

    [HtmlAttributeName("asp-month-name")]
    public string MonthName { get; set; }

    [HtmlAttributeName("asp-year-name")]
    public string YearName { get; set; }

    [HtmlAttributeName("asp-begin-year")]
    public DateTime? BeginYear { get; set; }

    [HtmlAttributeName("asp-end-year")]
    public DateTime? EndYear { get; set; }

    [HtmlAttributeName("asp-selected-date")]
    public DateTime? SelectedDate { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var lastYear = EndYear?.Year ?? TimeProvider.System.GetUtcNow().Year;
        var years = Enumerable.Range(BeginYear?.Year ?? lastYear - 100, lastYear - (BeginYear?.Year ?? lastYear - 100) + 1).Reverse();
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "date-picker-wrapper");
        output.Content.AppendHtml(await SelectAsync(DayName, "Common.Day", Numbers(Enumerable.Range(1, 31)), SelectedDate?.Day));
        output.Content.AppendHtml(await SelectAsync(MonthName, "Common.Month", Months(), SelectedDate?.Month));
        output.Content.AppendHtml(await SelectAsync(YearName, "Common.Year", Numbers(years), SelectedDate?.Year));
    }

    private static IEnumerable<(int Value, string Text)> Numbers(IEnumerable<int> values)
    {
        return values.Select(value => (value, value.ToString(CultureInfo.InvariantCulture)));
    }

    private static IEnumerable<(int Value, string Text)> Months()
    {
        return Enumerable.Range(1, 12).Select(month => (month, CultureInfo.CurrentUICulture.DateTimeFormat.GetMonthName(month)));
    }

    private async Task<IHtmlContent> SelectAsync(
        string name,
        string labelKey,
        IEnumerable<(int Value, string Text)> values,
        int? selected)
    {
        var select = new TagBuilder("select");
        select.Attributes["name"] = name;
        select.InnerHtml.AppendHtml(Option("0", await _localization.GetResourceAsync(labelKey), false));
        foreach (var (value, text) in values)
            select.InnerHtml.AppendHtml(Option(value.ToString(CultureInfo.InvariantCulture), text, value == selected));

        return select;
    }

    private static TagBuilder Option(string value, string text, bool isSelected)
    {
        var option = new TagBuilder("option");
        option.Attributes["value"] = value;
        if (isSelected)
            option.Attributes["selected"] = "selected";

        option.InnerHtml.Append(text);
        return option;
    }
}
