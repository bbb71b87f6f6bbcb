using System.CommandLine;
using System.CommandLine.Invocation;

namespace Dakmad.Tool.CommandLine;

/// <summary>Prints the version of the tool.</summary>
internal sealed class VersionLine(Session session) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        session.Out.Line(typeof(VersionLine).Assembly.GetName().Version!.ToString(3));
        return ExitCode.Success;
    }
}
