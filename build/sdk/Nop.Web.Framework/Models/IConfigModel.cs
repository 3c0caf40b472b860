namespace Nop.Web.Framework.Models;

public interface IConfigModel;
