namespace Nop.Plugin.CustomerCare.Tests.Compatibility;

/// <summary>What one version of the host offers, as recorded for the types that the slice declares.</summary>
internal sealed class RecordedApi
{
    private readonly Dictionary<string, ApiMember> _members;
    private readonly ILookup<string, ApiMember> _byType;

    public RecordedApi(string version, IEnumerable<ApiMember> members)
    {
        Version = version;
        _members = members.ToDictionary(member => member.Id);
        _byType = _members.Values.Where(member => member.Id[0] != 'T').ToLookup(member => member.DeclaringTypeId());
    }

    public string Version { get; }

    public static RecordedApi Load(string folder)
    {
        var lines = Directory.EnumerateFiles(folder, "*.txt").SelectMany(File.ReadLines).Where(ApiMember.IsLine);
        return new RecordedApi(Path.GetFileName(folder), lines.Select(ApiMember.Parse));
    }

    public ApiMember? Find(string id)
    {
        return _members.GetValueOrDefault(id);
    }

    public IEnumerable<ApiMember> MembersOf(string typeId)
    {
        return _byType[typeId];
    }

    public RecordedApi Without(params string[] ids)
    {
        return new RecordedApi(Version, _members.Values.Where(member => !ids.Contains(member.Id)));
    }
}
