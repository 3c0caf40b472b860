using System.Globalization;
using Nop.Plugin.CustomerCare.Inquiries.Intake;

namespace Nop.Plugin.CustomerCare.Inquiries.Traces;

/// <summary>The inquiry that a submission of the return form is: one, however many items it names.</summary>
public static class ReturnRequestInquiry
{
    /// <param name="recordedOnUtc">When this store learned of it, UTC, whole microseconds.</param>
    /// <exception cref="ArgumentException">It names no item.</exception>
    public static InquiryAppend Of(ReturnRequestTrace trace, Priority priority, DateTime recordedOnUtc, bool isRecovered)
    {
        if (trace.Items.Count == 0)
            throw new ArgumentException("A return request has at least one item.", nameof(trace));

        var opening = new NewInquiry
        {
            SourceKey = Key(trace.Items.Min(item => item.Id)),
            Channel = Channel.ReturnRequest,
            StoreId = trace.StoreId,
            Priority = priority,
            RequesterName = trace.Customer.Name,
            RequesterEmail = trace.Customer.Email,
            CustomerId = trace.Customer.CustomerId,
            LanguageCode = trace.Customer.LanguageCode,
            VendorId = trace.VendorId,
            OrderNumber = trace.OrderNumber,
            Subject = Headline.Of(string.Join(", ", trace.Items.Select(Name)).ReplaceLineEndings(" "))
        };

        return new TraceOpening(opening, Text(trace), trace.CreatedOnUtc) { Door = MessageDoor.ReturnRequest }.ToAppend(recordedOnUtc, isRecovered);
    }

    /// <summary>Names a submission.</summary>
    /// <param name="firstId">The lowest of its ids.</param>
    public static string Key(int firstId)
    {
        return SourceKey.Of("return_request", firstId.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Without a word of ours, since it is kept in no language: the items, then why and what for, then what was written.</summary>
    private static string Text(ReturnRequestTrace trace)
    {
        var items = trace.Items.Select(item => string.IsNullOrWhiteSpace(item.Number) ? Name(item) : $"{Name(item)} (#{item.Number})");
        var wish = string.Join(" → ", new[] { trace.Reason, trace.Action }.Where(part => !string.IsNullOrWhiteSpace(part)));
        return string.Join("\n\n", new[] { string.Join('\n', items), wish, trace.Comments }.Where(part => !string.IsNullOrWhiteSpace(part)));
    }

    private static string Name(ReturnedItem item)
    {
        return string.Create(CultureInfo.InvariantCulture, $"{item.Quantity} × {item.ProductName ?? "?"}");
    }
}
