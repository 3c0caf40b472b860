using Nop.Core.Configuration;

namespace Nop.Core.Domain.Customers;

public class CustomerSettings : ISettings
{
    public UserRegistrationType UserRegistrationType { get; set; }
}
