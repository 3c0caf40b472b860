using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Intake;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Infrastructure.Capture;

/// <summary>Opens the inquiry of a form while its sender waits for the page.</summary>
public sealed class FormIntake(PromptStore prompt, IRequesterLookup requesters)
{
    public async Task<AppendResult> OpenAsync(InquiryAppend append, CancellationToken cancellation)
    {
        return (await new OpenInquiry(prompt.Inquiries, prompt.Catalogs, requesters).ExecuteAsync([append], cancellation))[0];
    }
}
