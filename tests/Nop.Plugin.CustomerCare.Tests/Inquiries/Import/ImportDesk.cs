using System.Text;
using Nop.Plugin.CustomerCare.Inquiries.Import;
using Nop.Plugin.CustomerCare.Inquiries.Intake;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using NSubstitute;

namespace Nop.Plugin.CustomerCare.Tests.Inquiries.Import;

/// <summary>An import into memory.</summary>
internal sealed class ImportDesk
{
    public const string Header = "inquiry_key,occurred_at,event,channel,requester_email,requester_name,subject,body,agent,priority,order_number,store";

    public ImportDesk()
    {
        var open = new OpenInquiry(Store, Catalogs, Substitute.For<IRequesterLookup>());
        Scan = new ScanImport(Store, Clock);
        Import = new ImportEvents(new WriteImportBatch(open, Store));
    }

    public MemoryInquiryStore Store { get; } = new();

    public FixedCatalog Catalogs { get; } = new();

    public StoppedClock Clock { get; } = new("2026-03-10 12:00");

    public ScanImport Scan { get; }

    public ImportEvents Import { get; }

    /// <summary>A row with these first columns and nothing in the others.</summary>
    public static string Row(string key, string at, string what, string rest = ",,,,,,,,")
    {
        return $"{key},{at},{what},{rest}";
    }

    public static ImportSource Source(params string[] rows)
    {
        return ImportSource.OfBytes(Encoding.UTF8.GetBytes(string.Join('\n', rows.Prepend(Header)) + "\n"));
    }

    public async Task<ImportPreview> PreviewAsync(ImportSource source)
    {
        return (await Scan.ExecuteAsync(source)).Preview;
    }

    /// <summary>Imports the good rows.</summary>
    public async Task<ImportResult> RunAsync(ImportSource source)
    {
        var scan = await Scan.ExecuteAsync(source);
        return (await Import.ExecuteAsync(source, scan, ImportPosition.Start, new ImportOrigin(1, Clock.NowUtc), _ => Task.FromResult(true))).Result;
    }
}
