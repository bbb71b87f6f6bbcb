using System;

namespace Dakmad.Diagnostics;

/// <summary>What became of an exception that nobody expected: one thing is spoilt, and told; the rest goes on.</summary>
public static class ProgramFault
{
    private const string Frame = "at ";
    private const int MostWords = 200;

    /// <summary>
    /// Whether an exception spoils only what threw it. Not so where the user broke off the work, nor where the memory of
    /// the machine is at its end.
    /// </summary>
    public static bool IsContained(Exception e) => e is not (OperationCanceledException or OutOfMemoryException);

    /// <summary>The finding that something failed.</summary>
    /// <param name="descriptor">What failed: one of <see cref="ProgramDiagnostics"/>.</param>
    /// <param name="path">The part of the plan at which it failed.</param>
    /// <param name="fault">The exception.</param>
    /// <param name="arguments">The values of the other placeholders of the message.</param>
    public static Diagnostic Of(
        DiagnosticDescriptor descriptor,
        PlanPath path,
        Exception fault,
        params ReadOnlySpan<DiagnosticArgument> arguments
    )
    {
        ArgumentNullException.ThrowIfNull(fault);
        return new(descriptor, path) { Arguments = [.. arguments, new("fault", Describe(fault))] };
    }

    /// <summary>What its makers need to find it: the type, the words and the method, without the paths of a machine.</summary>
    private static string Describe(Exception fault)
    {
        var words = Shortened(fault.Message.AsSpan().Trim().TrimEnd('.').ToString());
        return Method(fault.StackTrace) is { } method
            ? $"{fault.GetType().Name}, \"{words}\", {method}"
            : $"{fault.GetType().Name}, \"{words}\"";
    }

    /// <summary>The words of an exception may quote the plan, of any length.</summary>
    private static string Shortened(string words) =>
        words.Length > MostWords ? string.Concat(words.AsSpan(0, MostWords), "…") : words;

    /// <summary>The method that threw; null where nothing is known of it.</summary>
    private static string? Method(string? trace)
    {
        foreach (var line in (trace ?? "").AsSpan().EnumerateLines())
        {
            var frame = line.Trim();
            if (frame.StartsWith(Frame))
            {
                var name = frame[Frame.Length..];
                return (name.IndexOf('(') is > 0 and var end ? name[..end] : name).ToString();
            }
        }

        return null;
    }
}
