using Nop.Core;
using Nop.Core.Domain.Stores;
using Nop.Plugin.CustomerCare.Admin.Guides;
using Nop.Plugin.CustomerCare.Admin.Models.Guides;
using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Infrastructure.Mail;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Sla.Promises;
using Nop.Services.Stores;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Guides;

/// <summary>The page after the guide's last step: what works, tried out.</summary>
public sealed class GuideDoneModelFactory(
    ReadGuide read,
    GuideFrameFactory frames,
    GuideDoneLines lines,
    ForecastAnswer forecast,
    ISlaCatalogStore catalogs,
    IStoreService stores,
    IWorkContext work,
    PromiseWords promises,
    AdminTexts texts,
    TimeProvider clock)
{
    public async Task<GuideDoneModel> PrepareAsync(CancellationToken cancellation)
    {
        var state = await read.ExecuteAsync(cancellation);
        var answers = new List<GuideDoneModel.AnswerModel>();
        foreach (var store in await stores.GetAllStoresAsync())
            answers.Add(await AnswerAsync(store, await catalogs.LoadAsync(cancellation)));

        return new GuideDoneModel
        {
            Steps = await frames.StepsAsync(state),
            IsFinished = state.FirstOpen is null,
            IsClosed = state.IsClosed,
            Answers = answers,
            Lines = await lines.PrepareAsync(cancellation)
        };
    }

    private async Task<GuideDoneModel.AnswerModel> AnswerAsync(Store store, SlaCatalog catalog)
    {
        if (await forecast.ExecuteAsync(store, null) is not { } next)
            return new GuideDoneModel.AnswerModel(store.Name, await texts.GetAsync("Plugins.CustomerCare.Guide.Done.NotCaptured"), null);
        if (next.DueOnUtc is null)
            return new GuideDoneModel.AnswerModel(store.Name, await texts.GetAsync("Plugins.CustomerCare.Guide.Done.NoPromise"), next.Policy);

        var zone = BusinessTime.For(catalog.DefaultCalendar.Calendar);
        var (sentence, offset) = await promises.SayAsync(new Promise(next.DueOnUtc), clock.NowUtc(), zone, await work.GetWorkingLanguageAsync());
        return new GuideDoneModel.AnswerModel(store.Name, $"{sentence} {offset}", next.Policy);
    }
}
