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
    private readonly TargetOptions _target;

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
        _target = TargetOptions.WithOut(this, session.Language);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parse, CancellationToken cancellationToken)
    {
        var schema = new ArrayBufferWriter<byte>();
        PlanSchema.Write(schema);
        await _target.Out(parse, _session).WriteAsync(schema.WrittenMemory, cancellationToken).ConfigureAwait(false);
        return ExitCode.Success;
    }
}
