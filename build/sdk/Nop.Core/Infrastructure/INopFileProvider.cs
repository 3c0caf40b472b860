using System.Text;
using Microsoft.Extensions.FileProviders;

namespace Nop.Core.Infrastructure;

public interface INopFileProvider : IFileProvider
{
    bool FileExists(string filePath);

    string MapPath(string path);

    string ReadAllText(string path, Encoding encoding);
}
