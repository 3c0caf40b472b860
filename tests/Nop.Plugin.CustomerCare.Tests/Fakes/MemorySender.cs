using Nop.Core.Domain.Messages;
using Nop.Services.Messages;

namespace Nop.Plugin.CustomerCare.Tests.Fakes;

/// <summary>What the host's sender was given.</summary>
internal sealed class MemorySender
{
    public List<(string Body, string To, IDictionary<string, string>? Headers)> Sent { get; } = [];

    /// <summary>The address to reply to of each mail.</summary>
    public List<string?> ReplyTo { get; } = [];
}

/// <summary>The host's sender: registered by its type and built from the container, as the host does it.</summary>
internal sealed class HostSender(MemorySender memory) : IEmailSender
{
    public Task SendEmailAsync(
        EmailAccount emailAccount, string subject, string body, string fromAddress, string fromName, string toAddress, string toName,
        string? replyToAddress = null, string? replyToName = null, IEnumerable<string>? bcc = null, IEnumerable<string>? cc = null,
        string? attachmentFilePath = null, string? attachmentFileName = null, int attachedDownloadId = 0, IDictionary<string, string>? headers = null)
    {
        memory.Sent.Add((body, toAddress, headers));
        memory.ReplyTo.Add(replyToAddress);
        return Task.CompletedTask;
    }
}
