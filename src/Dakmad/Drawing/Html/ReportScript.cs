namespace Dakmad.Drawing.Html;

/// <summary>What the report does when it is used: it shows one language, and sorts tables. Without it all is there, in one language.</summary>
internal static class ReportScript
{
    public const string Text = """
        'use strict';
        (() => {
          const mains = [...document.querySelectorAll('main')];
          const buttons = [...document.querySelectorAll('.bar button')];
          const show = lang => {
            const shown = mains.find(main => !main.hidden);
            const at = location.hash.slice(1);
            for (const main of mains) main.hidden = main.lang !== lang;
            for (const button of buttons) button.setAttribute('aria-pressed', String(button.lang === lang));
            document.documentElement.lang = lang;
            document.title = mains.find(main => main.lang === lang).querySelector('h1').textContent;
            if (shown && shown.lang !== lang && at.startsWith(shown.lang + '-')) {
              location.hash = lang + at.slice(2);
            }
          };
          for (const button of buttons) button.addEventListener('click', () => show(button.lang));
          const follow = () => {
            const target = document.getElementById(location.hash.slice(1));
            const main = target && target.closest('main');
            if (main && main.hidden) {
              show(main.lang);
              target.scrollIntoView();
            }
          };
          addEventListener('hashchange', follow);
          follow();
          const key = (row, at) => row.cells[at].dataset.sort ?? row.cells[at].textContent;
          const compare = (a, b, lang) => {
            const [x, y] = [Number(a), Number(b)];
            if (a !== '' && b !== '' && !Number.isNaN(x) && !Number.isNaN(y)) return x - y;
            return a === b ? 0 : a === '' ? 1 : b === '' ? -1 : a.localeCompare(b, lang);
          };
          document.addEventListener('click', event => {
            const button = event.target.closest('th button');
            if (!button) return;
            const head = button.parentElement;
            const table = head.closest('table');
            const body = table.tBodies[0];
            const lang = table.closest('main').lang;
            const down = head.getAttribute('aria-sort') === 'ascending';
            for (const other of head.parentElement.cells) other.removeAttribute('aria-sort');
            head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
            const rows = [...body.rows];
            rows.sort((a, b) => compare(key(a, head.cellIndex), key(b, head.cellIndex), lang) * (down ? -1 : 1));
            body.append(...rows);
          });
        })();

        """;
}
