using System.Text.Json;
using Dakmad.Shapes;

namespace Dakmad.Json;

/// <summary>A plan starts with the version of the format, and says in which language findings are best told.</summary>
internal sealed class PlanHooks() : JsonHooks<MarketingPlan>(PlanSection.Plan)
{
    public override JsonField<MarketingPlan> First { get; } = new VersionField();

    public override JsonField<MarketingPlan>? Field(PartField<MarketingPlan> field) =>
        field.Property == nameof(MarketingPlan.Language) ? new LanguageField() : null;

    private sealed class VersionField() : JsonField<MarketingPlan>(nameof(Dakmad), isRequired: true)
    {
        private static readonly JsonEncodedText Name = FieldNames.Encoded("dakmad");

        public override void Read(ref JsonCursor json, ref ObjectFields fields, MarketingPlan part) =>
            FormatVersion.Read(ref json, isFirst: fields.IsFirst);

        public override void Write(JsonPen json, MarketingPlan part) => json.Text(Name, FormatVersion.Written);
    }

    private sealed class LanguageField() : JsonField<MarketingPlan>(nameof(MarketingPlan.Language), isRequired: false)
    {
        private static readonly JsonEncodedText Name = FieldNames.Encoded("language");

        public override void Read(ref JsonCursor json, ref ObjectFields fields, MarketingPlan part)
        {
            var language = json.Enum<Language>();
            json.Reading.Language = language;
            Setters.SetLanguage(part, language);
        }

        public override void Write(JsonPen json, MarketingPlan part) => json.Enum(Name, part.Language);
    }
}
