namespace Dakmad.Tool.Output;

/// <summary>The forms in which findings are written.</summary>
internal enum ReportFormat
{
    /// <summary>Lines that build tools and editors read, and people too.</summary>
    Text,

    /// <summary>JSON for scripts.</summary>
    Json,

    /// <summary>A table and a list for people.</summary>
    Markdown,

    /// <summary>CSV for spreadsheets and data frames.</summary>
    Csv,

    /// <summary>SARIF 2.1.0 for code hosts and editors.</summary>
    Sarif,

    /// <summary>Annotations of GitHub Actions.</summary>
    Github,
}
