using Nop.Plugin.CustomerCare.Admin.Models.Calendars;
using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Calendars.Ics;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Calendars;

/// <summary>The days of an .ics file that a manager can add to the holidays of a calendar.</summary>
public sealed class IcsPreviewFactory(AdminTexts texts, DayTexts days, IcsProblemTexts problemTexts, TimeProvider clock)
{
    /// <summary>Events that come again are laid out from the year before this one to so many years after it.</summary>
    private const int YEARS_AHEAD = 5;

    /// <summary>Null with the problem if there is no file that can be read.</summary>
    public async Task<(HolidayPreviewModel? Preview, FieldProblem? Problem)> OfFileAsync(CalendarFormModel form, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (form.IcsFile is not { Length: > 0 } file)
            return (null, new FieldProblem(nameof(form.IcsFile), "Plugins.CustomerCare.Calendar.Problem.NoFile"));
        if (file.Length > ReadIcs.GreatestSize)
            return (null, new FieldProblem(nameof(form.IcsFile), "Plugins.CustomerCare.Calendar.Problem.LargeFile", ReadIcs.GreatestSize / 1024));

        using var content = new MemoryStream();
        await file.CopyToAsync(content, cancellation);
        try
        {
            var year = clock.GetUtcNow().Year;
            return (await PrepareAsync(ReadIcs.From(content.ToArray(), form.TimeZoneId ?? string.Empty, year - 1, year + YEARS_AHEAD), form, file.FileName), null);
        }
        catch (ArgumentException)
        {
            return (null, CalendarFields.Of(CalendarRule.UnknownZone, nameof(form.TimeZoneId), form.TimeZoneId ?? string.Empty));
        }
    }

    private async Task<HolidayPreviewModel> PrepareAsync(IcsDays found, CalendarFormModel form, string fileName)
    {
        var known = form.Holidays.ToHashSet(StringComparer.Ordinal);
        var models = new List<HolidayPreviewModel.DayModel>();
        foreach (var day in found.Days.Where(day => !known.Contains(day.Holiday.ToString())))
            models.Add(new HolidayPreviewModel.DayModel(day.Holiday.ToString(), await days.OfAsync(day.Holiday), day.Summary));

        var notes = new List<string>();
        foreach (var problem in found.Problems)
            notes.Add(await problemTexts.TextAsync(problem));

        return new HolidayPreviewModel(await texts.FormatAsync("Plugins.CustomerCare.Calendar.Preview.File", Path.GetFileName(fileName)), models, notes);
    }
}
