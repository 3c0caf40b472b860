using Mono.Cecil;

namespace Nop.Plugin.CustomerCare.Tests.Compatibility;

/// <summary>Whether each type and member that the slice declares stands, as declared, in a recorded version.</summary>
internal static class SliceCheck
{
    private static readonly string[] MadeByTheHost =
        ["Microsoft.AspNetCore.Razor.TagHelpers.TagHelper", "Microsoft.AspNetCore.Mvc.ViewComponent"];

    public static IEnumerable<string> Misses(ModuleDefinition slice, RecordedApi api)
    {
        return AssemblyApi.VisibleTypes(slice).SelectMany(type => Misses(type, api));
    }

    private static IEnumerable<string> Misses(TypeDefinition type, RecordedApi api)
    {
        var id = DocId.OfType(type);
        if (api.Find(id) is not { } recorded)
            return [$"{api.Version} has no {id}."];

        return HeaderMisses(type, recorded, api).Concat(MemberMisses(type, api)).Concat(HiddenMisses(type, api));
    }

    private static IEnumerable<string> HeaderMisses(TypeDefinition type, ApiMember recorded, RecordedApi api)
    {
        if (Traits.Of(type) != recorded.Traits)
            yield return $"{recorded.Id} is a {Traits.Of(type)}, in {api.Version} a {recorded.Traits}.";

        if (IsRecord(AssemblyApi.Read(type)) != IsRecord(api.MembersOf(recorded.Id)))
            yield return $"{recorded.Id} is a record in one of the slice and {api.Version} only.";

        var bases = type.Interfaces.Select(each => each.InterfaceType).Append(type.BaseType).Where(each => each is not null);
        foreach (var each in bases.Select(DocId.Of).Where(each => each != "System.Object"))
            if (!recorded.Type.Split(", ").Contains(each))
                yield return $"{recorded.Id} is no {each} in {api.Version}.";
    }

    private static IEnumerable<string> MemberMisses(TypeDefinition type, RecordedApi api)
    {
        foreach (var ours in AssemblyApi.Read(type).Where(member => !IsCalledByTheHostOnly(type, member)))
        {
            var theirs = api.Find(ours.Id);
            if (theirs is null)
                yield return $"{api.Version} has no {ours.Id}.";
            else if (ours.Type != theirs.Type || !TraitsComparison.Fits(ours.Traits, theirs.Traits))
                yield return $"{ours} is in {api.Version} {theirs.Type}  // {theirs.Traits}";
        }
    }

    // Left out, such a member would silently bind to the one it hides.
    private static IEnumerable<string> HiddenMisses(TypeDefinition type, RecordedApi api)
    {
        var inherited = type.WithBases().Skip(1).SelectMany(each => each.Methods).Select(DocId.Signature).ToHashSet();
        var typeId = DocId.OfType(type);
        var declared = AssemblyApi.Read(type).Select(member => member.Id).ToHashSet();
        return api.MembersOf(typeId)
            .Where(member => member.Id[0] == 'M' && !declared.Contains(member.Id))
            .Where(member => inherited.Contains(member.Id[typeId.Length..].TrimStart('.')) && !member.Id.Contains('#', StringComparison.Ordinal))
            .Where(member => !member.Traits.Contains("override", StringComparison.Ordinal))
            .Select(member => $"{member.Id} of {api.Version} hides an inherited member and is not declared.");
    }

    private static bool IsRecord(IEnumerable<ApiMember> members)
    {
        return members.Any(member => member.Id.EndsWith(".<Clone>$", StringComparison.Ordinal));
    }

    // Constructors of tag helpers and view components take what the slice needs: neither a plugin nor a view calls them.
    private static bool IsCalledByTheHostOnly(TypeDefinition type, ApiMember member)
    {
        return !type.IsAbstract && member.Id.Contains(".#ctor", StringComparison.Ordinal)
            && type.WithBases().Any(each => MadeByTheHost.Contains(each.FullName));
    }
}
