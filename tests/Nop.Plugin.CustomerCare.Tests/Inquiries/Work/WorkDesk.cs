using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Intake;
using Nop.Plugin.CustomerCare.Inquiries.Work;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Tests.Fakes;

namespace Nop.Plugin.CustomerCare.Tests.Inquiries.Work;

/// <summary>Inquiries 1 to 3, asked on Monday, 2 March 2026, at 09:00, 10:00 and 11:00 UTC under a policy of 4 opening hours; the shop is open from 09:00 to 17:00 UTC.</summary>
internal sealed class WorkDesk
{
    private WorkDesk()
    {
    }

    public MemoryDesk Store { get; } = new();

    public StoppedClock Clock { get; } = new("2026-03-02 12:00");

    public FixedCatalog Catalogs { get; } = new("Etc/UTC");

    public static async Task<WorkDesk> OpenAsync()
    {
        var desk = new WorkDesk();
        for (var id = 1; id <= 3; id++)
        {
            desk.Store.Inquiries.Add(new Inquiry
            {
                Id = id,
                SourceKey = $"k{id}",
                ThreadToken = "t",
                Channel = Channel.Email,
                StoreId = 1,
                RequesterEmail = "ewa@example.test",
                OrderNumber = "77",
                LanguageCode = "pl"
            });
            await desk.AskAsync(id, $"2026-03-02 {8 + id:00}:00");
            var applied = desk.Line(InquiryEventKind.SlaApplied, $"2026-03-02 {8 + id:00}:00", ActorKind.System) with { Value = "3:7" };
            await desk.Store.AppendAsync(id, [applied]);
        }

        return desk;
    }

    /// <summary>A form about an inquiry, each call another one.</summary>
    public static AgentAction Form(long inquiryId)
    {
        return new AgentAction(inquiryId, Guid.NewGuid(), "Ewa", 8);
    }

    /// <summary>Another message of the customer.</summary>
    /// <returns>Its source key.</returns>
    public async Task<string> AskAsync(long inquiryId, string at, string? body = null)
    {
        var line = Line(InquiryEventKind.CustomerMessage, at, ActorKind.Requester) with { Body = body };
        await Store.AppendAsync(inquiryId, [line]);
        return line.SourceKey;
    }

    public async Task<string> ReplyAsync(long inquiryId, string at)
    {
        var line = Line(InquiryEventKind.AgentReply, at, ActorKind.Agent);
        await Store.AppendAsync(inquiryId, [line]);
        return line.SourceKey;
    }

    public async Task StatusAsync(long inquiryId, InquiryStatus status)
    {
        await new ChangeStatus(Store, Clock).ExecuteAsync(Form(inquiryId), status);
    }

    public MergeInquiries Merge()
    {
        return new MergeInquiries(Store, new CheckMerge(Store), Clock);
    }

    public SplitInquiry Split(ISlaCatalogStore? catalogs = null)
    {
        return new SplitInquiry(Store, new OpenInquiry(Store, catalogs ?? Catalogs, new Strangers()), Clock);
    }

    public async Task<SlaClock> ClockAsync(long inquiryId, SlaMetric metric)
    {
        return SlaProjection.Project(await Store.ReadLogAsync(inquiryId), Catalogs.Catalog).Single(clock => clock.Metric == metric);
    }

    public async Task<IReadOnlyList<InquiryEventKind>> KindsAsync(long inquiryId)
    {
        return [.. (await Store.ReadLogAsync(inquiryId)).Select(line => line.Kind)];
    }

    private InquiryEvent Line(InquiryEventKind kind, string at, ActorKind actor)
    {
        return new InquiryEvent { Kind = kind, HappenedOnUtc = LogBuilder.Utc(at), RecordedOnUtc = LogBuilder.Utc(at), Actor = actor, SourceKey = Guid.NewGuid().ToString("N") };
    }

    internal sealed class Strangers : IRequesterLookup
    {
        public Task<RequesterStanding> FindAsync(int? customerId, string? email, CancellationToken cancellation = default)
        {
            return Task.FromResult(RequesterStanding.Stranger);
        }
    }
}
