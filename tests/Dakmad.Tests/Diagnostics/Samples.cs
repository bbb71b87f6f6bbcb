using Dakmad.Diagnostics;

namespace Dakmad.Tests.Diagnostics;

/// <summary>Findings of no real rule.</summary>
internal static class Samples
{
    public static DiagnosticDescriptor Descriptor(string dutch, string english, Severity severity = Severity.Error) =>
        new()
        {
            Id = "TEST1001",
            Severity = severity,
            Title = new("id komt twee keer voor", "id occurs twice"),
            Message = new(dutch, english),
            Rationale = new("Een id wijst één element aan.", "An id points to one element."),
        };

    public static Diagnostic Finding(string dutch, string english, params DiagnosticArgument[] arguments) =>
        new(Descriptor(dutch, english), PlanPath.Root.Property("personas").Item(1)) { Arguments = [.. arguments] };

    public static Diagnostic Finding(Severity severity) => new(Descriptor("Nee.", "No.", severity), PlanPath.Root);
}
