// What a reader with a screen reader, a keyboard or weak eyes needs, as a list of complaints.
() => {
  const complaints = [];
  const say = (what, element) => complaints.push(what + ': ' + (element ? element.outerHTML.slice(0, 140) : ''));
  const visible = e => e.getClientRects().length > 0 && getComputedStyle(e).visibility !== 'hidden';

  if (!document.documentElement.lang) say('no language');
  if (!document.title.trim()) say('no title');
  if (document.querySelectorAll('h1').length !== 1) say('not exactly one h1');
  let last = 0;
  for (const h of document.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    const level = Number(h.tagName[1]);
    if (level > last + 1) say('heading level skipped', h);
    if (!h.textContent.trim()) say('empty heading', h);
    last = level;
  }
  for (const landmark of ['header', 'main', 'footer', 'nav']) {
    if (!document.querySelector(landmark)) say('no ' + landmark);
  }
  const ids = [...document.querySelectorAll('[id]')].map(e => e.id);
  ids.filter((id, i) => ids.indexOf(id) !== i).forEach(id => say('id used twice ' + id));
  for (const e of document.querySelectorAll('[aria-labelledby]')) {
    if (!document.getElementById(e.getAttribute('aria-labelledby'))) say('labelled by nothing', e);
  }
  for (const e of document.querySelectorAll('input, select, textarea')) {
    if (e.type !== 'hidden' && !e.labels.length && !e.getAttribute('aria-label')) say('no label', e);
  }
  for (const e of document.querySelectorAll('img:not([alt])')) say('no alternative text', e);
  for (const e of document.querySelectorAll('svg')) {
    if (e.getAttribute('aria-hidden') !== 'true' && !e.getAttribute('aria-label')) say('picture without words', e);
  }
  for (const e of document.querySelectorAll('a[href], button, summary')) {
    if (!(e.textContent.trim() || e.getAttribute('aria-label'))) say('link without words', e);
  }
  for (const e of document.querySelectorAll('a[href^="#"]')) {
    if (!document.getElementById(decodeURIComponent(e.getAttribute('href').slice(1)))) say('leads nowhere', e);
  }
  for (const table of document.querySelectorAll('table')) {
    if (!table.caption || !table.caption.textContent.trim()) say('table without caption', table);
    if (!table.querySelector('thead th')) say('table without column heads', table);
    for (const th of table.querySelectorAll('th:not([scope])')) say('th without scope', th);
    for (const row of table.tBodies.length ? [...table.querySelectorAll('tbody tr')] : []) {
      if (!row.querySelector('th')) say('row without a head', row);
    }
  }
  for (const e of document.querySelectorAll('.scroll')) {
    if (e.tabIndex < 0) say('cannot be scrolled by keyboard', e);
  }

  const parse = c => { const m = c.match(/[\d.]+/g).map(Number); return { r: m[0], g: m[1], b: m[2], a: m.length > 3 ? m[3] : 1 }; };
  const light = c => { const f = v => { v /= 255; return v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4; };
    return 0.2126 * f(c.r) + 0.7152 * f(c.g) + 0.0722 * f(c.b); };
  const ground = e => { for (let n = e; n; n = n.parentElement) { const c = parse(getComputedStyle(n).backgroundColor); if (c.a > 0.99) return c; }
    return { r: 255, g: 255, b: 255, a: 1 }; };
  const seen = new Set();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let n = walker.nextNode(); n; n = walker.nextNode()) {
    const e = n.parentElement;
    if (!n.textContent.trim() || !visible(e) || e.closest('svg') || e.closest('.vh') || seen.has(e)) continue;
    seen.add(e);
    const style = getComputedStyle(e);
    const a = light(parse(style.color));
    const b = light(ground(e));
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    const large = parseFloat(style.fontSize) >= 24 || (parseFloat(style.fontSize) >= 18.66 && Number(style.fontWeight) >= 700);
    if (ratio < (large ? 3 : 4.5)) say('contrast ' + ratio.toFixed(2), e);
    if (parseFloat(style.fontSize) < 11) say('small print ' + style.fontSize, e);
  }
  if (document.documentElement.scrollWidth > window.innerWidth) say('page wider than the window: ' + document.documentElement.scrollWidth);
  return complaints;
}
