using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace Dakmad.Tests.Generators;

/// <summary>Fields that the model does not know, under names that no property of a type has.</summary>
internal static class Extras
{
    private static readonly string[] Names =
    [
        "x-note",
        "x-",
        "X-note",
        "note",
        "",
        " ",
        "Id",
        "NAME",
        "id ",
        "a/b~c",
        "\"",
        "\\",
        "a.b",
        "0",
        "-1",
        "名前",
        "é",
        "e\u0301",
        "😀",
        "\0",
        "\r\n",
        "\u007F",
        "<b>",
        "__proto__",
        "$ref",
    ];

    /// <summary>Names that the JSON form uses beside the properties.</summary>
    private static readonly string[] Reserved = ["dakmad", "kind", "moment", "$schema"];

    public static ValueList<ExtraField> For<T>(Draw draw)
        where T : PlanPart
    {
        if (!draw.OneIn(16))
        {
            return [];
        }

        var fields = new List<ExtraField>();
        for (var length = draw.Between(1, 3); length > 0; length--)
        {
            var name = Name(draw);
            if (
                !Known<T>.Names.Contains(name)
                && fields.TrueForAll(f => !string.Equals(f.Name, name, StringComparison.Ordinal))
            )
            {
                fields.Add(new(name, JsonValues.Json(draw)));
            }
        }

        return [.. fields];
    }

    private static string Name(Draw draw) =>
        draw.Below(4) switch
        {
            0 => "x-" + Identifiers.Id(draw),
            1 => Texts.Text(draw),
            _ => draw.One<string>(Names),
        };

    private static class Known<T>
    {
        public static readonly HashSet<string> Names = new(
            typeof(T)
                .GetProperties()
                .Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name))
                .Concat(Reserved),
            StringComparer.Ordinal
        );
    }
}
