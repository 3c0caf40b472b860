namespace Nop.Plugin.CustomerCare.Inquiries.Import;

/// <summary>What the row that opens an inquiry may leave to its other rows.</summary>
[Flags]
internal enum RequesterFacts : byte
{
    None = 0,
    Email = 1,
    Name = 2,
    OrderNumber = 4,
    Channel = 8,
    Store = 16
}
