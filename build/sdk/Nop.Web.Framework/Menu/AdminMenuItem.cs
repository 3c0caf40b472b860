namespace Nop.Web.Framework.Menu;

public class AdminMenuItem
{
    public string SystemName { get; set; }

    public string Title { get; set; }

    public string Url { get; set; }

    public string IconClass { get; set; }

    public bool Visible { get; set; } = true;

    public bool OpenUrlInNewTab { get; set; }

    public IList<string> PermissionNames { get; set; } = new List<string>();

    public IList<AdminMenuItem> ChildNodes { get; set; } = new List<AdminMenuItem>();

    public bool ContainsSystemName(string systemName)
    {
        if (string.IsNullOrWhiteSpace(systemName))
            return false;

        return IsNamed(systemName) || ChildNodes.Any(child => child.ContainsSystemName(systemName));
    }

    public virtual bool InsertBefore(string itemSystemName, AdminMenuItem newMenuItem)
    {
        return Insert(itemSystemName, newMenuItem, true);
    }

    public virtual bool InsertAfter(string itemSystemName, AdminMenuItem newMenuItem)
    {
        return Insert(itemSystemName, newMenuItem, false);
    }

    protected virtual bool Insert(string itemSystemName, AdminMenuItem newMenuItem, bool before)
    {
        for (var position = 0; position < ChildNodes.Count; position++)
        {
            if (ChildNodes[position].IsNamed(itemSystemName))
            {
                ChildNodes.Insert(before ? position : position + 1, newMenuItem);
                return true;
            }

            if (ChildNodes[position].Insert(itemSystemName, newMenuItem, before))
                return true;
        }

        return false;
    }

    private bool IsNamed(string systemName)
    {
        return SystemName.Equals(systemName, StringComparison.OrdinalIgnoreCase);
    }
}
