namespace Nop.Plugin.CustomerCare.Infrastructure.SelfCheck;

public sealed record SelfCheckLine(CheckTopic Topic, Finding Finding);
