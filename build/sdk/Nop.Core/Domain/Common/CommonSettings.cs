using Nop.Core.Configuration;

namespace Nop.Core.Domain.Common;

public class CommonSettings : ISettings
{
    public bool SubjectFieldOnContactUsForm { get; set; }

    public bool UseSystemEmailForContactUsForm { get; set; }
}
