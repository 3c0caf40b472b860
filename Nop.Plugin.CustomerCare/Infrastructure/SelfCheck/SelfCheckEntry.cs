namespace Nop.Plugin.CustomerCare.Infrastructure.SelfCheck;

/// <param name="Check">An <see cref="ISelfCheck"/>; made when its turn comes, because a store without its database can't make every one.</param>
public sealed record SelfCheckEntry(CheckTopic Topic, Type Check);
