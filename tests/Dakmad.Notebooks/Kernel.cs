using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.CSharp;
using Microsoft.DotNet.Interactive.Events;

namespace Dakmad.Notebooks;

/// <summary>The C# kernel of .NET Interactive, which runs the cells of notebooks, with the library of this repository.</summary>
internal sealed class Kernel : IDisposable
{
    private readonly CSharpKernel _kernel = new();

    /// <summary>A kernel that knows the library, as after <c>#r "nuget: Dakmad"</c>.</summary>
    public static async Task<Kernel> StartAsync()
    {
        var kernel = new Kernel();
        await kernel.RunAsync(
            $"""
            #r "{typeof(MarketingPlan).Assembly.Location}"
            #r "{typeof(NodaTime.LocalDate).Assembly.Location}"
            """
        );
        return kernel;
    }

    /// <summary>Runs a cell.</summary>
    /// <returns>What it wrote and showed, in the form notebooks store.</returns>
    /// <exception cref="InvalidOperationException">The cell does not compile or throws.</exception>
    public async Task<JsonArray> RunAsync(string code, int count = 0)
    {
        var result = await _kernel.SendAsync(new SubmitCode(code));
        if (result.Events.OfType<CommandFailed>().FirstOrDefault() is { } failed)
        {
            throw new InvalidOperationException($"{failed.Message}\n{code}");
        }

        var outputs = new JsonArray();
        foreach (var shown in result.Events.OfType<DisplayEvent>())
        {
            outputs.Add(OutputOf(shown, count));
        }

        return outputs;
    }

    public void Dispose() => _kernel.Dispose();

    private static JsonObject OutputOf(DisplayEvent shown, int count)
    {
        if (shown is StandardOutputValueProduced or StandardErrorValueProduced)
        {
            return new()
            {
                ["name"] = shown is StandardOutputValueProduced ? "stdout" : "stderr",
                ["output_type"] = "stream",
                ["text"] = Notebook.Lines(shown.FormattedValues.Single().Value),
            };
        }

        var data = new JsonObject();
        foreach (var form in shown.FormattedValues)
        {
            data[form.MimeType] = Notebook.Lines(form.Value);
        }

        var output = new JsonObject { ["data"] = data };
        if (shown is ReturnValueProduced)
        {
            output["execution_count"] = count;
        }

        output["metadata"] = new JsonObject();
        output["output_type"] = shown is ReturnValueProduced ? "execute_result" : "display_data";
        return output;
    }
}
