namespace Dakmad.Glossary;

/// <summary>The tasks that carry out a touchpoint, with script and manual [S3:117-123].</summary>
internal static class TaskTerms
{
    public static void AddTo(TermTable terms)
    {
        terms.Type<TouchpointTask>("taak", "task", "taken", "tasks");
        terms.Covers<TouchpointTask>();
        terms.Property<TouchpointTask>(nameof(TouchpointTask.Script), "script", "script");
        terms.Property<TouchpointTask>(nameof(TouchpointTask.Manual), "handleiding", "manual");
        terms.Property<TouchpointTask>(nameof(TouchpointTask.Owner), "verantwoordelijke", "owner", "eigenaar");
        terms.Property<TouchpointTask>(
            nameof(TouchpointTask.LeadTime),
            "voorbereidingstijd",
            "lead time",
            "aanlooptijd"
        );
        terms.Deadline<TouchpointTask>();

        terms.Type<Script>("script", "script", "scripts", "scripts");
        terms.Property<Script>(nameof(Script.Text), "tekst", "text");
        terms.Property<Script>(nameof(Script.Source), "vindplaats", "source", "bron");

        terms.Type<Manual>("handleiding", "manual", "handleidingen", "manuals");
        terms.Property<Manual>(nameof(Manual.Approach), "aanpak", "approach", "benadering");
        terms.Property<Manual>(nameof(Manual.Topics), "onderwerpen", "topics", "onderwerp", "topic");
        terms.Property<Manual>(nameof(Manual.Source), "vindplaats", "source", "bron");
    }
}
