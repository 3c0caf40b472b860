namespace Nop.Core.Domain.Messages;

public class AdditionalTokensAddedEvent
{
    public IList<string> AdditionalTokens { get; } = new List<string>();

    public IEnumerable<string> TokenGroups { get; set; }

    public void AddTokens(params string[] additionalTokens)
    {
        foreach (var token in additionalTokens)
            AdditionalTokens.Add(token);
    }
}
