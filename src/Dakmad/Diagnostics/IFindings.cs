using System;

namespace Dakmad.Diagnostics;

/// <summary>Where checks put what they find.</summary>
/// <typeparam name="TPlace">
/// How a place is known while checking: a path, an offset in a text, a cell of a table.
/// </typeparam>
internal interface IFindings<TPlace>
{
    void Report(
        DiagnosticDescriptor descriptor,
        TPlace place,
        ReadOnlySpan<TPlace> related,
        params ReadOnlySpan<DiagnosticArgument> arguments
    );
}
