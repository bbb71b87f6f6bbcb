using System;
using System.IO;
using System.Text;
using System.Threading.Tasks;
using Dakmad.Tool;

namespace Dakmad.Tests.Tool;

/// <summary>What came of a command line, carried out in this process.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    public static Task<ToolRun> OfAsync(params string[] args) => OfAsync(args, "");

    public static Task<ToolRun> OfAsync(string[] args, string input, bool isColoured = false) =>
        OfAsync(args, Encoding.UTF8.GetBytes(input), isColoured);

    public static async Task<ToolRun> OfAsync(string[] args, byte[] input, bool isColoured = false)
    {
        using var stdin = new MemoryStream(input);
        using var stdout = new MemoryStream();
        using var stderr = new MemoryStream();
        var streams = new Streams(stdin, stdout, stderr)
        {
            IsOutputColoured = isColoured,
            IsErrorColoured = isColoured,
        };
        var exitCode = await DakmadCommand.RunAsync(args, streams);
        return new(exitCode, Text(stdout), Text(stderr));
    }

    private static string Text(MemoryStream stream) =>
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(stream.ToArray());
}
