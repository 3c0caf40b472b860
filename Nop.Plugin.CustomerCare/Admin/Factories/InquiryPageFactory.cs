using Nop.Plugin.CustomerCare.Admin.Models;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Work;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Admin.Factories;

/// <summary>Reads all that the page of an inquiry shows.</summary>
public sealed class InquiryPageFactory(
    IInquiryStore inquiries,
    ISlaCatalogStore catalogs,
    ReadConversation readConversation,
    InquiryModelFactory modelFactory,
    InquiryWorkModelFactory workFactory)
{
    /// <summary>The page; null if there is no such inquiry.</summary>
    public async Task<InquiryModel?> PrepareAsync(long id)
    {
        if (await inquiries.FindAsync(id) is not { } inquiry)
            return null;

        // The logs first: a version that they name is in a catalog read after them.
        var logs = await readConversation.ExecuteAsync(id);
        var model = await modelFactory.PrepareAsync(inquiry, logs, await catalogs.LoadAsync());
        return model with
        {
            Work = await workFactory.PrepareAsync(inquiry),
            SurvivorId = inquiry.MergedIntoId is null ? null : (await MergeChain.ReadAsync(inquiries, id))[^1]
        };
    }
}
