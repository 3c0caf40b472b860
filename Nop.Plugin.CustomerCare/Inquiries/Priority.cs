namespace Nop.Plugin.CustomerCare.Inquiries;

/// <summary>How urgent an inquiry is, in rising order.</summary>
public enum Priority
{
    Low,
    Normal,
    High,
    Urgent
}
