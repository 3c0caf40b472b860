using System.Reflection;
using System.Text.Json.Serialization;

namespace Nop.Services.Plugins;

public class PluginDescriptor : PluginDescriptorBaseInfo, IDescriptor
{
    public virtual string Group { get; set; }

    public virtual string FriendlyName { get; set; }

    public virtual IList<string> SupportedVersions { get; set; } = new List<string>();

    public virtual string Author { get; set; }

    public virtual int DisplayOrder { get; set; }

    [JsonPropertyName("FileName")]
    public virtual string AssemblyFileName { get; set; }

    public virtual string Description { get; set; }

    public virtual IList<int> LimitedToStores { get; set; } = new List<int>();

    public virtual IList<int> LimitedToCustomerRoles { get; set; } = new List<int>();

    [JsonIgnore]
    public virtual bool Installed { get; set; }

    [JsonIgnore]
    public virtual Type PluginType { get; set; }

    [JsonIgnore]
    public virtual Assembly ReferencedAssembly { get; set; }

    public override string ToString()
    {
        return FriendlyName;
    }
}
