using System.Buffers;
using System.CommandLine;
using System.Threading;
using System.Threading.Tasks;
using Dakmad.Schema;
using Dakmad.Tool.CommandLine;
using Dakmad.Tool.Files;

namespace Dakmad.Tool.Verbs;

/// <summary><c>dakmad schema</c>: the JSON Schema of plans, for editors and validators.</summary>
internal sealed class SchemaVerb : Command
{
    private readonly Session _session;
    private readonly Option<string?> _out;

    public SchemaVerb(Session session)
        : base(
            "schema",
            new LocalizedText(
                "Schrijft het JSON-schema van plannen, voor editors en validators.",
                "Writes the JSON Schema of plans, for editors and validators."
            )[session.Language]
        )
    {
        _session = session;
        _out = CommonOptions.Out(session.Language);
        Add(_out);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parse, CancellationToken cancellationToken)
    {
        var schema = new ArrayBufferWriter<byte>();
        PlanSchema.Write(schema);
        var output = parse.GetValue(_out) ?? FilePaths.Standard;
        await PlanTarget.WriteAsync(output, schema.WrittenMemory, _session, cancellationToken).ConfigureAwait(false);
        return ExitCode.Success;
    }
}
