using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.Data.Sla;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Intake;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Infrastructure.Capture;

/// <summary>The stores behind an intake for which somebody waits: a statement that is held up by a lock is given up soon.</summary>
public sealed record PromptStore(IInquiryStore Inquiries, ISlaCatalogStore Catalogs, IPrivateTalks Talks)
{
    private static readonly TimeSpan LongestStatement = TimeSpan.FromSeconds(3);

    public static PromptStore Over(StoreDatabase database, TimeProvider clock)
    {
        var prompt = database.WithTimeout(LongestStatement);
        var catalogs = new SlaCatalogRepository(prompt, clock);
        return new PromptStore(new InquiryRepository(prompt, catalogs), catalogs, new PrivateTalks(prompt));
    }
}
