using Nop.Core;
using Nop.Plugin.CustomerCare.Admin.Factories.Calendars;
using Nop.Plugin.CustomerCare.Admin.Models.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Intake;
using Nop.Services.Localization;
using Nop.Services.Stores;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Inquiries;

/// <summary>Reads the form by which staff enter inquiries.</summary>
public sealed class EntryReader(EntryRequester requesters, TypedMinute minute, IStoreService stores, IStoreContext storeContext, ILanguageService languages, TimeProvider clock)
{
    public async Task<EntryReading> ReadAsync(EntryModel form)
    {
        var person = await requesters.FindAsync(form);
        var problems = person.Problems.ToList();
        if (!WireName.TryParse<Channel>(form.Channel, out var channel) || !HandEntry.Channels.Contains(channel))
            problems.Add(new FieldProblem(nameof(form.Channel), "Plugins.CustomerCare.Entry.Wrong.Channel"));
        if (!WireName.TryParse<Priority>(form.Priority, out var priority))
            problems.Add(new FieldProblem(nameof(form.Priority), "Plugins.CustomerCare.Settings.Wrong.Priority"));
        if (string.IsNullOrWhiteSpace(form.Text))
            problems.Add(new FieldProblem(nameof(form.Text), "Plugins.CustomerCare.Entry.Wrong.Text"));
        var happenedOnUtc = Past(nameof(form.HappenedOn), await minute.StartAsync(form.HappenedOn), problems);
        var answeredOnUtc = form.IsAnswered ? Past(nameof(form.AnsweredOn), await minute.ReadAsync(form.AnsweredOn), problems) : null;
        if (answeredOnUtc < happenedOnUtc)
            problems.Add(new FieldProblem(nameof(form.AnsweredOn), "Plugins.CustomerCare.Entry.Wrong.AnswerBefore"));
        if (problems.Count > 0)
            return new EntryReading(problems);

        return new EntryReading([], await EntryAsync(form, person, channel, priority, happenedOnUtc!.Value), answeredOnUtc);
    }

    private DateTime? Past(string field, DateTime? instantUtc, List<FieldProblem> problems)
    {
        if (instantUtc is null)
            problems.Add(new FieldProblem(field, "Plugins.CustomerCare.Entry.Wrong.Time"));
        else if (instantUtc > clock.GetUtcNow().UtcDateTime)
            problems.Add(new FieldProblem(field, "Plugins.CustomerCare.Entry.Wrong.Future"));

        return instantUtc;
    }

    private async Task<HandEntry> EntryAsync(EntryModel form, EntryPerson person, Channel channel, Priority priority, DateTime happenedOnUtc)
    {
        return new HandEntry
        {
            FormId = form.FormId,
            Channel = channel,
            StoreId = await StoreAsync(form, person),
            Priority = priority,
            HappenedOnUtc = happenedOnUtc,
            RequesterName = person.Name,
            RequesterEmail = person.Email,
            CustomerId = person.Customer?.Id ?? person.Order?.CustomerId,
            LanguageCode = await LanguageAsync(person),
            OrderNumber = person.Order?.CustomOrderNumber,
            Subject = string.IsNullOrWhiteSpace(form.Subject) ? null : form.Subject.Trim(),
            Text = form.Text!.ReplaceLineEndings("\n")
        };
    }

    private async Task<int> StoreAsync(EntryModel form, EntryPerson person)
    {
        var chosen = form.StoreId ?? person.Order?.StoreId;
        return chosen is { } id && await stores.GetStoreByIdAsync(id) is { } store ? store.Id : (await storeContext.GetCurrentStoreAsync()).Id;
    }

    private async Task<string?> LanguageAsync(EntryPerson person)
    {
        var id = person.Order?.CustomerLanguageId ?? person.Customer?.LanguageId;
        var spoken = (await languages.GetAllLanguagesAsync(true)).FirstOrDefault(language => language.Id == id);
        return spoken?.UniqueSeoCode?.ToLowerInvariant();
    }
}
