namespace Nop.Plugin.CustomerCare.Data;

/// <summary>The store's database can't be used as it is set up; the message tells an admin what to do.</summary>
public sealed class StoreDatabaseException(string message, Exception? innerException = null) : Exception(message, innerException);
