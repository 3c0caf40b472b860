using Nop.Plugin.CustomerCare.Admin.Factories.Contacts;
using Nop.Plugin.CustomerCare.Admin.Factories.SurveyResults;
using Nop.Plugin.CustomerCare.Admin.Models.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Work;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Inquiries;

/// <summary>Reads all that the page of an inquiry shows.</summary>
public sealed class InquiryPageFactory(
    IInquiryStore inquiries,
    ISlaCatalogStore catalogs,
    ReadConversation readConversation,
    InquiryModelFactory modelFactory,
    TimelineModelFactory timelineFactory,
    InquiryWorkModelFactory workFactory,
    ReadOthers others,
    InquirySurvey survey,
    WroteAgainTexts wroteAgain)
{
    /// <summary>The page; null if there is no such inquiry.</summary>
    public async Task<InquiryModel?> PrepareAsync(long id)
    {
        if (await inquiries.FindAsync(id) is not { } inquiry)
            return null;

        // The logs first: a version that they name is in a catalog read after them.
        var logs = await readConversation.ExecuteAsync(id);
        var catalog = await catalogs.LoadAsync();
        var model = await modelFactory.PrepareAsync(inquiry, logs[0].Value, catalog);
        return model with
        {
            Timeline = await timelineFactory.PrepareAsync(logs, catalog, await wroteAgain.PrepareAsync(id)),
            Work = await workFactory.PrepareAsync(inquiry),
            Others = await others.ExecuteAsync(id),
            SurveyAnswer = await survey.FindAsync(inquiry),
            SurvivorId = inquiry.MergedIntoId is null ? null : (await MergeChain.ReadAsync(inquiries, id))[^1]
        };
    }
}
