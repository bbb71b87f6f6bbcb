using System;
using System.Globalization;
using System.Linq;
using System.Text;
using Dakmad.Drawing.Svg;

namespace Dakmad.Drawing.Html;

/// <summary>How the report looks: on a screen by day and by night, narrow, and on paper.</summary>
internal static class ReportStyle
{
    private const string Rules = """
        *{box-sizing:border-box}
        html{scroll-padding-top:4rem}
        body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 Arial,'Liberation Sans',Helvetica,'DejaVu Sans',sans-serif;overflow-wrap:anywhere}
        a{color:inherit}
        a:focus-visible,button:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
        .skip{position:absolute;left:-99rem}
        .skip:focus{left:1rem;top:1rem;background:var(--paper);padding:.5rem;z-index:2}
        .bar{position:sticky;top:0;z-index:1;display:flex;gap:.5rem;justify-content:flex-end;padding:.5rem 1rem;background:var(--paper);border-bottom:1px solid var(--hairline)}
        button{font:inherit;color:inherit;background:var(--field);border:1px solid var(--figure);border-radius:.3rem;padding:.25rem .75rem;cursor:pointer}
        button[aria-pressed=true]{background:var(--ink);color:var(--paper)}
        main{max-width:84rem;margin:0 auto;padding:1rem 1.5rem 4rem}
        h1{font-size:1.9rem;line-height:1.2;margin:1rem 0}
        h2{font-size:1.4rem;margin:2.5rem 0 .75rem;padding-top:.75rem;border-top:2px solid var(--figure)}
        h3{font-size:1.1rem;margin:1.75rem 0 .5rem}
        p,ul{max-width:46rem}
        nav ol{columns:16rem;padding-left:1.5rem}
        .wide{overflow-x:auto;margin:.75rem 0}
        .wide svg{display:block;width:100%;height:auto;min-width:60rem}
        table{border-collapse:collapse;font-size:.9rem}
        caption{text-align:left;font-weight:bold;padding:.25rem 0}
        th,td{text-align:left;vertical-align:top;padding:.3rem .75rem .3rem 0;border-bottom:1px solid var(--hairline);min-width:4rem}
        th{border-bottom:2px solid var(--figure);overflow-wrap:break-word}
        th button{all:unset;cursor:pointer;font-weight:bold}
        th button:focus-visible{outline:3px solid var(--accent)}
        th[aria-sort=ascending] button::after{content:' ▲'}
        th[aria-sort=descending] button::after{content:' ▼'}
        .number{text-align:right;font-variant-numeric:tabular-nums}
        tfoot td{font-weight:bold}
        .note{color:var(--muted);font-size:.9rem}
        .findings li{margin:.4rem 0}
        :target{outline:3px solid var(--accent);outline-offset:3px}
        @media (max-width:40rem){main{padding:1rem}h1{font-size:1.5rem}}
        @media print{
        @page{size:A4 landscape;margin:12mm}
        .bar,.skip,nav{display:none}
        body{font-size:10pt}
        main{max-width:none;padding:0}
        .wide{overflow:visible}
        .wide svg{min-width:0;max-height:166mm;break-inside:avoid}
        .wide svg+svg{max-height:185mm}
        h2{margin-top:6mm}
        table{width:100%;font-size:8.5pt}
        th,td{min-width:0;overflow-wrap:anywhere}
        tr{break-inside:avoid}
        h2,h3,caption{break-after:avoid}
        thead{display:table-header-group;break-inside:avoid}
        }
        """;

    /// <summary>The style sheet, the colours of the pictures with it.</summary>
    public static string Text { get; } = $"{Colours()}{Rules}\n";

    private static string Colours()
    {
        var tones = Enum.GetValues<Tone>().Where(tone => tone != Tone.None).ToArray();
        var text = new StringBuilder(":root{color-scheme:light dark;");
        foreach (var tone in tones)
        {
            text.Append(CultureInfo.InvariantCulture, $"--{Tones.Name(tone)}:{Tones.Colour(tone)};");
        }

        text.Append("}\n@media screen and (prefers-color-scheme:dark){:root{");
        foreach (var tone in tones)
        {
            text.Append(CultureInfo.InvariantCulture, $"--{Tones.Name(tone)}:{Tones.Dark(tone)};");
        }

        text.Append("}}\n");
        foreach (var tone in tones)
        {
            var name = Tones.Name(tone);
            text.Append(
                CultureInfo.InvariantCulture,
                $"svg .{name}{{fill:var(--{name})}}svg .line-{name}{{stroke:var(--{name})}}\n"
            );
        }

        return text.ToString();
    }
}
