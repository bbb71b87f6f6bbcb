using Dakmad.Rendering.Tables;

namespace Dakmad.Rendering.Assessments;

/// <summary>A table without its title.</summary>
/// <param name="Table">The table.</param>
internal sealed record TableBlock(Table Table) : PageBlock;
