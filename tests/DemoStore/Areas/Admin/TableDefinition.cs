using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Nop.Web.Framework.Models.DataTables;

namespace DemoStore.Areas.Admin;

/// <summary>A DataTablesModel as the script of the admin area reads it.</summary>
public static class TableDefinition
{
    private const int UsualLength = 15;

    /// <summary>Quotes and angle brackets are escaped, so that the text can stand in a script element.</summary>
    public static JsonSerializerOptions Writing { get; } = new(JsonSerializerDefaults.Web);

    public static object Of(DataTablesModel table, IUrlHelper url)
    {
        return new
        {
            table.Name,
            Read = Address(table.UrlRead, url),
            Delete = Address(table.UrlDelete, url),
            table.Data,
            table.ServerSide,
            table.Processing,
            table.Paging,
            table.Info,
            table.Ordering,
            table.SearchButtonId,
            table.PagingType,
            table.RowIdBasedOnField,
            table.HeaderCallback,
            table.DrawCallback,
            table.FooterCallback,
            table.FooterColumns,
            Length = table.Length > 0 ? table.Length : UsualLength,
            LengthMenu = Numbers(table.LengthMenu),
            Filters = table.Filters.Select(Filter),
            Columns = table.ColumnCollection.Select(column => Column(column, url))
        };
    }

    private static object Filter(FilterParameter filter)
    {
        return new
        {
            filter.Name,
            Field = filter.ModelName is null ? filter.Name : $"{filter.ModelName}_{filter.Name}",
            filter.Value,
            IsFlag = filter.Type == typeof(bool)
        };
    }

    private static object Column(ColumnProperty column, IUrlHelper url)
    {
        return new
        {
            column.Data,
            column.Title,
            column.Width,
            column.ClassName,
            column.Visible,
            column.Encode,
            column.IsMasterCheckBox,
            Render = column.Render is null ? null : Render(column.Render, url)
        };
    }

    private static object Render(IRender render, IUrlHelper url)
    {
        return render switch
        {
            RenderDate date => new { Kind = "date", date.Format },
            RenderBoolean => new { Kind = "boolean" },
            RenderLink link => new { Kind = "link", link.Title, Url = Address(link.Url, url), link.Url?.DataId },
            RenderButtonEdit edit => new { Kind = "edit", edit.ClassName, Url = Address(edit.Url, url), edit.Url?.DataId },
            RenderButtonView view => new { Kind = "view", view.ClassName, Url = Address(view.Url, url), view.Url?.DataId },
            RenderButtonRemove remove => new { Kind = "remove", remove.ClassName, remove.Title },
            RenderButtonCustom button => new { Kind = "button", button.ClassName, button.Title, button.Url, button.OnClickFunctionName },
            RenderCheckBox box => new { Kind = "checkbox", box.Name, box.PropertyKeyName },
            RenderPicture picture => new { Kind = "picture", picture.SrcPrefix, picture.Width },
            RenderCustom custom => new { Kind = "custom", custom.FunctionName },
            _ => throw new NotSupportedException($"The demo store's grids don't know {render.GetType().Name}.")
        };
    }

    private static string? Address(DataUrl? address, IUrlHelper url)
    {
        if (address is null)
            return null;

        var text = string.IsNullOrEmpty(address.ActionName) ? url.Content(address.Url) : url.Action(address.ActionName, address.ControllerName, address.RouteValues);
        return address.TrimEnd ? text?.TrimEnd('/') : text;
    }

    private static IEnumerable<int> Numbers(string? menu)
    {
        return (menu ?? "7, 15, 20, 50, 100").Split(',').Select(part => int.Parse(part, null));
    }
}
