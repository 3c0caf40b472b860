namespace Nop.Web.Framework.Models.DataTables;

public class RenderButtonEdit : IRender
{
    public RenderButtonEdit(DataUrl url)
    {
        Url = url;
    }

    public string ClassName { get; set; }

    public DataUrl Url { get; set; }
}
