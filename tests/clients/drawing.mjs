// Looks at pictures, reports and diagrams as a browser does, and tells what is wrong with each file of a folder, as JSON.
// Beside NAME.svg stands NAME.json: the room that each text was given. Beside NAME.mmd stand the names that it shows.
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const folder = resolve(process.argv[2]);
const files = readdirSync(folder).sort();
const read = name => readFileSync(join(folder, name), 'utf8');
const beside = name => JSON.parse(read(name.replace(/\.\w+$/, '.json')));
const problems = {};
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });

const page = async options => {
  const opened = await browser.newPage(options);
  opened.found = [];
  opened.on('console', message => message.type() === 'error' && opened.found.push(`console: ${message.text()}`));
  opened.on('pageerror', error => opened.found.push(`error: ${error.message}`));
  await opened.addInitScript(() => { window.canary = 0; });
  await opened.goto('about:blank');
  return opened;
};

// No two texts overlap, and none leaves its room, whichever font is there.
const looking = await page();
const svg = async name => {
  const rooms = beside(name);
  const found = [];
  for (const font of ['DejaVu Sans', 'Liberation Sans']) {
    const opened = looking;
    opened.found.length = 0;
    await opened.setContent(`<!DOCTYPE html><body style="margin:0">${read(name)}`);
    found.push(...opened.found, ...await opened.evaluate(([font, rooms]) => {
      for (const one of document.querySelectorAll('svg')) one.setAttribute('font-family', font);
      const texts = [...document.querySelectorAll('text')];
      if (texts.length !== rooms.length) return [`${texts.length} texts for ${rooms.length} rooms`];
      const hair = 1.5;
      const boxes = texts.map(text => text.getBBox());
      const found = [];
      boxes.forEach((box, i) => {
        const room = rooms[i];
        if (box.x < room.x - hair || box.y < room.y - hair || box.x + box.width > room.x + room.width + hair
          || box.y + box.height > room.y + room.height + hair) {
          found.push(`${font}: '${texts[i].textContent}' leaves its room: ${JSON.stringify([box.x, box.y, box.width, box.height])} of ${JSON.stringify(room)}`);
        }
      });
      const order = boxes.map((box, i) => i).sort((a, b) => boxes[a].y - boxes[b].y);
      order.forEach((a, at) => {
        for (let next = at + 1; next < order.length && boxes[order[next]].y < boxes[a].y + boxes[a].height - hair; next++) {
          const [one, two] = [boxes[a], boxes[order[next]]];
          if (Math.abs(texts[a].getCTM().f - texts[order[next]].getCTM().f) > hair) continue;
          // Leading is between lines, not between letters: boxes of a font may touch by a pixel or two.
          const deep = Math.min(one.y + one.height, two.y + two.height) - Math.max(one.y, two.y);
          const wide = Math.min(one.x + one.width, two.x + two.width) - Math.max(one.x, two.x);
          if (deep > 2 && wide > hair) {
            found.push(`${font}: '${texts[a].textContent}' over '${texts[order[next]].textContent}'`);
          }
        }
      });
      if (window.canary !== 0) found.push('a name was executed');
      return found;
    }, [font, rooms]));
  }
  return found;
};

const html = async name => {
  const opened = await page({ viewport: { width: 1300, height: 900 } });
  const began = Date.now();
  await opened.goto(pathToFileURL(join(folder, name)).href);
  const took = Date.now() - began;
  const found = opened.found;
  const expect = (isSo, what) => isSo || found.push(what);
  expect(took < 15_000, `opening takes ${took} ms`);

  const shown = () => opened.evaluate(() => [document.documentElement.lang,
    [...document.querySelectorAll('main')].filter(main => !main.hidden).map(main => main.lang).join()].join('/'));
  const first = await shown();
  const other = first.startsWith('nl') ? 'en' : 'nl';
  await opened.keyboard.press('Tab');
  expect(await opened.evaluate(() => document.activeElement.className) === 'skip', 'the first tab is not the skip link');
  await opened.keyboard.press('Tab');
  if (other === 'en') await opened.keyboard.press('Tab');
  await opened.keyboard.press('Enter');
  expect(await shown() === `${other}/${other}`, `the language does not switch: ${await shown()}`);

  const sorted = await opened.evaluate(() => {
    const tables = [...document.querySelectorAll('main:not([hidden]) table')].filter(table => table.tBodies[0].rows.length > 2);
    if (tables.length === 0) return null;
    const table = tables[tables.length - 1];
    const head = [...table.tHead.rows[0].cells];
    const texts = () => [...table.tBodies[0].rows].map(row => row.cells[0].dataset.sort ?? row.cells[0].textContent);
    const before = texts();
    head[0].querySelector('button').focus();
    head[0].querySelector('button').click();
    const up = texts();
    head[0].querySelector('button').click();
    return { before, up, down: texts(), said: head[0].getAttribute('aria-sort') };
  });
  if (sorted) {
    const same = (a, b) => JSON.stringify([...a].sort()) === JSON.stringify([...b].sort());
    const ordered = [...sorted.up].sort((a, b) => a.localeCompare(b, other));
    expect(same(sorted.before, sorted.up), 'sorting loses rows');
    expect(JSON.stringify(ordered) === JSON.stringify(sorted.up) || sorted.up.some(text => text === '' || !Number.isNaN(Number(text))), 'a table does not sort');
    expect(sorted.up.length < 2 || sorted.up[0] === sorted.down.at(-1) || new Set(sorted.up).size < sorted.up.length, 'a table does not sort back');
    expect(sorted.said === 'descending', 'the order is not said');
  }

  found.push(...await opened.evaluate(() => {
    const found = [];
    const ids = new Set();
    for (const one of document.querySelectorAll('[id]')) {
      if (ids.has(one.id)) found.push(`two ids ${one.id}`);
      ids.add(one.id);
    }
    for (const link of document.querySelectorAll('a')) {
      if (!ids.has(decodeURIComponent(link.getAttribute('href').slice(1)))) found.push(`a link to nowhere: ${link.getAttribute('href')}`);
    }
    if (document.querySelectorAll('[src],link,iframe,object,embed').length > 0) found.push('something is loaded');
    for (const wide of document.querySelectorAll('.wide')) if (wide.tabIndex !== 0) found.push('a wide region is not reached by keyboard');
    return found;
  }));

  await opened.setViewportSize({ width: 400, height: 800 });
  expect(await opened.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'a narrow page scrolls sideways');
  // A sheet of A4 across within its margins, at 96 pixels to the inch.
  await opened.setViewportSize({ width: 1031, height: 700 });
  await opened.emulateMedia({ media: 'print' });
  found.push(...await opened.evaluate(() => [...document.querySelectorAll('main:not([hidden]) .wide > *')]
    .filter(one => one.getBoundingClientRect().right > innerWidth + 1)
    .map(one => `printed it is cut: ${one.textContent.slice(0, 60)}`)));
  expect(await opened.evaluate(() => window.canary) === 0, 'a name was executed');
  await opened.close();
  return found;
};

const mermaid = async names => {
  const opened = await page();
  await opened.setContent('<!DOCTYPE html><body>');
  const script = join(dirname(createRequire(import.meta.url).resolve('mermaid')), 'mermaid.min.js');
  await opened.addScriptTag({ path: script });
  await opened.evaluate(() => globalThis.mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' }));
  for (const name of names) {
    problems[name] = await opened.evaluate(async ([id, text, expected]) => {
      try {
        const { svg } = await globalThis.mermaid.render(id, text);
        const holder = document.createElement('div');
        holder.innerHTML = svg;
        document.body.replaceChildren(holder);
        const plain = text => text.replace(/\s+/gu, '');
        const shown = plain(holder.textContent);
        return [
          ...expected.filter(one => !shown.includes(plain(one))).map(one => `'${one}' is not shown`),
          ...(window.canary === 0 ? [] : ['a name was executed']),
        ];
      } catch (error) {
        return [`refused: ${error.message}`];
      }
    }, [`d${names.indexOf(name)}`, read(name), beside(name)]);
  }
  await opened.close();
};

for (const name of files.filter(name => name.endsWith('.svg'))) problems[name] = await svg(name);
for (const name of files.filter(name => name.endsWith('.html'))) problems[name] = await html(name);
await mermaid(files.filter(name => name.endsWith('.mmd')));
await browser.close();
console.log(JSON.stringify(problems));
