namespace Nop.Plugin.CustomerCare.Public.Orders;

/// <summary>A question could be kept nowhere: whoever asked must be told, and asked to send it again.</summary>
public sealed class QuestionLostException() : Exception("Neither an inquiry nor a mail keeps the question.");
